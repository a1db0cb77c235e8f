// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace configurator {

/// The body of a request that must go on the wire once. QNetworkAccessManager silently sends a request again
/// when a kept connection turns out to be closed, a `POST` included; it cannot when the body refuses to be
/// rewound.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray data, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

Q_SIGNALS:
    /// Qt takes bytes to send them. It asks for none before it can.
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qsizetype m_position = 0;
};

} // namespace configurator
