// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestlog.h"

#include "support/loopbackserver.h"
#include "testapi.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Protocol = LoopbackServer::Protocol;

namespace {

const QByteArray RequestId = "RQ" + QByteArray(32, '5');

/// `200`, `404 NotFound` or `0 Unreachable`.
QString outcome(const LoggedRequest &request)
{
    const QString status = QString::number(request.status);
    return request.error ? status + u' ' + name(*request.error) : status;
}

Exchange exchangeWith(const QUrl &url, const QByteArray &requestId = RequestId)
{
    return {.method = "POST",
            .url = url,
            .requestBody = TestForm,
            .sentAt = QDateTime({2026, 3, 1}, {14, 5}, Qt::UTC),
            .duration = 84ms,
            .status = 200,
            .headers = {{"Twilio-Request-Id", requestId}, {"X-Secret", TestSecret}},
            .body = TestSecret};
}

/// Everything the entry keeps.
QByteArray kept(const LoggedRequest &request)
{
    return request.method + (request.host + request.path + request.requestId).toUtf8();
}

} // namespace

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMayBeShown();
    void recordsEveryEnd_data();
    void recordsEveryEnd();
    void recordsACancelledRequest();
    void recordsWhatNobodyWaitsFor();
    void recordsBeforeAnybodyIsTold();
    void recordsWithoutAnAddress();
    void keepsNoSecretOfAnAddress();
    void keepsNoSecretInPlaceOfAnId_data();
    void keepsNoSecretInPlaceOfAnId();
    void keepsTheOrder();
    void keepsNoMoreThanItsCapacity();
    void clears();
};

void RequestLogTest::keepsWhatMayBeShown()
{
    RequestLog log;
    const QSignalSpy added(&log, &RequestLog::added);

    log.add(exchangeWith(QUrl(u"https://conversations.twilio.com/v1/Services?PageSize=100"_s)));

    const LoggedRequest expected{
        .sentAt = QDateTime({2026, 3, 1}, {14, 5}, Qt::UTC),
        .method = "POST",
        .host = u"conversations.twilio.com"_s,
        .path = u"/v1/Services"_s,
        .status = 200,
        .duration = 84ms,
        .requestId = QString::fromLatin1(RequestId),
    };
    QCOMPARE(log.requests(), QList<LoggedRequest>{expected});
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<LoggedRequest>(), expected);
}

void RequestLogTest::recordsEveryEnd_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const Reaction &reaction, const QString &outcome, int code = 0,
                        Protocol protocol = Protocol::Http) {
        QTest::newRow(name) << protocol << reaction << outcome << code;
    };
    const auto answer = [](int status, const QByteArray &body = "{}") {
        return Reaction::answer(httpAnswer(status, body));
    };
    row("success", answer(200), u"200"_s);
    row("redirected", answer(307), u"307 Redirected"_s);
    row("unauthorized", answer(401, R"({"code":20003})"), u"401 Unauthorized"_s, 20003);
    row("forbidden", answer(403), u"403 Forbidden"_s);
    row("not found", answer(404), u"404 NotFound"_s);
    row("too many", answer(429, R"({"code":20429})"), u"429 RateLimited"_s, 20429);
    row("rejected", answer(400, R"({"code":50375})"), u"400 Rejected"_s, 50375);
    row("server fault", answer(503), u"503 ServerFault"_s);
    row("lost", Reaction::close(), u"0 ConnectionLost"_s);
    row("lost in the body", Reaction::answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
        u"200 ConnectionLost"_s);
    row("silent", Reaction::silence(), u"0 TimedOut"_s);
    row("too large", answer(200, QByteArray(2000, 'x')), u"200 TooLarge"_s);
    row("cannot be unpacked",
        Reaction::answerAndClose(httpAnswer(200, "{\"a\": 1}", "Content-Encoding: gzip\r\n")),
        u"200 MalformedReply"_s);
    row("not trusted", answer(200), u"0 Untrusted"_s, 0, Protocol::Https);
}

void RequestLogTest::recordsEveryEnd()
{
    QFETCH(Protocol, protocol);
    QFETCH(Reaction, reaction);

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        LoopbackServer server({reaction}, protocol);
        HttpTransport transport({.silence = 300ms, .answerSize = 1000});
        const QDateTime before = QDateTime::currentDateTimeUtc();

        const HttpAnswer answer = exchange(transport, method, server.url(u"/v1/Configuration"_s));

        QVERIFY(!transport.requests().requests().isEmpty());
        const LoggedRequest &request = transport.requests().requests().last();
        QTEST(outcome(request), "outcome");
        QTEST(request.code, "code");
        QCOMPARE(request.method, method);
        QCOMPARE(request.host, u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QCOMPARE(request.path, u"/v1/Configuration"_s);
        QCOMPARE(request.duration, exchangeOf(answer).duration);
        QVERIFY(request.sentAt >= before && request.sentAt <= QDateTime::currentDateTimeUtc());
        QCOMPARE(request.sentAt.timeSpec(), Qt::UTC);
    }
}

