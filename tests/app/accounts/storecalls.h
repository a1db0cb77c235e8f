// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"
#include "support/answer.h"

namespace configurator {

using ReadAnswer = Answer<Expected<Credentials, CredentialError>>;
using DoneAnswer = Answer<std::optional<CredentialError>>;

/// How an operation ended, in one value that a failing test can print.
inline QString outcome(const std::optional<CredentialError> &error)
{
    if (!error) {
        return QStringLiteral("done");
    }
    switch (error->kind) {
    case CredentialError::Kind::NotFound:
        return QStringLiteral("not found");
    case CredentialError::Kind::Locked:
        return QStringLiteral("locked");
    case CredentialError::Kind::Denied:
        return QStringLiteral("denied");
    case CredentialError::Kind::Unavailable:
        return QStringLiteral("unavailable");
    case CredentialError::Kind::TimedOut:
        return QStringLiteral("timed out");
    case CredentialError::Kind::Failed:
        return QStringLiteral("failed: ") + error->detail;
    }
    Q_UNREACHABLE();
}

/// The secret, or how the reading failed.
inline QString outcome(const Expected<Credentials, CredentialError> &found)
{
    return found ? QString::fromUtf8(found->secret()) : outcome(std::optional(found.error()));
}

template<typename Result>
QString outcome(const Answer<Result> &answer)
{
    return answer.wait() ? outcome(answer.result()) : QStringLiteral("no answer");
}

inline QString read(CredentialStore &store, const Account &account)
{
    QObject context;
    const ReadAnswer answer;
    store.read(account, &context, answer.handler());
    return outcome(answer);
}

inline QString write(CredentialStore &store, const Account &account, const QByteArray &secret)
{
    QObject context;
    const DoneAnswer answer;
    store.write(account, secret, &context, answer.handler());
    return outcome(answer);
}

inline QString remove(CredentialStore &store, const Account &account)
{
    QObject context;
    const DoneAnswer answer;
    store.remove(account, &context, answer.handler());
    return outcome(answer);
}

} // namespace configurator
