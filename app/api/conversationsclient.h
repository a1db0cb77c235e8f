// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentials.h"
#include "api/apicall.h"
#include "api/apierror.h"
#include "api/endpoints.h"
#include "domain/accountdetails.h"
#include "domain/configurationupdate.h"
#include "domain/namelist.h"

#include <functional>

namespace configurator {

/// What a request needs besides its content: where it goes and who asks.
struct ApiAccess
{
    ApiEndpoints endpoints;
    Credentials credentials;
};

/// A configuration and the exchange that brought it.
struct ConfigurationAnswer
{
    Configuration configuration;
    Exchange exchange;

    friend bool operator==(const ConfigurationAnswer &, const ConfigurationAnswer &) = default;
};

/// A list of the API whose entries have a SID and a name.
struct NameSource
{
    SidKind kind = SidKind::ConversationService; ///< services of either kind, or roles
    std::optional<Sid> service = std::nullopt;   ///< of roles: whose they are

    friend bool operator==(const NameSource &, const NameSource &) = default;
};

/// A part of such a list.
struct NamesPage
{
    QList<NamedSid> entries;
    QUrl next; ///< empty after the last page
};

/// Twilio Conversations (classic), API v1, and who an account is. Handlers are called as `ApiCall` says.
class ConversationsClient
{
public:
    using ConfigurationHandler = std::function<void(const Expected<ConfigurationAnswer, ApiError> &)>;
    using NamesHandler = std::function<void(const Expected<NamesPage, ApiError> &)>;
    using ExchangeHandler = std::function<void(const Expected<Exchange, ApiError> &)>;
    using AccountHandler = std::function<void(const Expected<AccountDetails, ApiError> &)>;

    ConversationsClient() = default;
    virtual ~ConversationsClient() = default;
    ConversationsClient(const ConversationsClient &) = delete;
    ConversationsClient &operator=(const ConversationsClient &) = delete;

    /// `GET` of a resource.
    virtual ApiCall *fetchConfiguration(const ApiAccess &access, const Resource &resource, QObject *context,
                                        ConfigurationHandler handler) = 0;

    /// `POST` to a resource. On the wire exactly once.
    virtual ApiCall *updateConfiguration(const ApiAccess &access, const Resource &resource,
                                         const ConfigurationUpdate &update, QObject *context,
                                         ConfigurationHandler handler) = 0;

    /// One page of a list: the first, or the one `next` of a page before leads to. It is asked from the
    /// account's own host, whatever host the link names.
    virtual ApiCall *fetchNames(const ApiAccess &access, const NameSource &source, const QUrl &next,
                                QObject *context, NamesHandler handler) = 0;

    /// `GET` of any address of the API that an answer has linked to, as it is. It is asked from the account's
    /// own host, whatever host the link names.
    virtual ApiCall *fetchLink(const ApiAccess &access, const QUrl &link, QObject *context,
                               ExchangeHandler handler) = 0;

    /// `GET /2010-04-01/Accounts/{Sid}.json`. A standard API key may not read it. The answer holds the
    /// account's auth token, so nothing of it is kept but the details.
    virtual ApiCall *fetchAccount(const ApiAccess &access, const Sid &accountSid, QObject *context,
                                  AccountHandler handler) = 0;
};

} // namespace configurator
