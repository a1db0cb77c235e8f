// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/proxysignin.h"
#include "api/systemproxies.h"

namespace configurator {

/// The way out to a host: through which proxy, signed in how.
///
/// A sign-in that has not been accepted yet goes with one request; the others wait for what becomes of it,
/// and one that was refused goes with none. So a wrong password is tried once, and locks nobody out.
class ProxyGate final : public QObject
{
    Q_OBJECT

public:
    using Next = std::function<void(const QNetworkProxy &)>;

    explicit ProxyGate(ProxySignIn &signIn);

    /// Calls `next` once the request of `call` to `url` may be sent: at once to this computer, and not at
    /// all once `call` is gone.
    void enter(const QUrl &url, QObject *call, const Next &next);

    /// The proxy that requests to the host go through now, its sign-in included.
    [[nodiscard]] QNetworkProxy proxy(const QString &host) const;

    /// The proxy has let the request of `call` through.
    void accept(const QNetworkProxy &proxy, const QObject *call);

    /// The proxy wants another sign-in than `call` gave it, if that gave it any.
    void refuse(const QNetworkProxy &proxy, const QObject *call);

    /// Looks in the keychain for how to sign in to the proxy, which has refused `call`, and tells whether
    /// there is a sign-in now that it has not refused. `handler` may be called before this returns, and is
    /// not called once `call` is gone.
    void fetchSignIn(const QNetworkProxy &proxy, QObject *call, const std::function<void(bool)> &handler);

Q_SIGNALS:
    /// A sign-in is wrong and goes with no request any more; before those go on that waited for it.
    void refused();

    /// What has become of a sign-in is known, or the call that was to try it has ended.
    void tried();

private:
    void enterBy(const QUrl &url, QObject *call, const Next &next);
    [[nodiscard]] bool isCurrent(const QNetworkProxy &proxy) const;
    void endTrial(const QString &proxy, const QObject *call);

    ProxySignIn &m_signIn;
    SystemProxies m_system;
    QSet<QString> m_accepted;           // proxies whose sign-in is good
    QSet<QString> m_refused;            // proxies that do not take what the system knows of a sign-in
    QHash<QString, QObject *> m_trials; // by proxy: the call that tries a sign-in
};

/// Its host and port; empty for none.
[[nodiscard]] QString nameOf(const QNetworkProxy &proxy);

} // namespace configurator
