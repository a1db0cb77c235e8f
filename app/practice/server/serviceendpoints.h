// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/endpoint.h"

namespace configurator::practice {

/// `GET /v1/Services`
[[nodiscard]] Result listConversationServices(Account &account, const Call &call);

/// `GET /v1/Services/{Sid}`
[[nodiscard]] Result fetchConversationService(Account &account, const Call &call);

/// `GET /v1/Services/{Sid}/Roles`
[[nodiscard]] Result listRoles(Account &account, const Call &call);

/// `GET /v1/Services` of the Messaging API
[[nodiscard]] Result listMessagingServices(Account &account, const Call &call);

/// `GET /v1/Services/{Sid}` of the Messaging API
[[nodiscard]] Result fetchMessagingService(Account &account, const Call &call);

} // namespace configurator::practice
