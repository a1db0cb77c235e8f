// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/problemwords.h"

#include "domain/overloaded.h"
#include "ui/feedback/durationwords.h"
#include "ui/feedback/fieldwords.h"

#include <QLocale>

namespace configurator {

QString ProblemWords::text(Field field, const FieldProblem &problem)
{
    const auto sidWords = [field](const SidProblem &sid) {
        return text(sid, std::get<SidRule>(describe(field).rule).kind);
    };
    return std::visit(Overloaded{sidWords, [](const auto &other) { return text(other); }}, problem);
}

QString ProblemWords::text(const SidProblem &problem, SidKind kind)
{
    switch (problem.kind) {
    case SidProblem::Kind::Empty:
        return tr("Enter the SID: %1 and 32 characters from 0–9 and a–f.").arg(sidPrefix(kind));
    case SidProblem::Kind::WrongPrefix:
        //: %1: "Conversation Services" or the like; %2: two letters; %3: the letters typed instead
        return tr("%1 begin with %2; this begins with %3.")
            .arg(FieldWords::plural(kind), sidPrefix(kind), problem.found);
    case SidProblem::Kind::BadCharacter:
        //: %1: a character; %2: its place, counted from one
        return tr("“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.")
            .arg(problem.found, QLocale().toString(problem.position + 1));
    case SidProblem::Kind::TooLong:
        return tr("%Ln character(s) too many.", nullptr, problem.count);
    case SidProblem::Kind::Incomplete:
        return tr("%Ln more character(s)", nullptr, problem.count);
    }
    Q_UNREACHABLE();
}

QString ProblemWords::text(const DurationProblem &problem)
{
    switch (problem.kind) {
    case DurationProblem::Kind::Empty:
        return tr("Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.");
    case DurationProblem::Kind::Unfinished:
        return tr("Not finished yet: a number and its unit, as in PT30M.");
    case DurationProblem::Kind::MissingP:
        return tr("A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.");
    case DurationProblem::Kind::Signed:
        return tr("A timer has no sign. Remove the “%1”.").arg(problem.found);
    case DurationProblem::Kind::UnexpectedCharacter:
        //: %1: a character; %2: its place, counted from one
        return tr("“%1”, character %2, has no meaning in a duration.")
            .arg(problem.found, QLocale().toString(problem.position + 1));
    case DurationProblem::Kind::MissingNumber:
        return tr("The unit %1 has no number before it.").arg(problem.found);
    case DurationProblem::Kind::MissingT:
        return tr("Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.")
            .arg(problem.found);
    case DurationProblem::Kind::AfterT:
        return tr("Years, months, weeks and days come before the T, as in P1DT2H. Move %1.")
            .arg(problem.found);
    case DurationProblem::Kind::WrongOrder:
        return tr("The unit %1 is in the wrong place: the larger units come first, each once.")
            .arg(problem.found);
    case DurationProblem::Kind::FractionNotLast:
        return tr("Only the last number of a duration may have a fraction.");
    case DurationProblem::Kind::TooLarge:
        return tr("Longer than the program can count.");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::text(const TimerProblem &problem)
{
    switch (problem.kind) {
    case TimerProblem::Kind::TooShort:
        //: %1: a duration such as "10 minutes"
        return tr("At least %1, or off.").arg(DurationWords::full(IsoDuration::fromSeconds(problem.minimum)));
    case TimerProblem::Kind::NoExactLength:
        return tr("Years and months have no fixed length. Say it in days, hours and minutes.");
    case TimerProblem::Kind::NotWholeSeconds:
        return tr("A fraction of a second cannot be sent. Say it in whole seconds.");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::text(const UrlProblem &problem)
{
    switch (problem.kind) {
    case UrlProblem::Kind::Unfinished:
        return tr("Not finished yet: an address such as https://example.com/conversations.");
    case UrlProblem::Kind::NoScheme:
        return tr("An address begins with https:// or http://.");
    case UrlProblem::Kind::NoHost:
        return tr("The address names no server. Put one after https://.");
    case UrlProblem::Kind::Malformed:
        return tr(
            "This is no address. Blanks and other special characters must be written as %20 and the like.");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::text(const NotAnOption &problem)
{
    //: %1: a word from a file, such as the name of an event
    return tr("The API does not take “%1” here.").arg(problem.text);
}

QString ProblemWords::text(const CannotBeCleared &)
{
    return tr("This can be changed but not removed: the API has no way to. Choose another, or revert.");
}

} // namespace configurator
