// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentials.h"
#include "api/apicall.h"
#include "api/apierror.h"
#include "api/proxysignin.h"
#include "api/repeatpolicy.h"
#include "api/requestlog.h"
#include "domain/expected.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace configurator {

class HttpCall;
class ProxyGate;

/// Limits every request keeps to. The deadline is for finding the way, sending and the whole answer. While
/// the keychain is asked how to sign in to a proxy, it does not run; after that it starts anew.
struct HttpLimits
{
    std::chrono::milliseconds silence = std::chrono::seconds(15);  ///< without a single byte
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< for each time it is sent
    qint64 answerSize = 8LL * 1024 * 1024;                         ///< in bytes
    RepeatPolicy repeats = {};                                     ///< of a `GET`; each has its own deadline
};

/// Sends requests and gives answers with a status of 2xx, or errors. The only place that knows
/// QNetworkAccessManager: every request is authenticated by HTTP Basic, goes through the system's proxy,
/// follows no redirect, and uses neither cookies nor a cache.
class HttpTransport final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Expected<Exchange, ApiError>)>;

    /// Sign-ins to proxies are remembered in `keychain`, if there is one.
    explicit HttpTransport(HttpLimits limits = {}, CredentialStore *keychain = nullptr,
                           QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Asks, and asks again as `HttpLimits::repeats` says. The exchange is the latest of them.
    ApiCall *get(const QUrl &url, const Credentials &credentials, QObject *context, const Handler &handler);

    /// Sends a form once and never again, whatever happens.
    ApiCall *post(const QUrl &url, const QByteArray &form, const Credentials &credentials, QObject *context,
                  const Handler &handler);

    /// Every request that has ended, each time it was sent.
    [[nodiscard]] RequestLog &requests() { return m_requests; }

    /// How the proxies are signed in to.
    [[nodiscard]] ProxySignIn &proxySignIn() { return m_proxySignIn; }

    /// Whether the system is still asked for a way out. Qt waits for its answer when the program ends.
    [[nodiscard]] static bool isSystemBusy();

private:
    [[nodiscard]] HttpCall *logged(HttpCall *call);
    [[nodiscard]] QNetworkRequest makeRequest(const QUrl &url, const Credentials &credentials) const;
    [[nodiscard]] QNetworkAccessManager &network();

    HttpLimits m_limits;
    RequestLog m_requests;
    ProxySignIn m_proxySignIn;
    std::unique_ptr<ProxyGate> m_gate;
    QNetworkAccessManager *m_network = nullptr; // made for the first request: start-up needs none
};

} // namespace configurator
