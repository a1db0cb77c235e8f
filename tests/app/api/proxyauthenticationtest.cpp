// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "companynetwork.h"
#include "support/fakecredentialstore.h"
#include "testapi.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto SignIn = "jo:open sesame"_ba;

} // namespace

/// Requests through a proxy on loopback that wants a sign-in.
class ProxyAuthenticationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<CompanyNetwork>();
        m_network->proxy.demand(SignIn);
    }
    void cleanup() { m_network.reset(); }
    void tellsThatASignInIsWanted_data();
    void tellsThatASignInIsWanted();
    void signsInAsTheAddressSays();
    void signsInInUtf8_data();
    void signsInInUtf8();
    void signsInAsThePersonSays();
    void triesAWrongSignInOnce_data();
    void triesAWrongSignInOnce();
    void triesAnUnprovenSignInAlone();
    void letsOthersFollowAnAcceptedSignIn();
    void looksInTheKeychain();
    void triesAStaleSignInOfTheKeychainOnce();
    void prefersTheKeychainToAWrongAddress();
    void canBeCancelledWhileTheKeychainIsAsked();
    void canBeCancelledAsTheProxyRefuses();
    void sendsNoChangeTwice();
    void keepsTheSecretsApart();

private:
    std::unique_ptr<CompanyNetwork> m_network; // a new one for each test
};

void ProxyAuthenticationTest::tellsThatASignInIsWanted_data()
{
    QTest::addColumn<QByteArray>("method");

    QTest::newRow("GET") << "GET"_ba;
    QTest::newRow("POST") << "POST"_ba;
}

void ProxyAuthenticationTest::tellsThatASignInIsWanted()
{
    QFETCH(QByteArray, method);
    const ProxyVariables variables(m_network->proxy.url());
    HttpTransport transport;

    const HttpAnswer answer = exchange(transport, method, CompanyNetwork::url());

    QCOMPARE(outcome(answer), u"ProxySignInWanted"_s);
    QCOMPARE(answer.result().error().proxy, m_network->proxy.name());
    QVERIFY(!answer.result().error().detail.isEmpty());
    QVERIFY(!answer.result().error().mayHaveBeenProcessed());
    QCOMPARE(m_network->proxy.requests().size(), 1);
    QVERIFY(m_network->proxy.signIns().isEmpty());
    QCOMPARE(m_network->server.connectionCount(), 0);
}

void ProxyAuthenticationTest::signsInAsTheAddressSays()
{
    const ProxyVariables variables(m_network->proxy.url(u"jo:open%20sesame"_s));
    HttpTransport transport;

    QCOMPARE(outcome(exchange(transport, "POST", CompanyNetwork::url())), u"200"_s);

    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{SignIn});
}

void ProxyAuthenticationTest::signsInInUtf8_data()
{
    QTest::addColumn<bool>("byAddress");

    QTest::newRow("as the person says") << false;
    QTest::newRow("as the address says") << true;
}

void ProxyAuthenticationTest::signsInInUtf8()
{
    QFETCH(bool, byAddress);
    const auto password = "Schlüssel ключ"_ba;
    m_network->proxy.demand("jö:" + password);
    const QByteArray encoded = "j%C3%B6:" + password.toPercentEncoding();
    const ProxyVariables variables(
        m_network->proxy.url(byAddress ? QString::fromLatin1(encoded) : QString()));
    HttpTransport transport;
    if (!byAddress) {
        transport.proxySignIn().signIn(m_network->proxy.name(), {u"jö"_s, password}, false);
    }

    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s);
}

void ProxyAuthenticationTest::signsInAsThePersonSays()
{
    const ProxyVariables variables(m_network->proxy.url());
    HttpTransport transport;
    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"ProxySignInWanted"_s);

    transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "open sesame"}, false);

    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s);
    QCOMPARE(outcome(exchange(transport, "POST", CompanyNetwork::url())), u"200"_s);
    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{SignIn});
}

void ProxyAuthenticationTest::triesAWrongSignInOnce_data()
{
    QTest::addColumn<bool>("byAddress");

    QTest::newRow("of the person") << false;
    QTest::newRow("of the address") << true;
}

