// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <optional>

namespace configurator {

/// Why a readable duration cannot be the value of a timer.
struct TimerProblem
{
    enum class Kind {
        TooShort,        ///< less than `minimum`
        NoExactLength,   ///< years or months, which the program does not send
        NotWholeSeconds, ///< a fraction of a second, which the program does not send
    };

    Kind kind = Kind::TooShort;
    std::chrono::seconds minimum = {};

    friend bool operator==(const TimerProblem &, const TimerProblem &) = default;
};

/// A SID or a choice that is set was emptied. The API documents no way to clear one.
struct CannotBeCleared
{
    friend bool operator==(const CannotBeCleared &, const CannotBeCleared &) = default;
};

/// Why a text is not the address of a webhook.
struct UrlProblem
{
    enum class Kind {
        Unfinished, ///< right as far as it goes, such as `https://`
        NoScheme,   ///< it does not begin with `https://` or `http://`
        NoHost,
        Malformed, ///< blanks, or what else no address has
    };

    Kind kind = Kind::Malformed;

    friend bool operator==(const UrlProblem &, const UrlProblem &) = default;
};

/// A word the API does not take for this field: not among the options, or an event that does not exist here.
struct NotAnOption
{
    QString text;

    friend bool operator==(const NotAnOption &, const NotAnOption &) = default;
};

/// Why a field's text cannot be applied.
using FieldProblem =
    std::variant<SidProblem, DurationProblem, TimerProblem, UrlProblem, NotAnOption, CannotBeCleared>;

/// Whether the text is right as far as it goes, so that a person still typing is not told off.
[[nodiscard]] bool isUnfinished(const FieldProblem &problem);

/// Judges the text of a field. `loaded` is the server's text; a text that means the same is never a problem.
[[nodiscard]] std::optional<FieldProblem> judge(Field field, const QString &text, const QString &loaded);

/// Judges a SID that must be given, outside the fields of a resource.
[[nodiscard]] std::optional<SidProblem> judgeSid(const QString &text, SidKind kind);

} // namespace configurator
