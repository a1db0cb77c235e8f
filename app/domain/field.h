// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"
#include "domain/timer.h"

#include <chrono>
#include <span>
#include <variant>

namespace configurator {

/// The editable properties. One more costs an enumerator, a line in `describe`, and the words for it.
enum class Field {
    DefaultConversationService,
    DefaultMessagingService,
    DefaultInactiveTimer,
    DefaultClosedTimer,
};

/// A field that holds a SID.
struct SidRule
{
    SidKind kind;
};

/// A field that holds a timer, off or at least `minimum` long.
struct TimerRule
{
    std::chrono::seconds minimum;
};

/// How the API names a field and what it may hold (OpenAPI document of Conversations v1; minima: errors 50375
/// and 50376).
struct FieldDescription
{
    QLatin1StringView property;  ///< in the JSON of an answer
    QLatin1StringView parameter; ///< in the form of an update
    std::variant<SidRule, TimerRule> rule;
};

[[nodiscard]] const FieldDescription &describe(Field field);

/// The fields of `/v1/Configuration`, in the order they are shown.
[[nodiscard]] std::span<const Field> configurationFields();

/// Whether two texts mean the same for the field: timers by length, SIDs letter by letter.
[[nodiscard]] bool isSameValue(Field field, const QString &a, const QString &b);

} // namespace configurator
