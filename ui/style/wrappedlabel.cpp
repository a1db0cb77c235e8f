// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/wrappedlabel.h"

#include <QEvent>

namespace configurator {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (width != m_measuredWidth || text() != m_measuredText) {
        m_measuredHeight = QLabel::heightForWidth(width);
        m_measuredWidth = width;
        m_measuredText = text();
    }
    return m_measuredHeight;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_measuredWidth = -1;
    }
    QLabel::changeEvent(event);
}

} // namespace configurator
