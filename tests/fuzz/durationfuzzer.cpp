// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Durations, as the API writes them and as people type them.

#include "domain/durationinput.h"
#include "domain/timer.h"
#include "fuzztarget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace configurator {

namespace {

void checkProblem(const DurationProblem &problem, QStringView text)
{
    using Kind = DurationProblem::Kind;
    require(problem.position >= 0 && problem.position <= text.size(), "a problem is within the text");
    require(text.sliced(problem.position).startsWith(problem.found), "what was found stands in the text");
    require((problem.kind == Kind::Empty) == text.isEmpty(), "only an empty text is empty");
}

void checkDuration(const IsoDuration &duration)
{
    require((duration <=> duration) == std::partial_ordering::equivalent, "a duration is as long as itself");
    require(IsoDuration::parse(duration.text()) == duration, "a duration reads again as the same");
    require(IsoDuration::parse(duration.text().toLower()) == duration, "letters may be small");
    require(!duration.exactLength() || *duration.exactLength() >= 0s, "no duration is negative");

    const auto seconds = duration.wholeSeconds();
    if (!seconds) {
        require(!duration.isCanonical(), "only whole seconds are written by the program");
        return;
    }
    const IsoDuration written = IsoDuration::fromSeconds(*seconds);
    require(written == duration && written.isCanonical(), "a duration is written in its own length");
    require(IsoDuration::parse(written.text()) == written, "what is written is read");
    require(duration.isCanonical() == (written.text() == duration.text()), "there is one canonical text");
    require(duration.isZero() == (*seconds == 0s), "zero is no seconds");
}

void checkIso(QStringView text)
{
    const auto duration = IsoDuration::parse(text);
    if (!duration) {
        checkProblem(duration.error(), text);
        return;
    }
    require(duration->text() == text, "a duration keeps its text");
    checkDuration(*duration);
    require(Timer::parse(text)->isOff() == duration->isZero(), "a timer of no length is off");
}

void checkInput(QStringView text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 128 || c.isSpace(); };
    const auto input = parseDurationInput(text);
    const auto iso = IsoDuration::parse(text.trimmed());
    require(!iso || (input && input->text() == iso->text()), "ISO 8601 may be typed, and stays as it is");
    if (input) {
        require(iso || input->isCanonical(), "a short form is written as the program writes it");
        require(std::ranges::all_of(text, isAscii), "digits and units are those of ASCII");
        require(parseDurationInput(input->text()) == input, "what was typed reads again as the same");
        checkDuration(*input);
    }
}

} // namespace

void read(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkIso(text);
    checkInput(text);
}

} // namespace configurator
