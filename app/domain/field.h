// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"
#include "domain/timer.h"

#include <chrono>
#include <span>
#include <variant>

namespace configurator {

/// The editable properties of all resources, in the order they are shown. One more costs an enumerator, a
/// line in `describe`, its place in `fieldsOf`, and the words for it.
enum class Field {
    DefaultConversationService,
    DefaultMessagingService,
    DefaultInactiveTimer,
    DefaultClosedTimer,

    PreWebhookUrl,
    PostWebhookUrl,
    WebhookMethod,
    WebhookTarget,
    WebhookEvents,
    ServiceWebhookEvents,

    ConversationCreatorRole,
    ConversationRole,
    ServiceRole,
    Reachability,

    NotificationLog,
    NewMessage,
    NewMessageTemplate,
    NewMessageSound,
    NewMessageBadgeCount,
    NewMediaMessage,
    NewMediaMessageTemplate,
    AddedToConversation,
    AddedToConversationTemplate,
    AddedToConversationSound,
    RemovedFromConversation,
    RemovedFromConversationTemplate,
    RemovedFromConversationSound,
};

/// A field that holds a SID.
struct SidRule
{
    SidKind kind;
    QLatin1StringView type = {}; ///< of a role: `conversation` or `service`
};

/// A field that holds a timer, off or at least `minimum` long.
struct TimerRule
{
    std::chrono::seconds minimum;
};

/// A field that holds the address of a webhook, or none.
struct UrlRule
{
};

/// A field that holds one of a few words.
struct ChoiceRule
{
    std::span<const QLatin1StringView> options;
};

/// A field that is `true` or `false`.
struct FlagRule
{
};

/// A field that holds any number of webhook events.
struct EventsRule
{
    bool withUsers; ///< those about users among them
};

/// A field that holds any text.
struct TextRule
{
};

using FieldRule = std::variant<SidRule, TimerRule, UrlRule, ChoiceRule, FlagRule, EventsRule, TextRule>;

/// How the API names a field and what it may hold (OpenAPI document of Conversations v1; minima: errors 50375
/// and 50376).
struct FieldDescription
{
    QLatin1StringView property;  ///< in the JSON of an answer; a dot leads into an object
    QLatin1StringView parameter; ///< in the form of an update
    FieldRule rule;
};

[[nodiscard]] const FieldDescription &describe(Field field);

/// The fields of a kind of resource, in the order they are shown.
[[nodiscard]] std::span<const Field> fieldsOf(ResourceKind kind);

/// Whether two texts mean the same for the field: timers by length, events as a set, a flag that is not set
/// as `false`, everything else letter by letter.
[[nodiscard]] bool isSameValue(Field field, const QString &a, const QString &b);

} // namespace configurator
