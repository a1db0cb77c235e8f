// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requestwords.h"

namespace configurator {

QString RequestWords::outcome(const LoggedRequest &request)
{
    const QString status = QString::number(request.status);
    const QString fault = request.error ? RequestWords::fault(*request.error) : QString();
    if (request.code != 0) {
        //: %1: an HTTP status such as 401; %2: Twilio's error code
        return tr("%1 · error %2").arg(status, QString::number(request.code));
    }
    if (fault.isEmpty()) {
        return status;
    }
    //: %1: an HTTP status such as 200; %2: what went wrong after it, such as "Connection lost"
    return request.status == 0 ? fault : tr("%1 · %2").arg(status, fault);
}

/// Empty where the status says it.
QString RequestWords::fault(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return tr("Cancelled");
    case ApiError::Kind::TimedOut:
        return tr("Timed out");
    case ApiError::Kind::Unreachable:
        return tr("Not reached");
    case ApiError::Kind::ProxySignInWanted:
    case ApiError::Kind::ProxySignInRefused:
        return tr("Stopped by the proxy");
    case ApiError::Kind::ConnectionLost:
        return tr("Connection lost");
    case ApiError::Kind::Untrusted:
        return tr("Not trusted");
    case ApiError::Kind::MalformedReply:
        return tr("Unreadable");
    case ApiError::Kind::TooLarge:
        return tr("Too large");
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::ServerFault:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace configurator
