// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httptransport.h"

#include "api/httpcall.h"
#include "api/oneshotbody.h"
#include "api/proxygate.h"
#include "api/repeatedcall.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QByteArray basicAuthorization(const Credentials &credentials)
{
    QByteArray pair = credentials.username().toUtf8() + ':' + credentials.secret();
    const QByteArray header = "Basic " + pair.toBase64();
    wipe(pair);
    return header;
}

QByteArray userAgent()
{
    return u"conversations-configurator/%1"_s.arg(QCoreApplication::applicationVersion()).toLatin1();
}

/// What QNetworkAccessManager asks, which belongs to it.
class GateProxies final : public QNetworkProxyFactory
{
public:
    explicit GateProxies(const ProxyGate &gate)
        : m_gate(gate)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_gate.proxy(query.url().host())};
    }

private:
    const ProxyGate &m_gate;
};

} // namespace

HttpTransport::HttpTransport(HttpLimits limits, CredentialStore *keychain, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_proxySignIn(keychain)
    , m_gate(std::make_unique<ProxyGate>(m_proxySignIn))
{
    // Newer Qt keeps a sign-in that was refused, and gives it to the next request that has none. What the old
    // manager still carries may go on.
    connect(m_gate.get(), &ProxyGate::refused, this, [this] { m_network = nullptr; });
}

HttpTransport::~HttpTransport() = default;

ApiCall *HttpTransport::get(const QUrl &url, const Credentials &credentials, QObject *context,
                            const Handler &handler)
{
    const auto ask = [this, request = makeRequest(url, credentials)](QObject *owner, const Handler &take) {
        Exchange exchange{.method = "GET", .url = request.url()};
        const auto send = [this, request] { return network().get(request); };
        return logged(new HttpCall(send, std::move(exchange), *m_gate, m_limits, owner, take, owner));
    };
    return new RepeatedCall(ask, m_limits.repeats, context, handler, this);
}

ApiCall *HttpTransport::post(const QUrl &url, const QByteArray &form, const Credentials &credentials,
                             QObject *context, const Handler &handler)
{
    QNetworkRequest request = makeRequest(url, credentials);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    Exchange exchange{.method = "POST", .url = url, .requestBody = form};
    auto *body = new OneShotBody(form);
    const auto send = [this, request, body] { return network().post(request, body); };
    auto *call = logged(new HttpCall(send, std::move(exchange), *m_gate, m_limits, context, handler, this));
    body->setParent(call);
    connect(body, &OneShotBody::taken, call, &HttpCall::countAsSent);
    return call;
}

bool HttpTransport::isSystemBusy()
{
    return SystemProxies::isSystemBusy();
}

HttpCall *HttpTransport::logged(HttpCall *call)
{
    connect(call, &HttpCall::ended, &m_requests, &RequestLog::add);
    return call;
}

QNetworkRequest HttpTransport::makeRequest(const QUrl &url, const Credentials &credentials) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", basicAuthorization(credentials));
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Over HTTP/2, Qt 6.4 loses requests when a host cannot be resolved: they end by the time-out only.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>(m_limits.silence.count()));
    return request;
}

QNetworkAccessManager &HttpTransport::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxyFactory(new GateProxies(*m_gate));
    }
    return *m_network;
}

} // namespace configurator
