// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

namespace configurator {

PracticeClient::PracticeClient(const QUrl &server, const QString &username, const QByteArray &secret)
    : m_server(server)
    , m_authorization("Basic " + (username.toUtf8() + ':' + secret).toBase64())
{
}

Answer PracticeClient::get(const QString &path)
{
    return answerOf(*begin(path));
}

Answer PracticeClient::post(const QString &path, const QByteArray &form)
{
    QNetworkRequest post = request(path);
    post.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(m_network.post(post, form));
    return answerOf(*reply);
}

std::unique_ptr<QNetworkReply> PracticeClient::begin(const QString &path)
{
    return std::unique_ptr<QNetworkReply>(m_network.get(request(path)));
}

QNetworkRequest PracticeClient::request(const QString &path) const
{
    QNetworkRequest request(m_server.resolved(QUrl(path)));
    request.setRawHeader("Authorization", m_authorization);
    return request;
}

Answer answerOf(QNetworkReply &reply)
{
    if (!reply.isFinished()) {
        QSignalSpy(&reply, &QNetworkReply::finished).wait();
    }
    return {
        .status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = QJsonDocument::fromJson(reply.readAll()).object(),
        .requestId = reply.rawHeader("Twilio-Request-Id"),
        .requestDuration = reply.rawHeader("Twilio-Request-Duration"),
        .contentType = reply.rawHeader("Content-Type"),
    };
}

bool isListening(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
    return socket.waitForConnected(1000);
}

} // namespace configurator
