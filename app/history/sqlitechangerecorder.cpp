// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/sqlitechangerecorder.h"

#include "history/changetable.h"

#include <QPointer>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The name of the person at this computer, as the system's shells know it.
QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

/// Takes the value out of what a piece of work did, or gives its error.
template<typename Value>
QSqlError take(Expected<Value, QSqlError> done, Value &value)
{
    if (!done) {
        return done.error();
    }
    value = std::move(*done);
    return {};
}

} // namespace

SqliteChangeRecorder::SqliteChangeRecorder(QString path, QObject *parent)
    : QObject(parent)
    , m_worker(std::move(path))
{
    connect(&m_worker, &HistoryWorker::damagedFileSetAside, this, &SqliteChangeRecorder::damagedFileSetAside);
}

void SqliteChangeRecorder::begin(const Change &change, QObject *context, BeginHandler handler)
{
    const ChangeOrigin origin{QDateTime::currentDateTimeUtc(), userName()};
    using Result = Expected<ChangeId, HistoryError>;
    m_worker.run(
        [this, change, origin](HistoryDatabase &database) -> Result {
            ChangeId id = 0;
            const auto error =
                database.run(HistoryDatabase::Access::Write, [&](const QSqlDatabase &connection) {
                    return take(insertChange(connection, change, origin, m_newestId), id);
                });
            if (error) {
                return unexpected(*error);
            }
            m_newestId = id + change.fields.size() - 1;
            return id;
        },
        [this, context = QPointer(context), handler = std::move(handler)](const Result &result) {
            if (result) {
                Q_EMIT changed();
            }
            if (context) {
                handler(result);
            }
        });
}

void SqliteChangeRecorder::complete(ChangeId id, const Outcome &outcome, QObject *context,
                                    CompleteHandler handler)
{
    using Result = std::optional<HistoryError>;
    m_worker.run(
        [id, outcome](HistoryDatabase &database) -> Result {
            bool isThere = false;
            const auto error =
                database.run(HistoryDatabase::Access::Write, [&](const QSqlDatabase &connection) {
                    return take(updateOutcome(connection, id, outcome), isThere);
                });
            if (!error && !isThere) {
                return HistoryError{HistoryError::Kind::Failed, database.path(),
                                    u"there is no change %1 in the file"_s.arg(id)};
            }
            return error;
        },
        [this, context = QPointer(context), handler = std::move(handler)](const Result &error) {
            if (!error) {
                Q_EMIT changed();
            }
            if (context) {
                handler(error);
            }
        });
}

void SqliteChangeRecorder::readOpen(QObject *context, OpenHandler handler)
{
    using Result = Expected<QList<OpenChange>, HistoryError>;
    m_worker.run(
        [](HistoryDatabase &database) -> Result {
            QList<OpenChange> changes;
            const auto error =
                database.run(HistoryDatabase::Access::Read, [&](const QSqlDatabase &connection) {
                    return take(selectOpenChanges(connection), changes);
                });
            if (error) {
                return unexpected(*error);
            }
            return changes;
        },
        [context = QPointer(context), handler = std::move(handler)](const Result &result) {
            if (context) {
                handler(result);
            }
        });
}

} // namespace configurator
