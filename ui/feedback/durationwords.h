// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/isoduration.h"

#include <QCoreApplication>

namespace configurator {

/// Durations as people say them.
class DurationWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::DurationWords)

public:
    /// Such as "1 day 2 hours". A duration without a fixed number of seconds is given as it is written.
    [[nodiscard]] static QString full(const IsoDuration &duration);
};

} // namespace configurator
