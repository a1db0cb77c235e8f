// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/loopbackserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

// For 127.0.0.1, from 2020 to 2119. They protect nothing.
constexpr auto TestKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtq3g1Fz7VL15pcQB
O2bTD1o9OsiLA/sVyWUL9osaPJahRANCAASOWrO+Ru0MVrZQlPqKsdssf/qcSqiG
5IObFYlHFGyoq4ziNdDT3ZHxP9tBTsMReANjzJXChn/Yf1CGVaxOnbzD
-----END PRIVATE KEY-----)";
constexpr auto TestCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBZDCCAQqgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1sb29wYmFj
ay50ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1sb29wYmFjay50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjlqz
vkbtDFa2UJT6irHbLH/6nEqohuSDmxWJRxRsqKuM4jXQ092R8T/bQU7DEXgDY8yV
woZ/2H9QhlWsTp28w6NDMEEwDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/
AAABMB0GA1UdDgQWBBSPLUuyuNMhr7lLm7/l4foMOC4dhzAKBggqhkjOPQQDAgNI
ADBFAiEAnKXnjLf0lwMdrJvbdVOuLij8aCiCME9TqVPcsNeBnJ0CID3L7e4ysQ5L
4f/Q0LMn6stRJZINbJr1KcXJ1duiGfpd
-----END CERTIFICATE-----)";

void end(QSslSocket *socket, Reaction::End how)
{
    switch (how) {
    case Reaction::End::KeepOpen:
        return;
    case Reaction::End::Close:
        socket->disconnectFromHost();
        return;
    case Reaction::End::Reset:
        const linger dropAtOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &dropAtOnce, sizeof dropAtOnce);
        socket->abort();
        return;
    }
}

void drip(QSslSocket *socket, const Reaction &reaction)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [timer, socket, reaction, sent = 0]() mutable {
        if (sent < reaction.dripped.size()) {
            socket->write(reaction.dripped.mid(sent++, 1));
        } else {
            timer->stop();
            end(socket, reaction.end);
        }
    });
    timer->start(5ms);
}

} // namespace

LoopbackServer::LoopbackServer(QList<Reaction> script, Protocol protocol)
    : m_script(std::move(script))
    , m_protocol(protocol)
{
    listen(QHostAddress::LocalHost);
}

QUrl LoopbackServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_protocol == Protocol::Https ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

QSslCertificate LoopbackServer::certificate()
{
    return QSslCertificate(TestCertificate);
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    const int connection = connectionCount();
    m_unread.append(QByteArray());
    connect(socket, &QIODevice::readyRead, this, [this, socket, connection] { read(socket, connection); });
    if (m_protocol == Protocol::Https) {
        socket->setLocalCertificate(certificate());
        socket->setPrivateKey(QSslKey(TestKey, QSsl::Ec));
        socket->startServerEncryption();
    }
}

void LoopbackServer::read(QSslSocket *socket, int connection)
{
    QByteArray &unread = m_unread[connection];
    unread += socket->readAll();
    while (const qsizetype size = requestSize(unread)) {
        m_requests.append({.connection = connection, .bytes = unread.left(size)});
        unread.remove(0, size);
        react(socket);
    }
}

void LoopbackServer::react(QSslSocket *socket)
{
    const Reaction &reaction = m_script.at(std::min(m_requests.size(), m_script.size()) - 1);
    socket->write(reaction.bytes);
    if (reaction.dripped.isEmpty()) {
        end(socket, reaction.end);
    } else {
        drip(socket, reaction);
    }
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace configurator
