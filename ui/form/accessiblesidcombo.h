// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

namespace configurator {

class SidCombo;

/// What assistive technology is told of a SidCombo. Qt's own interface for combo boxes names them after their
/// text, looks for their label only beside them, and speaks of a list that is never shown.
class AccessibleSidCombo final : public QAccessibleWidget
{
public:
    explicit AccessibleSidCombo(SidCombo *combo);

    /// Has this interface made for every SidCombo from now on.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    [[nodiscard]] SidCombo &combo() const;
};

} // namespace configurator