void ProxyAuthenticationTest::triesAWrongSignInOnce()
{
    QFETCH(bool, byAddress);
    const ProxyVariables variables(m_network->proxy.url(byAddress ? u"jo:wrong"_s : QString()));
    HttpTransport transport;
    if (!byAddress) {
        transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "wrong"}, false);
    }

    const HttpAnswer answer = exchange(transport, "GET", CompanyNetwork::url());
    QCOMPARE(outcome(answer), u"ProxySignInRefused"_s);
    QCOMPARE(answer.result().error().proxy, m_network->proxy.name());
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, CompanyNetwork::url())), u"ProxySignInWanted"_s);
    }
    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{"jo:wrong"});

    transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "open sesame"}, false);
    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s);
    QCOMPARE(m_network->proxy.signIns(), (QByteArrayList{"jo:wrong", SignIn}));
}

void ProxyAuthenticationTest::triesAnUnprovenSignInAlone()
{
    const ProxyVariables variables(m_network->proxy.url());
    HttpTransport transport;
    QObject context;
    const auto askManyTimes = [&] {
        std::array<HttpAnswer, 5> answers;
        for (const HttpAnswer &answer : answers) {
            transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
        }
        QStringList outcomes;
        for (const HttpAnswer &answer : answers) {
            outcomes.append(outcome(answer));
        }
        outcomes.sort();
        return outcomes;
    };

    transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "wrong"}, false);
    QCOMPARE(askManyTimes(), QStringList(u"ProxySignInRefused"_s) + QStringList(4, u"ProxySignInWanted"_s));
    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{"jo:wrong"});

    transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "open sesame"}, false);
    QCOMPARE(askManyTimes(), QStringList(5, u"200"_s));
}

void ProxyAuthenticationTest::letsOthersFollowAnAcceptedSignIn()
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
        transport.get(CompanyNetwork::url(), testCredentials(), &context, silent.handler());
        QTRY_COMPARE(server.requests().size(), requests + 1);
        QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"200"_s);
        QCOMPARE(silent.count(), 0);
    }
}

void ProxyAuthenticationTest::looksInTheKeychain()
{
    const ProxyVariables variables(m_network->proxy.url());
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_network->proxy.name());
    keychain.secrets[owner.id] = "open sesame";
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    HttpAnswer answer;
    transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());

    QCOMPARE(keychain.waiting(), 0); // until the proxy has refused
    QTRY_COMPARE(keychain.waiting(), 1);
    QCOMPARE(m_network->proxy.requests().size(), 1);
    keychain.succeed();

    QCOMPARE(outcome(answer), u"200"_s);
    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{SignIn});
    QCOMPARE(transport.requests().requests().size(), 1);
}

void ProxyAuthenticationTest::triesAStaleSignInOfTheKeychainOnce()
{
    const ProxyVariables variables(m_network->proxy.url());
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_network->proxy.name());
    keychain.secrets[owner.id] = "of last month\xff"; // which is no UTF-8 besides
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    std::array<HttpAnswer, 2> answers;
    for (const HttpAnswer &answer : answers) {
        transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
    }
    QTRY_COMPARE(keychain.waiting(), 2);
    keychain.succeed();
    QCOMPARE(outcome(answers[0]), u"ProxySignInRefused"_s);
    keychain.succeed();
    QCOMPARE(outcome(answers[1]), u"ProxySignInWanted"_s);

    QCOMPARE(outcome(exchange(transport, "GET", CompanyNetwork::url())), u"ProxySignInWanted"_s);
    QCOMPARE(keychain.waiting(), 0);
    QCOMPARE(m_network->proxy.signIns().size(), 1);
}

void ProxyAuthenticationTest::prefersTheKeychainToAWrongAddress()
{
    const ProxyVariables variables(m_network->proxy.url(u"jo:wrong"_s));
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(m_network->proxy.name());
    keychain.secrets[owner.id] = "open sesame";
    keychain.usernames[owner.id] = u"jo"_s;
    HttpTransport transport({}, &keychain);
    QObject context;
    HttpAnswer answer;
    transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
    QTRY_COMPARE(keychain.waiting(), 1);
    keychain.succeed();

    QCOMPARE(outcome(answer), u"200"_s);
    QCOMPARE(m_network->proxy.signIns(), (QByteArrayList{"jo:wrong", SignIn}));
}

