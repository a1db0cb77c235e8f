// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpcall.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace configurator {

HttpCall::HttpCall(QNetworkReply *reply, Exchange exchange, const HttpLimits &limits, QObject *context,
                   HttpTransport::Handler handler, QObject *parent)
    : ApiCall(parent)
    , m_reply(reply)
    , m_exchange(std::move(exchange))
    , m_answerSize(limits.answerSize)
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_reply->setParent(this);
    m_exchange.sentAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.deadline);

    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(ApiError::Kind::TimedOut); });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    // Queued, so that a reply which fails at once still finishes after the caller has its call.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish, Qt::QueuedConnection);
}

void HttpCall::cancel()
{
    stop(ApiError::Kind::Cancelled);
}

void HttpCall::stop(ApiError::Kind reason)
{
    if (!m_stoppedFor && m_reply->isRunning()) {
        m_stoppedFor = reason;
        m_reply->abort();
    }
}

void HttpCall::takeBytes()
{
    m_exchange.body += m_reply->readAll();
    if (m_exchange.body.size() > m_answerSize) {
        m_exchange.body.truncate(m_answerSize);
        stop(ApiError::Kind::TooLarge);
    }
}

void HttpCall::finish()
{
    m_deadline.stop();
    m_exchange.duration = std::chrono::milliseconds(m_clock.elapsed());
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
    const bool isSuccess = m_exchange.status >= 200 && m_exchange.status <= 299;
    if (m_exchange.status != 0 && !isSuccess) {
        return unexpected(errorFromAnswer(m_exchange)); // even if the rest of it was lost
    }
    if (!isSuccess || m_reply->error() != QNetworkReply::NoError) {
        return unexpected(ApiError{.kind = fault(), .detail = faultDetail(), .exchange = m_exchange});
    }
    return m_exchange;
}

/// Which fault an answer that never came, or not whole, stands for.
ApiError::Kind HttpCall::fault() const
{
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: // not by us, so by the transfer time-out
        return ApiError::Kind::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return ApiError::Kind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Untrusted;
    case QNetworkReply::UnknownContentError: // cannot be unpacked
        return ApiError::Kind::MalformedReply;
    default: // among them ContentReSendError: Qt wanted to send a POST again and could not
        return ApiError::Kind::ConnectionLost;
    }
}

QString HttpCall::faultDetail() const
{
    return m_reply->error() == QNetworkReply::ContentReSendError ? u"Connection closed"_s // Qt has no words
                                                                 : m_reply->errorString();
}

} // namespace configurator
