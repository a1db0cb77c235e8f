// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/columnscrollarea.h"

#include <QEvent>
#include <QScrollBar>

namespace configurator {

ColumnScrollArea::ColumnScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ColumnScrollArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int column = widget() ? widget()->minimumSizeHint().width() : 0;
    return {column + verticalScrollBar()->sizeHint().width(), least.height()};
}

bool ColumnScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace configurator
