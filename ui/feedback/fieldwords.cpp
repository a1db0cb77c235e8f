// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/fieldwords.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"
#include "ui/feedback/durationwords.h"
#include "ui/feedback/listwords.h"
#include "ui/style/plaintext.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString FieldWords::name(Field field)
{
    switch (field) {
    case Field::DefaultConversationService:
        return tr("Default conversation service");
    case Field::DefaultMessagingService:
        return tr("Default messaging service");
    case Field::DefaultInactiveTimer:
        return tr("Default inactive timer");
    case Field::DefaultClosedTimer:
        return tr("Default closed timer");
    case Field::PreWebhookUrl:
        return tr("Pre-event URL");
    case Field::PostWebhookUrl:
        return tr("Post-event URL");
    case Field::WebhookMethod:
        return tr("Method");
    case Field::WebhookTarget:
        return tr("Target");
    case Field::WebhookEvents:
    case Field::ServiceWebhookEvents:
        return tr("Events");
    case Field::ConversationCreatorRole:
        return tr("Role for conversation creators");
    case Field::ConversationRole:
        return tr("Role for participants");
    case Field::ServiceRole:
        return tr("Role for new users");
    case Field::Reachability:
        return tr("Reachability");
    case Field::NotificationLog:
        return tr("Notification log");
    case Field::NewMessage:
        return tr("Notify of new messages");
    case Field::NewMessageTemplate:
        return tr("New message text");
    case Field::NewMessageSound:
        return tr("New message sound");
    case Field::NewMessageBadgeCount:
        return tr("Unread badge");
    case Field::NewMediaMessage:
        return tr("Own text for media");
    case Field::NewMediaMessageTemplate:
        return tr("Media message text");
    case Field::AddedToConversation:
        return tr("Notify when added");
    case Field::AddedToConversationTemplate:
        return tr("Text when added");
    case Field::AddedToConversationSound:
        return tr("Sound when added");
    case Field::RemovedFromConversation:
        return tr("Notify when removed");
    case Field::RemovedFromConversationTemplate:
        return tr("Text when removed");
    case Field::RemovedFromConversationSound:
        return tr("Sound when removed");
    }
    Q_UNREACHABLE();
}

QString FieldWords::help(Field field)
{
    switch (field) {
    case Field::DefaultConversationService:
        return tr("New conversations belong to this service unless they name another. Begins with IS.");
    case Field::DefaultMessagingService:
        return tr("Carries SMS and WhatsApp messages of new conversations. Begins with MG.");
    case Field::DefaultInactiveTimer:
        return tr("When a quiet conversation becomes inactive. A new message makes it active again.");
    case Field::DefaultClosedTimer:
        return tr("When a quiet conversation is closed for good.");
    case Field::PreWebhookUrl:
        return tr("Called before something happens, which it can change or stop within five seconds.");
    case Field::PostWebhookUrl:
        return tr("Called after something has happened.");
    case Field::WebhookMethod:
        return tr("How the URLs are called.");
    case Field::WebhookTarget:
        return tr("Where events go. Flex accounts need them to go into Flex.");
    case Field::WebhookEvents:
    case Field::ServiceWebhookEvents:
        return tr("The URLs are called for these events only.");
    case Field::ConversationCreatorRole:
        return tr("What the creator of a conversation may do in it.");
    case Field::ConversationRole:
        return tr("What a participant may do in a conversation.");
    case Field::ServiceRole:
        return tr("What a user may do in the service outside of conversations.");
    case Field::Reachability:
        return tr("Whether apps are told who is online, and who can be reached by a push notification.");
    case Field::NotificationLog:
        return tr("Keeps a log of push notifications, to find out why one did not arrive.");
    case Field::NewMessage:
        return tr("Sends a push notification to participants who use an app.");
    case Field::AddedToConversation:
        return tr("Sends a push notification to the person who was added.");
    case Field::RemovedFromConversation:
        return tr("Sends a push notification to the person who was removed.");
    case Field::NewMessageBadgeCount:
        return tr("Shows at the app’s icon how many conversations have unread messages.");
    case Field::NewMediaMessage:
        return tr("When a message comes with files, the text below is used instead.");
    case Field::NewMessageTemplate:
        return tr(
            "What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.");
    case Field::NewMediaMessageTemplate:
        return tr("What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.");
    case Field::AddedToConversationTemplate:
    case Field::RemovedFromConversationTemplate:
        return tr("What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.");
    case Field::NewMessageSound:
    case Field::AddedToConversationSound:
    case Field::RemovedFromConversationSound:
        return tr("The name of a sound file of the app, or “default”.");
    }
    Q_UNREACHABLE();
}

QString FieldWords::group(Field field)
{
    switch (field) {
    case Field::NewMessage:
    case Field::NewMessageTemplate:
    case Field::NewMessageSound:
    case Field::NewMessageBadgeCount:
    case Field::NewMediaMessage:
    case Field::NewMediaMessageTemplate:
        return tr("New messages");
    case Field::AddedToConversation:
    case Field::AddedToConversationTemplate:
    case Field::AddedToConversationSound:
        return tr("Being added to a conversation");
    case Field::RemovedFromConversation:
    case Field::RemovedFromConversationTemplate:
    case Field::RemovedFromConversationSound:
        return tr("Being removed from a conversation");
    default:
        return {};
    }
}

