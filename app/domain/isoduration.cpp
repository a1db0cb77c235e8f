// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/isoduration.h"

#include "domain/characterat.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = DurationProblem::Kind;
using Length = IsoDuration::Length;

constexpr qint64 Month = 1'000'000'000; // in billionths of a month
constexpr qsizetype FractionDigits = 9; // so a fraction of a second is exact to the nanosecond

/// A unit in the order it must be written. Its size is in billionths of a month or in nanoseconds.
struct Unit
{
    char16_t designator;
    bool ofTime;
    bool ofCalendar;
    qint64 size;
};

constexpr std::array Units{
    Unit{u'Y', false, true, 12 * Month},
    Unit{u'M', false, true, Month},
    Unit{u'W', false, false, Length(std::chrono::weeks(1)).count()},
    Unit{u'D', false, false, Length(std::chrono::days(1)).count()},
    Unit{u'H', true, false, Length(1h).count()},
    Unit{u'M', true, false, Length(1min).count()},
    Unit{u'S', true, false, Length(1s).count()},
};

/// The capital of a letter from a to z. Unicode's upper case would read ſ as S, and ß as two of them.
QChar capital(QChar c)
{
    return c >= u'a' && c <= u'z' ? QChar(c.unicode() - u'a' + u'A') : c;
}

const Unit *findUnit(QChar designator, bool ofTime)
{
    for (const Unit &unit : Units) {
        if (unit.designator == capital(designator) && unit.ofTime == ofTime) {
            return &unit;
        }
    }
    return nullptr;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // not QChar::isDigit, which takes the digits of every script
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'+' || c == u'\u2212';
}

/// Reads the units of one text from left to right. `problem` stops it.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<DurationProblem> read()
    {
        if (m_text.isEmpty()) {
            return DurationProblem{};
        }
        if (isSign(m_text.front())) {
            return problem(Kind::Signed);
        }
        if (capital(m_text.front()) != u'P') {
            return problem(Kind::MissingP);
        }
        for (m_position = 1; m_position < m_text.size();) {
            if (const auto fault = capital(m_text.at(m_position)) == u'T' ? readT() : readComponent()) {
                return fault;
            }
        }
        if (!m_complete) {
            return problem(Kind::Unfinished);
        }
        return std::nullopt;
    }

    [[nodiscard]] qint64 calendar() const { return m_calendar; }
    [[nodiscard]] Length clock() const { return Length(m_clock); }

private:
    [[nodiscard]] DurationProblem problem(Kind kind) const
    {
        return {.kind = kind, .position = m_position, .found = characterAt(m_text, m_position)};
    }

    std::optional<DurationProblem> readT()
    {
        if (m_afterT) {
            return problem(Kind::UnexpectedCharacter);
        }
        m_afterT = true;
        m_complete = false;
        ++m_position;
        return std::nullopt;
    }

    std::optional<DurationProblem> readComponent()
    {
        if (isSign(m_text.at(m_position))) {
            return problem(Kind::Signed);
        }
        const QStringView whole = takeDigits();
        if (whole.isEmpty()) {
            const QChar c = m_text.at(m_position);
            const bool isUnit = findUnit(c, false) || findUnit(c, true);
            return problem(isUnit ? Kind::MissingNumber : Kind::UnexpectedCharacter);
        }
        if (m_fractionRead) {
            return problem(Kind::FractionNotLast);
        }
        QStringView fraction;
        if (m_position < m_text.size() && (m_text.at(m_position) == u'.' || m_text.at(m_position) == u',')) {
            ++m_position;
            fraction = takeDigits();
            if (fraction.isEmpty() && m_position < m_text.size()) {
                return problem(Kind::UnexpectedCharacter);
            }
            m_fractionRead = true;
        }
        if (m_position == m_text.size()) {
            return problem(Kind::Unfinished);
        }
        return readDesignator(whole, fraction);
    }

    std::optional<DurationProblem> readDesignator(QStringView whole, QStringView fraction)
    {
        const QChar designator = m_text.at(m_position);
        const Unit *unit = findUnit(designator, m_afterT);
        if (!unit) {
            if (!findUnit(designator, !m_afterT)) {
                return problem(Kind::UnexpectedCharacter);
            }
            return problem(m_afterT ? Kind::AfterT : Kind::MissingT);
        }
        if (unit < m_nextUnit) {
            return problem(Kind::WrongOrder);
        }
        if (!add(*unit, whole, fraction)) {
            return problem(Kind::TooLarge);
        }
        m_nextUnit = unit + 1;
        m_complete = true;
        ++m_position;
        return std::nullopt;
    }

    QStringView takeDigits()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && isDigit(m_text.at(m_position))) {
            ++m_position;
        }
        return m_text.sliced(start, m_position - start);
    }

    /// False on overflow.
    bool add(const Unit &unit, QStringView whole, QStringView fraction)
    {
        bool ok = false;
        qint64 amount = whole.toLongLong(&ok);
        qint64 &sum = unit.ofCalendar ? m_calendar : m_clock;
        if (!ok || qMulOverflow(amount, unit.size, &amount) || qAddOverflow(sum, amount, &sum)) {
            return false;
        }
        return !qAddOverflow(sum, partOf(unit.size, fraction), &sum);
    }

    /// The size times 0.fraction. Dividing first keeps it small and loses nothing: every size is a multiple
    /// of the largest denominator.
    static qint64 partOf(qint64 size, QStringView fraction)
    {
        qint64 numerator = 0;
        qint64 denominator = 1;
        for (const QChar digit : fraction.first(std::min(fraction.size(), FractionDigits))) {
            numerator = numerator * 10 + (digit.unicode() - u'0');
            denominator *= 10;
        }
        return size / denominator * numerator;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    const Unit *m_nextUnit = Units.data();
    bool m_afterT = false;
    bool m_fractionRead = false;
    bool m_complete = false;
    qint64 m_calendar = 0;
    qint64 m_clock = 0;
};

