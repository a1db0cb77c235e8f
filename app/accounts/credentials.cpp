// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/credentials.h"

#include <utility>

namespace configurator {

Credentials::Credentials(QString username, QByteArray secret)
    : m_username(std::move(username))
    , m_secret(std::move(secret))
{
}

Credentials::~Credentials()
{
    wipe(m_secret);
}

Credentials::Credentials(Credentials &&other) noexcept
    : m_username(std::move(other.m_username))
    , m_secret(std::exchange(other.m_secret, {}))
{
}

Credentials &Credentials::operator=(Credentials &&other) noexcept
{
    std::swap(m_username, other.m_username);
    std::swap(m_secret, other.m_secret);
    return *this;
}

Credentials Credentials::copy() const
{
    return {m_username,
            QByteArray(m_secret.constData(), m_secret.size())}; // bytes of its own, to wipe in its turn
}

void wipe(QByteArray &secret)
{
    // Volatile, or the compiler drops writes that nobody reads. Detaches when shared: then the other owner
    // wipes.
    volatile char *byte = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i) {
        byte[i] = 0;
    }
    secret.clear();
}

} // namespace configurator
