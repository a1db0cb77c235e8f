// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/trust.h"
#include "testapi.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Protocol = LoopbackServer::Protocol;

/// What would make Qt send a request again, here or elsewhere.
class HttpRepeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsPostOnce_data();
    void sendsPostOnce();
    void readsAfterAConnectionWasClosed();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void asksOnceWhenUnauthorized_data();
    void asksOnceWhenUnauthorized();
};

void HttpRepeatTest::sendsPostOnce_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Reaction>("fault");
    QTest::addColumn<bool>("onKeptConnection");

    for (const auto &[name, protocol] : {std::pair("http", Protocol::Http), {"https", Protocol::Https}}) {
        QTest::addRow("%s, closed before the answer", name) << protocol << Reaction::close() << false;
        QTest::addRow("%s, reset", name) << protocol << Reaction::reset() << false;
        QTest::addRow("%s, kept connection closed", name) << protocol << Reaction::close() << true;
        QTest::addRow("%s, kept connection reset", name) << protocol << Reaction::reset() << true;
    }
}

void HttpRepeatTest::sendsPostOnce()
{
    QFETCH(Protocol, protocol);
    QFETCH(Reaction, fault);
    QFETCH(bool, onKeptConnection);
    const Trust trust;
    const Reaction good = Reaction::answer(httpAnswer(200));
    LoopbackServer server(onKeptConnection ? QList{good, fault, good} : QList{fault, good}, protocol);
    HttpTransport transport;
    if (onKeptConnection) {
        QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);
    }

    const HttpAnswer answer = exchange(transport, "POST", server.url());

    QCOMPARE(outcome(answer), u"ConnectionLost"_s);
    QVERIFY(answer.result().error().mayHaveBeenProcessed());
    QVERIFY(answer.result().error().detail != u"Unknown error");
    QCOMPARE(server.requests().size(), onKeptConnection ? 2 : 1);
    QCOMPARE(server.requests().last().body(), TestForm);

    // The next request finds a server that is well again, and nothing of the lost one in its way.
    QCOMPARE(outcome(exchange(transport, "POST", server.url())), u"200"_s);
    QCOMPARE(server.requests().size(), onKeptConnection ? 3 : 2);
}

void HttpRepeatTest::readsAfterAConnectionWasClosed()
{
    const Reaction good = Reaction::answer(httpAnswer(200));
    LoopbackServer server({good, Reaction::close(), good});
    HttpTransport transport;
    QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);

    QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);
    QCOMPARE(server.connectionCount(), 2);
}

void HttpRepeatTest::followsNoRedirect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%s %d", method.data(), status) << method << status;
        }
    }
}

void HttpRepeatTest::followsNoRedirect()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    LoopbackServer elsewhere({Reaction::answer(httpAnswer(200))});
    LoopbackServer server(
        {Reaction::answer(httpAnswer(status, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")),
         Reaction::answer(httpAnswer(status, {}, "Location: /here\r\n"))});
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, method, server.url());
    QCOMPARE(outcome(answer), u"Redirected"_s);
    QCOMPARE(exchangeOf(answer).status, status);
    QCOMPARE(exchangeOf(answer).header("Location"), elsewhere.url().toEncoded());

    QCOMPARE(outcome(exchange(transport, method, server.url())), u"Redirected"_s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void HttpRepeatTest::asksOnceWhenUnauthorized_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("challenge");

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QTest::addRow("%s, basic", method.data()) << method << "Basic realm=\"Twilio API\""_ba;
        QTest::addRow("%s, digest", method.data()) << method << "Digest realm=\"x\", nonce=\"y\""_ba;
    }
}

void HttpRepeatTest::asksOnceWhenUnauthorized()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, challenge);
    LoopbackServer server(
        {Reaction::answer(httpAnswer(401, R"({"code":20003})", "WWW-Authenticate: " + challenge + "\r\n"))});
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, method, server.url());

    QCOMPARE(outcome(answer), u"Unauthorized"_s);
    QCOMPARE(answer.result().error().code, 20003);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(HttpRepeatTest)

#include "httprepeattest.moc"
