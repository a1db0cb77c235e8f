// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyselection.h"

#include "history/ftsexpression.h"
#include "history/historyrow.h"
#include "history/sqlstatement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

qint64 toStored(const QDateTime &time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

} // namespace

Expected<HistorySelection, QSqlError> HistorySelection::of(const HistoryFilter &filter,
                                                           const QSqlDatabase &database)
{
    HistorySelection selection;
    selection.m_match = ftsExpression(filter);
    if (!filter.from.isValid() && !filter.until.isValid()) {
        return selection;
    }
    const qint64 from = toStored(filter.from, std::numeric_limits<qint64>::min());
    const qint64 until = toStored(filter.until, std::numeric_limits<qint64>::max());
    auto query = execute(database,
                         u"SELECT count(*), ifnull(min(id), 1), ifnull(max(id), 0) FROM entry "
                         "WHERE started_at >= ? AND started_at < ?"_s,
                         {from, until});
    if (!query) {
        return unexpected(query.error());
    }
    if (!query->next()) {
        return unexpected(query->lastError());
    }
    selection.m_period = Period{from, until, query->value(0).toLongLong(), query->value(1).toLongLong(),
                                query->value(2).toLongLong()};
    return selection;
}

HistoryQuery HistorySelection::entries(std::optional<qint64> before) const
{
    HistoryQuery query = select(historyColumns(), before, true);
    query.statement +=
        m_match.isEmpty() ? u" ORDER BY entry.id DESC"_s : u" ORDER BY entry_index.rowid DESC"_s;
    return query;
}

HistoryQuery HistorySelection::number() const
{
    if (m_match.isEmpty() && m_period) {
        return {u"SELECT ?"_s, {m_period->number}};
    }
    return select(u"count(*)"_s, std::nullopt, false);
}

/// The index leads the way to the entries (CROSS JOIN holds SQLite to it), and the time is only looked at
/// (a plus hides a column from the planner), so that nothing is sorted.
HistoryQuery HistorySelection::select(const QString &columns, std::optional<qint64> before,
                                      bool readsEntries) const
{
    const bool looksAtTime = m_period && m_period->hasOthersBetween();
    QString source = u"entry"_s;
    QString id = u"entry.id"_s;
    QStringList conditions;
    QVariantList values;
    if (!m_match.isEmpty()) {
        source = readsEntries || looksAtTime
                     ? u"entry_index CROSS JOIN entry ON entry.id = entry_index.rowid"_s
                     : u"entry_index"_s;
        id = u"entry_index.rowid"_s;
        conditions.append(u"entry_index MATCH ?"_s);
        values.append(m_match);
    }
    if (before) {
        conditions.append(id + u" < ?"_s);
        values.append(*before);
    }
    if (m_period) {
        conditions.append(id + u" BETWEEN ? AND ?"_s);
        values += {m_period->first, m_period->last};
    }
    if (looksAtTime) {
        conditions.append(u"+entry.started_at >= ? AND +entry.started_at < ?"_s);
        values += {m_period->from, m_period->until};
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(" AND "_L1);
    return {u"SELECT %1 FROM %2%3"_s.arg(columns, source, where), values};
}

} // namespace configurator
