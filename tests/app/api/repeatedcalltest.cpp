// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/repeatedcall.h"

#include "support/loopbackserver.h"
#include "testapi.h"

#include <QLocale>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// With waits nobody notices.
const HttpLimits Quick{.repeats = {.base = 2ms, .cap = 4ms}};

/// One answer for each status. The body is its number.
QList<Reaction> answers(const QList<int> &statuses, const QByteArray &headers = {})
{
    QList<Reaction> script;
    for (const int status : statuses) {
        script.append(Reaction::answer(httpAnswer(status, QByteArray::number(script.size() + 1), headers)));
    }
    return script;
}

/// A server that has no time, and then a good answer.
QList<Reaction> busy(const QByteArray &retryAfter)
{
    return answers({429}, "Retry-After: " + retryAfter + "\r\n") + answers({200});
}

/// A `GET` of which everything is known.
struct Asked
{
    Asked(const HttpLimits &limits, const LoopbackServer &server)
        : transport(std::make_unique<HttpTransport>(limits))
        , call(transport->get(server.url(), testCredentials(), context.get(), answer.handler()))
        , repeats(call, &ApiCall::repeats)
        , asksAgain(call, &ApiCall::asksAgain)
    {
    }

    /// Waits until it waits. A test that has to stop there lets the server ask for a long wait.
    [[nodiscard]] bool waits() { return !repeats.isEmpty() || repeats.wait(); }
    [[nodiscard]] Repeat repeat(int index = 0) const { return repeats.at(index).first().value<Repeat>(); }

    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    HttpAnswer answer;
    QPointer<ApiCall> call;
    QSignalSpy repeats;
    QSignalSpy asksAgain;
};

} // namespace

class RepeatedCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgain_data();
    void asksAgain();
    void givesUp();
    void asksOnce_data();
    void asksOnce();
    void announcesRepetitions();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void asksNoSoonerThanAnnounced();
    void givesEachAttemptItsDeadline();
    void spreadsItsRepetitions();
    void cancelsItsWait();
    void cancelsWhenItIsAboutToWait();
    void cancelsALaterAttempt();
    void endsWithItsContext();
    void endsWithItsTransport();
    void letsItsListenerDeleteTheTransport();
};

void RepeatedCallTest::asksAgain_data()
{
    QTest::addColumn<QList<int>>("statuses");

    QTest::newRow("too many requests") << QList{429, 200};
    QTest::newRow("twice") << QList{429, 503, 200};
    QTest::newRow("three kinds of trouble") << QList{503, 502, 500, 200};
    QTest::newRow("a slow server behind") << QList{504, 200};
    QTest::newRow("another error then") << QList{503, 404};
}

void RepeatedCallTest::asksAgain()
{
    QFETCH(QList<int>, statuses);
    LoopbackServer server(answers(statuses));

    HttpTransport transport(Quick);
    const HttpAnswer answer = exchange(transport, "GET", server.url(u"/v1/Configuration"_s));

    QCOMPARE(answer.count(), 1);
    QCOMPARE(exchangeOf(answer).status, statuses.last());
    QCOMPARE(exchangeOf(answer).body, QByteArray::number(statuses.size()));
    QCOMPARE(server.requests().size(), statuses.size());
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.line(), "GET /v1/Configuration HTTP/1.1"_ba);
        QCOMPARE(request.values("Authorization"), server.requests().first().values("Authorization"));
    }
}

void RepeatedCallTest::givesUp()
{
    LoopbackServer server(answers({503, 503, 503, 503, 200}));
    Asked asked(Quick, server);

    QCOMPARE(outcome(asked.answer), u"ServerFault"_s);
    QCOMPARE(exchangeOf(asked.answer).body, "4"_ba);
    QTRY_VERIFY(!asked.call);
    QCOMPARE(asked.answer.count(), 1);
    QCOMPARE(server.requests().size(), 4);
}

