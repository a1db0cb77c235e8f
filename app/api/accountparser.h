// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/accountdetails.h"
#include "domain/expected.h"

namespace configurator {

/// Reads the JSON of `/2010-04-01/Accounts/{Sid}.json`. What is missing stays empty; only a body that is not
/// the JSON of an account is an error, told in technical words that quote nothing of it: an account's JSON
/// holds its auth token.
[[nodiscard]] Expected<AccountDetails, QString> parseAccountDetails(const QByteArray &json);

} // namespace configurator
