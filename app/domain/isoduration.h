// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace configurator {

/// Why a text is not an ISO 8601 duration.
struct DurationProblem
{
    enum class Kind {
        Empty,
        Unfinished,          ///< right as far as it goes, such as `P`, `PT` or `P1`
        MissingP,            ///< a duration begins with P
        Signed,              ///< a plus or minus sign; a timer cannot run backwards
        UnexpectedCharacter, ///< `found` at `position` has no meaning here
        MissingNumber,       ///< the unit `found` has no number before it
        MissingT,            ///< the unit `found` is of time and must follow a T
        AfterT,              ///< the unit `found` is of dates and must precede the T
        WrongOrder,          ///< the unit `found` repeats or stands after a smaller one
        FractionNotLast,     ///< only the last number may have a fraction
        TooLarge,            ///< longer than the program can count (about 292 years)
    };

    Kind kind = Kind::Empty;
    qsizetype position = 0;
    QString found = {};

    friend bool operator==(const DurationProblem &, const DurationProblem &) = default;
};

/// A duration in the notation of ISO 8601-1:2019, 5.5.2.2: `P`, then years, months, weeks and days, then `T`,
/// hours, minutes and seconds, each optional, the last one with a fraction after a point or a comma if
/// wanted. Weeks may stand beside other units, as ISO 8601-2 allows, and letters may be small.
///
/// The text is kept as written. A day is 24 hours long. Years and months have no fixed length: two
/// durations whose order hangs on it compare as unordered.
class IsoDuration final
{
public:
    using Length = std::chrono::nanoseconds;

    [[nodiscard]] static Expected<IsoDuration, DurationProblem> parse(QStringView text);

    /// The duration of that many seconds, written as the program writes them: `PnDTnHnMnS` with whole numbers
    /// and without units that are zero, `PT0S` for none. `seconds` must not be negative, nor more than a
    /// `Length` holds.
    [[nodiscard]] static IsoDuration fromSeconds(std::chrono::seconds seconds);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// Its length, if it has one: not with years or months. Fractions count to their ninth digit.
    [[nodiscard]] std::optional<Length> exactLength() const;

    /// Its length if that is a whole number of seconds.
    [[nodiscard]] std::optional<std::chrono::seconds> wholeSeconds() const;

    [[nodiscard]] bool isZero() const { return m_calendar == 0 && m_clock == Length::zero(); }

    /// Whether it is written as `fromSeconds` would write it.
    [[nodiscard]] bool isCanonical() const;

    /// Equal length, however written.
    friend bool operator==(const IsoDuration &a, const IsoDuration &b)
    {
        return a.m_calendar == b.m_calendar && a.m_clock == b.m_clock;
    }
    friend std::partial_ordering operator<=>(const IsoDuration &a, const IsoDuration &b);

private:
    IsoDuration(QString text, qint64 calendar, Length clock)
        : m_text(std::move(text))
        , m_calendar(calendar)
        , m_clock(clock)
    {
    }

    QString m_text;
    qint64 m_calendar; ///< years and months, in billionths of a month
    Length m_clock;    ///< everything with a fixed length
};

} // namespace configurator
