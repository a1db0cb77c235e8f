// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/changetable.h"

#include "history/historykeys.h"
#include "history/historyrow.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QSqlError insertEntry(const QSqlDatabase &database, ChangeId changeId, qint64 id, const Change &change,
                      const FieldChange &field, const ChangeOrigin &origin)
{
    const auto &service = change.resource.service();
    const auto done =
        execute(database,
                u"INSERT INTO entry (id, change_id, started_at, user, account_id, account_name, account_sid, "
                "resource, kind, service_sid, parameter, before, after, "
                "outcome, by_reading, status, code, request_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, '')"_s,
                {id, changeId, origin.startedAt.toMSecsSinceEpoch(), storedText(origin.user),
                 storedText(change.accountId), storedText(change.accountName), storedText(change.accountSid),
                 change.resource.path(), historyKey(change.resource.kind()),
                 storedText(service ? service->text() : QString()), QString(describe(field.field).parameter),
                 storedText(field.before), storedText(field.after), historyKey(Outcome::Kind::Open)});
    return done ? QSqlError() : done.error();
}

QSqlError updateEntry(const QSqlDatabase &database, const HistoryEntry &entry, const Outcome &outcome)
{
    const auto returned = outcome.returned.constFind(entry.field.field);
    const auto done = execute(
        database,
        u"UPDATE entry SET outcome = ?, by_reading = ?, known_at = ?, status = ?, code = ?, request_id = ?, "
        "returned = ? WHERE id = ?"_s,
        {historyKey(outcome.kind), outcome.byReading,
         outcome.at.isValid() ? QVariant(outcome.at.toMSecsSinceEpoch()) : QVariant(), outcome.status,
         outcome.code, storedText(outcome.requestId),
         returned == outcome.returned.cend() ? QVariant() : storedText(*returned), entry.id});
    return done ? QSqlError() : done.error();
}

Expected<QList<HistoryEntry>, QSqlError> selectEntries(const QSqlDatabase &database, const QString &condition,
                                                       const QVariantList &values)
{
    auto query = execute(
        database, u"SELECT %1 FROM entry WHERE %2 ORDER BY id"_s.arg(historyColumns(), condition), values);
    if (!query) {
        return unexpected(query.error());
    }
    QList<HistoryEntry> entries;
    while (query->next()) {
        if (const auto entry = toHistoryEntry(*query)) {
            entries.append(*entry);
        }
    }
    if (query->lastError().isValid()) {
        return unexpected(query->lastError());
    }
    return entries;
}

} // namespace

Expected<ChangeId, QSqlError> insertChange(const QSqlDatabase &database, const Change &change,
                                           const ChangeOrigin &origin, ChangeId above)
{
    ChangeId changeId = 0;
    const QSqlError error = inTransaction(database, [&]() -> QSqlError {
        const auto newest = readValue(database, u"SELECT max(id) FROM entry"_s);
        if (!newest) {
            return newest.error();
        }
        changeId = std::max(newest->toLongLong(), above) + 1;
        qint64 id = changeId;
        for (const FieldChange &field : change.fields) {
            if (QSqlError failure = insertEntry(database, changeId, id++, change, field, origin);
                failure.isValid()) {
                return failure;
            }
        }
        return {};
    });
    if (error.isValid()) {
        return unexpected(error);
    }
    return changeId;
}

Expected<bool, QSqlError> updateOutcome(const QSqlDatabase &database, ChangeId id, const Outcome &outcome)
{
    bool isThere = false;
    const QSqlError error = inTransaction(database, [&]() -> QSqlError {
        const auto entries = selectEntries(database, u"change_id = ?"_s, {id});
        if (!entries) {
            return entries.error();
        }
        isThere = !entries->isEmpty();
        for (const HistoryEntry &entry : *entries) {
            if (outcome.byReading && !entry.outcome.isOpen()) {
                continue; // the answer to the change itself has come meanwhile, and knows better
            }
            if (QSqlError failure = updateEntry(database, entry, outcome); failure.isValid()) {
                return failure;
            }
        }
        return {};
    });
    if (error.isValid()) {
        return unexpected(error);
    }
    return isThere;
}

Expected<QList<OpenChange>, QSqlError> selectOpenChanges(const QSqlDatabase &database)
{
    const auto entries = selectEntries(database, u"outcome IN ('open', 'unknown')"_s, {});
    if (!entries) {
        return unexpected(entries.error());
    }
    QList<OpenChange> changes;
    for (const HistoryEntry &entry : *entries) {
        if (changes.isEmpty() || changes.last().id != entry.changeId) {
            changes.append({.id = entry.changeId,
                            .change = {.accountId = entry.accountId,
                                       .accountName = entry.accountName,
                                       .accountSid = entry.accountSid,
                                       .resource = entry.resource}});
        }
        changes.last().change.fields.append(entry.field);
    }
    return changes;
}

} // namespace configurator
