// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The text as searches compare it: small letters without their accents.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace configurator
