// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyperiod.h"

#include "history/sqlstatement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The runs of entries in which time does not go back.
Expected<QList<IdRange>, QSqlError> readRuns(const QSqlDatabase &database)
{
    auto starts = execute(database, u"SELECT min(id) FROM entry UNION SELECT id FROM clock_step "
                                    "UNION SELECT max(id) + 1 FROM entry ORDER BY 1"_s);
    if (!starts) {
        return unexpected(starts.error());
    }
    QList<IdRange> runs;
    while (starts->next()) {
        const qint64 start = starts->value(0).toLongLong();
        if (!runs.isEmpty()) {
            runs.last().last = start - 1;
        }
        runs.append({start, start});
    }
    if (starts->lastError().isValid()) {
        return unexpected(starts->lastError());
    }
    if (!runs.isEmpty()) {
        runs.removeLast();
    }
    return runs;
}

/// The first id of the run that was not begun before the time, or the one after the run.
Expected<qint64, QSqlError> findStart(const QSqlDatabase &database, const IdRange &run, qint64 time)
{
    qint64 low = run.first;
    qint64 high = run.last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto startedAt = readValue(
            database, u"SELECT started_at FROM entry WHERE id >= ? ORDER BY id LIMIT 1"_s, {middle});
        if (!startedAt) {
            return unexpected(startedAt.error());
        }
        if (startedAt->toLongLong() < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

qint64 toStored(const QDateTime &time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

} // namespace

Expected<QList<IdRange>, QSqlError> findPeriod(const QSqlDatabase &database, const QDateTime &from,
                                               const QDateTime &until)
{
    const auto runs = readRuns(database);
    if (!runs) {
        return unexpected(runs.error());
    }
    QList<IdRange> ranges;
    for (const IdRange &run : *runs) {
        const auto first = findStart(database, run, toStored(from, std::numeric_limits<qint64>::min()));
        const auto end = findStart(database, run, toStored(until, std::numeric_limits<qint64>::max()));
        if (!first || !end) {
            return unexpected(first ? end.error() : first.error());
        }
        if (*first >= *end) {
            continue;
        }
        if (!ranges.isEmpty() && ranges.last().last + 1 == *first) {
            ranges.last().last = *end - 1;
        } else {
            ranges.append({*first, *end - 1});
        }
    }
    return ranges;
}

} // namespace configurator
