// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountaccess.h"

using namespace Qt::StringLiterals;

namespace configurator {

Account practiceAccount()
{
    return {.id = u"practice"_s,
            .name = u"Practice"_s,
            .accountSid = practiceAccountSid(),
            .kind = Account::Kind::Practice};
}

AccountAccess::AccountAccess(SessionCredentialStore &session, CredentialStore &keychain,
                             PracticeServer &practice, std::optional<ApiEndpoints> gateway, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keychain(keychain)
    , m_practice(practice)
    , m_gateway(std::move(gateway))
{
    connect(&m_keychain, &CredentialStore::slow, this, &AccountAccess::keychainIsSlow);
}

void AccountAccess::open(const Account &account, QObject *context, const Handler &handler)
{
    if (account.kind == Account::Kind::Practice) {
        return openPractice(context, handler);
    }
    CredentialStore &store = m_session.contains(account) ? m_session : m_keychain;
    const auto finish =
        [handler, endpoints = endpointsOf(account)](Expected<Credentials, CredentialError> credentials) {
            if (!credentials) {
                return handler(unexpected(AccessError(credentials.error())));
            }
            handler(ApiAccess{endpoints, std::move(*credentials)});
        };
    store.read(account, context, finish);
}

ApiEndpoints AccountAccess::endpointsOf(const Account &account) const
{
    return m_gateway ? *m_gateway : ApiEndpoints::forRegion(account.region);
}

void AccountAccess::openPractice(QObject *context, const Handler &handler)
{
    auto *attempt = new QObject(context); // joins the two signals: the first one ends both connections
    const auto end = [this, attempt] {
        m_practice.disconnect(attempt);
        attempt->deleteLater();
    };
    connect(&m_practice, &PracticeServer::ready, attempt,
            [handler, end](const PracticeServer::Connection &connection) {
                end();
                handler(ApiAccess{*ApiEndpoints::below(connection.url),
                                  Credentials(connection.username, connection.secret)});
            });
    connect(&m_practice, &PracticeServer::failed, attempt, [handler, end](PracticeServer::Fault fault) {
        end();
        handler(unexpected(AccessError(fault)));
    });
    m_practice.start();
}

} // namespace configurator
