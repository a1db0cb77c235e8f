// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <map>

namespace configurator {

/// Keeps secrets in memory until the program ends, for computers without a usable keychain.
class SessionCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    [[nodiscard]] bool contains(const SecretOwner &owner) const { return m_credentials.contains(owner.id); }

    void read(const SecretOwner &owner, QObject *context, ReadHandler handler) override;
    void write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
               DoneHandler handler) override;
    void remove(const SecretOwner &owner, QObject *context, DoneHandler handler) override;

private:
    std::map<QString, Credentials> m_credentials; // by the id of the owner
};

} // namespace configurator
