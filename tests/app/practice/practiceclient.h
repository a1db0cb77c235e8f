// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace configurator {

/// An answer of a running practice server.
struct Answer
{
    int status;
    QJsonObject body;
    QByteArray requestId;
    QByteArray requestDuration;
    QByteArray contentType;
};

/// Speaks HTTP with a running practice server.
class PracticeClient final
{
public:
    PracticeClient(const QUrl &server, const QString &username, const QByteArray &secret);

    [[nodiscard]] Answer get(const QString &path);
    [[nodiscard]] Answer post(const QString &path, const QByteArray &form);

    /// Begins a GET without waiting for its answer.
    [[nodiscard]] std::unique_ptr<QNetworkReply> begin(const QString &path);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path) const;

    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_authorization;
};

/// Waits for the reply to finish.
[[nodiscard]] Answer answerOf(QNetworkReply &reply);

/// Whether anything listens on this port of the loopback interface.
[[nodiscard]] bool isListening(int port);

} // namespace configurator
