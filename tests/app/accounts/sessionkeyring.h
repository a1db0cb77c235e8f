// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace configurator {

/// Locks the keyring of the private session a test runs in (`tests/support/keyring-session`). False when it
/// did not work.
[[nodiscard]] bool lockKeyring();

/// Unlocks it again, as the person's password would do in the prompt.
[[nodiscard]] bool unlockKeyring();

/// Ends the keyring's service, and waits until it has left the bus.
[[nodiscard]] bool endKeyringService();

} // namespace configurator
