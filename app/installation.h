// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The practice server's program: beside this one, as in a build folder, or in the libexec folder, as
/// installed.
[[nodiscard]] QString practiceServerPath();

/// Makes the data folder, unless it is there: one that nobody else may look into.
void makeDataFolder(const QString &path);

} // namespace configurator
