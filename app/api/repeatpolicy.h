// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

namespace configurator {

/// When a `GET` is asked again that the server had no time for (429), or trouble of its own with (500, 502,
/// 503, 504).
///
/// Twilio advises exponential backoff with jitter (error 20429) without naming numbers. Those of its own Node
/// client are three repetitions and at most `min(3000, 100 · 2^n)` ms with full jitter. This begins at 500
/// ms: somebody sees each wait here, and can end it.
struct RepeatPolicy
{
    int most = 3;                               ///< repetitions of a request
    std::chrono::milliseconds base{500};        ///< the longest wait before the first one; doubles with each
    std::chrono::milliseconds cap{3000};        ///< what the longest wait grows to
    std::chrono::seconds longestRetryAfter{60}; ///< a server that wants more is not waited for

    /// How long to wait before the repetition of this number, from 1; none if the request is not to be
    /// repeated. With `chance` random in [0, 1) the wait is
    ///
    ///     Retry-After + chance · min(cap, base · 2^(number - 1))
    ///
    /// so that those who were told the same time do not all come back at once.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(int number, const ApiError &error,
                                                                double chance) const;
};

} // namespace configurator
