// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/exampleresources.h"
#include "app/editing/testconfigurations.h"

namespace configurator {

/// One change of a resource of that kind, as the form has it and as the server answers.
struct TestChange
{
    Field field;
    QString text;
    QString property;
    QJsonValue value;
};

inline TestChange testChange(ResourceKind kind)
{
    using namespace Qt::StringLiterals;
    const QString url = u"https://example.com/changed"_s;
    switch (kind) {
    case ResourceKind::Configuration:
        return {Field::DefaultClosedTimer, u"P8D"_s, u"default_closed_timer"_s, u"P8D"_s};
    case ResourceKind::Webhooks:
    case ResourceKind::ServiceWebhooks:
        return {Field::PostWebhookUrl, url, u"post_webhook_url"_s, url};
    case ResourceKind::ServiceConfiguration:
        return {Field::Reachability, u"true"_s, u"reachability_enabled"_s, true};
    case ResourceKind::ServiceNotifications:
        return {Field::NotificationLog, u"true"_s, u"log_enabled"_s, true};
    }
    Q_UNREACHABLE();
}

/// Acme's resource of that kind as the server has it. Slashes are escaped as in the other examples.
inline QByteArray documentOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_messaging_service_sid": "MG22222222222222222222222222222222",
  "default_inactive_timer": "PT1H",
  "default_closed_timer": "P7D",
  "url": "https:\/\/conversations.twilio.com/v1/Configuration",
  "links": {"webhooks": "https:\/\/conversations.twilio.com/v1/Configuration/Webhooks"}
})";
    case ResourceKind::Webhooks:
        return examples::Webhooks;
    case ResourceKind::ServiceConfiguration:
        return examples::ServiceConfiguration;
    case ResourceKind::ServiceWebhooks:
        return examples::ServiceWebhooks;
    case ResourceKind::ServiceNotifications:
        return examples::ServiceNotifications;
    }
    Q_UNREACHABLE();
}

/// The same once the change has been applied.
inline QByteArray changedDocumentOf(ResourceKind kind)
{
    const TestChange change = testChange(kind);
    return exampleWith(documentOf(kind), change.property, change.value);
}

/// The first page of the names of Acme's Conversation Services, which leads to a second.
inline QByteArray firstNames()
{
    return R"({
  "meta": {"key": "services", "next_page_url": "https:\/\/conversations.twilio.com/v1/Services?Page=1"},
  "services": [{"sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "friendly_name": "Front desk"}]
})";
}

/// The second page.
inline QByteArray moreNames()
{
    return R"({
  "meta": {"key": "services", "next_page_url": null},
  "services": [{"sid": "ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "friendly_name": "Shop"}]
})";
}

/// The only page of every other list.
inline QByteArray noNames()
{
    return R"({"meta": {"key": "services", "next_page_url": null}, "services": []})";
}

inline QByteArray linkDocument()
{
    return R"({"meta": {"key": "addresses"}, "addresses": []})";
}

} // namespace configurator