QUrl FieldWords::documentation(Field field)
{
    const auto page = [](QLatin1StringView path) { return QUrl(u"https://www.twilio.com/docs/"_s + path); };
    switch (field) {
    case Field::DefaultConversationService:
        return page("conversations-classic/api/service-resource"_L1);
    case Field::DefaultMessagingService:
        return page("messaging/services"_L1);
    case Field::DefaultInactiveTimer:
    case Field::DefaultClosedTimer:
        return page("conversations-classic/states-timers"_L1);
    case Field::PreWebhookUrl:
    case Field::PostWebhookUrl:
    case Field::WebhookMethod:
    case Field::WebhookTarget:
    case Field::WebhookEvents:
        return page("conversations-classic/conversations-webhooks"_L1);
    case Field::ServiceWebhookEvents:
        return page("conversations-classic/api/per-service-webhook-resource"_L1);
    case Field::ConversationCreatorRole:
    case Field::ConversationRole:
    case Field::ServiceRole:
        return page("conversations/api/role-resource"_L1);
    case Field::Reachability:
        return page("conversations/reachability"_L1);
    default:
        return page("conversations-classic/push-notification-configuration"_L1);
    }
}

QString FieldWords::plural(SidKind kind)
{
    switch (kind) {
    case SidKind::Account:
        return tr("Account SIDs");
    case SidKind::ApiKey:
        return tr("API key SIDs");
    case SidKind::ConversationService:
        return tr("Conversation Services");
    case SidKind::MessagingService:
        return tr("Messaging Services");
    case SidKind::Role:
        return tr("Roles");
    }
    Q_UNREACHABLE();
}

QString FieldWords::meaning(Field field, const QString &text, const AccountContext &context)
{
    const FieldRule &rule = describe(field).rule;
    return std::visit(Overloaded{
                          [&](SidRule) { return text.isEmpty() ? nothing(rule) : context.nameOf(text); },
                          [&](TimerRule) { return timer(text); },
                          [&](FlagRule) { return flag(text); },
                          [&](EventsRule) { return events(text); },
                          [&](const ChoiceRule &) { return text.isEmpty() ? nothing(rule) : choice(text); },
                          [&](const auto &) { return text.isEmpty() ? nothing(rule) : QString(); },
                      },
                      rule);
}

QString FieldWords::value(Field field, const QString &text, const AccountContext &context)
{
    constexpr int MostNamedEvents = 3;
    const bool isEvents = std::holds_alternative<EventsRule>(describe(field).rule);
    if (const QStringList events = eventNames(text);
        isEvents && !events.isEmpty() && events.size() <= MostNamedEvents) {
        return leftToRightIfMirrored(ListWords::line(events));
    }
    const QString words = meaning(field, text, context);
    if (words.isEmpty()) {
        return leftToRightIfMirrored(text);
    }
    const bool isSid = std::holds_alternative<SidRule>(describe(field).rule);
    //: A service or role; %1: its name; %2: its SID
    return isSid && !text.isEmpty() ? tr("%1 · %2", "a SID").arg(words, leftToRightIfMirrored(text)) : words;
}

QString FieldWords::detail(Field field, const QString &text, const AccountContext &context)
{
    const bool isEvents = std::holds_alternative<EventsRule>(describe(field).rule) && !text.isEmpty();
    return isEvents ? eventNames(text).join(u'\n') : value(field, text, context);
}

QString FieldWords::option(const QString &text)
{
    if (text == "webhook"_L1) {
        return tr("To the URLs (webhook)", "where events go");
    }
    if (text == "flex"_L1) {
        return tr("Into Flex (flex)", "where events go");
    }
    //: No value was chosen yet
    return text.isEmpty() ? tr("Not set") : text;
}

QString FieldWords::timer(const QString &text)
{
    const auto timer = Timer::parse(text);
    const QString words = !timer           ? QString()
                          : timer->isOff() ? tr("off", "a timer")
                                           : DurationWords::full(timer->duration());
    return words == text ? QString() : words; // there are no better ones
}

QString FieldWords::flag(const QString &text)
{
    if (text == "true"_L1) {
        return tr("on", "a switch");
    }
    return text == "false"_L1 || text.isEmpty() ? tr("off", "a switch") : QString();
}

QString FieldWords::events(const QString &text)
{
    const int count = int(eventNames(text).size());
    return count == 0 ? tr("none", "events") : tr("%Ln event(s)", nullptr, count);
}

QString FieldWords::choice(const QString &text)
{
    if (text == "webhook"_L1) {
        return tr("to the URLs", "where events go");
    }
    return text == "flex"_L1 ? tr("into Flex", "where events go") : QString();
}

QString FieldWords::nothing(const FieldRule &rule)
{
    const bool mustBeChosen =
        std::holds_alternative<SidRule>(rule) || std::holds_alternative<ChoiceRule>(rule);
    //: Instead of the SID of a service, when none is set
    return mustBeChosen ? tr("not set")
                        //: Instead of an address or a text, when there is none
                        : tr("none", "a text");
}

} // namespace configurator
