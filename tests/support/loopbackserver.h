// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/receivedrequest.h"

#include <QList>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QSslSocket;

namespace configurator {

/// What the server does once it has read a request.
struct Reaction
{
    enum class End { KeepOpen, Close, Reset };

    QByteArray bytes = {};   ///< sent together
    QByteArray dripped = {}; ///< sent after them a byte at a time
    End end = End::KeepOpen;
    qint64 flood = 0; ///< so many bytes are sent after all that, as fast as they are taken

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
/// that follow, or chooses for each request. It records what it was sent.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Protocol {
        Http,
        Https, ///< with a certificate that signs itself, or another one
        Bytes, ///< every piece that arrives counts as a request
    };
    using Choice = std::function<Reaction(const ReceivedRequest &)>;

    explicit LoopbackServer(QList<Reaction> script, Protocol protocol = Protocol::Http);
    explicit LoopbackServer(Choice choice);

    /// Speaks `Https` with one of the certificates in `support/certificates`.
    LoopbackServer(QList<Reaction> script, const QString &certificate);

    /// The address of `path` on this server.
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    [[nodiscard]] int connectionCount() const { return int(m_unread.size()); }
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }

    /// Who trusts it trusts the server when that speaks `Https`.
    [[nodiscard]] static QSslCertificate certificate();

    /// One of those in `support/certificates`.
    [[nodiscard]] static QSslCertificate certificate(const QString &name);

Q_SIGNALS:
    /// So many of the bytes sent one at a time are on their way.
    void dripped(qsizetype count);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket, int connection);
    void react(QSslSocket *socket);
    void drip(QSslSocket *socket, const Reaction &reaction);

    QList<Reaction> m_script; ///< unless there is a choice
    Choice m_choice;
    Protocol m_protocol = Protocol::Http;
    QString m_certificate;      ///< empty for the one that signs itself
    QList<QByteArray> m_unread; ///< of each connection
    QList<ReceivedRequest> m_requests;
};

/// A whole answer with its `Content-Length`. Each of `headers` ends with a line break.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

} // namespace configurator
