// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace configurator {

/// The system's font of equal widths, as large as `like`: for SIDs, durations in ISO 8601, JSON and forms.
[[nodiscard]] QFont monospace(const QFont &like);

} // namespace configurator