/// The length when every month has that many days, negative for a difference. Long double holds it without
/// overflow.
long double lengthWithMonthsOf(int days, qint64 calendar, Length clock)
{
    const long double months = static_cast<long double>(calendar) / Month;
    return months * days * Length(std::chrono::days(1)).count() + clock.count();
}

} // namespace

Expected<IsoDuration, DurationProblem> IsoDuration::parse(QStringView text)
{
    Reader reader(text);
    if (const auto problem = reader.read()) {
        return unexpected(*problem);
    }
    return IsoDuration(text.toString(), reader.calendar(), reader.clock());
}

IsoDuration IsoDuration::fromSeconds(std::chrono::seconds seconds)
{
    Q_ASSERT(seconds >= 0s && seconds <= std::chrono::floor<std::chrono::seconds>(Length::max()));
    const auto days = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::hh_mm_ss time(seconds - days);

    const auto component = [](auto count, QChar designator) {
        return count == 0 ? QString() : QString::number(count) + designator;
    };
    const QString date = component(days.count(), u'D');
    const QString clock = component(time.hours().count(), u'H') + component(time.minutes().count(), u'M') +
                          component(time.seconds().count(), u'S');
    if (seconds == 0s) {
        return IsoDuration(u"PT0S"_s, 0, seconds);
    }
    const QString text = u'P' + date + (clock.isEmpty() ? QString() : u'T' + clock);
    return IsoDuration(text, 0, seconds);
}

std::optional<IsoDuration::Length> IsoDuration::exactLength() const
{
    return m_calendar == 0 ? std::optional(m_clock) : std::nullopt;
}

std::optional<std::chrono::seconds> IsoDuration::wholeSeconds() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock);
    return m_calendar == 0 && seconds == m_clock ? std::optional(seconds) : std::nullopt;
}

bool IsoDuration::isCanonical() const
{
    const auto seconds = wholeSeconds();
    return seconds && fromSeconds(*seconds).text() == m_text;
}

std::partial_ordering operator<=>(const IsoDuration &a, const IsoDuration &b)
{
    if (a.m_calendar == b.m_calendar) {
        return a.m_clock <=> b.m_clock;
    }
    // Only the months that one has more than the other may be short or long.
    constexpr int ShortestMonth = 28;
    constexpr int LongestMonth = 31;
    const qint64 calendar = a.m_calendar - b.m_calendar;
    const Length clock = a.m_clock - b.m_clock;
    const long double withShortMonths = lengthWithMonthsOf(ShortestMonth, calendar, clock);
    const long double withLongMonths = lengthWithMonthsOf(LongestMonth, calendar, clock);
    if (withShortMonths < 0 && withLongMonths < 0) {
        return std::partial_ordering::less;
    }
    if (withShortMonths > 0 && withLongMonths > 0) {
        return std::partial_ordering::greater;
    }
    return std::partial_ordering::unordered;
}

} // namespace configurator
