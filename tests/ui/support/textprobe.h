// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace configurator {

/// A piece of text as a widget paints it.
struct PaintedText
{
    QString text;
    QRect place;     ///< in the widget, as far as it is seen
    double contrast; ///< of its colour against what was painted behind it before
};

/// Every piece of text the widget and what is in it would paint now, by whatever means: widgets, delegates,
/// documents. The colours are those given to the painter, so smooth edges of thin letters do not count.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace configurator
