// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historydatabase.h"

#include "history/damagedfile.h"
#include "history/historyschema.h"
#include "history/sqliteerror.h"
#include "history/sqlstatement.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>
#include <QUuid>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::chrono::milliseconds LockPatience = 2s;

bool isDamage(const std::optional<HistoryError> &error)
{
    return error && error->kind == HistoryError::Kind::Damaged;
}

/// SQLite needs to write beside a file even to read it, unless it is told that nobody changes it: true where
/// we cannot write, as long as nobody else has left a write-ahead log there.
bool isImmutable(const QString &path)
{
    return !QFileInfo(QFileInfo(path).path()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

/// The address of the file for SQLite (sqlite.org/uri.html).
QString address(const QString &path, HistoryDatabase::Access access)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    if (access == HistoryDatabase::Access::Write) {
        return file + u"?mode=rwc"_s;
    }
    return file + (isImmutable(path) ? u"?mode=ro&immutable=1"_s : u"?mode=rw"_s);
}

/// What is committed is on the disk, and neither readers nor the writer wait for each other.
QSqlError prepareToWrite(const QSqlDatabase &database)
{
    for (const QString &setting : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_mode = WAL"_s}) {
        if (const auto done = execute(database, setting); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace

HistoryDatabase::HistoryDatabase(QString path, SetAsideHandler onSetAside)
    : m_path(std::move(path))
    , m_onSetAside(std::move(onSetAside))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

std::optional<HistoryError> HistoryDatabase::run(Access access, const Work &work)
{
    std::optional<HistoryError> error = attempt(access, work);
    if (!isDamage(error)) {
        return error;
    }
    // Only one program at a time may judge and rename, or it would rename the new file of another.
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(int(LockPatience.count()))) {
        return error;
    }
    close();
    error = attempt(access, work);
    if (!isDamage(error)) {
        return error;
    }
    close();
    const QString newPath = setDamagedFileAside(m_path);
    if (newPath.isEmpty()) {
        return error;
    }
    m_onSetAside(newPath);
    return attempt(access, work);
}

std::optional<HistoryError> HistoryDatabase::attempt(Access access, const Work &work)
{
    if (const auto error = open(access)) {
        return error;
    }
    if (m_connection.isEmpty()) {
        return std::nullopt; // there is nothing to read
    }
    const QSqlError error = work(QSqlDatabase::database(m_connection, false));
    return error.isValid() ? std::optional(fromSqlError(error, m_path)) : std::nullopt;
}

std::optional<HistoryError> HistoryDatabase::open(Access access)
{
    const auto identity = fileIdentity(m_path);
    const bool isEnough = access == Access::Read || m_access == Access::Write;
    if (!m_connection.isEmpty() && identity == m_identity && isEnough) {
        return std::nullopt;
    }
    close();
    if (access == Access::Read && !identity) {
        return std::nullopt;
    }
    auto error = connectToFile(access);
    if (!error) {
        error = prepareFile(access);
    }
    if (error) {
        close();
    }
    m_access = access;
    m_identity = fileIdentity(m_path);
    return error;
}

std::optional<HistoryError> HistoryDatabase::connectToFile(Access access)
{
    const QString folder = QFileInfo(m_path).path();
    if (access == Access::Write && !QDir().mkpath(folder)) {
        return HistoryError{HistoryError::Kind::Unopenable, m_path, u"cannot make the folder "_s + folder};
    }
    m_connection = u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(address(m_path, access));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(LockPatience.count()));
    return database.open() ? std::nullopt : std::optional(fromSqlError(database.lastError(), m_path));
}

std::optional<HistoryError> HistoryDatabase::prepareFile(Access access) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    const auto state = bringUpToDate(database, historySteps());
    if (!state) {
        return fromSqlError(state.error(), m_path);
    }
    if (*state == SchemaState::Newer) {
        return HistoryError{HistoryError::Kind::NewerVersion, m_path};
    }
    if (*state == SchemaState::Foreign) {
        return HistoryError{HistoryError::Kind::Damaged, m_path, u"a database of another program"_s};
    }
    const QSqlError error = access == Access::Write ? prepareToWrite(database) : QSqlError();
    return error.isValid() ? std::optional(fromSqlError(error, m_path)) : std::nullopt;
}

void HistoryDatabase::close()
{
    if (!m_connection.isEmpty()) {
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
    }
}

} // namespace configurator
