// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "accounts/credentials.h"
#include "domain/expected.h"

#include <functional>

class QObject;

namespace configurator {

/// Why a secret could not be read, kept or removed.
struct CredentialError
{
    enum class Kind {
        NotFound,    ///< there is no secret for the account
        Locked,      ///< the keychain is locked, or its prompt was dismissed
        Denied,      ///< the keychain refused
        Unavailable, ///< no keychain answers on this computer
        Failed,      ///< anything else; `detail` has the keychain's words
    };

    Kind kind = Kind::Failed;
    QString detail = {}; ///< technical and not translated

    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// Keeps the secret of each account. Every operation calls its handler exactly once, never before it returns,
/// and not at all once `context` is gone.
class CredentialStore
{
public:
    using ReadHandler = std::function<void(Expected<Credentials, CredentialError>)>;
    using DoneHandler = std::function<void(std::optional<CredentialError>)>;

    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;

    virtual void read(const Account &account, QObject *context, ReadHandler handler) = 0;
    virtual void write(const Account &account, const QByteArray &secret, QObject *context,
                       DoneHandler handler) = 0;
    virtual void remove(const Account &account, QObject *context, DoneHandler handler) = 0;
};

} // namespace configurator
