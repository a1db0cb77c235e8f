// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAcceptable(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty() || base.hasQuery() ||
        base.hasFragment()) {
        return false;
    }
    return base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isLoopback(base.host()));
}

/// Unlike QUrl::StripTrailingSlash, also without a slash that is the whole path.
QUrl withoutTrailingSlash(const QUrl &base)
{
    const QUrl url = base.adjusted(QUrl::StripTrailingSlash);
    return url.path() == "/"_L1 ? url.adjusted(QUrl::RemovePath) : url;
}

} // namespace

ApiEndpoints ApiEndpoints::forRegion(const Region &region)
{
    const auto address = [&region](const QString &product) {
        return QUrl(u"https://"_s + region.host(product));
    };
    return {
        .conversations = address(u"conversations"_s),
        .messaging = address(u"messaging"_s),
        .api = address(u"api"_s),
    };
}

std::optional<ApiEndpoints> ApiEndpoints::below(const QUrl &base)
{
    if (!isAcceptable(base)) {
        return std::nullopt;
    }
    const QUrl folder = withoutTrailingSlash(base);
    return ApiEndpoints{
        .conversations = appended(folder, u"/conversations"_s),
        .messaging = appended(folder, u"/messaging"_s),
        .api = appended(folder, u"/api"_s),
    };
}

QUrl appended(const QUrl &address, const QString &path)
{
    QUrl url = address;
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode); // an encoded slash stays one
    return url;
}

QUrl onHost(const QUrl &host, const QUrl &link)
{
    QUrl url = appended(host, pathOf(host, link));
    url.setQuery(link.query(QUrl::FullyEncoded));
    return url;
}

const QUrl &hostFor(const ApiEndpoints &endpoints, const QUrl &link)
{
    const auto isBelow = [&link](const QUrl &host) {
        return link.host() == host.host() && !host.path().isEmpty() &&
               link.path().startsWith(host.path() + u'/');
    };
    const auto names = [&link](QLatin1StringView product) {
        return link.host().section(u'.', 0, 0) == product;
    };
    if (isBelow(endpoints.messaging) || names("messaging"_L1)) {
        return endpoints.messaging;
    }
    if (isBelow(endpoints.api) || names("api"_L1)) {
        return endpoints.api;
    }
    return endpoints.conversations;
}

QString pathOf(const QUrl &host, const QUrl &link)
{
    const QString path = link.path(QUrl::FullyEncoded);
    const QString base = host.path(QUrl::FullyEncoded);
    return !base.isEmpty() && path.startsWith(base + u'/') ? path.sliced(base.size()) : path;
}

} // namespace configurator
