// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/endpoint.h"

namespace configurator::practice {

/// `GET /v1/Services/{Sid}/Configuration`
[[nodiscard]] Result fetchServiceConfiguration(Account &account, const Call &call);

/// `POST /v1/Services/{Sid}/Configuration`
[[nodiscard]] Result updateServiceConfiguration(Account &account, const Call &call);

/// `GET /v1/Services/{Sid}/Configuration/Notifications`
[[nodiscard]] Result fetchNotifications(Account &account, const Call &call);

/// `POST /v1/Services/{Sid}/Configuration/Notifications`
[[nodiscard]] Result updateNotifications(Account &account, const Call &call);

} // namespace configurator::practice
