// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/fieldwords.h"

#include "domain/overloaded.h"
#include "ui/feedback/durationwords.h"

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
    }
    Q_UNREACHABLE();
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
    }
    Q_UNREACHABLE();
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
    }
    Q_UNREACHABLE();
}

QString FieldWords::value(Field field, const QString &text)
{
    const auto timerWords = [&text] {
        const auto timer = Timer::parse(text);
        return !timer ? text : timer->isOff() ? tr("off", "a timer") : DurationWords::full(timer->duration());
    };
    const auto sidWords = [&text] {
        //: Instead of the SID of a service, when none is set
        return text.isEmpty() ? tr("not set") : text;
    };
    return std::visit(
        Overloaded{[&](SidRule) { return sidWords(); }, [&](TimerRule) { return timerWords(); }},
        describe(field).rule);
}

} // namespace configurator
