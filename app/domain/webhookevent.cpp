// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/webhookevent.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::array Events{
    WebhookEvent{"onMessageAdd"_L1, EventSubject::Message, true},
    WebhookEvent{"onMessageUpdate"_L1, EventSubject::Message, true},
    WebhookEvent{"onMessageRemove"_L1, EventSubject::Message, true},
    WebhookEvent{"onMessageAdded"_L1, EventSubject::Message},
    WebhookEvent{"onMessageUpdated"_L1, EventSubject::Message},
    WebhookEvent{"onMessageRemoved"_L1, EventSubject::Message},
    WebhookEvent{"onConversationAdd"_L1, EventSubject::Conversation, true},
    WebhookEvent{"onConversationUpdate"_L1, EventSubject::Conversation, true},
    WebhookEvent{"onConversationRemove"_L1, EventSubject::Conversation, true},
    WebhookEvent{"onConversationAdded"_L1, EventSubject::Conversation},
    WebhookEvent{"onConversationUpdated"_L1, EventSubject::Conversation},
    WebhookEvent{"onConversationRemoved"_L1, EventSubject::Conversation},
    WebhookEvent{"onConversationStateUpdated"_L1, EventSubject::Conversation},
    WebhookEvent{"onParticipantAdd"_L1, EventSubject::Participant, true},
    WebhookEvent{"onParticipantUpdate"_L1, EventSubject::Participant, true},
    WebhookEvent{"onParticipantRemove"_L1, EventSubject::Participant, true},
    WebhookEvent{"onParticipantAdded"_L1, EventSubject::Participant},
    WebhookEvent{"onParticipantUpdated"_L1, EventSubject::Participant},
    WebhookEvent{"onParticipantRemoved"_L1, EventSubject::Participant},
    WebhookEvent{"onUserUpdate"_L1, EventSubject::User, true},
    WebhookEvent{"onUserAdded"_L1, EventSubject::User},
    WebhookEvent{"onUserUpdated"_L1, EventSubject::User},
    WebhookEvent{"onDeliveryUpdated"_L1, EventSubject::Delivery},
};

} // namespace

std::span<const WebhookEvent> webhookEvents()
{
    return Events;
}

const WebhookEvent *findWebhookEvent(QStringView name)
{
    const auto event = std::ranges::find_if(
        Events, [name](const WebhookEvent &candidate) { return candidate.name == name; });
    return event == Events.end() ? nullptr : &*event;
}

QString eventsText(const QStringList &names)
{
    return names.isEmpty() ? u""_s : names.join(u','); // a list without events is not no list
}

QStringList eventNames(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

QStringList inOrder(const QStringList &names)
{
    QStringList ordered;
    for (const WebhookEvent &event : Events) {
        if (names.contains(event.name)) {
            ordered.append(event.name);
        }
    }
    ordered += names;
    ordered.removeDuplicates();
    return ordered;
}

} // namespace configurator
