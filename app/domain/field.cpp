// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/field.h"

#include "domain/overloaded.h"

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

bool isSameTimer(const QString &a, const QString &b)
{
    const auto first = Timer::parse(a);
    const auto second = Timer::parse(b);
    return first && second ? *first == *second : a == b;
}

} // namespace

const FieldDescription &describe(Field field)
{
    static constexpr FieldDescription ConversationService{
        "default_chat_service_sid"_L1, "DefaultChatServiceSid"_L1, SidRule{SidKind::ConversationService}};
    static constexpr FieldDescription MessagingService{"default_messaging_service_sid"_L1,
                                                       "DefaultMessagingServiceSid"_L1,
                                                       SidRule{SidKind::MessagingService}};
    static constexpr FieldDescription InactiveTimer{"default_inactive_timer"_L1, "DefaultInactiveTimer"_L1,
                                                    TimerRule{1min}};
    static constexpr FieldDescription ClosedTimer{"default_closed_timer"_L1, "DefaultClosedTimer"_L1,
                                                  TimerRule{10min}};

    switch (field) {
    case Field::DefaultConversationService:
        return ConversationService;
    case Field::DefaultMessagingService:
        return MessagingService;
    case Field::DefaultInactiveTimer:
        return InactiveTimer;
    case Field::DefaultClosedTimer:
        return ClosedTimer;
    }
    Q_UNREACHABLE();
}

std::span<const Field> configurationFields()
{
    return ConfigurationFields;
}

bool isSameValue(Field field, const QString &a, const QString &b)
{
    return std::visit(
        Overloaded{[&](SidRule) { return a == b; }, [&](TimerRule) { return isSameTimer(a, b); }},
        describe(field).rule);
}

} // namespace configurator
