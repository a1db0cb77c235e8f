// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/conversationsclient.h"
#include "history/change.h"

namespace configurator {

/// What the answer to an update says of it.
[[nodiscard]] Outcome outcomeOf(const QList<FieldChange> &fields, const ConfigurationAnswer &answer);

/// What an update that ended with an error has come to: unknown when it may have been carried out.
[[nodiscard]] Outcome outcomeOf(const ApiError &error);

/// What reading the resource again says of an update that had no clear answer.
[[nodiscard]] Outcome outcomeByReading(const QList<FieldChange> &fields, const ConfigurationAnswer &answer);

} // namespace configurator
