// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/receivedrequest.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

class QSslCertificate;
class QSslSocket;

namespace configurator {

/// What the server does once it has read a request.
struct Reaction
{
    enum class End { KeepOpen, Close, Reset };

    QByteArray bytes = {};   ///< sent together
    QByteArray dripped = {}; ///< sent after them a byte at a time
    End end = End::KeepOpen;

    [[nodiscard]] static Reaction answer(const QByteArray &bytes) { return {.bytes = bytes}; }
    [[nodiscard]] static Reaction answerAndClose(const QByteArray &bytes)
    {
        return {.bytes = bytes, .end = End::Close};
    }
    [[nodiscard]] static Reaction drip(const QByteArray &start, const QByteArray &rest)
    {
        return {.bytes = start, .dripped = rest};
    }
    [[nodiscard]] static Reaction close() { return {.end = End::Close}; }
    [[nodiscard]] static Reaction reset() { return {.end = End::Reset}; }
    [[nodiscard]] static Reaction silence() { return {}; }
};

/// An HTTP server on 127.0.0.1 that plays a script, one reaction for each request and the last one for all
/// that follow. It records what it was sent.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Protocol {
        Http,
        Https, ///< with a certificate that signs itself
    };

    explicit LoopbackServer(QList<Reaction> script, Protocol protocol = Protocol::Http);

    /// The address of `path` on this server.
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    [[nodiscard]] int connectionCount() const { return int(m_unread.size()); }
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }

    /// Who trusts it trusts the server when that speaks `Https`.
    [[nodiscard]] static QSslCertificate certificate();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket, int connection);
    void react(QSslSocket *socket);

    QList<Reaction> m_script;
    Protocol m_protocol;
    QList<QByteArray> m_unread; ///< of each connection
    QList<ReceivedRequest> m_requests;
};

/// A whole answer with its `Content-Length`. Each of `headers` ends with a line break.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

} // namespace configurator
