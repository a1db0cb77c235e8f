// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <QString>

namespace configurator {

/// The title of the message about a request that failed in this way, as people read it.
inline QString titleOf(ApiError::Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return u"Cancelled"_s;
    case ApiError::Kind::TimedOut:
        return u"The server did not answer in time"_s;
    case ApiError::Kind::Unreachable:
        return u"There is no connection to the server"_s;
    case ApiError::Kind::ProxySignInWanted:
        return u"The proxy wants you to sign in"_s;
    case ApiError::Kind::ProxySignInRefused:
        return u"The proxy did not accept the sign-in"_s;
    case ApiError::Kind::ConnectionLost:
        return u"The connection was lost"_s;
    case ApiError::Kind::Untrusted:
        return u"The server could not prove who it is"_s;
    case ApiError::Kind::Redirected:
        return u"The server pointed to another address"_s;
    case ApiError::Kind::Unauthorized:
        return u"The sign-in was refused"_s;
    case ApiError::Kind::Forbidden:
        return u"This sign-in may not do that"_s;
    case ApiError::Kind::NotFound:
        return u"The server knows nothing at this address"_s;
    case ApiError::Kind::RateLimited:
        return u"Too many requests at once"_s;
    case ApiError::Kind::Rejected:
        return u"The server refused the request"_s;
    case ApiError::Kind::ServerFault:
        return u"The server has trouble of its own"_s;
    case ApiError::Kind::MalformedReply:
        return u"The answer cannot be read"_s;
    case ApiError::Kind::TooLarge:
        return u"The answer is too large"_s;
    }
    Q_UNREACHABLE();
}

inline const QString OtherAccountTitle = QStringLiteral("This is the configuration of another account");
inline const QString UnknownOutcomeTitle = QStringLiteral("It is not known whether the change was applied");

inline const QString NotAppliedTitle = QStringLiteral("The change was not applied");
inline const QString AppliedTitle = QStringLiteral("The change was applied all the same");

/// Whether an update that failed in this way may have been carried out all the same.
inline bool leavesOutcomeUnknown(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::MalformedReply:
    case ApiError::Kind::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace configurator
