// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace configurator {

/// A user name and its secret for HTTP Basic authentication. It can be moved but copied only by name, its
/// secret is overwritten when it ends, and it has no debug output on purpose.
class Credentials final
{
public:
    Credentials(QString username, QByteArray secret);
    ~Credentials();
    Credentials(Credentials &&other) noexcept;
    Credentials &operator=(Credentials &&other) noexcept;
    Credentials(const Credentials &) = delete;
    Credentials &operator=(const Credentials &) = delete;

    [[nodiscard]] const QString &username() const { return m_username; }
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    [[nodiscard]] Credentials copy() const;

private:
    QString m_username;
    QByteArray m_secret;
};

/// Overwrites the bytes and empties the array.
void wipe(QByteArray &secret);

} // namespace configurator
