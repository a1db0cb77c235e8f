// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <chrono>

namespace configurator {

class SecretService;

/// How long an operation waits for the keychain.
struct KeychainPatience
{
    std::chrono::milliseconds untilSlow = std::chrono::seconds(2);

    /// Time to find a prompt and type a password.
    std::chrono::milliseconds untilTimedOut = std::chrono::seconds(60);
};

/// Keeps secrets in the keychain of the operating system, through QtKeychain, and never anywhere else.
///
/// An operation that is not answered in time ends with `TimedOut`. Its job cannot be called back: it runs on,
/// holds up later ones, and may still write or remove.
class KeychainCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainCredentialStore(KeychainPatience patience = {});

    void read(const SecretOwner &owner, QObject *context, ReadHandler handler) override;
    void write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
               DoneHandler handler) override;

    /// Reads first, for only reading asks to unlock the keychain. Removes nothing when the wait ends before.
    void remove(const SecretOwner &owner, QObject *context, DoneHandler handler) override;

private:
    QObject *beginWait(const SecretOwner &owner, QObject *context, const std::function<void()> &timedOut);
    void settle(const SecretOwner &owner, const std::optional<CredentialError> &error, QObject *wait,
                const DoneHandler &handler);

    KeychainPatience m_patience;
    SecretService *m_secretService = nullptr; // made with the first operation, so that start-up does not wait
};

} // namespace configurator
