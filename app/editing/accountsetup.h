// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountregistry.h"
#include "editing/accountaccess.h"

#include <QSet>

namespace configurator {

/// Why an account could not be saved or removed.
using SetupError = std::variant<CredentialError, AccountFileError>;

/// Tests, saves and removes accounts together with their secrets. Handlers are called exactly once, never
/// before the call that takes them returns, and not at all once `context` is gone.
class AccountSetup final : public QObject
{
    Q_OBJECT

public:
    enum class SecretPlace {
        Keychain,
        Memory, ///< until the program ends
    };
    using DoneHandler = std::function<void(const std::optional<SetupError> &)>;

    AccountSetup(AccountRegistry &registry, SessionCredentialStore &session, CredentialStore &keychain,
                 AccountAccess &access, ConversationsClient &client, QObject *parent = nullptr);

    /// Reads the configuration with a secret that is stored nowhere yet.
    ApiCall *testSignIn(const Account &account, const QByteArray &secret, QObject *context,
                        const ConversationsClient::ConfigurationHandler &handler);

    /// Reads who the account is, with such a secret. Not every sign-in that works may do that.
    ApiCall *fetchDetails(const Account &account, const QByteArray &secret, QObject *context,
                          const ConversationsClient::AccountHandler &handler);

    /// Stores the secret, and then the account. On an error the account is as it was, and so is its secret
    /// unless the list of accounts could not be written. An entry in the keychain stays known as such, also
    /// with a newer secret in memory; one under another Account SID is removed afterwards, in the background.
    void save(const Account &account, const QByteArray &secret, SecretPlace place, QObject *context,
              const DoneHandler &handler);

    /// Stores the account, whose secret stays what and where it is.
    void saveWithStoredSecret(const Account &account, QObject *context, const DoneHandler &handler);

    /// Removes the secret, from the keychain and from memory, and then the account. On an error both stay:
    /// nothing is removed before the list of accounts has proved to be writable.
    void remove(const Account &account, QObject *context, const DoneHandler &handler);

Q_SIGNALS:
    /// Saving or removing the account has waited for the keychain for a while: a prompt may be open.
    void keychainIsSlow(const QString &accountId);

    /// The account and its secret are gone.
    void removed(const QString &accountId);

private:
    [[nodiscard]] ApiAccess accessWith(const Account &account, const QByteArray &secret) const;
    [[nodiscard]] bool mayBeInKeychain(const Account &account) const;
    [[nodiscard]] std::optional<SetupError> putIntoList(const Account &account, SecretPlace place);
    void removeOldEntry(const Account &before);

    AccountRegistry &m_registry;
    SessionCredentialStore &m_session;
    CredentialStore &m_keychain;
    AccountAccess &m_access;
    ConversationsClient &m_client;
    QSet<QString> m_lateKeys; ///< of entries whose writing timed out, so that they may be written yet
};

} // namespace configurator
