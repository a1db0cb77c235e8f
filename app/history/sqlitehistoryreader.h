// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"
#include "history/historyworker.h"

#include <atomic>

namespace configurator {

/// Reads the history from the SQLite file that a `SqliteChangeRecorder` writes; without one it is empty. The
/// work is done beside the event loop: pages do not wait for counts, nor both for exports. `changed` is for
/// the signal of the recorder.
class SqliteHistoryReader final : public HistoryReader
{
    Q_OBJECT

public:
    /// With the full path of the file.
    explicit SqliteHistoryReader(const QString &path, QObject *parent = nullptr);

    /// Ends exports, and waits for what is being read.
    ~SqliteHistoryReader() override;

    void readEntries(const HistoryFilter &filter, std::optional<qint64> before, int limit, QObject *context,
                     EntriesHandler handler) override;
    void count(const HistoryFilter &filter, QObject *context, CountHandler handler) override;
    void readAccounts(QObject *context, AccountsHandler handler) override;
    void exportTo(const QString &path, ExportFormat format, const HistoryFilter &filter, QObject *context,
                  CountHandler handler) override;
    void cancelExport() override;

Q_SIGNALS:
    /// The file was damaged: a new history is begun, and the old file is at `path`.
    void damagedFileSetAside(const QString &path);

private:
    std::atomic_int m_cancellations = 0;
    HistoryWorker m_pages;
    HistoryWorker m_counts;
    HistoryWorker m_exports;
};

} // namespace configurator
