// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonParseError>

namespace configurator {

/// A place in a JSON text, as editors count.
struct JsonPlace
{
    int line = 0;   ///< counted from one
    int column = 0; ///< the same, in characters

    friend bool operator==(const JsonPlace &, const JsonPlace &) = default;
};

/// From where on the text cannot be understood.
[[nodiscard]] JsonPlace placeOf(const QJsonParseError &fault, const QByteArray &json);

} // namespace configurator
