// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QString>

namespace configurator {

/// The name of the symbolic icon that stands beside words of that severity; none beside neutral ones.
[[nodiscard]] QString severityIcon(Severity severity);

} // namespace configurator
