// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconversationsclient.h"

#include "api/accountparser.h"
#include "api/configurationparser.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QUrl configurationUrl(const ApiAccess &access)
{
    return appended(access.endpoints.conversations, u"/v1/Configuration"_s);
}

Expected<ConfigurationAnswer, ApiError> readAnswer(const Exchange &exchange)
{
    const auto configuration = parseConfiguration(exchange.body);
    if (!configuration) {
        return unexpected(ApiError{
            .kind = ApiError::Kind::MalformedReply, .detail = configuration.error(), .exchange = exchange});
    }
    return ConfigurationAnswer{*configuration, exchange};
}

Expected<AccountDetails, ApiError> readAccount(Exchange exchange)
{
    QByteArray body = std::exchange(exchange.body, {});
    const auto details = parseAccountDetails(body);
    wipe(body);
    if (!details) {
        return unexpected(ApiError{
            .kind = ApiError::Kind::MalformedReply, .detail = details.error(), .exchange = exchange});
    }
    return *details;
}

HttpTransport::Handler reading(ConversationsClient::ConfigurationHandler handler)
{
    return [handler = std::move(handler)](const Expected<Exchange, ApiError> &exchange) {
        handler(exchange.and_then(readAnswer));
    };
}

} // namespace

ApiCall *HttpConversationsClient::fetchConfiguration(const ApiAccess &access, QObject *context,
                                                     ConfigurationHandler handler)
{
    return m_transport.get(configurationUrl(access), access.credentials, context,
                           reading(std::move(handler)));
}

ApiCall *HttpConversationsClient::updateConfiguration(const ApiAccess &access,
                                                      const ConfigurationUpdate &update, QObject *context,
                                                      ConfigurationHandler handler)
{
    return m_transport.post(configurationUrl(access), update.formBody(), access.credentials, context,
                            reading(std::move(handler)));
}

ApiCall *HttpConversationsClient::fetchAccount(const ApiAccess &access, const Sid &accountSid,
                                               QObject *context, AccountHandler handler)
{
    const QUrl url = appended(access.endpoints.api, u"/2010-04-01/Accounts/%1.json"_s.arg(accountSid.text()));
    return m_transport.get(url, access.credentials, context,
                           [handler = std::move(handler)](Expected<Exchange, ApiError> exchange) {
                               handler(std::move(exchange).and_then(readAccount));
                           });
}

} // namespace configurator
