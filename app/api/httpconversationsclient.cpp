// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconversationsclient.h"

#include "api/accountparser.h"
#include "api/configurationparser.h"
#include "api/namesparser.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

ApiError malformed(const QString &detail, const Exchange &exchange)
{
    return {.kind = ApiError::Kind::MalformedReply, .detail = detail, .exchange = exchange};
}

QUrl urlOf(const ApiAccess &access, const Resource &resource)
{
    return appended(access.endpoints.conversations, resource.path());
}

/// With the largest pages the API gives.
QUrl firstPage(const ApiAccess &access, const NameSource &source)
{
    const auto page = [](const QUrl &host, const QString &path, int size) {
        QUrl url = appended(host, path);
        url.setQuery(u"PageSize=%1"_s.arg(size));
        return url;
    };
    switch (source.kind) {
    case SidKind::MessagingService:
        return page(access.endpoints.messaging, u"/v1/Services"_s, 1000);
    case SidKind::Role:
        return page(access.endpoints.conversations, u"/v1/Services/%1/Roles"_s.arg(source.service->text()),
                    50);
    default:
        return page(access.endpoints.conversations, u"/v1/Services"_s, 100);
    }
}

/// The base address of the host a list is at.
QUrl hostOf(const ApiAccess &access, const NameSource &source)
{
    return source.kind == SidKind::MessagingService ? access.endpoints.messaging
                                                    : access.endpoints.conversations;
}

HttpTransport::Handler reading(const Resource &resource, ConversationsClient::ConfigurationHandler handler)
{
    const auto read = [resource](const Exchange &exchange) -> Expected<ConfigurationAnswer, ApiError> {
        const auto configuration = parseConfiguration(resource, exchange.body);
        if (!configuration) {
            return unexpected(malformed(configuration.error(), exchange));
        }
        return ConfigurationAnswer{*configuration, exchange};
    };
    return [read, handler = std::move(handler)](const Expected<Exchange, ApiError> &exchange) {
        handler(exchange.and_then(read));
    };
}

Expected<NamesPage, ApiError> readNames(const Exchange &exchange)
{
    const auto page = parseNames(exchange.body);
    return page ? Expected<NamesPage, ApiError>(*page) : unexpected(malformed(page.error(), exchange));
}

Expected<AccountDetails, ApiError> readAccount(Exchange exchange)
{
    QByteArray body = std::exchange(exchange.body, {});
    const auto details = parseAccountDetails(body);
    wipe(body);
    if (!details) {
        return unexpected(malformed(details.error(), exchange));
    }
    return *details;
}

/// What came of an account before its answer broke off may hold the auth token too. An answer that says no
/// tells only why.
void forgetAccount(Exchange &exchange)
{
    const bool isOfAccount = exchange.status >= 200 && exchange.status <= 299;
    if (isOfAccount) {
        wipe(exchange.body);
    }
}

} // namespace

ApiCall *HttpConversationsClient::fetchConfiguration(const ApiAccess &access, const Resource &resource,
                                                     QObject *context, ConfigurationHandler handler)
{
    return m_transport.get(urlOf(access, resource), access.credentials, context,
                           reading(resource, std::move(handler)));
}

ApiCall *HttpConversationsClient::updateConfiguration(const ApiAccess &access, const Resource &resource,
                                                      const ConfigurationUpdate &update, QObject *context,
                                                      ConfigurationHandler handler)
{
    return m_transport.post(urlOf(access, resource), update.formBody(), access.credentials, context,
                            reading(resource, std::move(handler)));
}

ApiCall *HttpConversationsClient::fetchNames(const ApiAccess &access, const NameSource &source,
                                             const QUrl &next, QObject *context, NamesHandler handler)
{
    const QUrl url = next.isEmpty() ? firstPage(access, source) : onHost(hostOf(access, source), next);
    return m_transport.get(url, access.credentials, context,
                           [handler = std::move(handler)](const Expected<Exchange, ApiError> &exchange) {
                               handler(exchange.and_then(readNames));
                           });
}

ApiCall *HttpConversationsClient::fetchLink(const ApiAccess &access, const QUrl &link, QObject *context,
                                            ExchangeHandler handler)
{
    return m_transport.get(onHost(hostFor(access.endpoints, link), link), access.credentials, context,
                           std::move(handler));
}

ApiCall *HttpConversationsClient::fetchAccount(const ApiAccess &access, const Sid &accountSid,
                                               QObject *context, AccountHandler handler)
{
    const QUrl url = appended(access.endpoints.api, u"/2010-04-01/Accounts/%1.json"_s.arg(accountSid.text()));
    return m_transport.get(url, access.credentials, context,
                           [handler = std::move(handler)](Expected<Exchange, ApiError> exchange) {
                               if (!exchange) {
                                   forgetAccount(exchange.error().exchange);
                               }
                               handler(std::move(exchange).and_then(readAccount));
                           });
}

} // namespace configurator
