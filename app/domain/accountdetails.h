// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// What Twilio says of an account besides its configuration (OpenAPI document of the API 2010-04-01).
struct AccountDetails
{
    QString friendlyName;
    QString status; ///< `active`, `suspended` or `closed`
    QString type;   ///< `Trial` or `Full`

    friend bool operator==(const AccountDetails &, const AccountDetails &) = default;
};

} // namespace configurator