void ProxyAuthenticationTest::canBeCancelledWhileTheKeychainIsAsked()
{
    const ProxyVariables variables(m_network->proxy.url());
    FakeCredentialStore keychain;
    HttpTransport transport({.deadline = 2s}, &keychain);
    QObject context;
    HttpAnswer answer;
    ApiCall *call = transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
    QTRY_COMPARE(keychain.waiting(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return answer.count() > 0; }, 2500)); // the deadline is not the keychain's

    call->cancel();

    QCOMPARE(outcome(answer), u"Cancelled"_s);
    keychain.succeed();
    QCOMPARE(answer.count(), 1);
}

void ProxyAuthenticationTest::canBeCancelledAsTheProxyRefuses()
{
    const ProxyVariables variables(m_network->proxy.url(u"jo:wrong"_s));
    FakeCredentialStore keychain;
    HttpTransport transport({}, &keychain);
    LoopbackServer practice({Reaction::answer(httpAnswer(200))});
    QCOMPARE(outcome(exchange(transport, "GET", practice.url())), u"200"_s);
    QObject context;
    HttpAnswer answer;
    ApiCall *call = transport.get(CompanyNetwork::url(), testCredentials(), &context, answer.handler());
    connect(transport.findChild<QNetworkAccessManager *>(), &QNetworkAccessManager::finished, call,
            &ApiCall::cancel);

    QCOMPARE(outcome(answer), u"Cancelled"_s);
    QCOMPARE(keychain.waiting(), 0);
    QCOMPARE(outcome(exchange(transport, "POST", CompanyNetwork::url())), u"ProxySignInWanted"_s);
    QCOMPARE(m_network->proxy.signIns(), QByteArrayList{"jo:wrong"}); // the refusal counts all the same
}

void ProxyAuthenticationTest::sendsNoChangeTwice()
{
    const ProxyVariables variables(m_network->proxy.url());
    FakeCredentialStore keychain;
    HttpTransport transport({}, &keychain);

    QCOMPARE(outcome(exchange(transport, "POST", CompanyNetwork::url())), u"ProxySignInWanted"_s);

    QCOMPARE(keychain.waiting(), 0);
    QCOMPARE(m_network->proxy.requests().size(), 1);
    QCOMPARE(m_network->server.connectionCount(), 0);
}

void ProxyAuthenticationTest::keepsTheSecretsApart()
{
    const ProxyVariables variables(m_network->proxy.url());
    HttpTransport transport;
    const HttpAnswer refused = exchange(transport, "GET", CompanyNetwork::url());
    transport.proxySignIn().signIn(m_network->proxy.name(), {u"jo"_s, "open sesame"}, false);
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        QCOMPARE(outcome(exchange(transport, method, CompanyNetwork::url())), u"200"_s);
    }

    QVERIFY(m_network->proxy.tunnelled().size() > TestForm.size());
    for (const QByteArray &secret : {TestSecret, (TestUser.toUtf8() + ':' + TestSecret).toBase64()}) {
        QVERIFY(!m_network->proxy.tunnelled().contains(secret)); // nobody can read along
        for (const ReceivedRequest &request : m_network->proxy.requests()) {
            QVERIFY(!request.bytes.contains(secret));
        }
    }
    QCOMPARE(m_network->server.requests().size(), 2);
    for (const ReceivedRequest &request : m_network->server.requests()) {
        QCOMPARE(request.values("Authorization").size(), 1);
        QCOMPARE(request.values("Proxy-Authorization"), QByteArrayList());
        QVERIFY(!request.bytes.contains(SignIn));
        QVERIFY(!request.bytes.contains(SignIn.toBase64()));
    }
}

QTEST_GUILESS_MAIN(ProxyAuthenticationTest)

#include "proxyauthenticationtest.moc"
