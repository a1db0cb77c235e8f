// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/sizeonscreen.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace configurator {

void resizeOnScreen(QWidget &window, const QSize &size)
{
    // What the frame takes is not known before the window is shown; the style has one like it.
    const QStyle &style = *window.style();
    const int side = style.pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    const int title = style.pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(size.boundedTo(window.screen()->availableSize() - QSize(2 * side, title + side)));
}

} // namespace configurator
