// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/codewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

struct CodeWords::Words
{
    int code;
    int status; ///< 0 where it is not known
    const char *meaning;
    const char *remedy;
};

std::span<const CodeWords::Words> CodeWords::all()
{
    static constexpr std::array CodeTexts{
        Words{20001, 400,
              QT_TR_NOOP("The request has a parameter that Twilio does not know or does not accept."),
              QT_TR_NOOP("The server's own message names it. Correct that value, or leave it out.")},
        Words{
            20003, 401, QT_TR_NOOP("The SID, the auth token or the API key does not fit."),
            QT_TR_NOOP("Check that nothing is missing or added at its ends, that it belongs to this account "
                       "and not to its parent or a subaccount, that it was made in this region, that it has "
                       "not been deleted or replaced, and that it is not a test credential.")},
        Words{20005, 0, QT_TR_NOOP("The account is not active."),
              QT_TR_NOOP("Reactivate it in the console, or ask Twilio's support.")},
        Words{20008, 403, QT_TR_NOOP("These are test credentials, which cannot be used here."),
              QT_TR_NOOP("Use the live ones of the account.")},
        Words{
            20161, 0, QT_TR_NOOP("The update contained nothing to change."),
            QT_TR_NOOP("Change a value first. If the update came from this program, report it as a fault of "
                       "the program.")},
        Words{20403, 403, QT_TR_NOOP("The account is suspended or closed."),
              QT_TR_NOOP("Look for the reason in the console, and ask Twilio's support.")},
        Words{20404, 404, QT_TR_NOOP("There is no such resource."),
              QT_TR_NOOP("Check the SIDs, the account and its region. What the SID stood for may have been "
                         "deleted: read the list of services again.")},
        Words{
            20429, 429, QT_TR_NOOP("Too many requests at once. This one was not carried out."),
            QT_TR_NOOP("Wait a moment, then try again. Other programs of the account may be busy as well.")},
        Words{
            20500, 500, QT_TR_NOOP("Twilio met an error of its own."),
            QT_TR_NOOP("Read the configuration again before you repeat a change: it may have taken effect.")},
        Words{50050, 0, QT_TR_NOOP("There is no Conversation Service with this SID in the account."),
              QT_TR_NOOP("Choose another one, or check that the right account is open.")},
        Words{50051, 0, QT_TR_NOOP("The request does not say which Conversation Service it is about."),
              QT_TR_NOOP("Choose a service. Its SID begins with IS.")},
        Words{50054, 0, QT_TR_NOOP("A setting of a webhook is malformed."),
              QT_TR_NOOP("Check the URLs, the method and the events of the webhooks.")},
        Words{50055, 0, QT_TR_NOOP("The method of a webhook is not one that Twilio uses."),
              QT_TR_NOOP("Choose GET or POST.")},
        Words{50056, 0, QT_TR_NOOP("A webhook stopped what somebody wanted to do in a conversation."),
              QT_TR_NOOP("If it should not have, ask whoever runs the pre-event webhook why it said no.")},
        Words{50057, 0, QT_TR_NOOP("A webhook was called, but its answer was an error."),
              QT_TR_NOOP("Check the URL, and ask whoever runs the webhook to look into its log.")},
        Words{50063, 429, QT_TR_NOOP("More was asked of a Conversation Service in one second than it takes."),
              QT_TR_NOOP("Wait a moment, then try again. If it comes back, the applications that use this "
                         "service have to slow down.")},
        Words{
            50074, 429, QT_TR_NOOP("More was asked of Conversations in one second than it takes in all."),
            QT_TR_NOOP("Wait a moment, then try again. If it comes back, the account's applications have to "
                       "spread their requests.")},
        Words{50076, 0, QT_TR_NOOP("A webhook did not answer within five seconds."),
              QT_TR_NOOP("Ask whoever runs it to answer at once and to do what takes long afterwards.")},
        Words{50077, 0, QT_TR_NOOP("The pre-event URL is not a valid address."),
              QT_TR_NOOP("Write all of it, from https:// or http:// on, with blanks and special characters "
                         "percent-encoded.")},
        Words{50078, 0, QT_TR_NOOP("The post-event URL is not a valid address."),
              QT_TR_NOOP("Write all of it, from https:// or http:// on, with blanks and special characters "
                         "percent-encoded.")},
        Words{50100, 0, QT_TR_NOOP("There is no such role."),
              QT_TR_NOOP("Choose a role of the same Conversation Service. Its SID begins with RL.")},
        Words{50101, 0, QT_TR_NOOP("There is no such role for conversations."),
              QT_TR_NOOP("Choose a role of the same service whose type is conversation.")},
        Words{50102, 0, QT_TR_NOOP("There is no such role for the service as a whole."),
              QT_TR_NOOP("Choose a role of the same service whose type is service.")},
        Words{50103, 0, QT_TR_NOOP("The SID of a role is missing."),
              QT_TR_NOOP("Enter it. It begins with RL.")},
        Words{50104, 0, QT_TR_NOOP("There is no such permission for a role."),
              QT_TR_NOOP("Compare how it is written with Twilio's list of permissions.")},
        Words{50105, 0, QT_TR_NOOP("There is no such type of role."),
              QT_TR_NOOP("A role is for a conversation or for a service: choose one of these types.")},
        Words{50106, 0, QT_TR_NOOP("The service has no valid role for those who create conversations."),
              QT_TR_NOOP("Choose the role for conversation creators on the page Service.")},
        Words{50107, 0, QT_TR_NOOP("The role of a user does not allow what the user wanted to do."),
              QT_TR_NOOP("Give the user another role, or the role the permission.")},
        Words{50108, 0, QT_TR_NOOP("A role or a permission is missing or does not fit."),
              QT_TR_NOOP("Check the three roles on the page Service.")},
        Words{50109, 0, QT_TR_NOOP("There is no such role in conversations."),
              QT_TR_NOOP("Choose a role of the same service whose type is conversation.")},
        Words{50340, 0, QT_TR_NOOP("The SID of the Messaging Service is missing."),
              QT_TR_NOOP("Choose a Messaging Service. Its SID begins with MG.")},
        Words{
            50341, 0, QT_TR_NOOP("The SID of the Messaging Service is malformed."),
            QT_TR_NOOP("It begins with MG, followed by 32 digits or letters from a to f. Choose it from the "
                       "list, or copy it again.")},
        Words{50342, 0, QT_TR_NOOP("The Messaging Service does not exist in this account."),
              QT_TR_NOOP("Check the account, or choose another.")},
        Words{50373, 0, QT_TR_NOOP("A conversation has no Messaging Service to send by."),
              QT_TR_NOOP("Set the default messaging service, from which new conversations take it.")},
        Words{50375, 0, QT_TR_NOOP("The inactive timer must be at least one minute, or off."),
              QT_TR_NOOP("Make it longer, or switch it off.")},
        Words{50376, 0, QT_TR_NOOP("The closed timer must be at least ten minutes, or off."),
              QT_TR_NOOP("Make it longer, or switch it off.")},
        Words{50377, 0, QT_TR_NOOP("The conversation is closed, which cannot be undone."),
              QT_TR_NOOP("Begin a new one. If conversations close too early, make the closed timer longer.")},
        Words{50379, 0, QT_TR_NOOP("The inactive timer is not an ISO 8601 duration the server takes."),
              QT_TR_NOOP("Write it as PT10M, PT2H or P1D, or as PT0S for off.")},
        Words{50380, 0, QT_TR_NOOP("The closed timer is not an ISO 8601 duration the server takes."),
              QT_TR_NOOP("Write it as PT10M, PT2H or P1D, or as PT0S for off.")},
        Words{50382, 0, QT_TR_NOOP("A conversation was to be created with a timer but without a state."),
              QT_TR_NOOP("The application that creates it has to name a state as well, or leave the timer to "
                         "the defaults.")},
        Words{50385, 0, QT_TR_NOOP("Conversations are not offered in this region."),
              QT_TR_NOOP("Use us1 or ie1.")},
        Words{70051, 0,
              QT_TR_NOOP("The API key lacks the permission for this, or is not one of this account."),
              QT_TR_NOOP("Grant the permission in the console, or use a standard key of the account. Check "
                         "that neither is suspended.")},
    };
    return CodeTexts;
}

/// Null for a code the program does not know.
const CodeWords::Words *CodeWords::find(int code)
{
    const auto words = all();
    const auto found = std::ranges::find(words, code, &Words::code);
    return found == words.end() ? nullptr : &*found;
}

QList<int> CodeWords::codes()
{
    QList<int> codes;
    for (const Words &words : all()) {
        codes.append(words.code);
    }
    return codes;
}

QString CodeWords::meaning(int code)
{
    const Words *words = find(code);
    return words ? tr(words->meaning) : QString();
}

QString CodeWords::remedy(int code)
{
    const Words *words = find(code);
    return words ? tr(words->remedy) : QString();
}

QString CodeWords::explanation(int code)
{
    //: %1: what an error means; %2: what to do about it. Both are whole sentences
    return find(code) ? tr("%1 %2").arg(meaning(code), remedy(code)) : QString();
}

int CodeWords::status(int code)
{
    const Words *words = find(code);
    return words ? words->status : 0;
}

QUrl CodeWords::page(int code)
{
    return QUrl(u"https://www.twilio.com/docs/api/errors/%1"_s.arg(code));
}

} // namespace configurator
