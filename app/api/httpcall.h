// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httptransport.h"
#include "api/proxygate.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace configurator {

/// One request of `HttpTransport` from finding the way to its one result. A `GET` that a proxy has turned
/// away goes once more if the keychain knows how to sign in; it has not reached the server before.
class HttpCall final : public ApiCall
{
    Q_OBJECT

public:
    using Send = std::function<QNetworkReply *()>;

    HttpCall(Send send, Exchange exchange, ProxyGate &gate, const HttpLimits &limits, QObject *context,
             HttpTransport::Handler handler, QObject *parent);

    void cancel() override;

    /// From now on the server may carry the request out: its body is being taken. Qt's own word comes later.
    void countAsSent() { m_isSent = true; }

Q_SIGNALS:
    /// However it ended, and whether or not anybody still waits for it; before the handler is called.
    void ended(const configurator::Expected<configurator::Exchange, configurator::ApiError> &answer);

private:
    void start();
    void send(const QNetworkProxy &proxy);
    void takeBytes();
    void takeEnd();
    void takeRefusal();
    void finish();
    void stop(ApiError::Kind reason);
    void readHeaders();
    [[nodiscard]] Expected<Exchange, ApiError> result();
    [[nodiscard]] bool isHeldUp() const;
    [[nodiscard]] ApiError::Kind fault() const;
    [[nodiscard]] QString faultDetail() const;

    Send m_send;
    QNetworkReply *m_reply = nullptr; ///< none before the way is known
    Exchange m_exchange;
    ProxyGate &m_gate;
    QNetworkProxy m_proxy;             ///< the way that was taken
    bool m_isSent = false;             ///< and more than a question to the proxy
    std::optional<ApiError> m_refusal; ///< why the proxy did not let it through
    std::chrono::milliseconds m_timeAllowed;
    qint64 m_answerSize;
    QPointer<QObject> m_context;
    HttpTransport::Handler m_handler;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::optional<ApiError::Kind> m_stoppedFor; ///< why we ended it ourselves; Qt reports each as a cancel
    bool m_isFinished = false;                  ///< nothing stops it any more
};

} // namespace configurator
