// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator::practice {

/// The absolute address of a resource as the real API writes it; `path` begins after `/v1`. A client sends
/// the path to its own host.
[[nodiscard]] QString conversationsUrl(const QString &path);
[[nodiscard]] QString messagingUrl(const QString &path);

} // namespace configurator::practice
