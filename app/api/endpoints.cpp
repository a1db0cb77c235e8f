// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

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

/// Whether the link already has the path of `host` before its own, as a gateway may write it.
bool isBelow(const QUrl &host, const QUrl &link)
{
    const QString base = host.path(QUrl::FullyEncoded);
    return !base.isEmpty() && link.path(QUrl::FullyEncoded).startsWith(base + u'/');
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

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
    for (const QUrl *host : {&endpoints.conversations, &endpoints.messaging, &endpoints.api}) {
        if (isBelow(*host, link)) {
            return *host;
        }
    }
    const QString product = link.host().section(u'.', 0, 0);
    if (product == "messaging"_L1) {
        return endpoints.messaging;
    }
    return product == "api"_L1 ? endpoints.api : endpoints.conversations;
}

QString pathOf(const QUrl &host, const QUrl &link)
{
    const QString path = link.path(QUrl::FullyEncoded);
    return isBelow(host, link) ? path.sliced(host.path(QUrl::FullyEncoded).size()) : path;
}

} // namespace configurator
