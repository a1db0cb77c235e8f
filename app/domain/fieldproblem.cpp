// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/fieldproblem.h"

#include "domain/durationinput.h"
#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

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

bool isWebAddress(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

bool mayBecomeWebAddress(const QString &text)
{
    return "https://"_L1.startsWith(text, Qt::CaseInsensitive) ||
           "http://"_L1.startsWith(text, Qt::CaseInsensitive);
}

std::optional<FieldProblem> judgeUrl(const QString &text)
{
    using Kind = UrlProblem::Kind;
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (mayBecomeWebAddress(text)) {
        return UrlProblem{Kind::Unfinished};
    }
    if (!isWebAddress(text)) {
        return UrlProblem{Kind::NoScheme};
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) {
        return UrlProblem{Kind::Malformed};
    }
    return url.host().isEmpty() ? std::optional<FieldProblem>(UrlProblem{Kind::NoHost}) : std::nullopt;
}

std::optional<FieldProblem> judgeChoice(const QString &text, const ChoiceRule &rule)
{
    if (text.isEmpty()) {
        return CannotBeCleared{};
    }
    const bool isOption = std::ranges::find(rule.options, text) != rule.options.end();
    return isOption ? std::nullopt : std::optional<FieldProblem>(NotAnOption{text});
}

/// Events the server already has are left to it, even if the program does not know them.
std::optional<FieldProblem> judgeEvents(const QString &text, const QString &loaded, EventsRule rule)
{
    const QStringList present = eventNames(loaded);
    for (const QString &name : eventNames(text)) {
        const WebhookEvent *event = findWebhookEvent(name);
        const bool fits = event && (rule.withUsers || event->subject != EventSubject::User);
        if (!fits && !present.contains(name)) {
            return NotAnOption{name};
        }
    }
    return std::nullopt;
}

std::optional<FieldProblem> judgeFlag(const QString &text)
{
    const bool isFlag = text == "true"_L1 || text == "false"_L1;
    return isFlag ? std::nullopt : std::optional<FieldProblem>(NotAnOption{text});
}

} // namespace

bool isUnfinished(const FieldProblem &problem)
{
    return std::visit(Overloaded{
                          [](const SidProblem &sid) { return sid.kind == SidProblem::Kind::Incomplete; },
                          [](const DurationProblem &duration) {
                              return duration.kind == DurationProblem::Kind::Unfinished;
                          },
                          [](const UrlProblem &url) { return url.kind == UrlProblem::Kind::Unfinished; },
                          [](const auto &) { return false; },
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
                          [&](UrlRule) { return judgeUrl(text); },
                          [&](const ChoiceRule &rule) { return judgeChoice(text, rule); },
                          [&](FlagRule) { return judgeFlag(text); },
                          [&](EventsRule rule) { return judgeEvents(text, loaded, rule); },
                          [](TextRule) -> std::optional<FieldProblem> { return std::nullopt; },
                      },
                      describe(field).rule);
}

std::optional<SidProblem> judgeSid(const QString &text, SidKind kind)
{
    const auto sid = Sid::parse(text, kind);
    return sid ? std::nullopt : std::optional(sid.error());
}

} // namespace configurator
