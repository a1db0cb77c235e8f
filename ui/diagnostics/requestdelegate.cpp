// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requestdelegate.h"

#include "ui/diagnostics/requesttablemodel.h"
#include "ui/style/theme.h"

namespace configurator {

void RequestDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == RequestTableModel::Outcome) {
        if (index.data(RequestTableModel::HasFailedRole).toBool()) {
            option->palette.setColor(QPalette::Text, severityColor(option->palette, Severity::Error));
        }
    } else if (option->direction == Qt::RightToLeft) {
        const bool isNumber = index.column() == RequestTableModel::Duration;
        option->direction = Qt::LeftToRight;
        option->displayAlignment =
            (isNumber ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
}

} // namespace configurator
