// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/configurationendpoint.h"

#include "domain/field.h"
#include "practice/server/address.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

/// What a timer's rules answer, which differs between the two.
struct TimerErrors
{
    Error notADuration;
    Error tooShort;
};

TimerErrors timerErrors(Field field)
{
    return field == Field::DefaultInactiveTimer
               ? TimerErrors{Error::InactiveTimerNotADuration, Error::InactiveTimerTooShort}
               : TimerErrors{Error::ClosedTimerNotADuration, Error::ClosedTimerTooShort};
}

Rule timer(std::chrono::seconds minimum, TimerErrors errors)
{
    return [minimum, errors](const QStringList &values) -> Expected<QJsonValue, Error> {
        const auto duration = IsoDuration::parse(values.last());
        if (!duration) {
            return unexpected(errors.notADuration);
        }
        if (!duration->isZero() && *duration < IsoDuration::fromSeconds(minimum)) {
            return unexpected(errors.tooShort);
        }
        return duration->text();
    };
}

Rule conversationServiceSid(Account &account)
{
    return [&account](const QStringList &values) -> Expected<QJsonValue, Error> {
        if (!Sid::parse(values.last(), SidKind::ConversationService)) {
            return unexpected(Error::InvalidParameter);
        }
        if (!findConversationService(account, values.last())) {
            return unexpected(Error::UnknownConversationService);
        }
        return values.last();
    };
}

Rule messagingServiceSid(const Account &account)
{
    return [&account](const QStringList &values) -> Expected<QJsonValue, Error> {
        if (!Sid::parse(values.last(), SidKind::MessagingService)) {
            return unexpected(Error::MalformedMessagingServiceSid);
        }
        if (!findResource(account.messagingServices, values.last())) {
            return unexpected(Error::UnknownMessagingService);
        }
        return values.last();
    };
}

Rule ruleFor(Field field, Account &account)
{
    const FieldRule &rule = describe(field).rule;
    if (const auto *timerRule = std::get_if<TimerRule>(&rule)) {
        return timer(timerRule->minimum, timerErrors(field));
    }
    return std::get<SidRule>(rule).kind == SidKind::ConversationService ? conversationServiceSid(account)
                                                                        : messagingServiceSid(account);
}

QList<Parameter> parameters(Account &account)
{
    QList<Parameter> parameters;
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        const FieldDescription &description = describe(field);
        parameters.append({description.parameter, description.property, ruleFor(field, account)});
    }
    return parameters;
}

} // namespace

Result fetchConfiguration(Account &account, const Call &)
{
    const QString service = account.configuration.value("default_chat_service_sid"_L1).toString();
    QJsonObject answer = account.configuration;
    answer["links"_L1] = QJsonObject{
        {u"service"_s, conversationsUrl(u"/Services/%1/Configuration"_s.arg(service))},
        {u"webhooks"_s, conversationsUrl(u"/Configuration/Webhooks"_s)},
    };
    return answer;
}

Result updateConfiguration(Account &account, const Call &call)
{
    const auto updated = update(account.configuration, parameters(account), call.form);
    return updated ? fetchConfiguration(account, call) : updated;
}

} // namespace configurator::practice