void RepeatedCallTest::asksOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");

    const auto get = [](int status, const QString &outcome, const QByteArray &headers = {}) {
        QTest::addRow("GET %d %s", status, headers.trimmed().data())
            << "GET"_ba << httpAnswer(status, "{}", headers) << outcome;
    };
    get(200, u"200"_s);
    get(302, u"Redirected"_s);
    get(400, u"Rejected"_s);
    get(401, u"Unauthorized"_s);
    get(403, u"Forbidden"_s);
    get(404, u"NotFound"_s);
    get(501, u"ServerFault"_s);
    get(429, u"RateLimited"_s, "Retry-After: 61\r\n");
    get(503, u"ServerFault"_s, "Retry-After: 86400\r\n");
    get(503, u"ServerFault"_s, "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT\r\n");
    QTest::newRow("GET 503 that never ends")
        << "GET"_ba
        << "HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\n{"_ba << u"TimedOut"_s;

    const auto post = [](int status, const QString &outcome, const QByteArray &headers = {}) {
        QTest::addRow("POST %d %s", status, headers.trimmed().data())
            << "POST"_ba << httpAnswer(status, "{}", headers) << outcome;
    };
    post(429, u"RateLimited"_s);
    post(429, u"RateLimited"_s, "Retry-After: 0\r\n");
    for (const int status : {500, 502, 503, 504}) {
        post(status, u"ServerFault"_s);
    }
}

void RepeatedCallTest::asksOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answer(answer), Reaction::answer(httpAnswer(200))});
    HttpTransport transport({.deadline = 1s, .repeats = Quick.repeats});

    QTEST(outcome(exchange(transport, method, server.url())), "outcome");
    QCOMPARE(server.requests().size(), 1);
}

void RepeatedCallTest::announcesRepetitions()
{
    LoopbackServer server(answers({429, 503, 500, 503}));
    Asked asked(Quick, server);
    QStringList announced;
    connect(asked.call, &ApiCall::repeats, this, [&announced, &server](const Repeat &repeat) {
        announced.append(u"waits to ask for the %1 of %2, asked %3"_s.arg(repeat.number)
                             .arg(repeat.most)
                             .arg(server.requests().size()));
    });
    connect(asked.call, &ApiCall::asksAgain, this, [&announced] { announced.append(u"asks again"_s); });

    QCOMPARE(outcome(asked.answer), u"ServerFault"_s);

    QCOMPARE(announced, (QStringList{u"waits to ask for the 1 of 3, asked 1"_s, u"asks again"_s,
                                     u"waits to ask for the 2 of 3, asked 2"_s, u"asks again"_s,
                                     u"waits to ask for the 3 of 3, asked 3"_s, u"asks again"_s}));
}

void RepeatedCallTest::waitsAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("retryAfter");

    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(31);
    QTest::newRow("seconds") << "30"_ba;
    QTest::newRow("date") << QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

void RepeatedCallTest::waitsAsLongAsAsked()
{
    QFETCH(QByteArray, retryAfter);
    LoopbackServer server(busy(retryAfter));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    Asked asked(Quick, server);

    QVERIFY(asked.waits());

    const Repeat repeat = asked.repeat();
    QCOMPARE(repeat.at.timeSpec(), Qt::UTC);
    QVERIFY(repeat.at >= before.addSecs(25)); // so much time may this test take to begin
    QVERIFY(repeat.at <= QDateTime::currentDateTimeUtc().addSecs(32));
}

void RepeatedCallTest::asksNoSoonerThanAnnounced()
{
    LoopbackServer server(busy("1"));
    Asked asked(Quick, server);

    QCOMPARE(outcome(asked.answer), u"200"_s);

    QVERIFY(exchangeOf(asked.answer).sentAt >= asked.repeat().at);
    QCOMPARE(asked.asksAgain.size(), 1);
}

