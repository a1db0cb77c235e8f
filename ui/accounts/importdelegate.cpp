// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/importdelegate.h"

#include "ui/accounts/importtablemodel.h"
#include "ui/feedback/severityicon.h"
#include "ui/style/symbolicicon.h"

namespace configurator {

namespace {

constexpr int IconSize = 16;

QColor statusColour(const QStyleOptionViewItem &option, Severity severity)
{
    if (!option.state.testFlag(QStyle::State_Selected)) {
        return severityColor(option.palette, severity);
    }
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, QPalette::HighlightedText);
}

void decorate(QStyleOptionViewItem &option, const QString &iconName, const QColor &colour)
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QPixmap picture = symbolicPixmap(iconName, colour, IconSize, ratio);
    option.icon = QIcon();
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) { // or the style tints the latter
        option.icon.addPixmap(picture, mode);
    }
    option.decorationSize = {IconSize, IconSize};
    option.features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != ImportTableModel::Status) {
        option->features &= ~QStyleOptionViewItem::WrapText;
        if (!index.data(ImportTableModel::IsPossibleRole).toBool()) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
        return;
    }
    const auto severity = Severity(index.data(ImportTableModel::SeverityRole).toInt());
    const QColor colour = statusColour(*option, severity);
    option->palette.setColor(QPalette::Text, colour);
    if (const QString icon = severityIcon(severity); !icon.isEmpty()) {
        decorate(*option, icon, colour);
    }
}

} // namespace configurator
