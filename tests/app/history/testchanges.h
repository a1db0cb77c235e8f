// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/change.h"

namespace configurator {

inline Resource serviceResource(ResourceKind kind)
{
    static const QString service = QStringLiteral("IS0123456789abcdef0123456789abcdef");
    return Resource::ofService(kind, Sid::parse(service, SidKind::ConversationService).value());
}

inline Change testChange(const QList<FieldChange> &fields, const Resource &resource = {})
{
    return {.accountId = QStringLiteral("acme"),
            .accountName = QStringLiteral("Acme Support"),
            .accountSid = QStringLiteral("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            .resource = resource,
            .fields = fields};
}

inline Change timerChange()
{
    return testChange({{Field::DefaultInactiveTimer, QStringLiteral("P1D"), QStringLiteral("PT36H")}});
}

/// Of another account and another resource.
inline Change webhookChange()
{
    Change change =
        testChange({{Field::PreWebhookUrl, QString(), QStringLiteral("https://example.com/before")},
                    {Field::WebhookEvents, QStringLiteral("onMessageAdded"), QString()}},
                   Resource::ofAccount(ResourceKind::Webhooks));
    change.accountId = QStringLiteral("birch");
    change.accountName = QStringLiteral("Birch");
    change.accountSid = QStringLiteral("ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
    return change;
}

inline Outcome testOutcome(Outcome::Kind kind)
{
    return {.kind = kind,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
            .status = 200,
            .requestId = QStringLiteral("RQ1234567890")};
}

} // namespace configurator
