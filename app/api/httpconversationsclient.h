// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/conversationsclient.h"
#include "api/httptransport.h"

namespace configurator {

/// The API over HTTP.
class HttpConversationsClient final : public ConversationsClient
{
public:
    explicit HttpConversationsClient(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    ApiCall *fetchConfiguration(const ApiAccess &access, const Resource &resource, QObject *context,
                                ConfigurationHandler handler) override;
    ApiCall *updateConfiguration(const ApiAccess &access, const Resource &resource,
                                 const ConfigurationUpdate &update, QObject *context,
                                 ConfigurationHandler handler) override;
    ApiCall *fetchNames(const ApiAccess &access, const NameSource &source, const QUrl &next, QObject *context,
                        NamesHandler handler) override;
    ApiCall *fetchLink(const ApiAccess &access, const QUrl &link, QObject *context,
                       ExchangeHandler handler) override;
    ApiCall *fetchAccount(const ApiAccess &access, const Sid &accountSid, QObject *context,
                          AccountHandler handler) override;

private:
    HttpTransport &m_transport;
};

} // namespace configurator
