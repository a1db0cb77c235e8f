// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/connectproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace configurator {

ConnectProxy::ConnectProxy(const QUrl &server)
    : m_server(server)
{
    connect(this, &QTcpServer::newConnection, this, &ConnectProxy::serve);
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port is free on the loopback interface");
    }
}

QString ConnectProxy::name() const
{
    return u"127.0.0.1:%1"_s.arg(serverPort());
}

QString ConnectProxy::url(const QString &userAndPassword) const
{
    return userAndPassword.isEmpty() ? u"http://%1"_s.arg(name())
                                     : u"http://%1@%2"_s.arg(userAndPassword, name());
}

QByteArrayList ConnectProxy::signIns() const
{
    QByteArrayList all;
    for (const ReceivedRequest &request : m_requests) {
        for (const QByteArray &value : request.values("Proxy-Authorization")) {
            all.append(QByteArray::fromBase64(value.mid(value.indexOf(' ') + 1)));
        }
    }
    return all;
}

void ConnectProxy::serve()
{
    QTcpSocket *client = nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, client,
            [this, client, unread = QByteArray()]() mutable { read(client, unread); });
}

void ConnectProxy::read(QTcpSocket *client, QByteArray &unread)
{
    unread += client->readAll();
    const qsizetype size = requestSize(unread);
    if (size == 0) {
        return;
    }
    m_requests.append({.bytes = unread.first(size)});
    unread.clear();
    const QByteArrayList given = m_requests.last().values("Proxy-Authorization");
    if (!m_demanded.isEmpty() && given != QByteArrayList{"Basic " + m_demanded.toBase64()}) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"company\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    open(client);
}

void ConnectProxy::open(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    QObject::disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_tunnelled += bytes;
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(m_server.host(), quint16(m_server.port()));
}

ProxyVariables::ProxyVariables(const QString &url, const QString &except)
{
    qputenv("https_proxy", url.toUtf8());
    qputenv("no_proxy", except.toUtf8());
}

ProxyVariables::~ProxyVariables()
{
    qunsetenv("https_proxy");
    qunsetenv("no_proxy");
}

} // namespace configurator
