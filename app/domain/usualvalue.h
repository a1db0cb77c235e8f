// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <QStringList>

#include <optional>

namespace configurator {

/// The value more than half of these texts have, whatever way they write it; none if there is no such value.
[[nodiscard]] std::optional<QString> usualValue(Field field, const QStringList &texts);

} // namespace configurator
