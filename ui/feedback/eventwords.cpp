// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/eventwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

struct EventWords::Words
{
    QLatin1StringView event;
    const char *label; ///< of some 30 characters: there is room for no more
    const char *meaning;
};

/// Null for an event the program does not know.
const EventWords::Words *EventWords::find(const QString &event)
{
    static constexpr std::array EventTexts{
        Words{"onMessageAdd"_L1, QT_TR_NOOP("A message will be added"),
              QT_TR_NOOP("Called before a message is added to a conversation. The webhook can change the "
                         "message or stop it.")},
        Words{"onMessageUpdate"_L1, QT_TR_NOOP("A message will be changed"),
              QT_TR_NOOP("Called before a message is changed. The webhook can alter the change or stop it.")},
        Words{"onMessageRemove"_L1, QT_TR_NOOP("A message will be deleted"),
              QT_TR_NOOP("Called before a message is deleted. The webhook can stop it.")},
        Words{"onMessageAdded"_L1, QT_TR_NOOP("A message was added"),
              QT_TR_NOOP("Called after a message was added to a conversation, whether from an app, by SMS or "
                         "by WhatsApp.")},
        Words{"onMessageUpdated"_L1, QT_TR_NOOP("A message was changed"),
              QT_TR_NOOP("Called after the text or the attributes of a message were changed.")},
        Words{"onMessageRemoved"_L1, QT_TR_NOOP("A message was deleted"),
              QT_TR_NOOP("Called after a message was deleted.")},
        Words{"onConversationAdd"_L1, QT_TR_NOOP("A conversation will be created"),
              QT_TR_NOOP("Called before a conversation is created. The webhook can change the conversation "
                         "or stop it.")},
        Words{"onConversationUpdate"_L1, QT_TR_NOOP("A conversation will be changed"),
              QT_TR_NOOP(
                  "Called before a conversation is changed. The webhook can alter the change or stop it.")},
        Words{"onConversationRemove"_L1, QT_TR_NOOP("A conversation will be deleted"),
              QT_TR_NOOP("Called before a conversation is deleted. The webhook can stop it.")},
        Words{"onConversationAdded"_L1, QT_TR_NOOP("A conversation was created"),
              QT_TR_NOOP("Called after a conversation was created.")},
        Words{
            "onConversationUpdated"_L1, QT_TR_NOOP("A conversation was changed"),
            QT_TR_NOOP(
                "Called after the name, the attributes or another property of a conversation was changed.")},
        Words{"onConversationRemoved"_L1, QT_TR_NOOP("A conversation was deleted"),
              QT_TR_NOOP("Called after a conversation was deleted.")},
        Words{
            "onConversationStateUpdated"_L1, QT_TR_NOOP("A conversation’s state changed"),
            QT_TR_NOOP(
                "Called after a conversation became active, inactive or closed, by a timer or by somebody.")},
        Words{"onParticipantAdd"_L1, QT_TR_NOOP("A participant will be added"),
              QT_TR_NOOP("Called before somebody joins a conversation or is added to it. The webhook can "
                         "change how, or stop it.")},
        Words{"onParticipantUpdate"_L1, QT_TR_NOOP("A participant will be changed"),
              QT_TR_NOOP(
                  "Called before a participant is changed. The webhook can alter the change or stop it.")},
        Words{"onParticipantRemove"_L1, QT_TR_NOOP("A participant will be removed"),
              QT_TR_NOOP("Called before somebody leaves a conversation or is removed from it. The webhook "
                         "can stop it.")},
        Words{"onParticipantAdded"_L1, QT_TR_NOOP("A participant was added"),
              QT_TR_NOOP("Called after somebody joined a conversation or was added to it.")},
        Words{"onParticipantUpdated"_L1, QT_TR_NOOP("A participant was changed"),
              QT_TR_NOOP("Called after the role or the attributes of a participant were changed.")},
        Words{"onParticipantRemoved"_L1, QT_TR_NOOP("A participant was removed"),
              QT_TR_NOOP("Called after somebody left a conversation or was removed from it.")},
        Words{"onUserUpdate"_L1, QT_TR_NOOP("A user will be changed"),
              QT_TR_NOOP("Called before a user is changed. The webhook can alter the change or stop it.")},
        Words{
            "onUserAdded"_L1, QT_TR_NOOP("A user was added"),
            QT_TR_NOOP("Called after a user was created, as when somebody uses an app for the first time.")},
        Words{"onUserUpdated"_L1, QT_TR_NOOP("A user was changed"),
              QT_TR_NOOP("Called after the name, the role or the attributes of a user were changed.")},
        Words{"onDeliveryUpdated"_L1, QT_TR_NOOP("A delivery status changed"),
              QT_TR_NOOP("Called after a message was sent, delivered or read, or failed to be: for SMS, "
                         "WhatsApp and the like, not for apps.")},
    };
    const auto words =
        std::ranges::find_if(EventTexts, [&](const Words &candidate) { return candidate.event == event; });
    return words == EventTexts.end() ? nullptr : &*words;
}

QString EventWords::label(const QString &event)
{
    const Words *words = find(event);
    return words ? tr(words->label) : event;
}

QString EventWords::meaning(const QString &event)
{
    const Words *words = find(event);
    return words
               ? tr(words->meaning)
               : tr("The server has this event, which the program does not know or which has no place here. "
                    "It is kept until you uncheck it.");
}

QString EventWords::subject(EventSubject subject)
{
    switch (subject) {
    case EventSubject::Message:
        return tr("Messages");
    case EventSubject::Conversation:
        return tr("Conversations");
    case EventSubject::Participant:
        return tr("Participants");
    case EventSubject::User:
        return tr("Users");
    case EventSubject::Delivery:
        return tr("Delivery");
    }
    Q_UNREACHABLE();
}

QStringList EventWords::differences(const QString &before, const QString &after)
{
    const QStringList old = eventNames(before);
    const QStringList present = eventNames(after);
    QStringList differences;
    for (const QString &event : inOrder(present)) {
        if (!old.contains(event)) {
            differences.append(u"+ "_s + event);
        }
    }
    for (const QString &event : inOrder(old)) {
        if (!present.contains(event)) {
            differences.append(u"− "_s + event);
        }
    }
    return differences;
}

} // namespace configurator
