// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/connectproxy.h"
#include "support/fakecredentialstore.h"
#include "support/trust.h"
#include "testapi.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto Url = u"https://other.example/v1/Configuration"_s;
const auto SignIn = "jo:open sesame"_ba;

/// A system that does not say which proxy to use before it is let.
class SilentSystem final : public QNetworkProxyFactory
{
public:
    explicit SilentSystem(QSemaphore &says)
        : m_says(says)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        m_says.acquire();
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1)};
    }

private:
    QSemaphore &m_says;
};

} // namespace

/// Requests through a proxy on loopback, to a server whose name only the proxy knows.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void goesThroughTheSystemsProxy_data();
    void goesThroughTheSystemsProxy();
    void goesWithoutItWhereTheSystemSaysSo();
    void neverLeadsThisComputerThroughIt_data();
    void neverLeadsThisComputerThroughIt();
    void doesNotWaitForTheSystem();
    void givesUpWaitingForTheSystem();
    void asksTheSystemBeforeEachRequest();
    void reachesNobodyThroughTheProxy_data();
    void reachesNobodyThroughTheProxy();
    void tellsWhatFailsBehindTheProxy_data();
    void tellsWhatFailsBehindTheProxy();
    void tellsThatASignInIsWanted_data();
    void tellsThatASignInIsWanted();
    void signsInAsTheAddressSays();
    void signsInAsThePersonSays();
    void signsInInUtf8_data();
    void signsInInUtf8();
    void triesAWrongSignInOnce_data();
    void triesAWrongSignInOnce();
    void triesAnUnprovenSignInAlone();
    void letsOthersFollowAnAcceptedSignIn();
    void looksInTheKeychain();
    void triesAStaleSignInOfTheKeychainOnce();
    void prefersTheKeychainToAWrongAddress();
    void canBeCancelledWhileTheKeychainIsAsked();
    void sendsNoChangeTwice();
    void keepsTheSecretsApart();

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    Trust m_trust{LoopbackServer::certificate(u"authority"_s)};
};

void ProxyTest::initTestCase()
{
    for (const char *variable :
         {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(variable); // or the tests would go through the proxy of this computer
    }
}

void ProxyTest::init()
{
    m_server =
        std::make_unique<LoopbackServer>(QList{Reaction::answer(httpAnswer(200, "{}"))}, u"otherhost"_s);
    m_proxy = std::make_unique<ConnectProxy>(m_server->url());
}

void ProxyTest::cleanup()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

void ProxyTest::goesThroughTheSystemsProxy_data()
{
    QTest::addColumn<QByteArray>("method");

    QTest::newRow("GET") << "GET"_ba;
    QTest::newRow("POST") << "POST"_ba;
}

void ProxyTest::goesThroughTheSystemsProxy()
{
    QFETCH(QByteArray, method);
    const ProxyVariables variables(m_proxy->url());
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, method, QUrl(Url))), u"200"_s);
    QCOMPARE(outcome(exchange(transport, method, QUrl(Url))), u"200"_s); // through the same tunnel

    QCOMPARE(m_proxy->requests().size(), 1);
    QCOMPARE(m_proxy->requests().first().line(), "CONNECT other.example:443 HTTP/1.1"_ba);
    QCOMPARE(m_server->requests().size(), 2);
}

void ProxyTest::goesWithoutItWhereTheSystemSaysSo()
{
    const ProxyVariables variables(m_proxy->url(), u".example"_s);
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"Unreachable"_s);

    QVERIFY(m_proxy->requests().isEmpty());
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
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->serverPort()});
    LoopbackServer server({Reaction::answer(httpAnswer(200))});
    QUrl url = server.url();
    url.setHost(host);
    HttpTransport transport;

    exchange(transport, "GET", url); // whether or not there is such an address

    QVERIFY(m_proxy->requests().isEmpty());
}

