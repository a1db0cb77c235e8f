// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydelegate.h"

#include "ui/feedback/severityicon.h"
#include "ui/history/historytablemodel.h"
#include "ui/style/symbolicicon.h"

namespace configurator {

namespace {

constexpr int IconSize = 16;

void showSeverity(QStyleOptionViewItem &option, Severity severity)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour = isSelected ? option.palette.color(group, QPalette::HighlightedText)
                                     : severityColor(option.palette, severity);
    option.palette.setColor(QPalette::Text, colour);
    const QPixmap picture =
        symbolicPixmap(severityIcon(severity), colour, IconSize, option.widget->devicePixelRatioF());
    option.icon = picture;
    option.icon.addPixmap(picture, QIcon::Selected); // or it would be tinted
    option.decorationSize = {IconSize, IconSize};
    option.features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace

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
