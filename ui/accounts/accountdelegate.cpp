// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdelegate.h"

#include "ui/accounts/accountcolours.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/style/flatparts.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace configurator {

namespace {

constexpr int Margin = 10;
constexpr int IconSize = 20;
constexpr int LineGap = 2;
constexpr int StripeWidth = 4;

} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? mixed(text, palette.color(QPalette::Highlight), 0.2)
                                  : palette.color(QPalette::PlaceholderText);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(6, 1, -6, -1);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(selected ? QPalette::Highlight : QPalette::Midlight));
        painter->drawRoundedRect(card, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(painter, card, palette, selected);
    }

    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, card, rect); };
    if (const QVariant colour = index.data(AccountListModel::ColourRole); colour.isValid()) {
        const QRect stripe(card.left() + 3, card.top() + 8, StripeWidth, card.height() - 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? text : accountColor(palette, colour.value<AccountColour>()));
        painter->drawRoundedRect(mirrored(stripe), StripeWidth / 2.0, StripeWidth / 2.0);
    }
    const QRect icon(card.left() + Margin, card.top() + (card.height() - IconSize) / 2, IconSize, IconSize);
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(
        mirrored(icon).topLeft(),
        symbolicPixmap(index.data(AccountListModel::IconRole).toString(), text, IconSize, ratio));

    const QFontMetrics metrics(option.font);
    const int left = icon.right() + Margin;
    const int textHeight = 2 * metrics.height() + LineGap;
    QRect line(left, card.top() + (card.height() - textHeight) / 2, card.right() - Margin - left,
               metrics.height());
    const auto write = [&](const QString &words, const QColor &colour) {
        painter->setPen(colour);
        const QString elided = metrics.elidedText(words, Qt::ElideRight, line.width());
        painter->drawText(
            mirrored(line),
            int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), elided);
        line.translate(0, metrics.height() + LineGap);
    };
    write(index.data(Qt::DisplayRole).toString(), text);
    write(index.data(AccountListModel::SummaryRole).toString(), muted);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * QFontMetrics(option.font).height() + LineGap + 2 * Margin};
}

} // namespace configurator
