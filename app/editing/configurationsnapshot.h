// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"
#include "editing/workspace.h"

namespace configurator {

/// The configuration of the open account, as far as it has been loaded and as the server gave it, with what
/// is known of names. Edits are not in it. There must be an account.
[[nodiscard]] ConfigurationFile snapshotOf(const Workspace &workspace, const QString &accountName,
                                           const QDateTime &now);

} // namespace configurator
