// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/usualvalue.h"

#include <algorithm>

namespace configurator {

/// The majority vote of Boyer and Moore, "MJRTY: A Fast Majority Vote Algorithm" (1981): two passes, however
/// many values there are.
std::optional<QString> usualValue(Field field, const QStringList &texts)
{
    QString candidate;
    qsizetype lead = 0;
    for (const QString &text : texts) {
        if (lead == 0) {
            candidate = text;
        }
        lead += isSameValue(field, text, candidate) ? 1 : -1;
    }
    const auto votes = std::ranges::count_if(
        texts, [&](const QString &text) { return isSameValue(field, text, candidate); });
    return 2 * votes > texts.size() ? std::optional(candidate) : std::nullopt;
}

} // namespace configurator
