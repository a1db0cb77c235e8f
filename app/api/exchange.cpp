// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/exchange.h"

#include <algorithm>

namespace configurator {

QByteArray Exchange::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

QString Exchange::requestId() const
{
    return QString::fromLatin1(header("Twilio-Request-Id"));
}

} // namespace configurator
