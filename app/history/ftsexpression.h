// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

struct HistoryFilter;

/// What FTS5 is to find in `entry_index` for a filter but for its period; empty for everything.
[[nodiscard]] QString ftsExpression(const HistoryFilter &filter);

} // namespace configurator
