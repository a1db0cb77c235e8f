// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicescache.h"

#include <QFile>
#include <QPointer>

namespace configurator {

ServicesCache::ServicesCache(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1); // which keeps the order
}

bool ServicesCache::keeps(const Account &account) const
{
    return !m_folder.isEmpty() && account.kind == Account::Kind::Customer;
}

void ServicesCache::read(const Account &account, QObject *context, const Handler &handler)
{
    const auto answer = [context = QPointer(context), handler](const SavedServices &services) {
        if (context) {
            handler(services);
        }
    };
    m_worker.start([this, answer, file = ServicesFile(m_folder, account)] {
        const SavedServices services = file.read();
        QMetaObject::invokeMethod(
            this, [answer, services] { answer(services); }, Qt::QueuedConnection);
    });
}

void ServicesCache::write(const Account &account, const SavedServices &services)
{
    if (keeps(account)) {
        m_worker.start([services, file = ServicesFile(m_folder, account)] { file.write(services); });
    }
}

void ServicesCache::remove(const QString &accountId)
{
    if (!m_folder.isEmpty()) {
        m_worker.start([path = ServicesFile::path(m_folder, accountId)] { QFile::remove(path); });
    }
}

} // namespace configurator
