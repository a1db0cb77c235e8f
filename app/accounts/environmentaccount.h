// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/importedaccount.h"

class QProcessEnvironment;

namespace configurator {

/// The account that the variables `TWILIO_*` describe; none if they hold no part of a sign-in. As for
/// twilio-cli, an API key goes before the auth token (twilio-cli-core, `src/services/config.js`).
[[nodiscard]] std::optional<ImportedAccount> readEnvironment(const QProcessEnvironment &environment);

} // namespace configurator
