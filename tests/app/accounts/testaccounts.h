// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

namespace configurator {

/// The kind of SID decides its two letters, `digit` the other 32.
inline Sid testSid(SidKind kind, QChar digit)
{
    return Sid::parse(sidPrefix(kind) + QString(32, digit), kind).value();
}

inline Account acme()
{
    return {.id = QStringLiteral("id-of-acme"),
            .name = QStringLiteral("Acme"),
            .accountSid = testSid(SidKind::Account, u'a'),
            .inKeychain = true};
}

inline Account birch()
{
    return {.id = QStringLiteral("id-of-birch"),
            .name = QStringLiteral("Birch & Söhne"),
            .accountSid = testSid(SidKind::Account, u'b'),
            .apiKeySid = testSid(SidKind::ApiKey, u'c'),
            .region = Region::ireland(),
            .production = true,
            .inKeychain = true};
}

} // namespace configurator
