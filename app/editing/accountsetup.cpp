// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountsetup.h"

#include <QTimer>

namespace configurator {

namespace {

std::optional<SetupError> toSetupError(const std::optional<AccountFileError> &error)
{
    return error ? std::optional<SetupError>(*error) : std::nullopt;
}

} // namespace

AccountSetup::AccountSetup(AccountRegistry &registry, SessionCredentialStore &session,
                           CredentialStore &keychain, AccountAccess &access, ConversationsClient &client,
                           QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_session(session)
    , m_keychain(keychain)
    , m_access(access)
    , m_client(client)
{
    connect(&m_keychain, &CredentialStore::slow, this, &AccountSetup::keychainIsSlow);
}

ApiCall *AccountSetup::testSignIn(const Account &account, const QByteArray &secret, QObject *context,
                                  const ConversationsClient::ConfigurationHandler &handler)
{
    return m_client.fetchConfiguration(accessWith(account, secret), Resource(), context, handler);
}

ApiCall *AccountSetup::fetchDetails(const Account &account, const QByteArray &secret, QObject *context,
                                    const ConversationsClient::AccountHandler &handler)
{
    return m_client.fetchAccount(accessWith(account, secret), account.accountSid, context, handler);
}

void AccountSetup::save(const Account &account, const QByteArray &secret, SecretPlace place, QObject *context,
                        const DoneHandler &handler)
{
    Account stored = account;
    stored.inKeychain = place == SecretPlace::Keychain;
    CredentialStore &store = stored.inKeychain ? m_keychain : m_session;
    store.write(stored, secret, context, [=, this](const std::optional<CredentialError> &error) {
        if (!error && stored.inKeychain) {
            m_session.remove(stored, context, [](const auto &) {}); // or the old secret would go first
        }
        handler(error ? std::optional<SetupError>(*error) : toSetupError(m_registry.put(stored)));
    });
}

void AccountSetup::saveWithStoredSecret(const Account &account, QObject *context, const DoneHandler &handler)
{
    QTimer::singleShot(0, context, [=, this] { handler(toSetupError(m_registry.put(account))); });
}

void AccountSetup::remove(const Account &account, QObject *context, const DoneHandler &handler)
{
    const bool isInMemory = m_session.contains(account) || !account.inKeychain;
    CredentialStore &store = isInMemory ? m_session : m_keychain;
    store.remove(account, context, [=, this](const std::optional<CredentialError> &error) {
        const auto problem =
            error ? std::optional<SetupError>(*error) : toSetupError(m_registry.remove(account.id));
        if (!problem) {
            Q_EMIT removed(account.id);
        }
        handler(problem);
    });
}

ApiAccess AccountSetup::accessWith(const Account &account, const QByteArray &secret) const
{
    return {m_access.endpointsOf(account), Credentials(account.username(), secret)};
}

} // namespace configurator
