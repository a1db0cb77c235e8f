// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOption>

class QPainter;

namespace configurator {

/// Draws what is behind the words of a tab: nothing, but a line below the one that is chosen.
void drawFlatTab(QPainter &painter, const QStyleOptionTab &tab);

/// The tab with the words of those that are not chosen dimmed.
[[nodiscard]] QStyleOptionTab dimmedUnlessChosen(QStyleOptionTab tab);

} // namespace configurator
