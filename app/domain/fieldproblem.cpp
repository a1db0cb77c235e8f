// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/fieldproblem.h"

#include "domain/durationinput.h"
#include "domain/overloaded.h"

namespace configurator {

namespace {

std::optional<FieldProblem> judgeTimer(const QString &text, std::chrono::seconds minimum)
{
    const auto timer = Timer::parse(text);
    if (!timer) {
        const auto input = parseDurationInput(text); // a person may be in the middle of a short form
        return input ? timer.error() : input.error();
    }
    if (timer->isOff()) {
        return std::nullopt;
    }
    const IsoDuration &duration = timer->duration();
    if (!duration.exactLength()) {
        return TimerProblem{.kind = TimerProblem::Kind::NoExactLength};
    }
    if (duration < IsoDuration::fromSeconds(minimum)) {
        return TimerProblem{.kind = TimerProblem::Kind::TooShort, .minimum = minimum};
    }
    if (!duration.wholeSeconds()) {
        return TimerProblem{.kind = TimerProblem::Kind::NotWholeSeconds};
    }
    return std::nullopt;
}

} // namespace

bool isUnfinished(const FieldProblem &problem)
{
    return std::visit(Overloaded{
                          [](const SidProblem &sid) { return sid.kind == SidProblem::Kind::Incomplete; },
                          [](const DurationProblem &duration) {
                              return duration.kind == DurationProblem::Kind::Unfinished;
                          },
                          [](const TimerProblem &) { return false; },
                          [](const CannotBeCleared &) { return false; },
                      },
                      problem);
}

std::optional<FieldProblem> judge(Field field, const QString &text, const QString &loaded)
{
    if (isSameValue(field, text, loaded)) {
        return std::nullopt;
    }
    return std::visit(Overloaded{
                          [&](SidRule rule) -> std::optional<FieldProblem> {
                              if (text.isEmpty()) {
                                  return CannotBeCleared{};
                              }
                              return judgeSid(text, rule.kind);
                          },
                          [&](TimerRule rule) { return judgeTimer(text, rule.minimum); },
                      },
                      describe(field).rule);
}

std::optional<SidProblem> judgeSid(const QString &text, SidKind kind)
{
    const auto sid = Sid::parse(text, kind);
    return sid ? std::nullopt : std::optional(sid.error());
}

} // namespace configurator
