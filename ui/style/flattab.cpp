// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/flattab.h"

#include <QPainter>

namespace configurator {

namespace {

bool isIn(const QStyleOptionTab &tab, QStyle::StateFlag state)
{
    return tab.state.testFlag(state);
}

} // namespace

void drawFlatTab(QPainter &painter, const QStyleOptionTab &tab)
{
    constexpr int LineHeight = 2;
    constexpr int LineMargin = 8; // so that the line is about as long as the words
    const bool isChosen = isIn(tab, QStyle::State_Selected);
    const bool isHovered = isIn(tab, QStyle::State_MouseOver) && isIn(tab, QStyle::State_Enabled);
    if (!isChosen && !isHovered) {
        return;
    }
    const QRect line(tab.rect.left() + LineMargin, tab.rect.bottom() - LineHeight + 1,
                     tab.rect.width() - 2 * LineMargin, LineHeight);
    painter.fillRect(line, tab.palette.color(isChosen ? QPalette::Highlight : QPalette::Mid));
}

QStyleOptionTab dimmedUnlessChosen(QStyleOptionTab tab)
{
    if (!isIn(tab, QStyle::State_Selected) && isIn(tab, QStyle::State_Enabled)) {
        tab.palette.setColor(QPalette::WindowText, tab.palette.color(QPalette::PlaceholderText));
    }
    return tab;
}

} // namespace configurator
