// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentials.h"
#include "accounts/secretowner.h"
#include "domain/expected.h"

#include <QObject>

#include <functional>

namespace configurator {

/// Why a secret could not be read, kept or removed.
struct CredentialError
{
    enum class Kind {
        NotFound,    ///< there is no secret of that owner
        Locked,      ///< the keychain is locked, or its prompt was dismissed
        Denied,      ///< the keychain refused
        Unavailable, ///< no keychain answers on this computer
        TimedOut,    ///< no answer in time; what was to be written or removed may still be
        Failed,      ///< anything else; `detail` has the keychain's words
    };

    Kind kind = Kind::Failed;
    QString detail = {}; ///< technical and not translated

    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// Keeps the secret of each owner. Every operation calls its handler exactly once, never before it returns,
/// and not at all once `context` or the store is gone.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using ReadHandler = std::function<void(Expected<Credentials, CredentialError>)>;
    using DoneHandler = std::function<void(std::optional<CredentialError>)>;

    virtual void read(const SecretOwner &owner, QObject *context, ReadHandler handler) = 0;
    virtual void write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
                       DoneHandler handler) = 0;
    virtual void remove(const SecretOwner &owner, QObject *context, DoneHandler handler) = 0;

Q_SIGNALS:
    /// An operation on the owner's secret takes long: a prompt to unlock the keychain may be open. The
    /// operation's end is the end of the wait.
    void slow(const QString &ownerId);
};

} // namespace configurator
