// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/repeatedcall.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace configurator {

RepeatedCall::RepeatedCall(Send send, const RepeatPolicy &policy, QObject *context,
                           HttpTransport::Handler handler, QObject *parent)
    : ApiCall(parent)
    , m_send(std::move(send))
    , m_policy(policy)
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may come before Retry-After is over
    connect(&m_wait, &QTimer::timeout, this, &RepeatedCall::goOn);
    connect(context, &QObject::destroyed, this, &RepeatedCall::stopWithoutContext);
    this->send();
}

void RepeatedCall::cancel()
{
    m_isCancelled = true;
    if (m_attempt) {
        m_attempt->cancel();
    } else if (m_wait.isActive()) {
        m_wait.start(0ms);
    }
}

void RepeatedCall::send()
{
    m_attempt = m_send(this, [this](const Expected<Exchange, ApiError> &result) { take(result); });
}

void RepeatedCall::take(const Expected<Exchange, ApiError> &result)
{
    m_attempt.clear();
    if (result || !m_context) {
        return end(result);
    }
    const auto time =
        m_policy.wait(m_repetitions + 1, result.error(), QRandomGenerator::global()->generateDouble());
    if (!time) {
        return end(result);
    }
    m_latest = result.error().exchange;
    if (m_isCancelled) { // when this answer had come already
        return end(unexpected(cancelled()));
    }
    wait(*time);
}

void RepeatedCall::wait(std::chrono::milliseconds time)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addMSecs(time.count());
    ++m_repetitions;
    m_wait.start(time);
    Q_EMIT repeats({.number = m_repetitions, .most = m_policy.most, .at = at});
}

void RepeatedCall::goOn()
{
    if (m_isCancelled) {
        return end(unexpected(cancelled()));
    }
    send();
    Q_EMIT asksAgain();
}

void RepeatedCall::stopWithoutContext()
{
    if (m_wait.isActive()) {
        m_wait.stop();
        deleteLater();
    }
}

void RepeatedCall::end(const Expected<Exchange, ApiError> &result)
{
    deleteLater();
    if (m_context) {
        const auto handler = std::move(m_handler); // which may delete the transport, and this call with it
        handler(result);
    }
}

ApiError RepeatedCall::cancelled() const
{
    return {.kind = ApiError::Kind::Cancelled, .exchange = m_latest};
}

} // namespace configurator
