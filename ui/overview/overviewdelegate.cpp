// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewdelegate.h"

#include "ui/accounts/accountcolours.h"
#include "ui/feedback/severityicon.h"
#include "ui/style/symbolicicon.h"

#include <QWidget>

namespace configurator {

void OverviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        option->features |= QStyleOptionViewItem::WrapText;
        return showSeverity(*option, Severity(severity.toInt()));
    }
    option->features.setFlag(QStyleOptionViewItem::WrapText, false); // two lines are two lines
    if (index.data(IconRole).isValid()) {
        showAccount(*option, index);
    }
    if (index.data(StandsOutRole).toBool()) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
    } else if (index.data(MutedRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
}

/// Its icon in its colour, as in the list of accounts.
void OverviewDelegate::showAccount(QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int IconSize = 20;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QVariant colour = index.data(ColourRole);
    const QColor drawn = isSelected         ? option.palette.color(group, QPalette::HighlightedText)
                         : colour.isValid() ? accountColor(option.palette, colour.value<AccountColour>())
                                            : option.palette.color(QPalette::Text);
    const QPixmap picture =
        symbolicPixmap(index.data(IconRole).toString(), drawn, IconSize, option.widget->devicePixelRatioF());
    option.icon = picture;
    option.icon.addPixmap(picture, QIcon::Selected); // or it would be tinted
    option.decorationSize = {IconSize, IconSize};
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.textElideMode = Qt::ElideRight;
}

} // namespace configurator
