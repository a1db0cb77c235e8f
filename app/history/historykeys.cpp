// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historykeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::array OutcomeKinds{
    Outcome::Kind::Open,    Outcome::Kind::Unknown, Outcome::Kind::Applied,    Outcome::Kind::Altered,
    Outcome::Kind::Refused, Outcome::Kind::NotSent, Outcome::Kind::NotApplied, Outcome::Kind::Undecided,
};

} // namespace

QString historyKey(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return u"configuration"_s;
    case ResourceKind::Webhooks:
        return u"webhooks"_s;
    case ResourceKind::ServiceConfiguration:
        return u"service-configuration"_s;
    case ResourceKind::ServiceWebhooks:
        return u"service-webhooks"_s;
    case ResourceKind::ServiceNotifications:
        return u"service-notifications"_s;
    }
    Q_UNREACHABLE();
}

QString historyKey(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Open:
        return u"open"_s;
    case Outcome::Kind::Unknown:
        return u"unknown"_s;
    case Outcome::Kind::Applied:
        return u"applied"_s;
    case Outcome::Kind::Altered:
        return u"altered"_s;
    case Outcome::Kind::Refused:
        return u"refused"_s;
    case Outcome::Kind::NotSent:
        return u"not-sent"_s;
    case Outcome::Kind::NotApplied:
        return u"not-applied"_s;
    case Outcome::Kind::Undecided:
        return u"undecided"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Outcome::Kind> outcomeFromKey(const QString &key)
{
    const auto *const found =
        std::ranges::find_if(OutcomeKinds, [&key](Outcome::Kind kind) { return historyKey(kind) == key; });
    return found == OutcomeKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Field> fieldFromKey(ResourceKind kind, const QString &parameter)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::ranges::find_if(
        fields, [&parameter](Field field) { return describe(field).parameter == parameter; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

} // namespace configurator
