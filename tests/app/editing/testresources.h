// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testconfigurations.h"

namespace configurator {

/// The Conversation Service the resources of a service belong to.
inline Sid testService()
{
    return testSid(SidKind::ConversationService, u'1');
}

inline Resource testResource(ResourceKind kind)
{
    return belongsToService(kind) ? Resource::ofService(kind, testService()) : Resource::ofAccount(kind);
}

/// Values of each kind of field, some of them null.
inline QMap<Field, QString> testValues(ResourceKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ResourceKind::Configuration:
        return acmeConfiguration().values;
    case ResourceKind::Webhooks:
        return {{Field::PostWebhookUrl, u"https://example.com/after"_s},
                {Field::WebhookMethod, u"POST"_s},
                {Field::WebhookTarget, u"webhook"_s},
                {Field::WebhookEvents, u"onMessageAdd,onMessageAdded"_s}};
    case ResourceKind::ServiceConfiguration:
        return {{Field::ConversationCreatorRole, testSid(SidKind::Role, u'3').text()},
                {Field::ConversationRole, testSid(SidKind::Role, u'4').text()},
                {Field::Reachability, u"true"_s}};
    case ResourceKind::ServiceWebhooks:
        return {{Field::PostWebhookUrl, u"https://example.com/after"_s},
                {Field::WebhookMethod, u"GET"_s},
                {Field::ServiceWebhookEvents, u"onMessageAdded"_s}};
    case ResourceKind::ServiceNotifications:
        return {{Field::NotificationLog, u"false"_s},
                {Field::NewMessage, u"true"_s},
                {Field::NewMessageTemplate, u"${PARTICIPANT}: ${MESSAGE}"_s},
                {Field::NewMessageSound, u"default"_s},
                {Field::NewMessageBadgeCount, u"true"_s},
                {Field::NewMediaMessage, u"true"_s},
                {Field::NewMediaMessageTemplate, u"${PARTICIPANT} sent a file"_s},
                {Field::AddedToConversation, u"false"_s}};
    }
    Q_UNREACHABLE();
}

/// A configuration of that kind of Acme's.
inline Configuration testConfiguration(ResourceKind kind)
{
    const Resource resource = testResource(kind);
    const bool namesItsAccount = kind != ResourceKind::ServiceConfiguration;
    return {.resource = resource,
            .accountSid = namesItsAccount ? acme().accountSid.text() : QString(),
            .serviceSid = resource.service() ? resource.service()->text() : QString(),
            .values = testValues(kind)};
}

} // namespace configurator
