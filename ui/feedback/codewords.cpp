// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/codewords.h"

namespace configurator {

QString CodeWords::explanation(int code)
{
    switch (code) {
    case 20003:
        return tr("The SID, the auth token or the API key does not fit. Check that nothing is missing or "
                  "added at its "
                  "ends, that it belongs to this account and not to its parent or a subaccount, that it was "
                  "made in "
                  "this region, and that it is not a test credential.");
    case 20005:
        return tr("The account is not active. Reactivate it in the console, or ask Twilio's support.");
    case 20008:
        return tr("These are test credentials, which cannot be used here. Use the live ones.");
    case 20161:
        return tr("The update contained nothing to change.");
    case 20403:
        return tr("The account is suspended or closed. Ask Twilio's support.");
    case 20404:
        return tr("There is no such resource. Check the SIDs, the account and its region.");
    case 20429:
        return tr("Too many requests at once. This one was not carried out; try again in a moment.");
    case 20500:
        return tr("Twilio met an error of its own. Read the configuration again before you repeat a change.");
    case 50050:
        return tr("There is no Conversation Service with this SID in the account. Choose another.");
    case 50340:
    case 50341:
        return tr("The SID of the Messaging Service is missing or malformed. It begins with MG.");
    case 50342:
        return tr(
            "The Messaging Service does not exist in this account. Check the account, or choose another.");
    case 50375:
        return tr("The inactive timer must be at least one minute, or off.");
    case 50376:
        return tr("The closed timer must be at least ten minutes, or off.");
    case 50379:
        return tr("The inactive timer is not an ISO 8601 duration the server takes.");
    case 50380:
        return tr("The closed timer is not an ISO 8601 duration the server takes.");
    case 50385:
        return tr("Conversations are not offered in this region. Use us1 or ie1.");
    case 70051:
        return tr(
            "The API key lacks the permission for this. Grant it in the console, or use a standard key.");
    default:
        return {};
    }
}

} // namespace configurator
