// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountcontext.h"

namespace configurator {

const KnownNames &AccountContext::names(SidKind kind) const
{
    static const KnownNames none;
    switch (kind) {
    case SidKind::ConversationService:
        return conversationServices;
    case SidKind::MessagingService:
        return messagingServices;
    case SidKind::Role:
        return roles;
    case SidKind::Account:
    case SidKind::ApiKey:
        break;
    }
    return none;
}

QString AccountContext::nameOf(const QString &sid) const
{
    for (const KnownNames *names : {&conversationServices, &messagingServices, &roles}) {
        if (const NamedSid *entry = names->list.find(sid)) {
            return entry->name;
        }
    }
    return {};
}

} // namespace configurator
