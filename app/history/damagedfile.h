// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// Renames a database that is closed, and the files of its write-ahead log with it, to a name with `damaged`
/// and the time in UTC that is not taken yet. Gives the new path; empty if it could not be renamed, and then
/// everything is as it was.
[[nodiscard]] QString setDamagedFileAside(const QString &path);

} // namespace configurator
