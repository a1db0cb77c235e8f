// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

namespace configurator {

/// Whose secret it is: an account's, which is one by itself, or a proxy's.
struct SecretOwner
{
    QString id;       ///< of no other owner
    QString key;      ///< of its entry in the keychain
    QString username; ///< the secret is written together with it

    SecretOwner(const Account &account);

    /// `proxy` is its host and port.
    [[nodiscard]] static SecretOwner ofProxy(const QString &proxy, const QString &username = {});

private:
    SecretOwner(QString ownerId, QString entry, QString user);
};

/// The account's key in the keychain: unique without the service's name, which Windows leaves out, and with a
/// version.
[[nodiscard]] QString keychainKey(const Account &account);

} // namespace configurator
