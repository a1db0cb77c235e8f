// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/wrappedlabel.h"

#include <QFocusEvent>

#include <algorithm>

namespace configurator {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
}

QSize WrappedLabel::sizeHint() const
{
    constexpr int PreferredLine = 50; // characters
    return {PreferredLine * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    constexpr int ShortestLine = 12; // characters
    constexpr int LongestWord = 24;  // that counts: SIDs and addresses do not
    const int character = fontMetrics().averageCharWidth();
    const int width = std::clamp(longestWord(), ShortestLine * character, LongestWord * character);
    return {width, fontMetrics().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    forgetOtherText();
    const auto measured = m_heights.constFind(width);
    return measured != m_heights.constEnd() ? *measured
                                            : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_measuredText = QString();
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

void WrappedLabel::forgetOtherText() const
{
    if (text() != m_measuredText) {
        m_heights.clear();
        m_longestWord = -1;
        m_measuredText = text();
    }
}

int WrappedLabel::longestWord() const
{
    forgetOtherText();
    if (m_longestWord < 0) {
        m_longestWord = QLabel::minimumSizeHint().width();
    }
    return m_longestWord;
}

} // namespace configurator
