// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/oneshotbody.h"
#include "companynetwork.h"
#include "testapi.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A system that does not say which proxy to use before it is let. It does after a while, so that who waits
/// for it fails the test, and does not hang.
class SilentSystem final : public QNetworkProxyFactory
{
public:
    void speak() { m_says.release(100); }
    [[nodiscard]] bool isBeingAsked() const { return m_isBeingAsked; }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        m_isBeingAsked = true;
        m_says.tryAcquire(1, 10s);
        m_isBeingAsked = false;
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1)};
    }

private:
    QSemaphore m_says;
    std::atomic<bool> m_isBeingAsked = false;
};

/// The system is silent while it lives.
class Silence final
{
public:
    Silence() { QNetworkProxyFactory::setApplicationProxyFactory(m_system); }
    ~Silence()
    {
        end();
        QNetworkProxyFactory::setUseSystemConfiguration(true); // once nobody is asking
    }
    Q_DISABLE_COPY_MOVE(Silence)

    void end() { m_system->speak(); }
    [[nodiscard]] bool isHeard() const { return m_system->isBeingAsked(); }

private:
    SilentSystem *m_system = new SilentSystem; // which Qt deletes
};

} // namespace

/// Requests through a proxy on loopback.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_network = std::make_unique<CompanyNetwork>(); }
    void cleanup()
    {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        m_network.reset();
    }
    void goesThroughTheSystemsProxy_data();
    void goesThroughTheSystemsProxy();
    void goesWithoutItWhereTheSystemSaysSo();
    void neverLeadsThisComputerThroughIt_data();
    void neverLeadsThisComputerThroughIt();
    void doesNotWaitForTheSystem();
    void givesUpWaitingForTheSystem();
    void endsWhileTheSystemIsSilent();
    void asksTheSystemBeforeEachRequest();
    void reachesNobodyThroughTheProxy_data();
    void reachesNobodyThroughTheProxy();
    void tellsWhatFailsBehindTheProxy_data();
    void tellsWhatFailsBehindTheProxy();
    void countsAPostAsSentOnceItsBodyIsTaken();

private:
    std::unique_ptr<CompanyNetwork> m_network; // a new one for each test
};

void ProxyTest::goesThroughTheSystemsProxy_data()
{
    QTest::addColumn<QByteArray>("method");

    QTest::newRow("GET") << "GET"_ba;
    QTest::newRow("POST") << "POST"_ba;
}

void ProxyTest::goesThroughTheSystemsProxy()
{
    QFETCH(QByteArray, method);
    const ProxyVariables variables(m_network->proxy.url());
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, method, CompanyNetwork::url())), u"200"_s);
    QCOMPARE(outcome(exchange(transport, method, CompanyNetwork::url())),
             u"200"_s); // through the same tunnel

    QCOMPARE(m_network->proxy.requests().size(), 1);
    QCOMPARE(m_network->proxy.requests().first().line(), "CONNECT other.example:443 HTTP/1.1"_ba);
    QCOMPARE(m_network->server.requests().size(), 2);
}

void ProxyTest::goesWithoutItWhereTheSystemSaysSo()
{
    const ProxyVariables variables(m_network->proxy.url(), u".example"_s);
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"Unreachable"_s);

    QVERIFY(m_network->proxy.requests().isEmpty());
}

void ProxyTest::neverLeadsThisComputerThroughIt_data()
{
    QTest::addColumn<QString>("host");

    QTest::newRow("by its address") << u"127.0.0.1"_s;
    QTest::newRow("by another address") << u"127.0.0.2"_s;
    QTest::newRow("by its address of IPv6") << u"::1"_s;
    QTest::newRow("by its name") << u"localhost"_s;
}

void ProxyTest::neverLeadsThisComputerThroughIt()
{
    QFETCH(QString, host);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_network->proxy.serverPort()});
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    QUrl url = server.url();
    url.setHost(host);
    HttpTransport transport;

    exchange(transport, "GET", url); // whether or not there is such an address

    QVERIFY(m_network->proxy.requests().isEmpty());
}

