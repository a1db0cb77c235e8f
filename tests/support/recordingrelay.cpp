// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/recordingrelay.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace configurator {

RecordingRelay::RecordingRelay(const QUrl &server)
    : m_server(server)
{
    connect(this, &QTcpServer::newConnection, this, &RecordingRelay::relay);
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port is free on the loopback interface");
    }
}

QUrl RecordingRelay::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void RecordingRelay::relay()
{
    QTcpSocket *client = nextPendingConnection();
    auto *server = new QTcpSocket(this);
    server->connectToHost(m_server.host(), quint16(m_server.port()));

    connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        server->write(bytes);
        keepRequests(client, bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::disconnected, server, [this, client, server] {
        m_unfinished.remove(client);
        client->deleteLater();
        server->disconnectFromHost(); // once everything is written
    });
    connect(server, &QTcpSocket::disconnected, server, [client, server] {
        client->disconnectFromHost();
        server->deleteLater();
    });
}

void RecordingRelay::keepRequests(QTcpSocket *client, const QByteArray &bytes)
{
    QByteArray &unfinished = m_unfinished[client];
    unfinished += bytes;
    while (const qsizetype size = requestSize(unfinished)) {
        m_requests.append({.bytes = unfinished.first(size)});
        unfinished.remove(0, size);
    }
}

} // namespace configurator
