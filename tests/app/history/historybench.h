// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/changetable.h"
#include "history/sqlitechangerecorder.h"
#include "history/sqlitehistoryreader.h"
#include "support/answer.h"
#include "testchanges.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>

namespace configurator {

/// A history in a folder of its own, with calls that wait for their answers. An answer that never comes ends
/// the test with an exception of `std::vector` or `std::optional`.
struct HistoryBench
{
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("history.sqlite")); }

    [[nodiscard]] Expected<ChangeId, HistoryError> begin(const Change &change)
    {
        const Answer<Expected<ChangeId, HistoryError>> answer;
        recorder.begin(change, &context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }
    [[nodiscard]] std::optional<HistoryError> complete(ChangeId id, const Outcome &outcome)
    {
        const Answer<std::optional<HistoryError>> answer;
        recorder.complete(id, outcome, &context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }
    [[nodiscard]] Expected<QList<OpenChange>, HistoryError> open()
    {
        const Answer<Expected<QList<OpenChange>, HistoryError>> answer;
        recorder.readOpen(&context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }

    /// Writes a change that was begun at some other time.
    ChangeId insert(const Change &change, const QDateTime &startedAt, const QString &user = {})
    {
        ChangeId id = 0;
        HistoryDatabase database(path(), [](const QString &) {});
        const auto error = database.run(HistoryDatabase::Access::Write, [&](const QSqlDatabase &connection) {
            const auto inserted = insertChange(connection, change, {startedAt, user}, 0);
            id = inserted.value_or(0);
            return inserted ? QSqlError() : inserted.error();
        });
        if (error) {
            qFatal("%s", qPrintable(error->detail));
        }
        return id;
    }

    /// Begins and completes a change.
    ChangeId record(const Change &change, const Outcome &outcome)
    {
        const ChangeId id = begin(change).value();
        if (const auto error = complete(id, outcome)) {
            qFatal("%s", qPrintable(error->detail));
        }
        return id;
    }

    [[nodiscard]] Expected<QList<HistoryEntry>, HistoryError>
    read(const HistoryFilter &filter = {}, std::optional<qint64> before = std::nullopt, int limit = 1000)
    {
        const Answer<Expected<QList<HistoryEntry>, HistoryError>> answer;
        reader.readEntries(filter, before, limit, &context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }
    [[nodiscard]] Expected<qint64, HistoryError> count(const HistoryFilter &filter = {})
    {
        const Answer<Expected<qint64, HistoryError>> answer;
        reader.count(filter, &context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }
    [[nodiscard]] Expected<QList<HistoryAccount>, HistoryError> accounts()
    {
        const Answer<Expected<QList<HistoryAccount>, HistoryError>> answer;
        reader.readAccounts(&context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }
    [[nodiscard]] Expected<qint64, HistoryError> exportTo(const QString &target, ExportFormat format,
                                                          const HistoryFilter &filter = {})
    {
        const Answer<Expected<qint64, HistoryError>> answer;
        reader.exportTo(target, format, filter, &context, answer.handler());
        (void)answer.wait();
        return answer.result();
    }

    QTemporaryDir folder;
    QObject context;
    SqliteChangeRecorder recorder{path()};
    SqliteHistoryReader reader{path()};
};

} // namespace configurator
