// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/secretowner.h"

using namespace Qt::StringLiterals;

namespace configurator {

SecretOwner::SecretOwner(const Account &account)
    : SecretOwner(account.id, keychainKey(account), account.username())
{
}

SecretOwner::SecretOwner(QString ownerId, QString entry, QString user)
    : id(std::move(ownerId))
    , key(std::move(entry))
    , username(std::move(user))
{
}

SecretOwner SecretOwner::ofProxy(const QString &proxy, const QString &username)
{
    const QString id = u"proxy/%1"_s.arg(proxy);
    return {id, u"conversations-configurator/v1/%1"_s.arg(id), username};
}

QString keychainKey(const Account &account)
{
    return u"conversations-configurator/v1/%1/%2"_s.arg(account.accountSid.text(), account.id);
}

} // namespace configurator
