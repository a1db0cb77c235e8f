// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/wrappedlabel.h"

#include <QFocusEvent>

namespace configurator {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    constexpr int PreferredLine = 50; // characters
    return {PreferredLine * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    constexpr int ShortestLine = 12; // characters
    return {ShortestLine * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (text() != m_measuredText) {
        m_heights.clear();
        m_measuredText = text();
    }
    const auto measured = m_heights.constFind(width);
    return measured != m_heights.constEnd() ? *measured
                                            : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
    }
    QLabel::changeEvent(event);
}

/// The Tab key leads to a link, not only to the label it is in, where the Enter key opens nothing.
void WrappedLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

} // namespace configurator
