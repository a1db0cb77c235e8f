// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/endpoint.h"

namespace configurator::practice {

/// `GET /v1/Configuration/Webhooks`
[[nodiscard]] Result fetchWebhooks(Account &account, const Call &call);

/// `POST /v1/Configuration/Webhooks`
[[nodiscard]] Result updateWebhooks(Account &account, const Call &call);

/// `GET /v1/Services/{Sid}/Configuration/Webhooks`
[[nodiscard]] Result fetchServiceWebhooks(Account &account, const Call &call);

/// `POST /v1/Services/{Sid}/Configuration/Webhooks`
[[nodiscard]] Result updateServiceWebhooks(Account &account, const Call &call);

} // namespace configurator::practice
