// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpcall.h"

#include "companynetwork.h"
#include "testapi.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// How far an exchange has come.
enum class Stage { Started, Sent, InTheBody };

void addStages()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Reaction>("reaction");

    QTest::newRow("before anything") << Stage::Started << Reaction::answer(httpAnswer(200));
    QTest::newRow("before the head") << Stage::Sent << Reaction::silence();
    QTest::newRow("in the body") << Stage::InTheBody
                                 << Reaction::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
                                                   QByteArray(100000, 'x'));
}

/// Starts a `POST` and waits until it has come so far; none if it never does.
QPointer<ApiCall> start(HttpTransport &transport, const LoopbackServer &server, QObject *context,
                        const HttpAnswer &answer, Stage stage)
{
    QPointer<ApiCall> call =
        transport.post(server.url(), TestForm, testCredentials(), context, answer.handler());
    const QSignalSpy bytes(call->findChild<QNetworkReply *>(), &QNetworkReply::readyRead);
    const auto hasComeSoFar = [&] {
        switch (stage) {
        case Stage::Started:
            return true;
        case Stage::Sent:
            return !server.requests().isEmpty();
        case Stage::InTheBody:
            return !bytes.isEmpty();
        }
        Q_UNREACHABLE();
    };
    return QTest::qWaitFor(hasComeSoFar) ? call : nullptr;
}

} // namespace

class HttpCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterAndOnce_data();
    void answersLaterAndOnce();
    void recordsTheExchange();
    void recordsWhatFailed();
    void cancels_data() { addStages(); }
    void cancels();
    void keepsAnAnswerThatHasCome();
    void letsItsHandlerCancelIt_data();
    void letsItsHandlerCancelIt();
    void staysSilentWithoutItsContext();
    void endsWithItsTransport_data() { addStages(); }
    void endsWithItsTransport();
    void letsItsHandlerDeleteTheTransport();

private:
    LoopbackServer m_server{{Reaction::answer(httpAnswer(200, "{}", "Twilio-Request-Id: RQ1\r\n"))}};
};

void HttpCallTest::answersLaterAndOnce_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("good answer") << m_server.url() << u"200"_s;
    QTest::newRow("nobody there") << QUrl(u"http://127.0.0.1:1"_s) << u"Unreachable"_s;
    QTest::newRow("no address") << QUrl() << u"Unreachable"_s;
    QTest::newRow("another protocol") << QUrl(u"gopher://127.0.0.1"_s) << u"Unreachable"_s;
}

void HttpCallTest::answersLaterAndOnce()
{
    QFETCH(QUrl, url);
    HttpTransport transport;
    QObject context;
    HttpAnswer answer;

    const QPointer<ApiCall> call = transport.get(url, testCredentials(), &context, answer.handler());

    QVERIFY(call);
    QCOMPARE(answer.count(), 0);
    QTEST(outcome(answer), "outcome");
    QTRY_VERIFY(!call);
    QCOMPARE(answer.count(), 1);
}

