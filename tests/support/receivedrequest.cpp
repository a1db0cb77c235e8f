// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/receivedrequest.h"

namespace configurator {

namespace {

const QByteArray EndOfLine = QByteArrayLiteral("\r\n");
const QByteArray EndOfHead = QByteArrayLiteral("\r\n\r\n");

} // namespace

QByteArray ReceivedRequest::line() const
{
    return bytes.left(bytes.indexOf(EndOfLine));
}

QByteArrayList ReceivedRequest::values(const QByteArray &header) const
{
    QByteArrayList values;
    for (const QByteArray &line : bytes.left(bytes.indexOf(EndOfHead)).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(header, Qt::CaseInsensitive) == 0) {
            values.append(line.mid(colon + 1).trimmed());
        }
    }
    return values;
}

QByteArray ReceivedRequest::body() const
{
    return bytes.mid(bytes.indexOf(EndOfHead) + EndOfHead.size());
}

qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf(EndOfHead);
    if (headEnd < 0) {
        return 0;
    }
    const ReceivedRequest request{.bytes = bytes};
    const qsizetype size = headEnd + EndOfHead.size() + request.values("Content-Length").value(0).toInt();
    return bytes.size() < size ? 0 : size;
}

} // namespace configurator
