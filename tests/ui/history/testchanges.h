// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/testresources.h"
#include "history/historyreader.h"

namespace configurator {

/// Acme's closed timer, changed from seven days to eight; `id` minutes after noon.
inline HistoryEntry timerChange(qint64 id)
{
    return {.id = id,
            .changeId = id,
            .startedAt = QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC).addSecs(60 * id),
            .user = QStringLiteral("maria"),
            .accountId = acme().id,
            .accountName = acme().name,
            .accountSid = acme().accountSid.text(),
            .resource = {},
            .field = {Field::DefaultClosedTimer, QStringLiteral("P7D"), QStringLiteral("P8D")},
            .outcome = {.kind = Outcome::Kind::Applied,
                        .at = QDateTime({2026, 11, 25}, {12, 0, 5}, Qt::UTC).addSecs(60 * id),
                        .status = 200,
                        .requestId = QStringLiteral("RQ%1").arg(id)}};
}

/// A change of another kind of resource, by its first field.
inline HistoryEntry changeOf(qint64 id, ResourceKind kind)
{
    HistoryEntry change = timerChange(id);
    change.resource = testResource(kind);
    change.field.field = fieldsOf(kind).front();
    return change;
}

inline HistoryEntry ofBirch(HistoryEntry change)
{
    change.accountId = birch().id;
    change.accountName = birch().name;
    change.accountSid = birch().accountSid.text();
    return change;
}

inline HistoryEntry with(HistoryEntry change, Outcome::Kind outcome)
{
    change.outcome.kind = outcome;
    return change;
}

inline QList<HistoryEntry> timerChanges(qint64 first, qint64 last)
{
    QList<HistoryEntry> changes;
    for (qint64 id = first; id <= last; ++id) {
        changes.append(timerChange(id));
    }
    return changes;
}

} // namespace configurator
