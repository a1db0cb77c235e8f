// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/repeatcountdown.h"

#include "ui/feedback/repeatwords.h"

#include <QLabel>

namespace configurator {

RepeatCountdown::RepeatCountdown(QLabel *label)
    : QObject(label)
    , m_label(label)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RepeatCountdown::tick);
}

void RepeatCountdown::start(const Repeat &repeat)
{
    m_repeat = repeat;
    // A label with a name of its own does not announce its text. Each name is announced, even the same again.
    if (const QString spoken = RepeatWords::spoken(repeat); spoken != m_label->accessibleName()) {
        m_label->setAccessibleName(spoken);
    }
    tick();
}

void RepeatCountdown::stop()
{
    m_timer.stop();
    if (!m_label->accessibleName().isEmpty()) {
        m_label->setAccessibleName({});
    }
}

void RepeatCountdown::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_label->setText(RepeatWords::waiting(m_repeat, now));
    if (const qint64 left = now.msecsTo(m_repeat.at); left > 0) {
        constexpr int Second = 1000; // ms
        m_timer.start(int((left - 1) % Second) + 1);
    } else {
        m_timer.stop();
    }
}

} // namespace configurator
