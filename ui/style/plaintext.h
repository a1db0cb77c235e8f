// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The text for a tool tip, which shows it letter by letter, also where it looks like HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The text for the middle of a sentence in any script: a SID, a path or an address keeps its direction from
/// left to right (Unicode, Bidirectional Algorithm, isolates).
[[nodiscard]] QString leftToRight(const QString &text);

/// The same where the program is mirrored; elsewhere the text as it is.
[[nodiscard]] QString leftToRightIfMirrored(const QString &text);

} // namespace configurator
