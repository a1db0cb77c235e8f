// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>

namespace configurator {

/// One request and its answer as they went over the wire, for showing. The request's headers are left out:
/// one of them is the secret.
struct Exchange
{
    struct Header
    {
        QByteArray name;
        QByteArray value;

        friend bool operator==(const Header &, const Header &) = default;
    };

    QByteArray method;
    QUrl url;
    QByteArray requestBody = {};
    QDateTime sentAt = {};
    std::chrono::milliseconds duration = {};
    int status = 0; ///< 0 while there is no answer
    QList<Header> headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const;

    /// What Twilio's support asks for; empty if the answer has none.
    [[nodiscard]] QString requestId() const;

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

} // namespace configurator
