// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/endpoint.h"

namespace configurator::practice {

/// `GET /2010-04-01/Accounts/{Sid}.json`. As at Twilio the answer holds an auth token, though one that fits
/// nothing.
[[nodiscard]] Result fetchAccount(Account &account, const Call &call);

} // namespace configurator::practice
