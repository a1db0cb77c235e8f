// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace configurator {

/// Tells whether the file at a path is still the one that was opened there: open files can be renamed and
/// removed on Unix.
using FileIdentity = std::pair<quint64, quint64>;

/// None if there is no such file.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

} // namespace configurator
