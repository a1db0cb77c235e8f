// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/sqlitehistoryreader.h"

#include "history/historyexport.h"
#include "history/historyrow.h"
#include "history/historyselection.h"
#include "history/sqlstatement.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Reads a value with `read(const QSqlDatabase &)`, unless nobody waits for it any more.
template<typename Value, typename Read, typename Handler>
void readFor(QObject *context, HistoryWorker &worker, Read read, Handler handler)
{
    using Result = Expected<Value, HistoryError>;
    worker.run(
        [context = QPointer(context), read = std::move(read)](HistoryDatabase &database) -> Result {
            Value value = {};
            if (context.isNull()) {
                return value;
            }
            const auto error =
                database.run(HistoryDatabase::Access::Read, [&](const QSqlDatabase &connection) {
                    auto result = read(connection);
                    value = result ? std::move(*result) : Value();
                    return result ? QSqlError() : result.error();
                });
            return error ? Result(unexpected(*error)) : value;
        },
        [context = QPointer(context), handler = std::move(handler)](const Result &result) {
            if (context) {
                handler(result);
            }
        });
}

Expected<QList<HistoryEntry>, QSqlError> selectPage(const QSqlDatabase &database, const HistoryQuery &query,
                                                    int limit)
{
    auto rows = execute(database, query.statement, query.values);
    if (!rows) {
        return unexpected(rows.error());
    }
    QList<HistoryEntry> entries;
    while (entries.size() < limit && rows->next()) {
        if (const auto entry = toHistoryEntry(*rows)) {
            entries.append(*entry);
        }
    }
    if (rows->lastError().isValid()) {
        return unexpected(rows->lastError());
    }
    return entries;
}

Expected<QList<HistoryAccount>, QSqlError> selectAccounts(const QSqlDatabase &database)
{
    auto rows = execute(database, u"SELECT id, name, sid FROM account ORDER BY name COLLATE NOCASE, id"_s);
    if (!rows) {
        return unexpected(rows.error());
    }
    QList<HistoryAccount> accounts;
    while (rows->next()) {
        accounts.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    }
    if (rows->lastError().isValid()) {
        return unexpected(rows->lastError());
    }
    return accounts;
}

} // namespace

SqliteHistoryReader::SqliteHistoryReader(const QString &path, QObject *parent)
    : HistoryReader(parent)
    , m_pages(path)
    , m_counts(path)
    , m_exports(path)
{
    for (const HistoryWorker *worker : {&m_pages, &m_counts, &m_exports}) {
        connect(worker, &HistoryWorker::damagedFileSetAside, this, &SqliteHistoryReader::damagedFileSetAside);
    }
}

SqliteHistoryReader::~SqliteHistoryReader()
{
    SqliteHistoryReader::cancelExport();
}

void SqliteHistoryReader::readEntries(const HistoryFilter &filter, std::optional<qint64> before, int limit,
                                      QObject *context, EntriesHandler handler)
{
    readFor<QList<HistoryEntry>>(
        context, m_pages,
        [filter, before, limit](const QSqlDatabase &database) -> Expected<QList<HistoryEntry>, QSqlError> {
            const auto selection = HistorySelection::of(filter, database);
            if (!selection) {
                return unexpected(selection.error());
            }
            return selectPage(database, selection->entries(before), limit);
        },
        std::move(handler));
}

void SqliteHistoryReader::count(const HistoryFilter &filter, QObject *context, CountHandler handler)
{
    readFor<qint64>(
        context, m_counts,
        [filter](const QSqlDatabase &database) -> Expected<qint64, QSqlError> {
            const auto selection = HistorySelection::of(filter, database);
            if (!selection) {
                return unexpected(selection.error());
            }
            const auto [statement, values] = selection->number();
            return readValue(database, statement, values).map([](const QVariant &number) {
                return number.toLongLong();
            });
        },
        std::move(handler));
}

void SqliteHistoryReader::readAccounts(QObject *context, AccountsHandler handler)
{
    readFor<QList<HistoryAccount>>(context, m_pages, selectAccounts, std::move(handler));
}

void SqliteHistoryReader::exportTo(const QString &path, ExportFormat format, const HistoryFilter &filter,
                                   QObject *context, CountHandler handler)
{
    const auto isCancelled = [this, before = m_cancellations.load()] { return m_cancellations != before; };
    m_exports.run(
        [path, format, filter, isCancelled](HistoryDatabase &database) {
            return HistoryExport(path, format, isCancelled).write(filter, database);
        },
        [context = QPointer(context),
         handler = std::move(handler)](const Expected<qint64, HistoryError> &result) {
            if (context) {
                handler(result);
            }
        });
}

void SqliteHistoryReader::cancelExport()
{
    ++m_cancellations;
}

} // namespace configurator
