// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/field.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <QSet>

#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::array ConfigurationFields{
    Field::DefaultConversationService,
    Field::DefaultMessagingService,
    Field::DefaultInactiveTimer,
    Field::DefaultClosedTimer,
};

constexpr std::array WebhookFields{
    Field::PreWebhookUrl, Field::PostWebhookUrl, Field::WebhookMethod,
    Field::WebhookTarget, Field::WebhookEvents,
};

constexpr std::array ServiceWebhookFields{
    Field::PreWebhookUrl,
    Field::PostWebhookUrl,
    Field::WebhookMethod,
    Field::ServiceWebhookEvents,
};

constexpr std::array ServiceConfigurationFields{
    Field::ConversationCreatorRole,
    Field::ConversationRole,
    Field::ServiceRole,
    Field::Reachability,
};

constexpr std::array NotificationFields{
    Field::NotificationLog,
    Field::NewMessage,
    Field::NewMessageTemplate,
    Field::NewMessageSound,
    Field::NewMessageBadgeCount,
    Field::NewMediaMessage,
    Field::NewMediaMessageTemplate,
    Field::AddedToConversation,
    Field::AddedToConversationTemplate,
    Field::AddedToConversationSound,
    Field::RemovedFromConversation,
    Field::RemovedFromConversationTemplate,
    Field::RemovedFromConversationSound,
};

constexpr std::array Methods{"GET"_L1, "POST"_L1};
constexpr std::array Targets{"webhook"_L1, "flex"_L1};

constexpr SidRule ConversationRoleRule{SidKind::Role, "conversation"_L1};
constexpr SidRule ServiceRoleRule{SidKind::Role, "service"_L1};

using Entry = std::pair<Field, FieldDescription>;

/// In the order of the enumerators.
constexpr std::array Descriptions{
    Entry{Field::DefaultConversationService,
          {"default_chat_service_sid"_L1, "DefaultChatServiceSid"_L1, SidRule{SidKind::ConversationService}}},
    Entry{Field::DefaultMessagingService,
          {"default_messaging_service_sid"_L1, "DefaultMessagingServiceSid"_L1,
           SidRule{SidKind::MessagingService}}},
    Entry{Field::DefaultInactiveTimer,
          {"default_inactive_timer"_L1, "DefaultInactiveTimer"_L1, TimerRule{1min}}},
    Entry{Field::DefaultClosedTimer, {"default_closed_timer"_L1, "DefaultClosedTimer"_L1, TimerRule{10min}}},

    Entry{Field::PreWebhookUrl, {"pre_webhook_url"_L1, "PreWebhookUrl"_L1, UrlRule{}}},
    Entry{Field::PostWebhookUrl, {"post_webhook_url"_L1, "PostWebhookUrl"_L1, UrlRule{}}},
    Entry{Field::WebhookMethod, {"method"_L1, "Method"_L1, ChoiceRule{Methods}}},
    Entry{Field::WebhookTarget, {"target"_L1, "Target"_L1, ChoiceRule{Targets}}},
    Entry{Field::WebhookEvents, {"filters"_L1, "Filters"_L1, EventsRule{.withUsers = true}}},
    Entry{Field::ServiceWebhookEvents, {"filters"_L1, "Filters"_L1, EventsRule{.withUsers = false}}},

    Entry{Field::ConversationCreatorRole,
          {"default_conversation_creator_role_sid"_L1, "DefaultConversationCreatorRoleSid"_L1,
           ConversationRoleRule}},
    Entry{Field::ConversationRole,
          {"default_conversation_role_sid"_L1, "DefaultConversationRoleSid"_L1, ConversationRoleRule}},
    Entry{Field::ServiceRole,
          {"default_chat_service_role_sid"_L1, "DefaultChatServiceRoleSid"_L1, ServiceRoleRule}},
    Entry{Field::Reachability, {"reachability_enabled"_L1, "ReachabilityEnabled"_L1, FlagRule{}}},

    Entry{Field::NotificationLog, {"log_enabled"_L1, "LogEnabled"_L1, FlagRule{}}},
    Entry{Field::NewMessage, {"new_message.enabled"_L1, "NewMessage.Enabled"_L1, FlagRule{}}},
    Entry{Field::NewMessageTemplate, {"new_message.template"_L1, "NewMessage.Template"_L1, TextRule{}}},
    Entry{Field::NewMessageSound, {"new_message.sound"_L1, "NewMessage.Sound"_L1, TextRule{}}},
    Entry{Field::NewMessageBadgeCount,
          {"new_message.badge_count_enabled"_L1, "NewMessage.BadgeCountEnabled"_L1, FlagRule{}}},
    Entry{Field::NewMediaMessage,
          {"new_message.with_media.enabled"_L1, "NewMessage.WithMedia.Enabled"_L1, FlagRule{}}},
    Entry{Field::NewMediaMessageTemplate,
          {"new_message.with_media.template"_L1, "NewMessage.WithMedia.Template"_L1, TextRule{}}},
    Entry{Field::AddedToConversation,
          {"added_to_conversation.enabled"_L1, "AddedToConversation.Enabled"_L1, FlagRule{}}},
    Entry{Field::AddedToConversationTemplate,
          {"added_to_conversation.template"_L1, "AddedToConversation.Template"_L1, TextRule{}}},
    Entry{Field::AddedToConversationSound,
          {"added_to_conversation.sound"_L1, "AddedToConversation.Sound"_L1, TextRule{}}},
    Entry{Field::RemovedFromConversation,
          {"removed_from_conversation.enabled"_L1, "RemovedFromConversation.Enabled"_L1, FlagRule{}}},
    Entry{Field::RemovedFromConversationTemplate,
          {"removed_from_conversation.template"_L1, "RemovedFromConversation.Template"_L1, TextRule{}}},
    Entry{Field::RemovedFromConversationSound,
          {"removed_from_conversation.sound"_L1, "RemovedFromConversation.Sound"_L1, TextRule{}}},
};

