// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/jsontokens.h"

#include <algorithm>

namespace configurator {

namespace {

/// The place behind the string that begins at `start`.
qsizetype endOfString(QStringView line, qsizetype start)
{
    for (qsizetype place = start + 1; place < line.size(); ++place) {
        if (line.at(place) == u'"') {
            return place + 1;
        }
        place += line.at(place) == u'\\' ? 1 : 0;
    }
    return line.size();
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

bool isBeforeColon(QStringView line, qsizetype place)
{
    return line.sliced(place).trimmed().startsWith(u':');
}

} // namespace

QList<JsonSpan> jsonSpans(QStringView line)
{
    QList<JsonSpan> spans;
    for (qsizetype place = 0; place < line.size();) {
        const QChar c = line.at(place);
        if (c == u'"') {
            const qsizetype end = endOfString(line, place);
            spans.append({place, end - place, isBeforeColon(line, end) ? JsonToken::Name : JsonToken::Text});
            place = end;
        } else if (isOfWord(c)) {
            const auto *const end = std::find_if_not(line.begin() + place, line.end(), isOfWord);
            const qsizetype length = end - line.begin() - place;
            spans.append({place, length, c.isLetter() ? JsonToken::Word : JsonToken::Number});
            place += length;
        } else {
            ++place;
        }
    }
    return spans;
}

} // namespace configurator
