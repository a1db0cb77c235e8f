// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/systemproxies.h"

#include "api/endpoints.h"

#include <QFutureWatcher>
#include <QPromise>

#include <atomic>
#include <thread>

namespace configurator {

namespace {

using Proxies = QList<QNetworkProxy>;

std::atomic<int> openQuestions = 0;

} // namespace

void SystemProxies::find(const QUrl &url, QObject *context, const Next &next)
{
    const QString host = url.host();
    if (isLoopback(host)) {
        return next();
    }
    const bool isBeingAsked = m_waiting.contains(host);
    m_waiting[host].append({context, next});
    if (!isBeingAsked) {
        ask(host, url);
    }
}

QList<QNetworkProxy> SystemProxies::proxies(const QString &host) const
{
    return m_found.value(host, {QNetworkProxy::NoProxy});
}

bool SystemProxies::isSystemBusy()
{
    return openQuestions > 0;
}

/// The thread knows nothing of this object. So either may end before the other.
void SystemProxies::ask(const QString &host, const QUrl &url)
{
    QPromise<Proxies> answer;
    auto *watcher = new QFutureWatcher<Proxies>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, host, watcher] {
        watcher->deleteLater();
        take(host, watcher->result());
    });
    watcher->setFuture(answer.future());
    answer.start();
    ++openQuestions;
    std::thread([url, answer = std::move(answer)]() mutable {
        answer.addResult(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)));
        --openQuestions;
        answer.finish();
    }).detach();
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
