// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/timer.h"

using namespace std::chrono_literals;

namespace configurator {

Expected<Timer, DurationProblem> Timer::parse(QStringView text)
{
    if (text.isEmpty()) {
        return off();
    }
    return IsoDuration::parse(text).map(
        [](const IsoDuration &duration) { return duration.isZero() ? off() : Timer(duration); });
}

QString timerOffText()
{
    return IsoDuration::fromSeconds(0s).text();
}

} // namespace configurator
