// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator::practice {

/// A SID with this prefix that is the same each time: a digest of the name.
[[nodiscard]] QString sampleSid(const QString &prefix, const QString &name);

} // namespace configurator::practice
