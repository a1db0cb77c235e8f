// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/isoduration.h"

namespace configurator {

/// Reads what a person typed for a duration: ISO 8601, or a short form of numbers and units such as `2d 4h`,
/// `90m` or `1 h 30 min` (w, d, h, m or min, s; the largest first, each once). The result of a short form is
/// canonical. The problem reported is that of the text as ISO 8601, unless it is a short form that still
/// wants a unit.
[[nodiscard]] Expected<IsoDuration, DurationProblem> parseDurationInput(QStringView text);

} // namespace configurator
