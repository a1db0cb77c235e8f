// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/importdelegate.h"

#include "ui/accounts/importtablemodel.h"
#include "ui/feedback/severityicon.h"
#include "ui/style/symbolicicon.h"

namespace configurator {

namespace {

constexpr int IconSize = 16;
constexpr int Padding = 12; // above and below the text together

void decorate(QStyleOptionViewItem &option, const QIcon &icon, const QSize &size)
{
    option.icon = icon;
    option.decorationSize = size;
    option.features |= QStyleOptionViewItem::HasDecoration;
}

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
        decorate(*option, QIcon(), {box, box}); // in line with the names that have a box
    }
}

void ImportDelegate::showSeverity(QStyleOptionViewItem &option, Severity severity)
{
    const QColor colour = severityColor(option.palette, severity);
    option.palette.setColor(QPalette::Text, colour);
    const QString name = severityIcon(severity);
    const QPixmap picture = name.isEmpty() // then it stays in line with those that have an icon
                                ? QPixmap()
                                : symbolicPixmap(name, colour, IconSize, option.widget->devicePixelRatioF());
    decorate(option, picture, {IconSize, IconSize});
}

} // namespace configurator
