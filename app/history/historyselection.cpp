// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyselection.h"

#include "history/ftsexpression.h"
#include "history/historyrow.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// One of the ranges. The bounds of them all come first: FTS5 can make use of these only.
QString inOneOf(const QList<IdRange> &ranges, const QString &id, QVariantList &values)
{
    if (ranges.isEmpty()) {
        return u"FALSE"_s;
    }
    QString condition = id + u" BETWEEN ? AND ?"_s;
    values += {ranges.first().first, ranges.last().last};
    if (ranges.size() > 1) {
        QStringList alternatives;
        for (const IdRange &range : ranges) {
            alternatives.append(u"+%1 BETWEEN ? AND ?"_s.arg(id));
            values += {range.first, range.last};
        }
        condition += u" AND (%1)"_s.arg(alternatives.join(" OR "_L1));
    }
    return condition;
}

} // namespace

Expected<HistorySelection, QSqlError> HistorySelection::of(const HistoryFilter &filter,
                                                           const QSqlDatabase &database)
{
    HistorySelection selection;
    selection.m_match = ftsExpression(filter);
    if (filter.from.isValid() || filter.until.isValid()) {
        const auto period = findPeriod(database, filter.from, filter.until);
        if (!period) {
            return unexpected(period.error());
        }
        selection.m_period = *period;
    }
    return selection;
}

HistoryQuery HistorySelection::entries(std::optional<qint64> before) const
{
    // The index leads the way to the entries (CROSS JOIN holds SQLite to it), so that nothing is sorted.
    const bool hasMatch = !m_match.isEmpty();
    const QString id = hasMatch ? u"entry_index.rowid"_s : u"entry.id"_s;
    const QString source =
        hasMatch ? u"entry_index CROSS JOIN entry ON entry.id = entry_index.rowid"_s : u"entry"_s;
    HistoryQuery query = select(historyColumns(), source, id, before);
    query.statement += u" ORDER BY %1 DESC"_s.arg(id);
    return query;
}

HistoryQuery HistorySelection::number() const
{
    if (!m_match.isEmpty()) {
        return select(u"count(*)"_s, u"entry_index"_s, u"entry_index.rowid"_s, std::nullopt);
    }
    // The plus has SQLite go through a small index rather than through the entries themselves.
    return select(u"count(*)"_s, u"entry"_s, u"+entry.id"_s, std::nullopt);
}

HistoryQuery HistorySelection::select(const QString &columns, const QString &source, const QString &id,
                                      std::optional<qint64> before) const
{
    QStringList conditions;
    QVariantList values;
    if (!m_match.isEmpty()) {
        conditions.append(u"entry_index MATCH ?"_s);
        values.append(m_match);
    }
    if (before) {
        conditions.append(id + u" < ?"_s);
        values.append(*before);
    }
    if (m_period) {
        conditions.append(inOneOf(*m_period, id, values));
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(" AND "_L1);
    return {u"SELECT %1 FROM %2%3"_s.arg(columns, source, where), values};
}

} // namespace configurator
