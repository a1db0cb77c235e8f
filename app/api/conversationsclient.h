// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentials.h"
#include "api/apicall.h"
#include "api/apierror.h"
#include "api/endpoints.h"
#include "domain/accountdetails.h"
#include "domain/configurationupdate.h"

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
};

/// Twilio Conversations (classic), API v1, and who an account is. Handlers are called as `ApiCall` says.
class ConversationsClient
{
public:
    using ConfigurationHandler = std::function<void(const Expected<ConfigurationAnswer, ApiError> &)>;

    using AccountHandler = std::function<void(const Expected<AccountDetails, ApiError> &)>;

    ConversationsClient() = default;
    virtual ~ConversationsClient() = default;
    ConversationsClient(const ConversationsClient &) = delete;
    ConversationsClient &operator=(const ConversationsClient &) = delete;

    /// `GET /v1/Configuration`
    virtual ApiCall *fetchConfiguration(const ApiAccess &access, QObject *context,
                                        ConfigurationHandler handler) = 0;

    /// `POST /v1/Configuration`. On the wire exactly once.
    virtual ApiCall *updateConfiguration(const ApiAccess &access, const ConfigurationUpdate &update,
                                         QObject *context, ConfigurationHandler handler) = 0;

    /// `GET /2010-04-01/Accounts/{Sid}.json`. A standard API key may not read it. The answer holds the
    /// account's auth token, so nothing of it is kept but the details.
    virtual ApiCall *fetchAccount(const ApiAccess &access, const Sid &accountSid, QObject *context,
                                  AccountHandler handler) = 0;
};

} // namespace configurator
