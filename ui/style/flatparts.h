// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPen>
#include <QStyleOption>

class QPainter;

namespace configurator {

// How the program's style draws the parts of controls.

/// A rectangle with the corners all parts have.
void drawRounded(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen = Qt::NoPen);

/// The colour of marks in that state.
[[nodiscard]] QColor glyphColour(const QStyleOption &option);

/// Shows where the keyboard is, within the rectangle; on the accent in the colour of words.
void drawFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, bool onAccent = false);

/// The frame of everything that can be edited; the accent shows where typing goes.
void drawField(QPainter *painter, const QStyleOption &option);

/// A push button without its words; the default one is filled with the accent.
void drawButton(QPainter *painter, const QStyleOptionButton &button);

/// The mark of what opens, or of what counts up or down.
void drawChevron(QPainter *painter, const QRect &rect, bool up, const QColor &colour);

void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);
void drawItemBackground(QPainter *painter, const QStyleOptionViewItem &item);

/// The handle alone, and that only where there is something to scroll.
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &slider);

/// Nothing but a line below the tab that is chosen, or under the mouse.
void drawTab(QPainter *painter, const QStyleOptionTab &tab);

/// The tab with its words dimmed unless it is chosen.
[[nodiscard]] QStyleOptionTab dimmedUnlessChosen(QStyleOptionTab tab);

} // namespace configurator
