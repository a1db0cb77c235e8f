// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/programicon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace configurator {

QIcon programIcon()
{
    constexpr int LargestOfFewPixels = 32;
    QSvgRenderer drawing(u":/conversations-configurator.svg"_s);
    QSvgRenderer smallDrawing(u":/conversations-configurator-small.svg"_s);
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        (size <= LargestOfFewPixels ? smallDrawing : drawing).render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace configurator
