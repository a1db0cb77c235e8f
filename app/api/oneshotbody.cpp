// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace configurator {

OneShotBody::OneShotBody(QByteArray data, QObject *parent)
    : QIODevice(parent)
    , m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_data.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_data.size() - m_position);
    if (size == 0) {
        return -1;
    }
    std::memcpy(data, m_data.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    Q_EMIT taken();
    return size;
}

} // namespace configurator
