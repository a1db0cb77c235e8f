// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/durationinput.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The ISO 8601 text a short form stands for; empty if it is none.
QString isoTextOf(const QString &shortForm)
{
    static const QRegularExpression pattern(
        uR"(^(?:(\d+)\s*[wW])?\s*(?:(\d+)\s*[dD])?\s*(?:(\d+)\s*[hH])?\s*)"
        uR"((?:(\d+)\s*[mM](?:[iI][nN])?)?\s*(?:(\d+)\s*[sS])?$)"_s); // to ignore case would take ſ for S
    const auto match = pattern.match(shortForm);
    if (shortForm.isEmpty() || !match.hasMatch()) {
        return {};
    }
    const auto component = [&match](int group, QChar designator) {
        const QString number = match.captured(group);
        return number.isEmpty() ? QString() : number + designator;
    };
    const QString time = component(3, u'H') + component(4, u'M') + component(5, u'S');
    return u'P' + component(1, u'W') + component(2, u'D') + (time.isEmpty() ? QString() : u'T' + time);
}

/// Whether the text ends in a number that still wants its unit, such as `9` or `2d 4`.
bool isUnfinishedShortForm(const QString &text)
{
    static const QRegularExpression lastNumber(u"[0-9]+$"_s);
    const qsizetype start = text.indexOf(lastNumber);
    return start == 0 || (start > 0 && !isoTextOf(text.first(start).trimmed()).isEmpty());
}

} // namespace

Expected<IsoDuration, DurationProblem> parseDurationInput(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QString shortForm = trimmed.toString().simplified(); // pasted blanks are often no-break ones
    if (isUnfinishedShortForm(shortForm)) {
        return unexpected(DurationProblem{.kind = DurationProblem::Kind::Unfinished});
    }
    const QString iso = isoTextOf(shortForm);
    if (iso.isEmpty()) {
        return IsoDuration::parse(trimmed);
    }
    const auto duration = IsoDuration::parse(iso);
    if (!duration) {
        return duration; // too large
    }
    return IsoDuration::fromSeconds(*duration->wholeSeconds());
}

} // namespace configurator
