// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/exchangetext.h"

#include "ui/result/bodytext.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString exchangeText(const Exchange &exchange)
{
    QStringList lines;
    lines << u"%1 %2"_s.arg(QString::fromLatin1(exchange.method), exchange.url.toDisplayString());
    if (!exchange.requestBody.isEmpty()) {
        lines << QString::fromLatin1(exchange.requestBody);
    }
    lines << QString() << u"HTTP %1 · %2 ms"_s.arg(exchange.status).arg(exchange.duration.count());
    for (const Exchange::Header &header : exchange.headers) {
        lines << u"%1: %2"_s.arg(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
    }
    lines << QString() << bodyText(exchange.body).trimmed();
    return lines.join(u'\n');
}

} // namespace configurator