constexpr bool areInOrder()
{
    for (std::size_t place = 0; place < Descriptions.size(); ++place) {
        if (Descriptions.at(place).first != Field(place)) {
            return false;
        }
    }
    return true;
}

static_assert(areInOrder());

bool isSameTimer(const QString &a, const QString &b)
{
    const auto first = Timer::parse(a);
    const auto second = Timer::parse(b);
    return first && second ? *first == *second : a == b;
}

bool isSameFlag(const QString &a, const QString &b)
{
    const auto spelled = [](const QString &text) { return text.isEmpty() ? u"false"_s : text; };
    return spelled(a) == spelled(b);
}

bool isSameSet(const QString &a, const QString &b)
{
    const auto set = [](const QString &text) {
        const QStringList names = eventNames(text);
        return QSet<QString>(names.begin(), names.end());
    };
    return set(a) == set(b);
}

} // namespace

const FieldDescription &describe(Field field)
{
    return Descriptions.at(std::size_t(field)).second;
}

std::span<const Field> fieldsOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return ConfigurationFields;
    case ResourceKind::Webhooks:
        return WebhookFields;
    case ResourceKind::ServiceConfiguration:
        return ServiceConfigurationFields;
    case ResourceKind::ServiceWebhooks:
        return ServiceWebhookFields;
    case ResourceKind::ServiceNotifications:
        return NotificationFields;
    }
    Q_UNREACHABLE();
}

bool isSameValue(Field field, const QString &a, const QString &b)
{
    return std::visit(Overloaded{
                          [&](TimerRule) { return isSameTimer(a, b); },
                          [&](FlagRule) { return isSameFlag(a, b); },
                          [&](EventsRule) { return isSameSet(a, b); },
                          [&](const auto &) { return a == b; },
                      },
                      describe(field).rule);
}

} // namespace configurator
