// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/systemproxies.h"

#include "api/endpoints.h"

namespace configurator {

SystemProxies::SystemProxies()
{
    m_thread.setMaxThreadCount(1); // Qt asks the system about one host at a time
}

void SystemProxies::find(const QUrl &url, QObject *context, const Next &next)
{
    const QString host = url.host();
    if (isLoopback(host)) {
        return next();
    }
    const bool isBeingAsked = m_waiting.contains(host);
    m_waiting[host].append({context, next});
    if (isBeingAsked) {
        return;
    }
    m_thread.start([this, host, url] {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        QMetaObject::invokeMethod(
            this, [this, host, proxies] { take(host, proxies); }, Qt::QueuedConnection);
    });
}

QList<QNetworkProxy> SystemProxies::proxies(const QString &host) const
{
    return m_found.value(host, {QNetworkProxy::NoProxy});
}

void SystemProxies::take(const QString &host, const QList<QNetworkProxy> &proxies)
{
    m_found.insert(host, proxies);
    for (const auto &[context, next] : m_waiting.take(host)) {
        if (context) {
            next();
        }
    }
}

} // namespace configurator
