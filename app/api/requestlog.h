// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "domain/expected.h"

#include <QObject>

namespace configurator {

/// What may be kept of a request and shown to others: no header, no query, no body, and so no secret.
struct LoggedRequest
{
    QDateTime sentAt; ///< in UTC
    QByteArray method;
    QString host; ///< with its port, if the address has one
    QString path; ///< encoded as it was sent
    int status = 0;
    std::optional<ApiError::Kind> error = std::nullopt; ///< none after a success
    int code = 0;                                       ///< Twilio's error code, 0 if the answer has none
    std::chrono::milliseconds duration = {};
    QString requestId = {}; ///< empty if the answer has none

    friend bool operator==(const LoggedRequest &, const LoggedRequest &) = default;
};

/// The latest requests that went over the wire, for diagnostics. It lives as long as the program and is
/// written nowhere.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 1000; ///< requests; then the oldest one makes room

    using QObject::QObject;

    /// Adds a request that has ended, well or not.
    void add(const Expected<Exchange, ApiError> &answer);
    void clear();

    /// The oldest one first.
    [[nodiscard]] const QList<LoggedRequest> &requests() const { return m_requests; }

Q_SIGNALS:
    void added(const configurator::LoggedRequest &request);
    void cleared();

private:
    QList<LoggedRequest> m_requests;
};

} // namespace configurator
