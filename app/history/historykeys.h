// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"
#include "history/change.h"

#include <optional>

namespace configurator {

/// The words that stand for values in the file and in exports. They never change, whatever becomes of the
/// enumerators; a value without one is none that this version knows.

[[nodiscard]] QString historyKey(ResourceKind kind);
[[nodiscard]] QString historyKey(Outcome::Kind kind);

[[nodiscard]] std::optional<Outcome::Kind> outcomeFromKey(const QString &key);

/// The field of such a resource with that parameter of the API.
[[nodiscard]] std::optional<Field> fieldFromKey(ResourceKind kind, const QString &parameter);

} // namespace configurator