void ProxyTest::doesNotWaitForTheSystem()
{
    QSemaphore says;
    QNetworkProxyFactory::setApplicationProxyFactory(new SilentSystem(says));
    LoopbackServer practice({Reaction::answer(httpAnswer(200))});
    HttpTransport transport;
    QObject context;
    HttpAnswer waiting;
    transport.get(QUrl(Url), testCredentials(), &context, waiting.handler());

    QCOMPARE(outcome(exchange(transport, "GET", practice.url())), u"200"_s);
    QCOMPARE(waiting.count(), 0);

    says.release();
    QCOMPARE(outcome(waiting), u"Unreachable"_s);
}

void ProxyTest::givesUpWaitingForTheSystem()
{
    QSemaphore says;
    QNetworkProxyFactory::setApplicationProxyFactory(new SilentSystem(says));
    HttpTransport transport({.deadline = 100ms});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer answer = exchange(transport, method, QUrl(Url));
        QCOMPARE(outcome(answer), u"Unreachable"_s);
        QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    }

    QObject context;
    HttpAnswer cancelled;
    transport.get(QUrl(Url), testCredentials(), &context, cancelled.handler())->cancel();
    QCOMPARE(outcome(cancelled), u"Cancelled"_s);
    says.release();
}

void ProxyTest::asksTheSystemBeforeEachRequest()
{
    HttpTransport transport;
    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"Unreachable"_s);

    const ProxyVariables variables(m_proxy->url()); // as after a move to another network

    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"200"_s);
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
        const HttpAnswer answer = exchange(transport, method, QUrl(Url));
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
    QTest::addColumn<QString>("outcome");

    QTest::newRow("lost") << Reaction::close() << u"otherhost"_s << u"ConnectionLost"_s;
    QTest::newRow("silent") << Reaction::silence() << u"otherhost"_s << u"TimedOut"_s;
    QTest::newRow("not trusted") << Reaction::silence() << u"stranger"_s << u"Untrusted"_s;
    QTest::newRow("a proxy of its own")
        << Reaction::answer(httpAnswer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
        << u"otherhost"_s << u"Rejected"_s;
}

/// There a `POST` may have been carried out.
void ProxyTest::tellsWhatFailsBehindTheProxy()
{
    QFETCH(Reaction, reaction);
    QFETCH(QString, certificate);
    LoopbackServer server({reaction}, certificate);
    const ConnectProxy proxy(server.url());
    const ProxyVariables variables(proxy.url());
    HttpTransport transport({.silence = 300ms});

    QTEST(outcome(exchange(transport, "POST", QUrl(Url))), "outcome");
}

void ProxyTest::tellsThatASignInIsWanted_data()
{
    goesThroughTheSystemsProxy_data();
}

void ProxyTest::tellsThatASignInIsWanted()
{
    QFETCH(QByteArray, method);
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, method, QUrl(Url));

    QCOMPARE(outcome(answer), u"ProxySignInWanted"_s);
    QCOMPARE(answer.result().error().proxy, m_proxy->name());
    QVERIFY(!answer.result().error().detail.isEmpty());
    QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    QCOMPARE(m_proxy->requests().size(), 1);
    QVERIFY(m_proxy->signIns().isEmpty());
    QCOMPARE(m_server->connectionCount(), 0);
}

void ProxyTest::signsInAsTheAddressSays()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url(u"jo:open%20sesame"_s));
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "POST", QUrl(Url))), u"200"_s);

    QCOMPARE(m_proxy->signIns(), QByteArrayList{SignIn});
}

void ProxyTest::signsInInUtf8_data()
{
    QTest::addColumn<bool>("byAddress");

    QTest::newRow("as the person says") << false;
    QTest::newRow("as the address says") << true;
}

void ProxyTest::signsInInUtf8()
{
    QFETCH(bool, byAddress);
    const auto password = "Schlüssel ключ"_ba;
    m_proxy->demand("jö:" + password);
    const QByteArray encoded = "j%C3%B6:" + password.toPercentEncoding();
    const ProxyVariables variables(m_proxy->url(byAddress ? QString::fromLatin1(encoded) : QString()));
    HttpTransport transport;
    if (!byAddress) {
        transport.proxySignIn().signIn(m_proxy->name(), {u"jö"_s, password}, false);
    }

    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"200"_s);
}

