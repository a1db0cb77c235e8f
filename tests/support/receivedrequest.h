// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace configurator {

/// A whole HTTP request as it came over the wire.
struct ReceivedRequest
{
    int connection = 0; ///< counted from 0
    QByteArray bytes;

    /// Such as `GET / HTTP/1.1`.
    [[nodiscard]] QByteArray line() const;

    /// Every value the request gives for a header.
    [[nodiscard]] QByteArrayList values(const QByteArray &header) const;
    [[nodiscard]] QByteArray body() const;
};

/// How many bytes the first request in `bytes` takes; 0 while it is not whole.
[[nodiscard]] qsizetype requestSize(const QByteArray &bytes);

} // namespace configurator
