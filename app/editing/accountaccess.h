// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/sessioncredentialstore.h"
#include "api/conversationsclient.h"
#include "practice/practiceserver.h"

#include <QObject>

#include <variant>

namespace configurator {

/// Why there is no way to talk to the API as an account.
using AccessError = std::variant<CredentialError, PracticeServer::Fault>;

/// Why a request of an account has no good answer.
using AccountError = std::variant<ApiError, CredentialError, PracticeServer::Fault>;

/// The built-in account people learn on. Its name is for the user interface to choose.
[[nodiscard]] Account practiceAccount();

/// Finds out where an account's requests go and with which credentials: from this session's memory, from the
/// keychain, or by starting the practice server.
class AccountAccess final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Expected<ApiAccess, AccessError>)>;

    /// With `gateway`, requests of every account but the practice account go there.
    AccountAccess(SessionCredentialStore &session, CredentialStore &keychain, PracticeServer &practice,
                  std::optional<ApiEndpoints> gateway, QObject *parent = nullptr);

    /// Calls `handler` exactly once, never before this returns, and not at all once `context` is gone.
    void open(const Account &account, QObject *context, const Handler &handler);

    /// Where the requests of a customer's account go.
    [[nodiscard]] ApiEndpoints endpointsOf(const Account &account) const;

Q_SIGNALS:
    /// `open` of this account has waited for the keychain for a while: a prompt to unlock it may be open.
    void keychainIsSlow(const QString &accountId);

private:
    void openPractice(QObject *context, const Handler &handler);

    SessionCredentialStore &m_session;
    CredentialStore &m_keychain;
    PracticeServer &m_practice;
    std::optional<ApiEndpoints> m_gateway;
};

} // namespace configurator
