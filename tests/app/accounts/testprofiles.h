// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testaccounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace configurator {

/// A profile as twilio-cli writes it.
inline QJsonObject testProfile(const Account &account, const QString &secret)
{
    QJsonObject profile{{QStringLiteral("accountSid"), account.accountSid.text()},
                        {QStringLiteral("apiSecret"), secret}};
    if (account.apiKeySid) {
        profile.insert(QStringLiteral("apiKey"), account.apiKeySid->text());
    }
    if (!account.region.edge.isEmpty()) {
        profile.insert(QStringLiteral("region"), account.region.id);
        profile.insert(QStringLiteral("edge"), account.region.edge);
    }
    return profile;
}

/// Acme, but signing in with an API key, as every profile does.
inline Account acmeWithKey()
{
    Account account = acme();
    account.apiKeySid = testSid(SidKind::ApiKey, u'a');
    return account;
}

/// A file with those profiles and the entries of the older list.
inline QByteArray testProfiles(const QJsonObject &profiles, const QJsonArray &projects = {},
                               const QString &active = {})
{
    return QJsonDocument(QJsonObject{{QStringLiteral("profiles"), profiles},
                                     {QStringLiteral("projects"), projects},
                                     {QStringLiteral("activeProject"), active}})
        .toJson();
}

} // namespace configurator