void ProxyTest::signsInAsThePersonSays()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    HttpTransport transport;
    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"ProxySignInWanted"_s);

    transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "open sesame"}, false);

    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"200"_s);
    QCOMPARE(outcome(exchange(transport, "POST", QUrl(Url))), u"200"_s);
    QCOMPARE(m_proxy->signIns(), QByteArrayList{SignIn});
}

void ProxyTest::triesAWrongSignInOnce_data()
{
    QTest::addColumn<bool>("byAddress");

    QTest::newRow("of the person") << false;
    QTest::newRow("of the address") << true;
}

void ProxyTest::triesAWrongSignInOnce()
{
    QFETCH(bool, byAddress);
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url(byAddress ? u"jo:wrong"_s : QString()));
    HttpTransport transport;
    if (!byAddress) {
        transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "wrong"}, false);
    }

    const HttpAnswer answer = exchange(transport, "GET", QUrl(Url));
    QCOMPARE(outcome(answer), u"ProxySignInRefused"_s);
    QCOMPARE(answer.result().error().proxy, m_proxy->name());
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, QUrl(Url))), u"ProxySignInWanted"_s);
    }
    QCOMPARE(m_proxy->signIns(), QByteArrayList{"jo:wrong"});

    transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "open sesame"}, false);
    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"200"_s);
    QCOMPARE(m_proxy->signIns(), (QByteArrayList{"jo:wrong", SignIn}));
}

void ProxyTest::triesAnUnprovenSignInAlone()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    HttpTransport transport;
    QObject context;
    const auto askManyTimes = [&] {
        std::array<HttpAnswer, 5> answers;
        for (const HttpAnswer &answer : answers) {
            transport.get(QUrl(Url), testCredentials(), &context, answer.handler());
        }
        QStringList outcomes;
        for (const HttpAnswer &answer : answers) {
            outcomes.append(outcome(answer));
        }
        outcomes.sort();
        return outcomes;
    };

    transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "wrong"}, false);
    QCOMPARE(askManyTimes(), QStringList(u"ProxySignInRefused"_s) + QStringList(4, u"ProxySignInWanted"_s));
    QCOMPARE(m_proxy->signIns(), QByteArrayList{"jo:wrong"});

    transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "open sesame"}, false);
    QCOMPARE(askManyTimes(), QStringList(5, u"200"_s));
}

void ProxyTest::letsOthersFollowAnAcceptedSignIn()
{
    const auto answer = Reaction::answer(httpAnswer(200));
    const LoopbackServer server({Reaction::silence(), answer, Reaction::silence(), answer}, u"otherhost"_s);
    ConnectProxy proxy(server.url());
    proxy.demand(SignIn);
    const ProxyVariables variables(proxy.url());
    HttpTransport transport;
    transport.proxySignIn().signIn(proxy.name(), {u"jo"_s, "open sesame"}, false);
    QObject context;

    for (const int requests : {0, 2}) { // through tunnels of their own, and through one that was open
        const HttpAnswer silent;
        transport.get(QUrl(Url), testCredentials(), &context, silent.handler());
        QTRY_COMPARE(server.requests().size(), requests + 1);
        QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"200"_s);
        QCOMPARE(silent.count(), 0);
    }
}

void ProxyTest::looksInTheKeychain()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_proxy->name());
    keychain.secrets[owner.id] = "open sesame";
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    HttpAnswer answer;
    transport.get(QUrl(Url), testCredentials(), &context, answer.handler());

    QCOMPARE(keychain.waiting(), 0); // until the proxy has refused
    QTRY_COMPARE(keychain.waiting(), 1);
    QCOMPARE(m_proxy->requests().size(), 1);
    keychain.succeed();

    QCOMPARE(outcome(answer), u"200"_s);
    QCOMPARE(m_proxy->signIns(), QByteArrayList{SignIn});
    QCOMPARE(transport.requests().requests().size(), 1);
}

