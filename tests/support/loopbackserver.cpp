// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/loopbackserver.h"

#include <QFile>
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

/// Sends so many bytes, a piece at a time.
void flood(QSslSocket *socket, const Reaction &reaction)
{
    const auto sendPiece = [socket, how = reaction.end, left = reaction.flood]() mutable {
        constexpr qint64 Piece = 64LL * 1024;
        if (left > 0 && socket->bytesToWrite() < Piece) {
            left -= socket->write(QByteArray(std::min(left, Piece), ' '));
            if (left == 0) {
                end(socket, how);
            }
        }
    };
    QObject::connect(socket, &QIODevice::bytesWritten, socket, sendPiece);
}

QSslKey keyOf(const QString &certificate)
{
    if (certificate.isEmpty()) {
        return QSslKey(TestKey, QSsl::Ec);
    }
    QFile file(QStringLiteral(CONFIGURATOR_CERTIFICATES "/key.pem"));
    return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
}

} // namespace

LoopbackServer::LoopbackServer(QList<Reaction> script, Protocol protocol)
    : m_script(std::move(script))
    , m_protocol(protocol)
{
    listen(QHostAddress::LocalHost);
}

LoopbackServer::LoopbackServer(Choice choice)
    : m_choice(std::move(choice))
{
    listen(QHostAddress::LocalHost);
}

LoopbackServer::LoopbackServer(QList<Reaction> script, const QString &certificate)
    : LoopbackServer(std::move(script), Protocol::Https)
{
    m_certificate = certificate;
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

QSslCertificate LoopbackServer::certificate(const QString &name)
{
    const QString path = u"%1/%2.pem"_s.arg(QStringLiteral(CONFIGURATOR_CERTIFICATES), name);
    return QSslCertificate::fromPath(path).value(0);
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    const int connection = connectionCount();
    m_unread.append(QByteArray());
    connect(socket, &QIODevice::readyRead, this, [this, socket, connection] { read(socket, connection); });
    if (m_protocol == Protocol::Https) {
        socket->setLocalCertificate(m_certificate.isEmpty() ? certificate() : certificate(m_certificate));
        socket->setPrivateKey(keyOf(m_certificate));
        socket->startServerEncryption();
    }
}

void LoopbackServer::read(QSslSocket *socket, int connection)
{
    QByteArray &unread = m_unread[connection];
    unread += socket->readAll();
    const auto size = [this, &unread] {
        return m_protocol == Protocol::Bytes ? unread.size() : requestSize(unread);
    };
    while (const qsizetype whole = size()) {
        m_requests.append({.connection = connection, .bytes = unread.left(whole)});
        unread.remove(0, whole);
        react(socket);
    }
}

void LoopbackServer::react(QSslSocket *socket)
{
    const Reaction reaction = m_choice ? m_choice(m_requests.last())
                                       : m_script.at(std::min(m_requests.size(), m_script.size()) - 1);
    if (reaction.flood > 0) {
        flood(socket, reaction);
    }
    socket->write(reaction.bytes);
    if (!reaction.dripped.isEmpty()) {
        drip(socket, reaction);
    } else if (reaction.flood == 0) {
        end(socket, reaction.end);
    }
}

void LoopbackServer::drip(QSslSocket *socket, const Reaction &reaction)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, this, [this, timer, socket, reaction, sent = qsizetype(0)]() mutable {
        if (sent < reaction.dripped.size()) {
            socket->write(reaction.dripped.mid(sent++, 1));
            Q_EMIT dripped(sent);
        } else {
            timer->stop();
            end(socket, reaction.end);
        }
    });
    timer->start(5ms);
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace configurator
