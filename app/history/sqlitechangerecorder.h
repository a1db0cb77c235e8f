// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/changerecorder.h"
#include "history/historyworker.h"

namespace configurator {

/// Writes changes into an SQLite file, which is made when the first one is begun. The work is done beside the
/// event loop; the end of the recorder waits for what it was asked to write.
class SqliteChangeRecorder final : public QObject, public ChangeRecorder
{
    Q_OBJECT

public:
    /// With the full path of the file.
    explicit SqliteChangeRecorder(QString path, QObject *parent = nullptr);

    /// Handlers are never called before the call that takes them has returned.
    void begin(const Change &change, QObject *context, BeginHandler handler) override;
    void complete(ChangeId id, const Outcome &outcome, QObject *context, CompleteHandler handler) override;
    void readOpen(QObject *context, OpenHandler handler) override;

Q_SIGNALS:
    /// A change has been begun or completed.
    void changed();

    /// The file was damaged: a new one is begun, and the old one is at `path`.
    void damagedFileSetAside(const QString &path);

private:
    ChangeId m_newestId = 0; ///< only for the worker; a file that is begun anew does not use ids again
    HistoryWorker m_worker;
};

} // namespace configurator
