// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

namespace configurator {

inline const QString TestRequestId = QStringLiteral("RQ") + QString(32, u'5');

/// A request for the configuration that was answered with the status.
inline Exchange testExchange(int status = 200, const QByteArray &body = {})
{
    return {.method = "GET",
            .url = QUrl(QStringLiteral("https://conversations.twilio.com/v1/Configuration")),
            .sentAt = QDateTime({2026, 3, 1}, {14, 5, 6, 789}, Qt::UTC),
            .duration = std::chrono::milliseconds(1084),
            .status = status,
            .headers = {{"Twilio-Request-Id", TestRequestId.toLatin1()}},
            .body = body};
}

/// The same, failed.
inline Expected<Exchange, ApiError> testFailure(ApiError::Kind kind, int status = 0)
{
    return unexpected(ApiError{.kind = kind, .exchange = testExchange(status)});
}

/// What a log keeps of it.
inline LoggedRequest logged(const Expected<Exchange, ApiError> &answer)
{
    RequestLog log;
    log.add(answer);
    return log.requests().first();
}

} // namespace configurator
