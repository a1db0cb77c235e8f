// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <functional>

namespace configurator {

/// Which proxies lead to a host, as the system says: by the settings of the desktop, or by `http_proxy`,
/// `https_proxy` and `no_proxy`.
///
/// For that the system may have to fetch a script from a server, which takes minutes when the server is
/// silent. So it is asked on a thread that nobody waits for, before each request, since the computer may have
/// moved to another network. Nothing is asked about this computer, which is reached without a proxy.
class SystemProxies final : public QObject
{
    Q_OBJECT

public:
    using Next = std::function<void()>;

    /// Calls `next` once it is known how to reach the host of `url`: at once for this computer, and not at
    /// all once `context` is gone.
    void find(const QUrl &url, QObject *context, const Next &next);

    /// What has been found last; the first is the one to take.
    [[nodiscard]] QList<QNetworkProxy> proxies(const QString &host) const;

    /// Whether the system still owes an answer, to whomever.
    [[nodiscard]] static bool isSystemBusy();

private:
    void ask(const QString &host, const QUrl &url);
    void take(const QString &host, const QList<QNetworkProxy> &proxies);

    struct Waiting
    {
        QPointer<QObject> context;
        Next next;
    };

    QHash<QString, QList<Waiting>> m_waiting;     // by the host that is being asked about
    QHash<QString, QList<QNetworkProxy>> m_found; // by host
};

} // namespace configurator
