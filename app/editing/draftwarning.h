// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"

namespace configurator {

/// Something a person should know before applying. It does not keep them from it.
struct DraftWarning
{
    enum class Kind {
        ClosedNotAfterInactive,  ///< both timers run from the same moment, so a conversation closes without
                                 ///< ever being inactive
        LeavesFlexService,       ///< Flex needs its service to be the default
        UnknownSid,              ///< the new SID is in no list of the account
        ChangesFlexWebhooks,     ///< the webhooks are routed inside Flex
        LeavesFlexTarget,        ///< and will not be any more
        InsecureUrl,             ///< messages will travel in the clear
        NoUrlForEvents,          ///< events are chosen that have no address to be sent to
        ClearingIsUndocumented,  ///< whether the API takes an empty value is not documented
        SilencesAccountWebhooks, ///< a service's first own webhook keeps those of the account from firing
                                 ///< there
    };

    Kind kind;
    Field field; ///< the one it is about

    friend bool operator==(const DraftWarning &, const DraftWarning &) = default;
};

/// The warnings about a draft (`api-facts`: timers, Flex and webhooks of Conversations classic).
[[nodiscard]] QList<DraftWarning> draftWarnings(const Configuration &loaded, const ConfigurationDraft &draft,
                                                const AccountContext &context);

} // namespace configurator
