// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace configurator {

/// Draws accounts side by side, of any model with these roles.
class OverviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< `int` of the severity of what is said; invalid for what has none
        StandsOutRole,               ///< whether the value differs from most, or will be changed
        UsualRole,                   ///< whether the account was read, and nothing of it stands out
        MutedRole,                   ///< whether it is of second rank
        SortRole,                    ///< by which the rows of a column are sorted
        SidRole,                     ///< the Account SID, which is shown abbreviated
        IconRole,                    ///< the name of the symbolic icon of an account
        ColourRole,                  ///< an `AccountColour`; invalid for none
    };

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void showAccount(QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace configurator
