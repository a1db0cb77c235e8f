// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/importdelegate.h"

#include "ui/accounts/importtablemodel.h"
#include "ui/feedback/severityicon.h"

namespace configurator {

namespace {

constexpr int Padding = 12; // above and below the text together

/// What counts is which boxes are checked, so the current row is marked quietly and keeps its colours.
void markQuietly(QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        option.state.setFlag(QStyle::State_Selected, false);
        option.backgroundBrush = option.palette.brush(QPalette::Midlight);
    }
}

} // namespace

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Padding);
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    markQuietly(*option);
    if (index.column() == ImportTableModel::Status) {
        return showSeverity(*option, Severity(index.data(ImportTableModel::SeverityRole).toInt()));
    }
    option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    if (!index.data(ImportTableModel::IsPossibleRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    if (index.column() == ImportTableModel::Name && !index.data(Qt::CheckStateRole).isValid()) {
        const int box =
            option->widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget);
        option->decorationSize = {box, box}; // in line with the names that have a box
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

} // namespace configurator
