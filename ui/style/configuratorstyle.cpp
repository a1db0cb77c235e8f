// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/configuratorstyle.h"

#include "ui/style/flatparts.h"
#include "ui/style/symbolicicon.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int FieldIndent = 5; // before and after what is typed
constexpr int MenuMarkWidth = 22;

/// Where a tool button says that it has a menu: Fusion squeezes that into the lower corner.
QRect menuMark(const QStyleOption &option, const QWidget &button)
{
    const QRect &whole = button.rect();
    return QStyle::visualRect(option.direction, whole,
                              whole.adjusted(whole.width() - MenuMarkWidth, 0, 0, 0));
}

/// Of what is painted on. QLabel does not tell its painter.
Qt::LayoutDirection layoutDirection(const QPainter &painter)
{
    const auto *widget = dynamic_cast<const QWidget *>(painter.device());
    return widget ? widget->layoutDirection() : painter.layoutDirection();
}

/// QLabel aligns by the direction of its text: in a window from right to left, a name in Latin letters would
/// stand at the far side. Here it stands where everything else does.
int alignedWithWindow(int flags, Qt::LayoutDirection window)
{
    constexpr int Sides = Qt::AlignLeft | Qt::AlignRight;
    const int otherDirection =
        window == Qt::RightToLeft ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft;
    const bool standsAtASide = (flags & Sides) != 0;
    return standsAtASide && (flags & otherDirection) != 0 ? flags ^ Sides : flags;
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
        if (option->state.testFlag(State_HasFocus)) {
            drawFocusRing(painter, option->rect, option->palette);
        }
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
        drawFocusRing(painter, option->rect, option->palette, option->state.testFlag(State_Selected));
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
    case PE_PanelScrollAreaCorner:
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
        if (button.features.testFlag(QStyleOptionButton::Flat) && button.state.testFlag(State_HasFocus)) {
            drawFocusRing(painter, widget ? widget->rect() : button.rect, button.palette); // it has no panel
        }
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    case CE_TabBarTabShape:
        drawTab(painter, *qstyleoption_cast<const QStyleOptionTab *>(option));
        break;
    case CE_TabBarTabLabel: {
        auto tab = dimmedUnlessChosen(*qstyleoption_cast<const QStyleOptionTab *>(option));
        if (tab.state.testFlag(State_HasFocus)) {
            drawFocusRing(painter, tab.rect, tab.palette);
        }
        tab.state &= ~State_HasFocus; // Fusion's own mark is hardly to be seen
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

void ConfiguratorStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                     bool enabled, const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, alignedWithWindow(flags, layoutDirection(*painter)), palette,
                              enabled, text, role);
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
    case PM_TabBarTabHSpace:
        return 18;
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
    case SH_Widget_Animate: // Qt 6.4 cannot tell who wants less motion
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ConfiguratorStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget)) {
        widget->installEventFilter(this);
    }
}

/// The frame shows where the keyboard is, and Qt paints only what is in it anew.
bool ConfiguratorStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        qobject_cast<QWidget *>(watched)->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace configurator
