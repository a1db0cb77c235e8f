// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyerror.h"

class QSqlError;

namespace configurator {

/// What SQLite says about the file at a path (result codes: sqlite.org/rescode.html).
[[nodiscard]] HistoryError fromSqlError(const QSqlError &error, const QString &path);

} // namespace configurator
