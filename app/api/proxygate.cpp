// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/proxygate.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Qt sends these texts as Latin-1. So the proxy gets UTF-8, as from curl and from browsers.
void setSignIn(QNetworkProxy &proxy, const QByteArray &user, const QByteArray &password)
{
    proxy.setUser(QString::fromLatin1(user));
    proxy.setPassword(QString::fromLatin1(password));
}

void setSignIn(QNetworkProxy &proxy, const Credentials &credentials)
{
    setSignIn(proxy, credentials.username().toUtf8(), credentials.secret());
}

bool isSignedInBy(const QNetworkProxy &proxy, const Credentials &credentials)
{
    QNetworkProxy same = proxy;
    setSignIn(same, credentials);
    return same == proxy;
}

} // namespace

ProxyGate::ProxyGate(ProxySignIn &signIn)
    : m_signIn(signIn)
{
}

void ProxyGate::enter(const QUrl &url, QObject *call, const Next &next)
{
    m_system.find(url, call, [=, this] { enterBy(url, call, next); });
}

QNetworkProxy ProxyGate::proxy(const QString &host) const
{
    QNetworkProxy proxy = m_system.proxies(host).value(0, QNetworkProxy::NoProxy);
    const QString name = nameOf(proxy);
    if (const Credentials *known = m_signIn.credentials(name)) {
        setSignIn(proxy, *known);
    } else if (m_refused.contains(name)) {
        setSignIn(proxy, {}, {});
    } else {
        setSignIn(proxy, proxy.user().toUtf8(), proxy.password().toUtf8());
    }
    return proxy;
}

void ProxyGate::accept(const QNetworkProxy &proxy, const QObject *call)
{
    if (proxy.user().isEmpty()) {
        return;
    }
    const QString name = nameOf(proxy);
    if (isCurrent(proxy)) {
        m_accepted.insert(name);
    }
    endTrial(name, call);
}

void ProxyGate::refuse(const QNetworkProxy &proxy, const QObject *call)
{
    if (proxy.user().isEmpty()) {
        return;
    }
    const QString name = nameOf(proxy);
    if (isCurrent(proxy)) {
        m_accepted.remove(name);
        m_signIn.forget(name);
    }
    m_refused.insert(name);
    Q_EMIT refused();
    endTrial(name, call);
}

void ProxyGate::fetchSignIn(const QNetworkProxy &proxy, QObject *call,
                            const std::function<void(bool)> &handler)
{
    m_signIn.fetch(nameOf(proxy), call, handler);
}

/// Goes on by the proxy that has been found, unless another call tries its sign-in.
void ProxyGate::enterBy(const QUrl &url, QObject *call, const Next &next)
{
    const QNetworkProxy way = proxy(url.host());
    const QString name = nameOf(way);
    if (way.user().isEmpty() || m_accepted.contains(name)) {
        return next(way);
    }
    if (m_trials.contains(name)) {
        connect(
            this, &ProxyGate::tried, call, [=, this] { enterBy(url, call, next); }, Qt::SingleShotConnection);
        return;
    }
    m_trials.insert(name, call);
    connect(call, &QObject::destroyed, this, [this, name, call] { endTrial(name, call); });
    next(way);
}

/// Whether requests would be signed in like that now: a late answer may speak of a sign-in that has been
/// replaced.
bool ProxyGate::isCurrent(const QNetworkProxy &proxy) const
{
    const QString name = nameOf(proxy);
    const Credentials *known = m_signIn.credentials(name);
    return known ? isSignedInBy(proxy, *known) : !m_refused.contains(name);
}

/// If it is the trial of that call.
void ProxyGate::endTrial(const QString &proxy, const QObject *call)
{
    if (m_trials.value(proxy) == call) {
        m_trials.remove(proxy);
        Q_EMIT tried();
    }
}

QString nameOf(const QNetworkProxy &proxy)
{
    return proxy.hostName().isEmpty() ? QString() : u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace configurator
