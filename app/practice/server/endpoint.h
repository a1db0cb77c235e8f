// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/account.h"
#include "practice/server/resource.h"

namespace configurator::practice {

/// What a handler needs to know of a request.
struct Call
{
    QString sid; ///< the one in the path; empty if the path has none
    Form query;
    Form form;
};

/// Answers a call, and changes the account if the call is an update.
using Handler = Result (*)(Account &account, const Call &call);

} // namespace configurator::practice
