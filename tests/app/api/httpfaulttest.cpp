// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httptransport.h"

#include "support/loopbackserver.h"
#include "testapi.h"

#include <QTest>

#include <array>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Cap = 1000;

// `{}` and 100,000 blanks, packed by gzip.
const QByteArray PackedBlanks =
    QByteArray::fromBase64("H4sIAAAAAAACA+3BQREAAAwCoCrr6a27NXwA+"
                           "QMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmFWmJVqqihgEA");

/// The start of an answer whose body follows as it will.
QByteArray answerHead(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
}

QByteArray chunkedHead()
{
    return answerHead("Transfer-Encoding: chunked\r\n");
}

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

/// A port nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// What becomes of a request when the other side fails.
class HttpFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsBrokenAnswers_data();
    void tellsBrokenAnswers();
    void keepsToTheCap_data();
    void keepsToTheCap();
    void endsSilence_data();
    void endsSilence();
    void endsAtTheDeadline();
    void waitsWhileBytesCome();
    void reachesNobody_data();
    void reachesNobody();
    void reachesNobodyManyTimes();
};

void HttpFaultTest::initTestCase()
{
    // A name server that loses what it is asked costs a second, not more than the test waits.
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
}

void HttpFaultTest::tellsBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");

    const auto add = [](const char *name, const QByteArray &answer, const QString &error, int status) {
        QTest::addRow("GET, %s", name) << "GET"_ba << answer << error << status;
        QTest::addRow("POST, %s", name) << "POST"_ba << answer << error << status;
    };
    const QByteArray notFound = "HTTP/1.1 404 Not Found\r\n"_ba;

    add("nothing", {}, u"ConnectionLost"_s, 0);
    add("half a head", "HTTP/1.1 200 OK\r\nContent-Le", u"ConnectionLost"_s, 0);
    add("no HTTP", "hello\r\n\r\n", u"ConnectionLost"_s, 0);
    add("no HTTP, in one line", "hello", u"ConnectionLost"_s, 0);
    add("bytes that are no text", QByteArray(100, '\0'), u"ConnectionLost"_s, 0);
    add("no body", answerHead("Content-Length: 2\r\n"), u"ConnectionLost"_s, 200);
    add("half a body", answerHead("Content-Length: 2\r\n") + '{', u"ConnectionLost"_s, 200);
    add("no gzip", httpAnswer(200, "{\"a\": 1}", "Content-Encoding: gzip\r\n"), u"MalformedReply"_s, 200);
    add("half the body of an error", notFound + "Content-Length: 2\r\n\r\n{", u"NotFound"_s, 404);
    add("no gzip in an error", httpAnswer(404, "{}", "Content-Encoding: gzip\r\n"), u"NotFound"_s, 404);

    // Qt may ask again when it is a GET, and may take for whole what has come.
    QTest::addRow("POST, half the chunks")
        << "POST"_ba << chunkedHead() + chunk("{") << u"ConnectionLost"_s << 200;
}

void HttpFaultTest::tellsBrokenAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answerAndClose(answer)});
    HttpTransport transport;

    const HttpAnswer received = exchange(transport, method, server.url());

    QTEST(outcome(received), "error");
    QTEST(exchangeOf(received).status, "status");
}

void HttpFaultTest::keepsToTheCap_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");

    const QByteArray most(Cap, 'x');
    QTest::newRow("just within") << httpAnswer(200, most) << u"200"_s;
    QTest::newRow("one byte more") << httpAnswer(200, most + 'x') << u"TooLarge"_s;
    QTest::newRow("an error just within") << httpAnswer(404, most) << u"NotFound"_s;
    QTest::newRow("an error of one byte more") << httpAnswer(404, most + 'x') << u"TooLarge"_s;
    QTest::newRow("in chunks") << chunkedHead() + chunk(most) + chunk("x") + chunk("") << u"TooLarge"_s;
    QTest::newRow("without an end") << answerHead({}) + most + most << u"TooLarge"_s;
    QTest::newRow("in gzip") << httpAnswer(200, PackedBlanks, "Content-Encoding: gzip\r\n") << u"TooLarge"_s;
}

void HttpFaultTest::keepsToTheCap()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answer(answer)});
    HttpTransport transport({.answerSize = Cap});

    const HttpAnswer received = exchange(transport, "GET", server.url());

    QTEST(outcome(received), "outcome");
    QCOMPARE(exchangeOf(received).body.size(), Cap);
}

void HttpFaultTest::endsSilence_data()
{
    QTest::addColumn<Reaction>("reaction");

    QTest::newRow("from the beginning") << Reaction::silence();
    QTest::newRow("in the head") << Reaction::answer("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("in the body") << Reaction::answer(answerHead("Content-Length: 2\r\n") + "{");
}

void HttpFaultTest::endsSilence()
{
    QFETCH(Reaction, reaction);
    LoopbackServer server({reaction});
    HttpTransport transport({.silence = 100ms});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, server.url())), u"TimedOut"_s);
    }
    QCOMPARE(server.requests().size(), 2);
}

void HttpFaultTest::endsAtTheDeadline()
{
    LoopbackServer server(
        {Reaction::drip(answerHead("Content-Length: 100000\r\n"), QByteArray(100000, 'x'))});
    HttpTransport transport({.deadline = 200ms});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, server.url())), u"TimedOut"_s);
    }
    QCOMPARE(server.requests().size(), 2);
}

void HttpFaultTest::waitsWhileBytesCome()
{
    const QByteArray body(100, 'x'); // takes longer than the silence
    LoopbackServer server({Reaction::drip(answerHead("Content-Length: 100\r\n"), body)});
    HttpTransport transport({.silence = 300ms});

    const HttpAnswer answer = exchange(transport, "GET", server.url());

    QCOMPARE(outcome(answer), u"200"_s);
    QCOMPARE(exchangeOf(answer).body, body);
    QVERIFY(exchangeOf(answer).duration > 300ms);
}

void HttpFaultTest::reachesNobody_data()
{
    QTest::addColumn<QUrl>("url");

    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(closedPort()));
    QTest::newRow("no host") << QUrl(u"https://"_s);
    QTest::newRow("no address") << QUrl();
    QTest::newRow("another protocol") << QUrl(u"gopher://127.0.0.1/"_s);
}

void HttpFaultTest::reachesNobody()
{
    QFETCH(QUrl, url);
    HttpTransport transport;

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer answer = exchange(transport, method, url);
        QCOMPARE(outcome(answer), u"Unreachable"_s);
        QVERIFY(!answer.result().error().detail.isEmpty());
        QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    }
}

void HttpFaultTest::reachesNobodyManyTimes()
{
    const QUrl url(u"https://nonexistent.invalid"_s);
    HttpTransport transport;
    QObject context;
    std::array<HttpAnswer, 50> answers;
    for (const HttpAnswer &answer : answers) {
        transport.get(url, testCredentials(), &context, answer.handler());
    }

    for (const HttpAnswer &answer : answers) {
        QCOMPARE(outcome(answer), u"Unreachable"_s);
    }
}

QTEST_GUILESS_MAIN(HttpFaultTest)

#include "httpfaulttest.moc"
