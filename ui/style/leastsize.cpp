// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/leastsize.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace configurator {

LeastSize::LeastSize(QWidget *window, int width)
    : QObject(window)
    , m_window(window)
    , m_width(width)
{
    window->installEventFilter(this);
}

bool LeastSize::eventFilter(QObject *watched, QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == m_window && changesRoom) {
        const QLayout &layout = *m_window->layout();
        const int width = std::max(m_width, layout.totalMinimumSize().width());
        const int height = layout.totalMinimumHeightForWidth(std::max(width, m_window->width()));
        m_window->setMinimumSize(width, height);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace configurator
