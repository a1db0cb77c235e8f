// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/exchange.h"

namespace configurator::practice {

/// What the rules object to.
enum class Error {
    InvalidParameter,
    WrongCredentials,
    MethodNotAllowed,
    HostNotLoopback,
    PageSizeTooLarge,
    EmptyUpdate,
    NotFound,
    UnknownConversationService,
    MalformedWebhook, ///< its filters or its target
    InvalidWebhookMethod,
    InvalidPreWebhookUrl,
    InvalidPostWebhookUrl,
    UnknownRole,
    WrongRoleType,
    MalformedMessagingServiceSid,
    UnknownMessagingService,
    InactiveTimerTooShort,
    ClosedTimerTooShort,
    InactiveTimerNotADuration,
    ClosedTimerNotADuration,
};

/// The status and the body that answer a request with this error, in the shape
/// `{code, message, more_info, status}`.
[[nodiscard]] Response errorResponse(Error error);

} // namespace configurator::practice
