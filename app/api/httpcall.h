// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httptransport.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace configurator {

/// One request of `HttpTransport` from sending to its one result.
class HttpCall final : public ApiCall
{
    Q_OBJECT

public:
    HttpCall(QNetworkReply *reply, Exchange exchange, const HttpLimits &limits, QObject *context,
             HttpTransport::Handler handler, QObject *parent);

    void cancel() override;

Q_SIGNALS:
    /// However it ended, and whether or not anybody still waits for it; before the handler is called.
    void ended(const configurator::Expected<configurator::Exchange, configurator::ApiError> &answer);

private:
    void takeBytes();
    void finish();
    void stop(ApiError::Kind reason);
    void readHeaders();
    [[nodiscard]] Expected<Exchange, ApiError> result();
    [[nodiscard]] ApiError::Kind fault() const;
    [[nodiscard]] QString faultDetail() const;

    QNetworkReply *m_reply;
    Exchange m_exchange;
    qint64 m_answerSize;
    QPointer<QObject> m_context;
    HttpTransport::Handler m_handler;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::optional<ApiError::Kind> m_stoppedFor; ///< why we ended it ourselves; Qt reports each as a cancel
};

} // namespace configurator
