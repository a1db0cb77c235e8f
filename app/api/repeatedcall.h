// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httptransport.h"

#include <QPointer>
#include <QTimer>

namespace configurator {

/// A request that is sent again, as its policy says, until it has an answer worth giving: the latest. Only
/// for requests that change nothing.
class RepeatedCall final : public ApiCall
{
    Q_OBJECT

public:
    /// Sends the request once. The call belongs to `owner`, which is its handler's context as well.
    using Send = std::function<ApiCall *(QObject *owner, const HttpTransport::Handler &handler)>;

    RepeatedCall(Send send, const RepeatPolicy &policy, QObject *context, HttpTransport::Handler handler,
                 QObject *parent);

    void cancel() override;

private:
    void send();
    void take(const Expected<Exchange, ApiError> &result);
    void wait(std::chrono::milliseconds time);
    void goOn();
    void stopWithoutContext();
    void end(const Expected<Exchange, ApiError> &result);
    [[nodiscard]] ApiError cancelled() const;

    Send m_send;
    RepeatPolicy m_policy;
    QPointer<QObject> m_context;
    HttpTransport::Handler m_handler;
    QPointer<ApiCall> m_attempt; ///< none while it waits
    QTimer m_wait;
    int m_repetitions = 0; ///< announced so far
    Exchange m_latest;     ///< before the wait
    bool m_isCancelled = false;
};

} // namespace configurator
