// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/fileplandelegate.h"

#include "ui/files/fileplanmodel.h"

#include <QStyle>
#include <QWidget>

namespace configurator {

QSize FilePlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Padding = 8; // above and below the text together
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Padding);
}

void FilePlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto severity = Severity(index.data(FilePlanModel::SeverityRole).toInt());
    const bool isOutcome = index.column() == FilePlanModel::Outcome;
    if (isOutcome && severity != Severity::Neutral) {
        option->palette.setColor(QPalette::Text, severityColor(option->palette, severity));
    } else if (!index.data(FilePlanModel::IsTakenOverRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    if (index.column() == FilePlanModel::Name && !index.data(Qt::CheckStateRole).isValid()) {
        const QStyle &style = *option->widget->style();
        const int box = style.pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget);
        option->features |= QStyleOptionViewItem::HasDecoration; // in line with the names that have a box
        option->decorationSize = {box, box};
    }
    if (index.data(FilePlanModel::IsTechnicalRole).toBool() && option->direction == Qt::RightToLeft) {
        option->direction = Qt::LeftToRight;
        option->displayAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
}

} // namespace configurator
