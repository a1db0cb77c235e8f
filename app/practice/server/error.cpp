// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/error.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

struct Description
{
    int status;
    int code; // of Twilio's error dictionary, https://www.twilio.com/docs/api/errors
    QLatin1StringView message;
};

Description describe(Error error)
{
    switch (error) {
    case Error::InvalidParameter:
        return {400, 20001, "A parameter has a value it cannot have"_L1};
    case Error::WrongCredentials:
        return {401, 20003, "The user name or the secret is missing or wrong"_L1};
    case Error::MethodNotAllowed:
        return {405, 20004, "This resource does not take this HTTP method"_L1};
    case Error::HostNotLoopback:
        return {403, 20006, "The practice server answers this computer only"_L1};
    case Error::PageSizeTooLarge:
        return {400, 20007, "PageSize is larger than this list allows"_L1};
    case Error::EmptyUpdate:
        return {400, 20161, "The update names nothing that can be changed"_L1};
    case Error::NotFound:
        return {404, 20404, "There is no resource at this address"_L1};
    case Error::UnknownConversationService:
        return {404, 50050, "The account has no Conversation Service with this SID"_L1};
    case Error::MalformedWebhook:
        return {400, 50054, "Filters must name webhook events, and Target must be webhook or flex"_L1};
    case Error::InvalidWebhookMethod:
        return {400, 50055, "Method must be GET or POST"_L1};
    case Error::InvalidPreWebhookUrl:
        return {400, 50077, "PreWebhookUrl must be an absolute http or https URL"_L1};
    case Error::InvalidPostWebhookUrl:
        return {400, 50078, "PostWebhookUrl must be an absolute http or https URL"_L1};
    case Error::UnknownRole:
        return {404, 50100, "The Conversation Service has no role with this SID"_L1};
    case Error::WrongRoleType:
        return {400, 50105, "The role is not of the type this default needs"_L1};
    case Error::MalformedMessagingServiceSid:
        return {400, 50341, "DefaultMessagingServiceSid must be MG and 32 hexadecimal digits"_L1};
    case Error::UnknownMessagingService:
        return {400, 50342, "The Messaging Service does not belong to this account"_L1};
    case Error::InactiveTimerTooShort:
        return {400, 50375, "DefaultInactiveTimer must be PT0S or at least one minute"_L1};
    case Error::ClosedTimerTooShort:
        return {400, 50376, "DefaultClosedTimer must be PT0S or at least ten minutes"_L1};
    case Error::InactiveTimerNotADuration:
        return {400, 50379, "DefaultInactiveTimer must be an ISO 8601 duration, such as P1D"_L1};
    case Error::ClosedTimerNotADuration:
        return {400, 50380, "DefaultClosedTimer must be an ISO 8601 duration, such as P7D"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace

Response errorResponse(Error error)
{
    const auto [status, code, message] = describe(error);
    return {
        .status = status,
        .body = {{u"code"_s, code},
                 {u"message"_s, message},
                 {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                 {u"status"_s, status}},
    };
}

} // namespace configurator::practice
