// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/flatparts.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace configurator {

namespace {

constexpr qreal Radius = 5;

} // namespace

void drawRounded(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, bool onAccent)
{
    constexpr int Gap = 2; // from the edge of the accent
    const QRect ring = onAccent ? rect.adjusted(Gap, Gap, -Gap, -Gap) : rect;
    drawRounded(painter, ring, Qt::NoBrush,
                QPen(palette.color(onAccent ? QPalette::HighlightedText : QPalette::Highlight), 2));
}

QColor glyphColour(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
}

void drawField(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QPen pen(palette.color(focused ? QPalette::Highlight : QPalette::Dark), focused ? 2 : 1);
    drawRounded(painter, option.rect, palette.color(enabled ? QPalette::Base : QPalette::Window), pen);
}

void drawButton(QPainter *painter, const QStyleOptionButton &button)
{
    const QPalette &palette = button.palette;
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool pressed = button.state.testFlag(QStyle::State_Sunken);
    const bool hovered = button.state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool flat = button.features.testFlag(QStyleOptionButton::Flat);
    const bool primary = button.features.testFlag(QStyleOptionButton::DefaultButton) && enabled;

    QColor fill = palette.color(primary   ? QPalette::Highlight
                                : enabled ? QPalette::Button
                                          : QPalette::Window);
    if (hovered || pressed) {
        fill = primary ? mixed(fill, palette.color(QPalette::Text), pressed ? 0.25 : 0.12)
                       : mixed(palette.color(QPalette::Midlight), palette.color(QPalette::Text),
                               pressed ? 0.08 : 0);
    }
    if (!flat || hovered || pressed) {
        const QPen border = primary || flat ? QPen(Qt::NoPen) : QPen(palette.color(QPalette::Dark));
        drawRounded(painter, button.rect, fill, border);
    }
    if (button.state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(painter, button.rect, palette, primary);
    }
}

void drawChevron(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    if (!rect.isValid()) {
        return;
    }
    const QPointF centre = QRectF(rect).center();
    const qreal rise = up ? -1.8 : 1.8;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -rise), centre + QPointF(0, rise), centre + QPointF(3.5, -rise)});
    painter->restore();
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QPalette &palette = option.palette;
    const QColor fill = !enabled  ? palette.color(QPalette::Window)
                        : checked ? palette.color(QPalette::Highlight)
                                  : palette.color(QPalette::Base);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool bordered = !checked || !enabled || focused;
    const QPen pen(palette.color(focused ? QPalette::Text : QPalette::Dark));
    drawRounded(painter, option.rect, fill, bordered ? pen : QPen(Qt::NoPen));
    if (!checked) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? palette.color(QPalette::HighlightedText) : glyphColour(option);
    painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    painter->restore();
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QColor dot = enabled ? palette.color(QPalette::HighlightedText) : glyphColour(option);
    const QColor fill = !enabled  ? palette.color(QPalette::Window)
                        : checked ? palette.color(QPalette::Highlight)
                                  : palette.color(QPalette::Base);
    const bool bordered = !checked || !enabled || focused;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(bordered ? QPen(palette.color(focused ? QPalette::Text : QPalette::Dark))
                             : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(circle);
    if (checked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(dot);
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.height() / 5);
    }
    painter->restore();
}

void drawItemBackground(QPainter *painter, const QStyleOptionViewItem &item)
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);
    if (selected) {
        const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter->fillRect(item.rect, item.palette.brush(group, QPalette::Highlight));
    } else if (hovered) {
        painter->fillRect(item.rect, item.palette.brush(QPalette::Midlight));
    } else if (item.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(item.rect, item.backgroundBrush);
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &slider)
{
    if (bar.maximum <= bar.minimum) {
        return;
    }
    constexpr int Gap = 3;
    const bool active =
        bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    const QColor colour =
        mixed(bar.palette.color(QPalette::Mid), bar.palette.color(QPalette::Text), active ? 0.3 : 0);
    drawRounded(painter, slider.adjusted(Gap, Gap, -Gap, -Gap), colour);
}

void drawTab(QPainter *painter, const QStyleOptionTab &tab)
{
    constexpr int LineHeight = 2;
    constexpr int LineMargin = 8; // so that the line is about as long as the words
    const bool isChosen = tab.state.testFlag(QStyle::State_Selected);
    const bool isHovered =
        tab.state.testFlag(QStyle::State_MouseOver) && tab.state.testFlag(QStyle::State_Enabled);
    if (!isChosen && !isHovered) {
        return;
    }
    const QRect line(tab.rect.left() + LineMargin, tab.rect.bottom() - LineHeight + 1,
                     tab.rect.width() - 2 * LineMargin, LineHeight);
    painter->fillRect(line, tab.palette.color(isChosen ? QPalette::Highlight : QPalette::Mid));
}

QStyleOptionTab dimmedUnlessChosen(QStyleOptionTab tab)
{
    if (!tab.state.testFlag(QStyle::State_Selected) && tab.state.testFlag(QStyle::State_Enabled)) {
        tab.palette.setColor(QPalette::WindowText, tab.palette.color(QPalette::PlaceholderText));
    }
    return tab;
}

} // namespace configurator
