// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testaccounts.h"
#include "domain/configurationfile.h"

namespace configurator {

inline Sid frontDesk()
{
    return testSid(SidKind::ConversationService, u'1');
}

/// The resource of that kind, of the front desk if it belongs to a service.
inline Resource testResource(ResourceKind kind)
{
    return belongsToService(kind) ? Resource::ofService(kind, frontDesk()) : Resource::ofAccount(kind);
}

/// A value such as the server gives for the field.
inline QString testValue(Field field)
{
    const FieldRule &rule = describe(field).rule;
    if (const auto *sid = std::get_if<SidRule>(&rule)) {
        return testSid(sid->kind, u'1').text();
    }
    if (const auto *choice = std::get_if<ChoiceRule>(&rule)) {
        return choice->options.front();
    }
    if (std::holds_alternative<TimerRule>(rule)) {
        return QStringLiteral("P7D");
    }
    if (std::holds_alternative<UrlRule>(rule)) {
        return QStringLiteral("https://example.com/hook?a=1&b=%20");
    }
    if (std::holds_alternative<FlagRule>(rule)) {
        return QStringLiteral("true");
    }
    return std::holds_alternative<EventsRule>(rule) ? QStringLiteral("onMessageAdded,onConversationAdded")
                                                    : QStringLiteral("${PARTICIPANT}: \"Grüße\"\n😀");
}

/// All resources of Acme, with every field set.
inline ConfigurationFile acmeFile()
{
    ConfigurationFile file{.accountSid = acme().accountSid,
                           .accountName = acme().name,
                           .savedAt = QDateTime({2026, 11, 25}, {19, 30, 5}, Qt::UTC)};
    for (const ResourceKind kind : resourceKinds()) {
        SavedResource saved{.resource = testResource(kind),
                            .names = {{frontDesk().text(), QStringLiteral("Front desk")}}};
        for (const Field field : fieldsOf(kind)) {
            saved.values.insert(field, testValue(field));
        }
        file.resources.append(saved);
    }
    return file;
}

} // namespace configurator
