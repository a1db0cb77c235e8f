// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace configurator {

/// Watches whether the event loop of this thread keeps turning: a window stands still for as long as it does
/// not.
class EventLoopGap final
{
public:
    EventLoopGap() { m_sinceTurn.start(); }

    /// Lets the event loop turn until `condition` holds. False if it still does not after ten seconds.
    template<typename Condition>
    [[nodiscard]] bool turnUntil(const Condition &condition)
    {
        constexpr int Patience = 10'000;
        QElapsedTimer sinceStart;
        sinceStart.start();
        QEventLoop loop;
        QTimer turn;
        turn.setTimerType(Qt::PreciseTimer);
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
            note();
            if (condition() || sinceStart.hasExpired(Patience)) {
                loop.quit();
            }
        });
        turn.start(std::chrono::milliseconds(1));
        loop.exec();
        return condition();
    }

    /// The longest time between two turns since this object was made, or between its making and the first.
    [[nodiscard]] std::chrono::milliseconds largest() const { return std::chrono::milliseconds(m_largest); }

private:
    void note() { m_largest = std::max(m_largest, m_sinceTurn.restart()); }

    QElapsedTimer m_sinceTurn;
    qint64 m_largest = 0;
};

} // namespace configurator
