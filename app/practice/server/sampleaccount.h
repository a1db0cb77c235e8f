// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/account.h"

namespace configurator::practice {

/// A lively account to practise on: 120 Conversation Services, so that lists have several pages, Messaging
/// Services, and a configuration. It is the same each time, so a history of changes stays meaningful.
[[nodiscard]] Account sampleAccount(const QString &accountSid);

} // namespace configurator::practice
