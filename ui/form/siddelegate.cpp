// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/siddelegate.h"

#include "ui/form/sidlistmodel.h"
#include "ui/style/monospace.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace configurator {

namespace {

constexpr int Margin = 8;  // beside the words
constexpr int Padding = 5; // above and below them
constexpr int LineGap = 1;
constexpr int MarkMargin = 7; // beside the words of a mark
constexpr int MarkGap = 6;

/// Draws the marks against the end of the line. Returns what room is left before them.
QRect drawMarks(QPainter &painter, const QStyleOptionViewItem &option, const QStringList &marks, QRect line,
                const QColor &words, QColor fill)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    fill.setAlphaF(0.14F);
    for (const QString &mark : marks) {
        const int width = metrics.horizontalAdvance(mark) + 2 * MarkMargin;
        const QRect pill(line.right() - width, line.top(), width, line.height());
        const QRect place = QStyle::visualRect(option.direction, option.rect, pill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        painter.setPen(words);
        painter.drawText(place, Qt::AlignCenter, mark);
        line.setRight(pill.left() - MarkGap);
    }
    return line;
}

} // namespace

void SidDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor text = isSelected ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                   : palette.color(QPalette::Text);
    const QColor muted = isSelected ? mixed(text, accent, 0.2) : palette.color(QPalette::PlaceholderText);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? accent : palette.color(QPalette::Midlight));
        painter->drawRoundedRect(option.rect, 4, 4);
    }

    const QFontMetrics metrics(option.font);
    const QRect inner = option.rect.adjusted(Margin, Padding, -Margin, -Padding);
    const auto draw = [&](const QRect &line, const QFont &font, const QColor &colour, const QString &words) {
        const int alignment =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, line), alignment,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
    };
    const QRect first(inner.left(), inner.top(), inner.width(), metrics.height());
    const QStringList marks = index.data(SidListModel::MarksRole).toStringList();
    const QRect named = drawMarks(*painter, option, marks, first, text, isSelected ? text : accent);
    draw(named, option.font, text, index.data(Qt::DisplayRole).toString());
    const QRect second(inner.left(), first.bottom() + 1 + LineGap, inner.width(),
                       inner.bottom() - first.bottom());
    QFont font = monospace(option.font);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    draw(second, font, muted, index.data(SidListModel::SidRole).toString());
    painter->restore();
}

QSize SidDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * QFontMetrics(option.font).height() + LineGap + 2 * Padding};
}

} // namespace configurator