void ProxyTest::triesAStaleSignInOfTheKeychainOnce()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_proxy->name());
    keychain.secrets[owner.id] = "of last month\xff"; // which is no UTF-8 besides
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    std::array<HttpAnswer, 2> answers;
    for (const HttpAnswer &answer : answers) {
        transport.get(QUrl(Url), testCredentials(), &context, answer.handler());
    }
    QTRY_COMPARE(keychain.waiting(), 2);
    keychain.succeed();
    QCOMPARE(outcome(answers[0]), u"ProxySignInRefused"_s);
    keychain.succeed();
    QCOMPARE(outcome(answers[1]), u"ProxySignInWanted"_s);

    QCOMPARE(outcome(exchange(transport, "GET", QUrl(Url))), u"ProxySignInWanted"_s);
    QCOMPARE(keychain.waiting(), 0);
    QCOMPARE(m_proxy->signIns().size(), 1);
}

void ProxyTest::prefersTheKeychainToAWrongAddress()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url(u"jo:wrong"_s));
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_proxy->name());
    keychain.secrets[owner.id] = "open sesame";
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    HttpAnswer answer;
    transport.get(QUrl(Url), testCredentials(), &context, answer.handler());
    QTRY_COMPARE(keychain.waiting(), 1);
    keychain.succeed();

    QCOMPARE(outcome(answer), u"200"_s);
    QCOMPARE(m_proxy->signIns(), (QByteArrayList{"jo:wrong", SignIn}));
}

void ProxyTest::canBeCancelledWhileTheKeychainIsAsked()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    FakeCredentialStore keychain;
    HttpTransport transport({.deadline = 400ms}, &keychain);
    QObject context;
    HttpAnswer answer;
    ApiCall *call = transport.get(QUrl(Url), testCredentials(), &context, answer.handler());
    QTRY_COMPARE(keychain.waiting(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return answer.count() > 0; }, 500)); // the deadline is not the keychain's

    call->cancel();

    QCOMPARE(outcome(answer), u"Cancelled"_s);
    keychain.succeed();
    QCOMPARE(answer.count(), 1);
}

void ProxyTest::sendsNoChangeTwice()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    FakeCredentialStore keychain;
    HttpTransport transport({}, &keychain);

    QCOMPARE(outcome(exchange(transport, "POST", QUrl(Url))), u"ProxySignInWanted"_s);

    QCOMPARE(keychain.waiting(), 0);
    QCOMPARE(m_proxy->requests().size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void ProxyTest::keepsTheSecretsApart()
{
    m_proxy->demand(SignIn);
    const ProxyVariables variables(m_proxy->url());
    HttpTransport transport;
    const HttpAnswer refused = exchange(transport, "GET", QUrl(Url));
    transport.proxySignIn().signIn(m_proxy->name(), {u"jo"_s, "open sesame"}, false);
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, QUrl(Url))), u"200"_s);
    }

    QVERIFY(m_proxy->tunnelled().size() > TestForm.size());
    for (const QByteArray &secret : {TestSecret, (TestUser.toUtf8() + ':' + TestSecret).toBase64()}) {
        QVERIFY(!m_proxy->tunnelled().contains(secret)); // nobody can read along
        for (const ReceivedRequest &request : m_proxy->requests()) {
            QVERIFY(!request.bytes.contains(secret));
        }
    }
    QCOMPARE(m_server->requests().size(), 2);
    for (const ReceivedRequest &request : m_server->requests()) {
        QCOMPARE(request.values("Authorization").size(), 1);
        QCOMPARE(request.values("Proxy-Authorization"), QByteArrayList());
        QVERIFY(!request.bytes.contains(SignIn));
        QVERIFY(!request.bytes.contains(SignIn.toBase64()));
    }
}

QTEST_GUILESS_MAIN(ProxyTest)

#include "proxytest.moc"
