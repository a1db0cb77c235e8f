// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/filebench.h"
#include "editing/fileplan.h"

namespace configurator {

inline Sid backOffice()
{
    return testSid(SidKind::ConversationService, u'9');
}

/// A file that differs from what `FileBench` loads in five values: the default service, the inactive
/// timer, the events (as many, but others), reachability, and the role of a new user.
inline ConfigurationFile otherFile()
{
    ConfigurationFile file = acmeFile();
    file.resources[0].values[Field::DefaultConversationService] = backOffice().text();
    file.resources[0].values[Field::DefaultInactiveTimer] = QStringLiteral("PT2H");
    file.resources[0].names = {{backOffice().text(), QStringLiteral("Back office")}};
    file.resources[1].values[Field::WebhookEvents] =
        QStringLiteral("onMessageAdded,onConversationStateUpdated");
    file.resources[2].values[Field::Reachability] = QStringLiteral("false");
    file.resources[2].values[Field::ServiceRole] = testSid(SidKind::Role, u'7').text();
    return file;
}

/// The same, as it would be saved from Birch.
inline ConfigurationFile otherFileOfBirch()
{
    ConfigurationFile file = otherFile();
    file.accountSid = birch().accountSid;
    file.accountName = birch().name;
    return file;
}

} // namespace configurator
