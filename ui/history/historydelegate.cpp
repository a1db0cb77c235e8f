// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydelegate.h"

#include "ui/feedback/severityicon.h"
#include "ui/history/historytablemodel.h"

namespace configurator {

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool hasLines = option->text.contains(QChar::LineSeparator);
    option->features.setFlag(QStyleOptionViewItem::WrapText, !hasLines);
    if (index.column() == HistoryTableModel::OutcomeWords) {
        showSeverity(*option, Severity(index.data(HistoryTableModel::SeverityRole).toInt()));
    }
}

} // namespace configurator
