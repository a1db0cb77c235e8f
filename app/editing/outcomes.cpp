// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/outcomes.h"

#include <algorithm>

namespace configurator {

namespace {

using Kind = Outcome::Kind;

/// Whether every field has the value that the change gave it, or had before.
bool allHave(const QList<FieldChange> &fields, QString FieldChange::*value,
             const Configuration &configuration)
{
    return std::ranges::all_of(fields, [&](const FieldChange &change) {
        return isSameValue(change.field, change.*value, configuration.text(change.field));
    });
}

Outcome outcomeOf(Kind kind, const QList<FieldChange> &fields, const ConfigurationAnswer &answer)
{
    Outcome outcome{
        .kind = kind,
        .at = QDateTime::currentDateTimeUtc(),
        .status = answer.exchange.status,
        .requestId = answer.exchange.requestId(),
    };
    for (const FieldChange &change : fields) {
        outcome.returned.insert(change.field, answer.configuration.text(change.field));
    }
    return outcome;
}

} // namespace

Outcome outcomeOf(const QList<FieldChange> &fields, const ConfigurationAnswer &answer)
{
    const bool asAsked = allHave(fields, &FieldChange::after, answer.configuration);
    return outcomeOf(asAsked ? Kind::Applied : Kind::Altered, fields, answer);
}

Outcome outcomeOf(const ApiError &error)
{
    const bool wasAnswered = error.exchange.status != 0;
    return {
        .kind = error.mayHaveBeenProcessed() ? Kind::Unknown
                : wasAnswered                ? Kind::Refused
                                             : Kind::NotSent,
        .at = QDateTime::currentDateTimeUtc(),
        .status = error.exchange.status,
        .code = error.code,
        .requestId = error.exchange.requestId(),
    };
}

Outcome outcomeByReading(const QList<FieldChange> &fields, const ConfigurationAnswer &answer)
{
    const bool asAsked = allHave(fields, &FieldChange::after, answer.configuration);
    const bool asBefore = allHave(fields, &FieldChange::before, answer.configuration);
    Outcome outcome = outcomeOf(asAsked    ? Kind::Applied
                                : asBefore ? Kind::NotApplied
                                           : Kind::Undecided,
                                fields, answer);
    outcome.byReading = true;
    return outcome;
}

} // namespace configurator
