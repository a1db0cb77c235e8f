// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconversationsclient.h"

#include "api/configurationparser.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QUrl configurationUrl(const ApiAccess &access)
{
    return appended(access.endpoints.conversations, "/v1/Configuration"_L1);
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

} // namespace configurator
