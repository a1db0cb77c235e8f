// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historydatabase.h"

#include <QObject>
#include <QThreadPool>

namespace configurator {

/// Works with one connection beside the event loop, in the order it is asked to. Its end waits for all of it.
class HistoryWorker final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWorker(QString path);
    ~HistoryWorker() override;

    /// Hands the result of `work(HistoryDatabase &)` to `handler` through the event loop.
    template<typename Work, typename Handler>
    void run(Work work, Handler handler)
    {
        m_thread.start([this, work = std::move(work), handler = std::move(handler)]() mutable {
            QMetaObject::invokeMethod(
                this, [handler = std::move(handler), result = work(m_database)] { handler(result); },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    /// The history could not be read any more: a new one is begun, and the old file is at `path`.
    void damagedFileSetAside(const QString &path);

private:
    HistoryDatabase m_database; ///< only for the thread
    QThreadPool m_thread;
};

} // namespace configurator
