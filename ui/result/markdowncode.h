// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The text as a code span in one line, whatever it holds; control characters become their symbols, such as
/// `␊` (CommonMark 0.31, 6.1). Empty for an empty text, of which there is no code span.
[[nodiscard]] QString markdownCode(const QString &text);

/// What stands in a cell of a table: a bar would end it, even in a code span (GitHub Flavored
/// Markdown, 4.10).
[[nodiscard]] QString markdownCell(QString text);

} // namespace configurator
