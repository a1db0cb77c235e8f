// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testaccounts.h"
#include "domain/configuration.h"

namespace configurator {

/// Acme's configuration, with every field set.
inline Configuration acmeConfiguration()
{
    return {
        .accountSid = acme().accountSid.text(),
        .values = {{Field::DefaultConversationService, testSid(SidKind::ConversationService, u'1').text()},
                   {Field::DefaultMessagingService, testSid(SidKind::MessagingService, u'2').text()},
                   {Field::DefaultInactiveTimer, QStringLiteral("PT1H")},
                   {Field::DefaultClosedTimer, QStringLiteral("P7D")}}};
}

/// The configuration with another value of one field.
inline Configuration with(Configuration configuration, Field field, const QString &text)
{
    configuration.values[field] = text;
    return configuration;
}

/// The configuration as that of another account, or of none.
inline Configuration ofAccount(Configuration configuration, const QString &accountSid)
{
    configuration.accountSid = accountSid;
    return configuration;
}

} // namespace configurator
