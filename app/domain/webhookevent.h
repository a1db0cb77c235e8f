// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <span>

namespace configurator {

/// What an event of a webhook is about.
enum class EventSubject {
    Message,
    Conversation,
    Participant,
    User,
    Delivery,
};

/// An event a webhook can be called for (OpenAPI document of Conversations v1; which come before and which
/// after follows from their names).
struct WebhookEvent
{
    QLatin1StringView name;
    EventSubject subject;
    bool isBefore = false; ///< a pre-event: the webhook may still stop or change what is about to happen
};

/// All events, a subject after the other. Those about users have no place in the webhooks of a service.
[[nodiscard]] std::span<const WebhookEvent> webhookEvents();

/// The event of that name; none if the program does not know it.
[[nodiscard]] const WebhookEvent *findWebhookEvent(QStringView name);

/// A list of events as the text of a field: their names with commas between.
[[nodiscard]] QString eventsText(const QStringList &names);
[[nodiscard]] QStringList eventNames(const QString &text);

/// The names in the order of `webhookEvents`, each once; those the program does not know come last.
[[nodiscard]] QStringList inOrder(const QStringList &names);

} // namespace configurator
