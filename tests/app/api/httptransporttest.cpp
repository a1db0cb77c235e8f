// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httptransport.h"

#include "support/trust.h"
#include "testapi.h"

#include <QTest>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Authorization = "Basic " + (TestUser.toUtf8() + ':' + TestSecret).toBase64();

} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsGet();
    void sendsPost();
    void sendsNoCookies();
    void keepsTheConnection();
    void takesEverySuccess_data();
    void takesEverySuccess();
    void tellsErrorsFromSuccess();
    void tellsStrangersNothing_data();
    void tellsStrangersNothing();
};

void HttpTransportTest::sendsGet()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "GET", server.url(u"/v1/Configuration"_s))), u"200"_s);

    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &request = server.requests().first();
    QCOMPARE(request.line(), "GET /v1/Configuration HTTP/1.1"_ba);
    QCOMPARE(request.values("Authorization"), QByteArrayList{Authorization});
    QCOMPARE(request.values("Accept"), QByteArrayList{"application/json"});
    QCOMPARE(request.values("User-Agent"), QByteArrayList{"conversations-configurator/1.2.3"});
    QCOMPARE(request.values("Content-Type"), QByteArrayList());
    QCOMPARE(request.values("Cookie"), QByteArrayList());
    QCOMPARE(request.body(), QByteArray());
}

void HttpTransportTest::sendsPost()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "POST", server.url(u"/v1/Configuration"_s))), u"200"_s);

    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &request = server.requests().first();
    QCOMPARE(request.line(), "POST /v1/Configuration HTTP/1.1"_ba);
    QCOMPARE(request.values("Authorization"), QByteArrayList{Authorization});
    QCOMPARE(request.values("Accept"), QByteArrayList{"application/json"});
    QCOMPARE(request.values("User-Agent"), QByteArrayList{"conversations-configurator/1.2.3"});
    QCOMPARE(request.values("Content-Type"), QByteArrayList{"application/x-www-form-urlencoded"});
    QCOMPARE(request.values("Content-Length"), QByteArrayList{QByteArray::number(TestForm.size())});
    QCOMPARE(request.values("Cookie"), QByteArrayList());
    QCOMPARE(request.body(), TestForm);
}

void HttpTransportTest::sendsNoCookies()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, {}, "Set-Cookie: id=1; Path=/\r\n"))});
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);
    QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);
    QCOMPARE(outcome(exchange(transport, "POST", server.url())), u"200"_s);

    QCOMPARE(server.requests().size(), 3);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.values("Cookie"), QByteArrayList());
    }
}

void HttpTransportTest::keepsTheConnection()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "GET", server.url())), u"200"_s);
    QCOMPARE(outcome(exchange(transport, "POST", server.url())), u"200"_s);

    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connectionCount(), 1);
}

void HttpTransportTest::takesEverySuccess_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("200") << httpAnswer(200, "{}") << 200 << "{}"_ba;
    QTest::newRow("200 without a body") << httpAnswer(200) << 200 << QByteArray();
    QTest::newRow("201") << httpAnswer(201, "{}") << 201 << "{}"_ba;
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << QByteArray();
    QTest::newRow("after 100") << "HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer(200, "{}") << 200 << "{}"_ba;
    QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"_ba
                               << 200 << "{}"_ba;
    QTest::newRow("bytes that are no text")
        << httpAnswer(200, QByteArray("\0\xff\x80", 3)) << 200 << QByteArray("\0\xff\x80", 3);
}

void HttpTransportTest::takesEverySuccess()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answer(answer)});
    HttpTransport transport;

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer received = exchange(transport, method, server.url());

        QVERIFY2(received.count() == 1 && received.result(), qPrintable(outcome(received)));
        QTEST(received.result()->status, "status");
        QTEST(received.result()->body, "body");
    }
}

void HttpTransportTest::tellsErrorsFromSuccess()
{
    LoopbackServer server({Reaction::answer(httpAnswer(
        400, R"({"code":50375,"message":"Too short","status":400})", "Twilio-Request-Id: RQ1\r\n"))});
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, "POST", server.url());

    QCOMPARE(outcome(answer), u"Rejected"_s);
    const ApiError &error = answer.result().error();
    QCOMPARE(error.code, 50375);
    QCOMPARE(error.serverMessage, u"Too short"_s);
    QCOMPARE(error.exchange.status, 400);
    QCOMPARE(error.exchange.requestId(), u"RQ1"_s);
}

void HttpTransportTest::tellsStrangersNothing_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("host");

    QTest::newRow("certificate that signs itself") << false << u"127.0.0.1"_s;
    QTest::newRow("certificate of another") << true << u"localhost"_s;
}

void HttpTransportTest::tellsStrangersNothing()
{
    QFETCH(bool, trusted);
    QFETCH(QString, host);
    const auto trust = trusted ? std::make_unique<Trust>() : nullptr;
    LoopbackServer server({Reaction::answer(httpAnswer(200))}, LoopbackServer::Protocol::Https);
    QUrl url = server.url();
    url.setHost(host);
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, "POST", url);

    QCOMPARE(outcome(answer), u"Untrusted"_s);
    QVERIFY(!answer.result().error().detail.isEmpty());
    QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    QVERIFY(server.requests().isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    HttpTransportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "httptransporttest.moc"
