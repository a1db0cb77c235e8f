// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/sessioncredentialstore.h"

#include <QTimer>

#include <memory>

namespace configurator {

void SessionCredentialStore::read(const SecretOwner &owner, QObject *context, ReadHandler handler)
{
    using Result = Expected<Credentials, CredentialError>;
    const auto found = m_credentials.find(owner.id);
    auto result = std::make_shared<Result>(
        found == m_credentials.end() ? Result(unexpected(CredentialError{CredentialError::Kind::NotFound}))
                                     : Result(found->second.copy()));
    QTimer::singleShot(0, context, [result, handler] { handler(std::move(*result)); });
}

void SessionCredentialStore::write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
                                   DoneHandler handler)
{
    m_credentials.insert_or_assign(owner.id, Credentials(owner.username, secret));
    QTimer::singleShot(0, context, [handler] { handler(std::nullopt); });
}

void SessionCredentialStore::remove(const SecretOwner &owner, QObject *context, DoneHandler handler)
{
    m_credentials.erase(owner.id);
    QTimer::singleShot(0, context, [handler] { handler(std::nullopt); });
}

} // namespace configurator
