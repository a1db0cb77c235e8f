// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/servicesfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace configurator {

/// Keeps the services of customers' accounts from one start of the program to the next, in a `ServicesFile`
/// for each account. The work is done beside the event loop, in the order it is asked for; the end of the
/// cache waits for it.
class ServicesCache final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const SavedServices &)>;

    /// Without a folder, nothing is kept.
    explicit ServicesCache(QString folder, QObject *parent = nullptr);

    [[nodiscard]] bool keeps(const Account &account) const;

    /// Calls `handler` exactly once, never before this returns, and not at all once `context` is gone.
    void read(const Account &account, QObject *context, const Handler &handler);

    void write(const Account &account, const SavedServices &services);
    void remove(const QString &accountId);

private:
    QString m_folder;
    QThreadPool m_worker;
};

} // namespace configurator
