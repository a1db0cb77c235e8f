// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/warningwords.h"

#include "ui/feedback/fieldwords.h"

namespace configurator {

QString WarningWords::text(const DraftWarning &warning)
{
    const QString name = FieldWords::name(warning.field);
    switch (warning.kind) {
    case DraftWarning::Kind::ClosedNotAfterInactive:
        return tr(
            "The closed timer is not longer than the inactive timer. Both count from the last message, so "
            "conversations close without ever being inactive.");
    case DraftWarning::Kind::LeavesFlexService:
        return tr("This account looks like one of Flex, which needs its own service to be the default. With "
                  "another one, Flex may no longer receive conversations.");
    case DraftWarning::Kind::UnknownSid:
        //: %1: the name of a field
        return tr("%1: the new SID is in no list of this account. It may belong to another account, or have "
                  "been deleted.")
            .arg(name);
    case DraftWarning::Kind::ChangesFlexWebhooks:
        return tr("These webhooks are routed inside Flex. Changing them can keep Flex from working.");
    case DraftWarning::Kind::LeavesFlexTarget:
        return tr("Events will no longer go into Flex, which relies on them.");
    case DraftWarning::Kind::InsecureUrl:
        //: %1: the name of a field
        return tr("%1: http sends what is said in conversations unencrypted. Use https.").arg(name);
    case DraftWarning::Kind::NoUrlForEvents:
        //: %1: the name of a field
        return tr("%1 is empty, so the events that belong to it go nowhere.").arg(name);
    case DraftWarning::Kind::ClearingIsUndocumented:
        //: %1: the name of a field
        return tr("%1: Twilio does not say whether this can be emptied. Look at what is returned.").arg(name);
    case DraftWarning::Kind::SilencesAccountWebhooks:
        return tr(
            "This is the first webhook of this service. From now on the account's webhooks are no longer "
            "called for it.");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
