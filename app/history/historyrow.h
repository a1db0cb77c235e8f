// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

class QSqlQuery;

namespace configurator {

/// The columns of `entry` that `toHistoryEntry` reads, in its order.
[[nodiscard]] QString historyColumns();

/// The entry of the row a query is at; none if it has words of a later version.
[[nodiscard]] std::optional<HistoryEntry> toHistoryEntry(const QSqlQuery &row);

} // namespace configurator
