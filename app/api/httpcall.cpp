// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpcall.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace configurator {

HttpCall::HttpCall(Send send, Exchange exchange, ProxyGate &gate, const HttpLimits &limits, QObject *context,
                   HttpTransport::Handler handler, QObject *parent)
    : ApiCall(parent)
    , m_send(std::move(send))
    , m_exchange(std::move(exchange))
    , m_gate(gate)
    , m_timeAllowed(limits.deadline)
    , m_answerSize(limits.answerSize)
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_exchange.sentAt = QDateTime::currentDateTimeUtc(); // unless it is sent later
    m_clock.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { stop(isHeldUp() ? ApiError::Kind::Unreachable : ApiError::Kind::TimedOut); });
    start();
}

void HttpCall::cancel()
{
    stop(ApiError::Kind::Cancelled);
}

void HttpCall::start()
{
    m_refusal.reset();
    m_deadline.start(m_timeAllowed);
    m_gate.enter(m_exchange.url, this, [this](const QNetworkProxy &proxy) { send(proxy); });
}

void HttpCall::send(const QNetworkProxy &proxy)
{
    if (m_stoppedFor) {
        return;
    }
    m_proxy = proxy;
    m_exchange.sentAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_reply = m_send();
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::countAsSent);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_gate.accept(m_proxy, this); });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    // Queued, so that a reply which fails at once still finishes after the caller has its call.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::takeEnd, Qt::QueuedConnection);
}

void HttpCall::stop(ApiError::Kind reason)
{
    if (m_stoppedFor || m_isFinished) {
        return;
    }
    m_stoppedFor = reason;
    if (!m_reply) {
        QMetaObject::invokeMethod(this, &HttpCall::finish, Qt::QueuedConnection);
    } else if (m_reply->isRunning()) {
        m_reply->abort();
    } // or else its end is about to be taken
}

void HttpCall::takeBytes()
{
    m_exchange.body += m_reply->readAll();
    if (m_exchange.body.size() > m_answerSize) {
        m_exchange.body.truncate(m_answerSize);
        stop(ApiError::Kind::TooLarge);
    }
}

void HttpCall::takeEnd()
{
    if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError && isHeldUp()) {
        return takeRefusal();
    }
    if (m_reply->error() != QNetworkReply::OperationCanceledError) {
        m_stoppedFor.reset(); // the answer was quicker
    }
    finish();
}

/// Nothing has reached the server. All the same only a `GET` goes on by itself, unless it has been stopped.
void HttpCall::takeRefusal()
{
    using Kind = ApiError::Kind;
    m_refusal = {.kind = m_proxy.user().isEmpty() ? Kind::ProxySignInWanted : Kind::ProxySignInRefused,
                 .detail = m_reply->errorString(),
                 .proxy = nameOf(m_proxy)};
    m_gate.refuse(m_proxy, this);
    std::exchange(m_reply, nullptr)->deleteLater();
    if (m_exchange.method != "GET" || m_stoppedFor) {
        return finish();
    }
    m_deadline.stop(); // the keychain has its own
    m_gate.fetchSignIn(m_proxy, this, [this](bool isFound) {
        if (m_stoppedFor) {
            return;
        }
        isFound ? start() : finish();
    });
}

void HttpCall::finish()
{
    m_isFinished = true;
    m_deadline.stop();
    m_exchange.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_exchange.body.squeeze(); // Qt reads few bytes into many thousand, and exchanges are kept
    readHeaders();
    deleteLater();
    const auto answer = result();
    Q_EMIT ended(answer);
    if (m_context) {
        const auto handler = std::move(m_handler); // which may delete the transport, and this call with it
        handler(answer);
    }
}

void HttpCall::readHeaders()
{
    if (!m_reply) {
        return;
    }
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        m_exchange.headers.append({name, value});
    }
}

Expected<Exchange, ApiError> HttpCall::result()
{
    if (m_stoppedFor) {
        return unexpected(ApiError{.kind = *m_stoppedFor, .exchange = m_exchange});
    }
    if (m_refusal) {
        m_refusal->exchange = m_exchange;
        return unexpected(*m_refusal);
    }
    const bool isSuccess = m_exchange.status >= 200 && m_exchange.status <= 299;
    if (m_exchange.status != 0 && !isSuccess) {
        return unexpected(errorFromAnswer(m_exchange)); // even if the rest of it was lost
    }
    if (!isSuccess || m_reply->error() != QNetworkReply::NoError) {
        return unexpected(ApiError{.kind = fault(), .detail = faultDetail(), .exchange = m_exchange});
    }
    return m_exchange;
}

/// Whether the request waits for a way out. The server has no body of a `POST` then: only this thread gives
/// it away. For a proxy that refuses or says nothing Qt has many errors, and none of its own.
bool HttpCall::isHeldUp() const
{
    return !m_reply || (m_proxy.type() != QNetworkProxy::NoProxy && !m_isSent);
}

/// Which fault an answer that never came, or not whole, stands for.
ApiError::Kind HttpCall::fault() const
{
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: // not by us, so by the transfer time-out
        return isHeldUp() ? ApiError::Kind::Unreachable : ApiError::Kind::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return ApiError::Kind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Untrusted;
    case QNetworkReply::UnknownContentError: // cannot be unpacked
        return ApiError::Kind::MalformedReply;
    default: // among them ContentReSendError: Qt wanted to send a POST again and could not
        return isHeldUp() ? ApiError::Kind::Unreachable : ApiError::Kind::ConnectionLost;
    }
}

QString HttpCall::faultDetail() const
{
    return m_reply->error() == QNetworkReply::ContentReSendError ? u"Connection closed"_s // Qt has no words
                                                                 : m_reply->errorString();
}

} // namespace configurator
