// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace configurator {

/// A field for what is looked for. A button empties it, and so does Esc, though the window has a use for that
/// key as well: the window gets it once the field is empty.
class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    /// Gives it the keyboard, ready for another text.
    void start();

    /// What the button is called for assistive technology.
    void nameButton(const QString &name);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isEmptiedBy(const QKeyEvent &event) const;
};

} // namespace configurator
