// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// A pasted text as a person sees and means it: without invisible characters, and with the escapes of an
/// address undone.
[[nodiscard]] QString visibleText(const QString &pasted);

} // namespace configurator
