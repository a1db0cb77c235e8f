// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/receivedrequest.h"

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace configurator {

/// Stands on 127.0.0.1 before an HTTP server: passes on every byte either side sends, and keeps the requests.
class RecordingRelay final : public QTcpServer
{
    Q_OBJECT

public:
    explicit RecordingRelay(const QUrl &server);

    [[nodiscard]] QUrl url() const;

    /// Those that have come whole, which the server gets even if the client is gone by then.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }

private:
    void relay();
    void keepRequests(QTcpSocket *client, const QByteArray &bytes);

    QUrl m_server;
    QHash<QTcpSocket *, QByteArray> m_unfinished; // what each client has sent of its next request
    QList<ReceivedRequest> m_requests;
};

} // namespace configurator
