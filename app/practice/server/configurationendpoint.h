// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/endpoint.h"

namespace configurator::practice {

/// `GET /v1/Configuration`
[[nodiscard]] Result fetchConfiguration(Account &account, const Call &call);

/// `POST /v1/Configuration`
[[nodiscard]] Result updateConfiguration(Account &account, const Call &call);

} // namespace configurator::practice