void RequestLogTest::recordsACancelledRequest()
{
    LoopbackServer server({Reaction::silence()});
    HttpTransport transport;
    QObject context;
    HttpAnswer answer;

    transport.get(server.url(), testCredentials(), &context, answer.handler())->cancel();

    QCOMPARE(configurator::outcome(answer), u"Cancelled"_s);
    QCOMPARE(transport.requests().requests().size(), 1);
    QCOMPARE(outcome(transport.requests().requests().first()), u"0 Cancelled"_s);
}

/// As when a page is closed that had asked.
void RequestLogTest::recordsWhatNobodyWaitsFor()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;
    auto context = std::make_unique<QObject>();
    const HttpAnswer answer;
    transport.post(server.url(), TestForm, testCredentials(), context.get(), answer.handler());

    context.reset();

    QTRY_COMPARE(transport.requests().requests().size(), 1);
    QCOMPARE(outcome(transport.requests().requests().first()), u"200"_s);
    QCOMPARE(answer.count(), 0);
}

void RequestLogTest::recordsBeforeAnybodyIsTold()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;
    qsizetype logged = 0;
    QObject context;
    HttpAnswer answer;
    transport.post(server.url(), TestForm, testCredentials(), &context,
                   [&, take = answer.handler()](const Expected<Exchange, ApiError> &result) {
                       logged = transport.requests().requests().size();
                       take(result);
                   });

    QCOMPARE(configurator::outcome(answer), u"200"_s);
    QCOMPARE(logged, 1);
}

void RequestLogTest::recordsWithoutAnAddress()
{
    HttpTransport transport;

    QCOMPARE(configurator::outcome(exchange(transport, "GET", QUrl())), u"Unreachable"_s);

    const LoggedRequest &request = transport.requests().requests().last();
    QCOMPARE(outcome(request), u"0 Unreachable"_s);
    QCOMPARE(request.host + request.path, QString());
}

void RequestLogTest::keepsNoSecretOfAnAddress()
{
    RequestLog log;

    log.add(exchangeWith(QUrl(u"https://user:sesame@example.com:8443/a%0Ab/ä?token=sesame#sesame"_s)));

    const LoggedRequest &request = log.requests().first();
    QCOMPARE(request.host, u"example.com:8443"_s);
    QCOMPARE(request.path, u"/a%0Ab/%C3%A4"_s); // in one line
    QVERIFY(!kept(request).contains("sesame") && !kept(request).contains("user"));
}

void RequestLogTest::keepsNoSecretInPlaceOfAnId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("an id") << RequestId << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("what was sent") << "Basic " + TestSecret.toBase64() << false;
    QTest::newRow("an auth token") << QByteArray(32, 'a') << false;
    QTest::newRow("an id and more") << RequestId + TestSecret << false;
    QTest::newRow("more and an id") << TestSecret + RequestId << false;
}

void RequestLogTest::keepsNoSecretInPlaceOfAnId()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, isKept);
    RequestLog log;

    log.add(exchangeWith(QUrl(u"https://example.com"_s), id));

    QCOMPARE(log.requests().first().requestId, isKept ? QString::fromLatin1(id) : QString());
}

void RequestLogTest::keepsTheOrder()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;

    for (const auto &path : {u"/1"_s, u"/2"_s, u"/3"_s}) {
        QCOMPARE(configurator::outcome(exchange(transport, "GET", server.url(path))), u"200"_s);
    }

    QStringList paths;
    for (const LoggedRequest &request : transport.requests().requests()) {
        paths.append(request.path);
    }
    QCOMPARE(paths, (QStringList{u"/1"_s, u"/2"_s, u"/3"_s}));
}

void RequestLogTest::keepsNoMoreThanItsCapacity()
{
    RequestLog log;
    for (int number = 1; number <= RequestLog::Capacity + 2; ++number) {
        log.add(exchangeWith(QUrl(u"https://example.com/%1"_s.arg(number))));
    }

    QCOMPARE(log.requests().size(), RequestLog::Capacity);
    QCOMPARE(log.requests().first().path, u"/3"_s);
    QCOMPARE(log.requests().last().path, u"/%1"_s.arg(RequestLog::Capacity + 2));
}

void RequestLogTest::clears()
{
    RequestLog log;
    log.add(exchangeWith(QUrl(u"https://example.com"_s)));
    const QSignalSpy cleared(&log, &RequestLog::cleared);

    log.clear();

    QVERIFY(log.requests().isEmpty());
    QCOMPARE(cleared.size(), 1);
}

QTEST_GUILESS_MAIN(RequestLogTest)

#include "requestlogtest.moc"
