// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/exchange.h"

#include <QString>

namespace configurator {

/// The exchange as plain text for reading and copying: request line and form, status, headers and body, JSON
/// indented. It shows nothing of the sign-in.
[[nodiscard]] QString exchangeText(const Exchange &exchange);

} // namespace configurator
