// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/durationwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace configurator {

QString DurationWords::full(const IsoDuration &duration)
{
    const auto seconds = duration.wholeSeconds();
    if (!seconds) {
        return duration.text();
    }
    const auto days = std::chrono::floor<std::chrono::days>(*seconds);
    const std::chrono::hh_mm_ss time(*seconds - days);

    QStringList parts;
    const auto add = [&parts](auto count, const QString &words) {
        if (count != 0) {
            parts.append(words);
        }
    };
    add(days.count(), tr("%Ln day(s)", nullptr, int(days.count())));
    add(time.hours().count(), tr("%Ln hour(s)", nullptr, int(time.hours().count())));
    add(time.minutes().count(), tr("%Ln minute(s)", nullptr, int(time.minutes().count())));
    add(time.seconds().count(), tr("%Ln second(s)", nullptr, int(time.seconds().count())));
    if (parts.isEmpty()) {
        return tr("%Ln second(s)", nullptr, 0);
    }
    //: What stands between the parts of a duration, as in "1 day 2 hours"
    return parts.join(tr(" ", "between the parts of a duration"));
}

} // namespace configurator
