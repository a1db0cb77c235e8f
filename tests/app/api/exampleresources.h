// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace configurator {

/// The examples of the OpenAPI document, apart from the account's configuration.
/// Slashes are escaped because moc 6.4 takes two of them in a raw string for a comment.
namespace examples {

inline const QByteArray Webhooks(R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "pre_webhook_url": "https:\/\/example.com/pre",
  "post_webhook_url": "https:\/\/example.com/post",
  "method": "GET",
  "filters": ["onMessageSend", "onConversationUpdated"],
  "target": "webhook",
  "url": "https:\/\/conversations.twilio.com/v1/Configuration/Webhooks"
})");

inline const QByteArray ServiceConfiguration(R"({
  "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_conversation_creator_role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_conversation_role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_chat_service_role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "reachability_enabled": false,
  "url": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration",
  "links": {
    "notifications": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration/Notifications",
    "webhooks": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration/Webhooks"
  }
})");

inline const QByteArray ServiceWebhooks(R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "pre_webhook_url": "https:\/\/www.example.com/pre",
  "post_webhook_url": "https:\/\/www.example.com/post",
  "filters": ["onMessageRemove", "onParticipantAdd"],
  "method": "POST",
  "url": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration/Webhooks"
})");

inline const QByteArray UnsetServiceWebhooks(R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "url": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration/Webhooks",
  "pre_webhook_url": null,
  "post_webhook_url": null,
  "filters": null,
  "method": null
})");

inline const QByteArray ServiceNotifications(R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "log_enabled": false,
  "added_to_conversation": {
    "enabled": true,
    "template": "You have been added to a Conversation: ${CONVERSATION}",
    "sound": "ring"
  },
  "new_message": {
    "enabled": true,
    "template": "You have a new message in ${CONVERSATION} from ${PARTICIPANT}: ${MESSAGE}",
    "badge_count_enabled": false,
    "sound": "ring",
    "with_media": {
      "enabled": false,
      "template": "You have a new message in ${CONVERSATION} with ${MEDIA_COUNT} media files: ${MEDIA}"
    }
  },
  "removed_from_conversation": {
    "enabled": true,
    "template": "You have been removed from a Conversation: ${CONVERSATION}",
    "sound": "ring"
  },
  "url": "https:\/\/conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Configuration/Notifications"
})");

} // namespace examples

/// The one the examples are about.
inline Resource resourceOf(ResourceKind kind)
{
    const auto service =
        Sid::parse(u"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", SidKind::ConversationService).value();
    return belongsToService(kind) ? Resource::ofService(kind, service) : Resource::ofAccount(kind);
}

/// The example with one property changed.
inline QByteArray exampleWith(const QByteArray &example, const QString &property, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(example).object();
    object.insert(property, value);
    return QJsonDocument(object).toJson();
}

} // namespace configurator
