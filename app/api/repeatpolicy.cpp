// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/repeatpolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace configurator {

namespace {

/// Whether the same request may well succeed a little later. The kind counts as well as the status: an answer
/// that broke off, or was too large, is no clear one.
bool mayPass(const ApiError &error)
{
    constexpr std::array PassingFaults{500, 502, 503, 504};
    return error.kind == ApiError::Kind::RateLimited ||
           (error.kind == ApiError::Kind::ServerFault &&
            std::ranges::find(PassingFaults, error.exchange.status) != PassingFaults.end());
}

} // namespace

std::optional<std::chrono::milliseconds> RepeatPolicy::wait(int number, const ApiError &error,
                                                            double chance) const
{
    const std::chrono::seconds retryAfter = error.retryAfter.value_or(0s);
    if (number > most || !mayPass(error) || retryAfter > longestRetryAfter) {
        return std::nullopt;
    }
    const double longest = std::min<double>(cap.count(), base.count() * std::exp2(number - 1));
    return retryAfter + std::chrono::milliseconds(std::llround(chance * longest));
}

} // namespace configurator