void HttpCallTest::recordsTheExchange()
{
    HttpTransport transport;
    const QUrl url = m_server.url(u"/v1/Configuration"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();

    const HttpAnswer answer = exchange(transport, "POST", url);

    QCOMPARE(outcome(answer), u"200"_s);
    const Exchange &exchange = *answer.result();
    QCOMPARE(exchange.method, "POST"_ba);
    QCOMPARE(exchange.url, url);
    QCOMPARE(exchange.requestBody, TestForm);
    QVERIFY(exchange.sentAt >= before && exchange.sentAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(exchange.sentAt.timeSpec(), Qt::UTC);
    QCOMPARE(exchange.header("Content-Length"), "2"_ba);
    QCOMPARE(exchange.requestId(), u"RQ1"_s);
    QCOMPARE(exchange.body, "{}"_ba);
    QCOMPARE_LT(exchange.body.capacity(), 100); // no buffer is kept with it
}

void HttpCallTest::recordsWhatFailed()
{
    HttpTransport transport;
    const QUrl url(u"http://127.0.0.1:1/v1/Configuration"_s);

    const HttpAnswer answer = exchange(transport, "POST", url);

    QCOMPARE(outcome(answer), u"Unreachable"_s);
    const Exchange &exchange = answer.result().error().exchange;
    QCOMPARE(exchange.method, "POST"_ba);
    QCOMPARE(exchange.url, url);
    QCOMPARE(exchange.requestBody, TestForm);
    QVERIFY(exchange.sentAt.isValid());
    QCOMPARE(exchange.status, 0);
}

void HttpCallTest::cancels()
{
    QFETCH(Stage, stage);
    QFETCH(Reaction, reaction);
    LoopbackServer server({reaction});
    HttpTransport transport;
    QObject context;
    HttpAnswer answer;
    const auto call = start(transport, server, &context, answer, stage);
    QVERIFY(call);

    call->cancel();
    call->cancel();

    QCOMPARE(answer.count(), 0);
    QCOMPARE(outcome(answer), u"Cancelled"_s);
    QVERIFY(answer.result().error().mayHaveBeenProcessed());
    QTRY_VERIFY(!call);
    QCOMPARE(answer.count(), 1);
}

void HttpCallTest::keepsAnAnswerThatHasCome()
{
    HttpTransport transport;
    QObject context;
    HttpAnswer answer;
    auto *call = transport.get(m_server.url(), testCredentials(), &context, answer.handler());
    connect(call->findChild<QNetworkReply *>(), &QNetworkReply::finished, call, &ApiCall::cancel);

    QCOMPARE(outcome(answer), u"200"_s);
}

void HttpCallTest::letsItsHandlerCancelIt_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("answered") << m_server.url() << u"200"_s;
    QTest::newRow("refused by a proxy") << CompanyNetwork::url() << u"ProxySignInWanted"_s;
}

void HttpCallTest::letsItsHandlerCancelIt()
{
    QFETCH(QUrl, url);
    CompanyNetwork network;
    network.proxy.demand("jo:open sesame");
    const ProxyVariables variables(network.proxy.url());
    HttpTransport transport;
    QObject context;
    HttpAnswer answer;
    QPointer<ApiCall> call;
    call = transport.post(url, TestForm, testCredentials(), &context,
                          [&call, take = answer.handler()](const Expected<Exchange, ApiError> &result) {
                              call->cancel();
                              QCoreApplication::processEvents(); // as in a dialog
                              take(result);
                          });

    QTEST(outcome(answer), "outcome");
    QTRY_VERIFY(!call);
    QCOMPARE(answer.count(), 1);
    QCOMPARE(transport.requests().requests().size(), 1);
}

void HttpCallTest::staysSilentWithoutItsContext()
{
    HttpTransport transport;
    auto context = std::make_unique<QObject>();
    HttpAnswer answer;
    const QPointer<ApiCall> call =
        transport.get(m_server.url(), testCredentials(), context.get(), answer.handler());

    context.reset();

    QTRY_VERIFY(!call);
    QCOMPARE(answer.count(), 0);
}

void HttpCallTest::endsWithItsTransport()
{
    QFETCH(Stage, stage);
    QFETCH(Reaction, reaction);
    LoopbackServer server({reaction});
    auto transport = std::make_unique<HttpTransport>();
    QObject context;
    HttpAnswer answer;
    const auto call = start(*transport, server, &context, answer, stage);
    QVERIFY(call);

    transport.reset();

    QVERIFY(!call);
    QCoreApplication::processEvents();
    QCOMPARE(answer.count(), 0);
}

void HttpCallTest::letsItsHandlerDeleteTheTransport()
{
    auto transport = std::make_unique<HttpTransport>();
    QObject context;
    HttpAnswer answer;
    auto memory = std::make_shared<int>();
    const std::weak_ptr<int> watch = memory;
    bool handlerLives = false;
    const QPointer<ApiCall> call =
        transport->get(m_server.url(), testCredentials(), &context,
                       [&transport, &handlerLives, &watch, take = answer.handler(),
                        memory = std::move(memory)](const Expected<Exchange, ApiError> &result) {
                           transport.reset();
                           handlerLives = !watch.expired();
                           take(result);
                       });

    QCOMPARE(outcome(answer), u"200"_s);
    QVERIFY(handlerLives);
    QVERIFY(!call);
}

QTEST_GUILESS_MAIN(HttpCallTest)

#include "httpcalltest.moc"
