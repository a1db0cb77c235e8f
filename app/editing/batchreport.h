// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/batchupdate.h"
#include "history/historyreader.h"

namespace configurator {

/// What has become of an update of several accounts, field by field, in the columns of an export of the
/// history. What only the history knows is left empty.
[[nodiscard]] QByteArray batchReport(const BatchUpdate &update, ExportFormat format);

} // namespace configurator
