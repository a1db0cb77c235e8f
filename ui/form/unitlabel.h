// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace configurator {

/// What stands behind a number of days, hours, minutes or seconds, in the form that the number asks for.
class UnitLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Unit {
        Days,
        Hours,
        Minutes,
        Seconds,
    };

    explicit UnitLabel(Unit unit, QWidget *parent = nullptr);

    /// Takes the form for that number.
    void follow(int number);

    /// The widest of the forms, so that nothing moves while numbers change.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString words(int number) const;
    void measure();

    Unit m_unit;
    int m_number = 0;
    int m_widest = 0; ///< of all forms
};

} // namespace configurator
