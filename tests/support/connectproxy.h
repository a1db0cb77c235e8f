// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/receivedrequest.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace configurator {

/// An HTTP proxy on 127.0.0.1 that opens tunnels (RFC 9110, 9.3.6). All of them lead to one server, whatever
/// host is asked for. It may want a sign-in, and records what it was asked and what went through.
class ConnectProxy final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectProxy(const QUrl &server);

    /// Lets nobody through but who signs in as `user:password`.
    void demand(const QByteArray &userAndPassword) { m_demanded = userAndPassword; }

    /// Its host and port.
    [[nodiscard]] QString name() const;

    /// As in `https_proxy`.
    [[nodiscard]] QString url(const QString &userAndPassword = {}) const;

    /// All it was asked, refused or not.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }

    /// The sign-ins it was given, one for each request that had one.
    [[nodiscard]] QByteArrayList signIns() const;

    /// What clients have sent through tunnels.
    [[nodiscard]] const QByteArray &tunnelled() const { return m_tunnelled; }

private:
    void serve();
    void read(QTcpSocket *client, QByteArray &unread);
    void open(QTcpSocket *client);

    QUrl m_server;
    QByteArray m_demanded;
    QList<ReceivedRequest> m_requests;
    QByteArray m_tunnelled;
};

/// While it lives, the variables of the environment name that proxy for `https`, and nothing else.
class ProxyVariables final
{
public:
    explicit ProxyVariables(const QString &url, const QString &except = {});
    ~ProxyVariables();
    Q_DISABLE_COPY_MOVE(ProxyVariables)
};

} // namespace configurator
