// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httptransport.h"
#include "support/answer.h"

namespace configurator {

using HttpAnswer = Answer<Expected<Exchange, ApiError>>;

inline const QString TestUser = QStringLiteral("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
inline const QByteArray TestSecret = QByteArrayLiteral("open/sesame+ä:=");
inline const QByteArray TestForm = QByteArrayLiteral("DefaultInactiveTimer=PT1H&DefaultClosedTimer=P7D");

inline Credentials testCredentials()
{
    return {TestUser, TestSecret};
}

/// The kind as it is written in the code, which a failing test can print.
inline QString name(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case ApiError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case ApiError::Kind::Unreachable:
        return QStringLiteral("Unreachable");
    case ApiError::Kind::ProxySignInWanted:
        return QStringLiteral("ProxySignInWanted");
    case ApiError::Kind::ProxySignInRefused:
        return QStringLiteral("ProxySignInRefused");
    case ApiError::Kind::ConnectionLost:
        return QStringLiteral("ConnectionLost");
    case ApiError::Kind::Untrusted:
        return QStringLiteral("Untrusted");
    case ApiError::Kind::Redirected:
        return QStringLiteral("Redirected");
    case ApiError::Kind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case ApiError::Kind::Forbidden:
        return QStringLiteral("Forbidden");
    case ApiError::Kind::NotFound:
        return QStringLiteral("NotFound");
    case ApiError::Kind::RateLimited:
        return QStringLiteral("RateLimited");
    case ApiError::Kind::Rejected:
        return QStringLiteral("Rejected");
    case ApiError::Kind::ServerFault:
        return QStringLiteral("ServerFault");
    case ApiError::Kind::MalformedReply:
        return QStringLiteral("MalformedReply");
    case ApiError::Kind::TooLarge:
        return QStringLiteral("TooLarge");
    }
    Q_UNREACHABLE();
}

/// Waits for the answer. `200` and the like, or the kind of error.
inline QString outcome(const HttpAnswer &answer)
{
    if (!answer.wait()) {
        return QStringLiteral("no answer");
    }
    const auto &result = answer.result();
    return result ? QString::number(result->status) : name(result.error().kind);
}

/// Sends by `method` and waits for the answer.
inline HttpAnswer exchange(HttpTransport &transport, const QByteArray &method, const QUrl &url)
{
    QObject context;
    HttpAnswer answer;
    if (method == "GET") {
        transport.get(url, testCredentials(), &context, answer.handler());
    } else {
        transport.post(url, TestForm, testCredentials(), &context, answer.handler());
    }
    [[maybe_unused]] const bool answered = answer.wait();
    return answer;
}

/// The exchange, however it ended.
inline const Exchange &exchangeOf(const HttpAnswer &answer)
{
    const auto &result = answer.result();
    return result ? *result : result.error().exchange;
}

} // namespace configurator
