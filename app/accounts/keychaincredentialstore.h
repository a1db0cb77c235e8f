// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

namespace configurator {

/// Keeps secrets in the keychain of the operating system, through QtKeychain, and never anywhere else.
///
/// An account in the registry has a secret in the keychain. So when the keychain knows nothing of one, it is
/// taken for locked: on Linux a locked keyring whose prompt was dismissed answers just like an empty one.
///
/// QtKeychain runs one job at a time for the whole process, and a job that is deleted while it runs brings
/// the program down. So a job belongs to itself, is never cut off, and only its answer is forgotten when
/// `context` is gone.
class KeychainCredentialStore final : public CredentialStore
{
public:
    /// Whether the account's secret was stored before; the registry knows.
    using WasStored = std::function<bool(const Account &)>;

    explicit KeychainCredentialStore(WasStored wasStored);

    void read(const Account &account, QObject *context, ReadHandler handler) override;
    void write(const Account &account, const QByteArray &secret, QObject *context,
               DoneHandler handler) override;

    /// Reads first: deleting from a locked keyring claims success and deletes nothing.
    void remove(const Account &account, QObject *context, DoneHandler handler) override;

private:
    WasStored m_wasStored;
};

/// The account's key in the keychain: unique without the service's name, which Windows leaves out, and with a
/// version.
[[nodiscard]] QString keychainKey(const Account &account);

} // namespace configurator
