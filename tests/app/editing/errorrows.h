// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"
#include "api/apierror.h"

#include <QTest>

namespace configurator {

/// One row for each reason why there is no secret.
inline void addCredentialErrorRows()
{
    using Kind = CredentialError::Kind;
    QTest::addColumn<Kind>("kind");

    QTest::newRow("not found") << Kind::NotFound;
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("denied") << Kind::Denied;
    QTest::newRow("unavailable") << Kind::Unavailable;
    QTest::newRow("timed out") << Kind::TimedOut;
    QTest::newRow("failed") << Kind::Failed;
}

/// One row for each reason why a request has no good answer.
inline void addApiErrorRows()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isOutcomeUnknown"); // if the request was an update

    QTest::newRow("cancelled") << Kind::Cancelled << true;
    QTest::newRow("timed out") << Kind::TimedOut << true;
    QTest::newRow("unreachable") << Kind::Unreachable << false;
    QTest::newRow("proxy wants a sign-in") << Kind::ProxySignInWanted << false;
    QTest::newRow("proxy refuses a sign-in") << Kind::ProxySignInRefused << false;
    QTest::newRow("connection lost") << Kind::ConnectionLost << true;
    QTest::newRow("untrusted") << Kind::Untrusted << false;
    QTest::newRow("redirected") << Kind::Redirected << true;
    QTest::newRow("unauthorized") << Kind::Unauthorized << false;
    QTest::newRow("forbidden") << Kind::Forbidden << false;
    QTest::newRow("not found") << Kind::NotFound << false;
    QTest::newRow("rate limited") << Kind::RateLimited << false;
    QTest::newRow("rejected") << Kind::Rejected << false;
    QTest::newRow("server fault") << Kind::ServerFault << true;
    QTest::newRow("malformed reply") << Kind::MalformedReply << true;
    QTest::newRow("too large") << Kind::TooLarge << true;
}

} // namespace configurator