void RepeatedCallTest::givesEachAttemptItsDeadline()
{
    // Longer than one deadline together, and the second attempt ends by its own.
    LoopbackServer server(answers({429}, "Retry-After: 1\r\n") + QList{Reaction::silence()});
    Asked asked({.deadline = 900ms, .repeats = Quick.repeats}, server);

    QCOMPARE(outcome(asked.answer), u"TimedOut"_s);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(exchangeOf(asked.answer).sentAt >= asked.repeat().at);
}

void RepeatedCallTest::spreadsItsRepetitions()
{
    LoopbackServer server(answers({503}));
    QDateTime first;
    QDateTime last;
    for (int i = 0; i < 8; ++i) {
        Asked asked({.repeats = {.base = 1h, .cap = 1h}}, server);
        QVERIFY(asked.waits());
        const QDateTime at = asked.repeat().at;
        first = i == 0 ? at : std::min(first, at);
        last = i == 0 ? at : std::max(last, at);
    }
    QVERIFY(first.secsTo(last) > 60);
}

void RepeatedCallTest::cancelsItsWait()
{
    LoopbackServer server(busy("30"));
    Asked asked({}, server);
    QVERIFY(asked.waits());

    asked.call->cancel();
    asked.call->cancel();

    QCOMPARE(asked.answer.count(), 0);
    QCOMPARE(outcome(asked.answer), u"Cancelled"_s);
    QCOMPARE(exchangeOf(asked.answer).status, 429);
    QTRY_VERIFY(!asked.call);
    QCOMPARE(asked.answer.count(), 1);
    QCOMPARE(asked.asksAgain.size(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void RepeatedCallTest::cancelsWhenItIsAboutToWait()
{
    LoopbackServer server(busy("0"));
    Asked asked(Quick, server);
    connect(asked.call->findChild<QNetworkReply *>(), &QNetworkReply::finished, asked.call, &ApiCall::cancel);

    QCOMPARE(outcome(asked.answer), u"Cancelled"_s);
    QCOMPARE(exchangeOf(asked.answer).status, 429);
    QCOMPARE(asked.repeats.size(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void RepeatedCallTest::cancelsALaterAttempt()
{
    LoopbackServer server(answers({503}) + QList{Reaction::silence()});
    Asked asked(Quick, server);
    QTRY_COMPARE(server.requests().size(), 2);

    asked.call->cancel();

    QCOMPARE(outcome(asked.answer), u"Cancelled"_s);
    QCOMPARE(exchangeOf(asked.answer).status, 0);
    QCOMPARE(server.requests().size(), 2);
}

void RepeatedCallTest::endsWithItsContext()
{
    LoopbackServer server(busy("0"));
    Asked asked({.repeats = {.base = 0ms}}, server);
    QString other;
    connect(asked.call, &ApiCall::repeats, this, [&asked, &server, &other] {
        asked.context.reset();
        other = outcome(exchange(*asked.transport, "POST", server.url())); // in an event loop of its own
    });

    QTRY_VERIFY(!asked.call);

    QCOMPARE(other, u"200"_s);
    QCOMPARE(asked.answer.count(), 0);
    QCOMPARE(server.requests().size(), 2); // with the one of this test
}

void RepeatedCallTest::endsWithItsTransport()
{
    LoopbackServer server(busy("30"));
    Asked asked({}, server);
    QVERIFY(asked.waits());

    asked.transport.reset();

    QVERIFY(!asked.call);
    QCoreApplication::processEvents();
    QCOMPARE(asked.answer.count(), 0);
}

void RepeatedCallTest::letsItsListenerDeleteTheTransport()
{
    LoopbackServer server(answers({503, 200}));
    Asked asked(Quick, server);
    connect(asked.call, &ApiCall::asksAgain, this, [&asked] { asked.transport.reset(); });

    QTRY_VERIFY(!asked.transport);

    QVERIFY(!asked.call);
    QCoreApplication::processEvents();
    QCOMPARE(asked.answer.count(), 0);
}

QTEST_GUILESS_MAIN(RepeatedCallTest)

#include "repeatedcalltest.moc"
