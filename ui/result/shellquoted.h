// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The text as one word of a POSIX shell, whatever it holds (POSIX, Shell Command Language, 2.2.2).
[[nodiscard]] QString shellQuoted(QString text);

} // namespace configurator
