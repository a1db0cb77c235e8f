// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyschema.h"

#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Marks the file as ours: "CCHi".
constexpr int ApplicationId = 0x43434869;

/// Words with this first letter of the private use area are facets.
constexpr char16_t FacetMark = 0xe000;

const HistoryStep FirstStep{
    u"PRAGMA application_id = %1"_s.arg(ApplicationId),
    uR"(
    CREATE TABLE entry (
        id           INTEGER PRIMARY KEY,
        change_id    INTEGER NOT NULL, -- the id of the first entry of the request
        started_at   INTEGER NOT NULL, -- milliseconds since 1970 in UTC, as known_at
        user         TEXT    NOT NULL,
        account_id   TEXT    NOT NULL,
        account_name TEXT    NOT NULL,
        account_sid  TEXT    NOT NULL,
        resource     TEXT    NOT NULL, -- the path
        kind         TEXT    NOT NULL, -- of the resource
        service_sid  TEXT    NOT NULL, -- in the path; empty for a resource of the account
        parameter    TEXT    NOT NULL, -- which sets the field
        before       TEXT    NOT NULL,
        after        TEXT    NOT NULL,
        outcome      TEXT    NOT NULL,
        by_reading   INTEGER NOT NULL,
        known_at     INTEGER,
        status       INTEGER NOT NULL,
        code         INTEGER NOT NULL,
        request_id   TEXT    NOT NULL,
        returned     TEXT              -- the value of the server; NULL if it is not known
    ))"_s,
    u"CREATE INDEX entry_of_change ON entry (change_id)"_s,
    u"CREATE INDEX open_entry ON entry (id) WHERE outcome IN ('open', 'unknown')"_s,

    uR"(
    CREATE VIEW entry_text AS SELECT
        id,
        char(0xe000) || 'account' || hex(account_id) || ' ' ||
            char(0xe000) || 'kind' || hex(kind) || ' ' ||
            char(0xe000) || 'field' || hex(kind || '/' || parameter) || ' ' ||
            char(0xe000) || 'outcome' || hex(outcome) AS facets,
        account_name, account_sid, service_sid, before, after, returned, user, request_id
    FROM entry)"_s,
    // Without the prefixes of one and two letters, a search for so few would gather millions of words.
    uR"(
    CREATE VIRTUAL TABLE entry_index USING fts5 (
        facets,
        account_name, account_sid, service_sid, before, after, returned, user, request_id,
        content = 'entry_text', content_rowid = 'id', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'
    ))"_s,
    uR"(
    CREATE TRIGGER index_new_entry AFTER INSERT ON entry BEGIN
        INSERT INTO entry_index (rowid, facets, account_name, account_sid, service_sid,
                                 before, after, returned, user, request_id)
            SELECT * FROM entry_text WHERE id = new.id;
    END)"_s,
    uR"(
    CREATE TRIGGER forget_old_entry BEFORE UPDATE ON entry BEGIN
        INSERT INTO entry_index (entry_index, rowid, facets, account_name, account_sid, service_sid,
                                 before, after, returned, user, request_id)
            SELECT 'delete', * FROM entry_text WHERE id = old.id;
    END)"_s,
    uR"(
    CREATE TRIGGER index_updated_entry AFTER UPDATE ON entry BEGIN
        INSERT INTO entry_index (rowid, facets, account_name, account_sid, service_sid,
                                 before, after, returned, user, request_id)
            SELECT * FROM entry_text WHERE id = new.id;
    END)"_s,

    u"CREATE TABLE clock_step (id INTEGER PRIMARY KEY)"_s,
    uR"(
    CREATE TRIGGER note_clock_step AFTER INSERT ON entry
        WHEN new.started_at < (SELECT started_at FROM entry WHERE id < new.id ORDER BY id DESC LIMIT 1) BEGIN
        INSERT INTO clock_step VALUES (new.id);
    END)"_s,

    u"CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, sid TEXT NOT NULL) WITHOUT ROWID"_s,
    uR"(
    CREATE TRIGGER keep_account AFTER INSERT ON entry BEGIN
        INSERT INTO account VALUES (new.account_id, new.account_name, new.account_sid)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sid = excluded.sid;
    END)"_s,
};

struct FileHeader
{
    int applicationId;
    int version;
    bool isEmpty;
};

Expected<FileHeader, QSqlError> readHeader(const QSqlDatabase &database)
{
    auto query = execute(database, u"SELECT application_id, user_version, NOT EXISTS "
                                   "(SELECT 1 FROM sqlite_master) "
                                   "FROM pragma_application_id, pragma_user_version"_s);
    if (!query) {
        return unexpected(query.error());
    }
    if (!query->next()) {
        return unexpected(query->lastError());
    }
    return FileHeader{query->value(0).toInt(), query->value(1).toInt(), query->value(2).toBool()};
}

/// Another program may have taken the step since `version` was read.
QSqlError take(const HistoryStep &step, qsizetype version, const QSqlDatabase &database)
{
    return inTransaction(database, [&]() -> QSqlError {
        const auto header = readHeader(database);
        if (!header || header->version > version) {
            return header ? QSqlError() : header.error();
        }
        for (const QString &statement : step + QStringList{u"PRAGMA user_version = %1"_s.arg(version + 1)}) {
            if (const auto done = execute(database, statement); !done) {
                return done.error();
            }
        }
        return {};
    });
}

} // namespace

const QList<HistoryStep> &historySteps()
{
    static const QList<HistoryStep> steps{FirstStep};
    return steps;
}

QString historyFacet(const QString &name, const QString &value)
{
    return QChar(FacetMark) + name + QString::fromLatin1(value.toUtf8().toHex());
}

Expected<SchemaState, QSqlError> bringUpToDate(const QSqlDatabase &database, const QList<HistoryStep> &steps)
{
    const auto header = readHeader(database);
    if (!header) {
        return unexpected(header.error());
    }
    const bool isNew = header->isEmpty && header->version == 0;
    if (header->applicationId != ApplicationId && !isNew) {
        return SchemaState::Foreign;
    }
    if (header->version > steps.size()) {
        return SchemaState::Newer;
    }
    for (qsizetype version = header->version; version < steps.size(); ++version) {
        if (const QSqlError error = take(steps.at(version), version, database); error.isValid()) {
            return unexpected(error);
        }
    }
    return SchemaState::Ready;
}

} // namespace configurator
