// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyworker.h"

namespace configurator {

HistoryWorker::HistoryWorker(QString path)
    : m_database(std::move(path), [this](const QString &newPath) {
        QMetaObject::invokeMethod(
            this, [this, newPath] { Q_EMIT damagedFileSetAside(newPath); }, Qt::QueuedConnection);
    })
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a connection stays in the thread that made it
}

HistoryWorker::~HistoryWorker()
{
    m_thread.start([this] { m_database.close(); });
    m_thread.waitForDone();
}

} // namespace configurator