void ProxyTest::doesNotWaitForTheSystem()
{
    LoopbackServer practice({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;
    Silence silence;
    QObject context;
    HttpAnswer waiting;
    transport.get(CompanyNetwork::url(), testCredentials(), &context, waiting.handler());

    QCOMPARE(outcome(exchange(transport, "GET", practice.url())), u"200"_s);
    QCOMPARE(waiting.count(), 0);

    const QDateTime found = QDateTime::currentDateTimeUtc();
    silence.end();
    QCOMPARE(outcome(waiting), u"Unreachable"_s);
    QVERIFY(exchangeOf(waiting).sentAt >= found); // and not when it began to wait
}

void ProxyTest::givesUpWaitingForTheSystem()
{
    HttpTransport transport({.deadline = 100ms});
    const Silence silence;

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer answer = exchange(transport, method, CompanyNetwork::url());
        QCOMPARE(outcome(answer), u"Unreachable"_s);
        QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    }

    QObject context;
    HttpAnswer cancelled;
    transport.get(CompanyNetwork::url(), testCredentials(), &context, cancelled.handler())->cancel();
    QCOMPARE(outcome(cancelled), u"Cancelled"_s);
}

void ProxyTest::endsWhileTheSystemIsSilent()
{
    auto transport = std::make_unique<HttpTransport>();
    Silence silence;
    QObject context;
    HttpAnswer answer;
    transport->get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
    QTRY_VERIFY(silence.isHeard());

    transport.reset();

    QVERIFY(silence.isHeard());
    QVERIFY(HttpTransport::isSystemBusy());
    silence.end();
    QTRY_VERIFY(!HttpTransport::isSystemBusy());
    QCOMPARE(answer.count(), 0);
}

void ProxyTest::asksTheSystemBeforeEachRequest()
{
    HttpTransport transport;
    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"Unreachable"_s);

    const ProxyVariables variables(m_network->proxy.url()); // as after a move to another network

    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s);
}

void ProxyTest::reachesNobodyThroughTheProxy_data()
{
    QTest::addColumn<Reaction>("reaction");

    const auto answer = [](int status) { return Reaction::answerAndClose(httpAnswer(status)); };
    QTest::newRow("says nothing") << Reaction::silence();
    QTest::newRow("closes") << Reaction::close();
    QTest::newRow("resets") << Reaction::reset();
    QTest::newRow("forbids") << answer(403);
    QTest::newRow("does not find the host") << answer(404);
    QTest::newRow("has trouble") << answer(500);
    QTest::newRow("reaches nobody") << answer(502);
    QTest::newRow("has no time") << answer(503);
    QTest::newRow("waits in vain") << answer(504);
    QTest::newRow("is no proxy") << Reaction::answerAndClose("SSH-2.0-OpenSSH\r\n\r\n");
}

void ProxyTest::reachesNobodyThroughTheProxy()
{
    QFETCH(Reaction, reaction);
    const LoopbackServer proxy({reaction});
    const ProxyVariables variables(proxy.url().toString());
    HttpTransport transport({.silence = 300ms});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer answer = exchange(transport, method, CompanyNetwork::url());
        QCOMPARE(outcome(answer), u"Unreachable"_s);
        QVERIFY(!answer.result().error().detail.isEmpty());
    }
    for (const ReceivedRequest &request : proxy.requests()) {
        QCOMPARE(request.line(), "CONNECT other.example:443 HTTP/1.1"_ba);
        QCOMPARE(request.values("Authorization"), QByteArrayList());
    }
}

void ProxyTest::tellsWhatFailsBehindTheProxy_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<HttpLimits>("limits");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("lost") << Reaction::close() << u"otherhost"_s << HttpLimits() << u"ConnectionLost"_s;
    QTest::newRow("silent") << Reaction::silence() << u"otherhost"_s << HttpLimits{.silence = 1s}
                            << u"TimedOut"_s;
    QTest::newRow("not trusted") << Reaction::silence() << u"stranger"_s << HttpLimits() << u"Untrusted"_s;
    QTest::newRow("a proxy of its own")
        << Reaction::answer(httpAnswer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
        << u"otherhost"_s << HttpLimits() << u"Rejected"_s;
}

/// There a `POST` may have been carried out.
void ProxyTest::tellsWhatFailsBehindTheProxy()
{
    QFETCH(Reaction, reaction);
    QFETCH(QString, certificate);
    QFETCH(HttpLimits, limits);
    LoopbackServer server({reaction}, certificate);
    const ConnectProxy proxy(server.url());
    const ProxyVariables variables(proxy.url());
    HttpTransport transport(limits);

    QTEST(outcome(exchange(transport, "POST", CompanyNetwork::url())), "outcome");
}

/// Qt says that it is sent some time after that, which may be too late.
void ProxyTest::countsAPostAsSentOnceItsBodyIsTaken()
{
    const auto answer = Reaction::answer(httpAnswer(200));
    const LoopbackServer server({answer, Reaction::silence()}, u"otherhost"_s);
    const ConnectProxy proxy(server.url());
    const ProxyVariables variables(proxy.url());
    HttpTransport transport({.deadline = 2s});
    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s); // opens a tunnel
    QObject context;
    HttpAnswer lost;
    auto *call = transport.post(CompanyNetwork::url(), TestForm, testCredentials(), &context, lost.handler());
    connect(call->findChild<OneShotBody *>(), &OneShotBody::taken, call,
            [call] { call->findChild<QNetworkReply *>()->disconnect(SIGNAL(requestSent())); });

    QCOMPARE(outcome(lost), u"TimedOut"_s);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(lost.result().error().mayHaveBeenProcessed());
}

QTEST_GUILESS_MAIN(ProxyTest)

#include "proxytest.moc"
