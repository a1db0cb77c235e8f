// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <memory>

namespace configurator {

/// Locks the keyring of the private session a test runs in (`tests/support/keyring-session`). False when it
/// did not work.
[[nodiscard]] bool lockKeyring();

/// Unlocks it again, as the person's password would do in the prompt.
[[nodiscard]] bool unlockKeyring();

/// Kills the keyring's service, and waits until it has left the bus.
[[nodiscard]] bool endKeyringService();

/// Starts one, with the keyring unlocked. It ends with the object; nothing when it did not work.
[[nodiscard]] std::unique_ptr<QProcess> startKeyringService();

/// Stops the keyring's service where it is, so that it answers nothing and stays on the bus.
[[nodiscard]] bool freezeKeyringService();

/// Lets it go on with all it was asked meanwhile.
[[nodiscard]] bool thawKeyringService();

/// Removes the entry of that key as another program would. False when there is none.
[[nodiscard]] bool removeEntryElsewhere(const QString &key);

/// Gives the entry of that key another value. False when there is none.
[[nodiscard]] bool changeEntryElsewhere(const QString &key, const QByteArray &value);

} // namespace configurator
