// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// A stranger's answer may have anything for an id, even what it was sent.
QString requestId(const Exchange &exchange)
{
    static const QRegularExpression form(u"^RQ[0-9a-f]{32}$"_s);
    const QString id = exchange.requestId();
    return form.match(id).hasMatch() ? id : QString();
}

LoggedRequest toLogged(const Exchange &exchange)
{
    return {
        .sentAt = exchange.sentAt,
        .method = exchange.method,
        .host = exchange.url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded),
        .path = exchange.url.path(QUrl::FullyEncoded),
        .status = exchange.status,
        .duration = exchange.duration,
        .requestId = requestId(exchange),
    };
}

} // namespace

void RequestLog::add(const Expected<Exchange, ApiError> &answer)
{
    LoggedRequest request = toLogged(answer ? *answer : answer.error().exchange);
    if (!answer) {
        request.error = answer.error().kind;
        request.code = answer.error().code;
    }
    if (m_requests.size() == Capacity) {
        m_requests.removeFirst();
    }
    m_requests.append(request);
    Q_EMIT added(request);
}

void RequestLog::clear()
{
    m_requests.clear();
    Q_EMIT cleared();
}

} // namespace configurator
