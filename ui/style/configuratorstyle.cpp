// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/configuratorstyle.h"

#include "ui/style/flattab.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr qreal Radius = 5;
constexpr int FieldIndent = 5; // before and after what is typed
constexpr int MenuMarkWidth = 22;

void drawRounded(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen = Qt::NoPen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter->restore();
}

/// The frame of everything that can be edited; the accent shows where typing goes.
void drawField(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QPen pen(palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1);
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
    if (flat && !hovered && !pressed) {
        return;
    }
    const QPen border = primary || flat ? QPen(Qt::NoPen) : QPen(palette.color(QPalette::Mid));
    drawRounded(painter, button.rect, fill, border);
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

/// Where a tool button says that it has a menu: Fusion squeezes that into the lower corner.
QRect menuMark(const QStyleOption &option, const QWidget &button)
{
    const QRect &whole = button.rect();
    return QStyle::visualRect(option.direction, whole,
                              whole.adjusted(whole.width() - MenuMarkWidth, 0, 0, 0));
}

QColor glyphColour(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
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
    const QPen pen(focused ? palette.color(QPalette::Text) : palette.color(QPalette::Mid));
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
    painter->setPen(bordered ? QPen(palette.color(focused ? QPalette::Text : QPalette::Mid))
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

} // namespace

ConfiguratorStyle::ConfiguratorStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ConfiguratorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawField(painter, *option);
        }
        return;
    case PE_Frame:
        drawRounded(painter, option->rect, Qt::NoBrush, QPen(option->palette.color(QPalette::Mid)));
        return;
    case PE_PanelButtonCommand:
        drawButton(painter, *qstyleoption_cast<const QStyleOptionButton *>(option));
        return;
    case PE_PanelButtonTool:
        if (option->state.testAnyFlags(State_MouseOver | State_Sunken | State_On) &&
            option->state.testFlag(State_Enabled)) {
            drawRounded(painter, option->rect, option->palette.brush(QPalette::Midlight));
        }
        return;
    case PE_FrameFocusRect:
        drawRounded(painter, option->rect, Qt::NoBrush, QPen(option->palette.color(QPalette::Highlight), 2));
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget)) {
            drawChevron(painter, menuMark(*option, *widget), false, glyphColour(*option));
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option);
        return;
    case PE_PanelItemViewItem:
        drawItemBackground(painter, *qstyleoption_cast<const QStyleOptionViewItem *>(option));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConfiguratorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        auto button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button.features.testFlag(QStyleOptionButton::DefaultButton) &&
            button.state.testFlag(State_Enabled)) {
            button.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
        }
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    case CE_TabBarTabShape:
        drawFlatTab(*painter, *qstyleoption_cast<const QStyleOptionTab *>(option));
        break;
    case CE_TabBarTabLabel: {
        const auto tab = dimmedUnlessChosen(*qstyleoption_cast<const QStyleOptionTab *>(option));
        QProxyStyle::drawControl(element, &tab, painter, widget);
        break;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConfiguratorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                           QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox:
        drawField(painter, *option);
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), true,
                    glyphColour(*option));
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), false,
                    glyphColour(*option));
        return;
    case CC_ComboBox:
        drawField(painter, *option);
        drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), false,
                    glyphColour(*option));
        return;
    case CC_ScrollBar:
        drawScrollBar(painter, *qstyleoption_cast<const QStyleOptionSlider *>(option),
                      subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConfiguratorStyle::subElementRect(SubElement element, const QStyleOption *option,
                                        const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        rect.adjust(FieldIndent, 0, -FieldIndent, 0);
    }
    return rect;
}

QRect ConfiguratorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                        SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool isChoice = combo && !combo->editable && part == SC_ComboBoxEditField;
    const bool isMirrored = option->direction == Qt::RightToLeft;
    return isChoice ? rect.adjusted(isMirrored ? 0 : FieldIndent - 1, 0, isMirrored ? 1 - FieldIndent : 0, 0)
                    : rect;
}

QSize ConfiguratorStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                          const QWidget *widget) const
{
    constexpr int Padding = 16; // above and below the text together
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto comfortable = [option] {
        const int textHeight = option ? option->fontMetrics.height() : 0;
        return std::max(textHeight, QFontMetrics(QApplication::font()).height()) + Padding;
    };
    switch (type) {
    case CT_PushButton:
        result.rwidth() += Padding;
        result.setHeight(std::max(result.height(), comfortable()));
        break;
    case CT_ToolButton:
        if (qstyleoption_cast<const QStyleOptionToolButton *>(option)->features.testFlag(
                QStyleOptionToolButton::HasMenu)) {
            result.rwidth() += MenuMarkWidth / 2;
        }
        break;
    case CT_SpinBox:
        result.rwidth() += 2 * FieldIndent;
        result.setHeight(comfortable());
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(comfortable());
        break;
    default:
        break;
    }
    return result;
}

int ConfiguratorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // beside the text of items and header sections
    case PM_HeaderMargin:
        return 7;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ConfiguratorStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                      const QWidget *widget) const
{
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton: // every menu bar has one, for menus that find no room
        return symbolicIcon(u"chevron-down"_s);
    case SP_LineEditClearButton:
        return symbolicIcon(u"close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int ConfiguratorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                 QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace configurator
