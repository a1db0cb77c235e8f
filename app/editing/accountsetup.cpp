// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountsetup.h"

#include <QLoggingCategory>
#include <QTimer>

namespace configurator {

namespace {

Q_LOGGING_CATEGORY(accounts, "configurator.accounts", QtInfoMsg)

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
    const bool isForKeychain = place == SecretPlace::Keychain;
    Account stored = account;
    stored.inKeychain = isForKeychain || mayBeInKeychain(account);
    CredentialStore &store = isForKeychain ? m_keychain : m_session;
    store.write(stored, secret, context, [=, this](const std::optional<CredentialError> &error) {
        if (!error) {
            return handler(putIntoList(stored, place));
        }
        if (error->kind == CredentialError::Kind::TimedOut) {
            m_lateKeys.insert(keychainKey(stored));
        }
        handler(SetupError(*error));
    });
}

void AccountSetup::saveWithStoredSecret(const Account &account, QObject *context, const DoneHandler &handler)
{
    Account stored = account;
    stored.inKeychain = account.inKeychain || mayBeInKeychain(account);
    QTimer::singleShot(0, context, [=, this] { handler(toSetupError(m_registry.put(stored))); });
}

void AccountSetup::remove(const Account &account, QObject *context, const DoneHandler &handler)
{
    const Account stored = m_registry.findById(account.id).value_or(account);
    const auto finish = [=, this](const std::optional<SetupError> &error) {
        const auto problem = error ? error : toSetupError(m_registry.remove(stored.id));
        if (!problem) {
            m_session.remove(stored, this, [](const auto &) {});
            Q_EMIT removed(stored.id);
        }
        handler(problem);
    };
    const auto listError = toSetupError(m_registry.rewrite());
    const bool hasEntry = stored.inKeychain || mayBeInKeychain(stored);
    if (listError || !hasEntry) {
        return QTimer::singleShot(0, context, [=] { finish(listError); });
    }
    m_keychain.remove(stored, context, [finish](const std::optional<CredentialError> &error) {
        finish(error ? std::optional<SetupError>(*error) : std::nullopt);
    });
}

ApiAccess AccountSetup::accessWith(const Account &account, const QByteArray &secret) const
{
    return {m_access.endpointsOf(account), Credentials(account.username(), secret)};
}

/// Whether the account may have an entry there already, or get one from a write that has not been answered.
bool AccountSetup::mayBeInKeychain(const Account &account) const
{
    const auto known = m_registry.findById(account.id);
    return (known && known->inKeychain) || m_lateKeys.contains(keychainKey(account));
}

/// Stores the account, whose secret is in its place.
std::optional<SetupError> AccountSetup::putIntoList(const Account &account, SecretPlace place)
{
    if (place == SecretPlace::Keychain) {
        m_session.remove(account, this, [](const auto &) {}); // or the old secret would go first
    }
    const auto before = m_registry.findById(account.id);
    const auto error = toSetupError(m_registry.put(account));
    if (!error && before && before->inKeychain && keychainKey(*before) != keychainKey(account)) {
        removeOldEntry(*before);
    }
    return error;
}

/// The account is saved, and its dialog closed, whatever becomes of the entry that nothing asks for any more.
void AccountSetup::removeOldEntry(const Account &before)
{
    m_keychain.remove(before, this, [key = keychainKey(before)](const std::optional<CredentialError> &error) {
        if (error) {
            qCWarning(accounts) << "an entry that nothing needs any more stays in the keychain:" << key;
        }
    });
}

} // namespace configurator
