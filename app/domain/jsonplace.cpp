// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/jsonplace.h"

#include <QString>

#include <algorithm>

namespace configurator {

JsonPlace placeOf(const QJsonParseError &fault, const QByteArray &json)
{
    // Most faults are found after their first character has been read, those of values and of the end before.
    const bool isAhead = fault.offset > 0 && fault.error != QJsonParseError::IllegalValue &&
                         fault.error != QJsonParseError::IllegalNumber &&
                         fault.error != QJsonParseError::GarbageAtEnd;
    const QByteArrayView text(json);
    const QByteArrayView before = text.first(std::min(fault.offset - (isAhead ? 1 : 0), int(text.size())));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {.line = int(before.count('\n')) + 1, .column = int(QString::fromUtf8(line).size()) + 1};
}

} // namespace configurator
