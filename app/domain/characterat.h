// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The whole character at that place, also when it takes two QChars; empty at the end of the text.
[[nodiscard]] inline QString characterAt(QStringView text, qsizetype position)
{
    const bool isPair = position + 1 < text.size() && text.at(position).isHighSurrogate();
    return text.mid(position, isPair ? 2 : 1).toString();
}

} // namespace configurator
