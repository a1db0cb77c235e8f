// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace configurator {

/// What a part of a line of JSON is, for its colour.
enum class JsonToken {
    Name, ///< of a member
    Text,
    Number,
    Word, ///< true, false or null
};

struct JsonSpan
{
    qsizetype start;
    qsizetype length;
    JsonToken token;

    friend bool operator==(const JsonSpan &, const JsonSpan &) = default;
};

/// The parts of a line of indented JSON, in their order, without the marks between them. Whatever the line
/// holds, it ends.
[[nodiscard]] QList<JsonSpan> jsonSpans(QStringView line);

} // namespace configurator
