// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QPalette;
class QTextDocument;

namespace configurator {

/// Gives what was made of Markdown the sizes and spaces of a page to read, and the palette's colours.
void setTypography(QTextDocument &document, const QPalette &palette);

/// The pictures by the names they have in the text.
[[nodiscard]] QStringList picturesIn(const QTextDocument &document);

} // namespace configurator
