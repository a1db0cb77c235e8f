// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/isoduration.h"

#include <optional>

namespace configurator {

/// A default timer: off, or running for a duration. The API may answer `null`, an empty string or a zero
/// duration for a timer that is off; all read alike, and `PT0S` switches it off.
class Timer final
{
public:
    [[nodiscard]] static Timer off() { return Timer(std::nullopt); }
    [[nodiscard]] static Expected<Timer, DurationProblem> parse(QStringView text);

    [[nodiscard]] bool isOff() const { return !m_duration; }

    /// Only while it is not off.
    [[nodiscard]] const IsoDuration &duration() const { return *m_duration; }

    friend bool operator==(const Timer &, const Timer &) = default;

private:
    explicit Timer(std::optional<IsoDuration> duration)
        : m_duration(std::move(duration))
    {
    }

    std::optional<IsoDuration> m_duration;
};

/// What switches a timer off when sent.
[[nodiscard]] QString timerOffText();

} // namespace configurator
