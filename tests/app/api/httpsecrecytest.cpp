// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/connectproxy.h"
#include "support/trust.h"
#include "testapi.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Protocol = LoopbackServer::Protocol;

namespace {

QMutex logLock; // Qt's network thread writes as well
QByteArray log;

void record(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&logLock);
    log += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// Records every log line of the program, however unimportant, while it lives.
class LogRecorder final
{
public:
    LogRecorder()
    {
        log.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_before = qInstallMessageHandler(record);
    }
    ~LogRecorder()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogRecorder)

    [[nodiscard]] static QByteArray lines()
    {
        const QMutexLocker locker(&logLock);
        return log;
    }

private:
    QtMessageHandler m_before = nullptr;
};

/// Everything a result tells.
QByteArray told(const Expected<Exchange, ApiError> &result)
{
    const Exchange &exchange = result ? *result : result.error().exchange;
    QByteArray all = exchange.method + exchange.url.toEncoded() + exchange.requestBody + exchange.body;
    for (const Exchange::Header &header : exchange.headers) {
        all += header.name + header.value;
    }
    if (!result) {
        all += (result.error().detail + result.error().serverMessage).toUtf8() +
               result.error().moreInfo.toEncoded();
    }
    return all;
}

/// The forms in which the secret might slip out.
QByteArrayList secrets()
{
    return {TestSecret, TestSecret.toBase64(), TestSecret.toPercentEncoding(), TestSecret.toHex(),
            (TestUser.toUtf8() + ':' + TestSecret).toBase64()};
}

} // namespace

class HttpSecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsEveryLogLine();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void tellsNoSecretOfAProxy();
};

void HttpSecrecyTest::recordsEveryLogLine()
{
    const LogRecorder recorder;
    const QLoggingCategory unimportant("qt.network.unimportant");

    qCDebug(unimportant) << TestSecret.data();

    QVERIFY(LogRecorder::lines().contains(TestSecret));
}

void HttpSecrecyTest::tellsNoSecret_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("outcome");

    const auto answer = [](int status, const QByteArray &headers = {}) {
        return Reaction::answer(httpAnswer(status, "{}", headers));
    };
    QTest::newRow("success") << Protocol::Http << answer(200) << u"200"_s;
    QTest::newRow("unauthorized") << Protocol::Http << answer(401, "WWW-Authenticate: Basic realm=\"x\"\r\n")
                                  << u"Unauthorized"_s;
    QTest::newRow("redirected") << Protocol::Http << answer(307, "Location: http://127.0.0.1:1/\r\n")
                                << u"Redirected"_s;
    QTest::newRow("busy") << Protocol::Http << answer(429) << u"RateLimited"_s;
    QTest::newRow("server fault") << Protocol::Http << answer(500) << u"ServerFault"_s;
    QTest::newRow("lost") << Protocol::Http << Reaction::close() << u"ConnectionLost"_s;
    QTest::newRow("silent") << Protocol::Http << Reaction::silence() << u"TimedOut"_s;
    QTest::newRow("not HTTP") << Protocol::Http << Reaction::answerAndClose("hello\r\n\r\n")
                              << u"ConnectionLost"_s;
    QTest::newRow("not trusted") << Protocol::Https << answer(200) << u"Untrusted"_s;
}

void HttpSecrecyTest::tellsNoSecret()
{
    QFETCH(Protocol, protocol);
    QFETCH(Reaction, reaction);
    LoopbackServer server({reaction}, protocol);
    HttpTransport transport({.silence = 500ms, .repeats = {.base = 1ms}});
    const LogRecorder recorder;

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const HttpAnswer answer = exchange(transport, method, server.url());

        QTEST(outcome(answer), "outcome");
        for (const QByteArray &secret : secrets()) {
            QVERIFY(!told(answer.result()).contains(secret));
            QVERIFY(!LogRecorder::lines().contains(secret));
        }
    }
}

void HttpSecrecyTest::tellsNoSecretOfAProxy()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200))}, u"otherhost"_s);
    ConnectProxy proxy(server.url());
    proxy.demand("jo:" + TestSecret);
    const Trust trust(LoopbackServer::certificate(u"authority"_s));
    const ProxyVariables variables(proxy.url());
    HttpTransport transport;
    const LogRecorder recorder;

    for (const QByteArray &password : {TestSecret + '!', TestSecret}) {
        transport.proxySignIn().signIn(proxy.name(), {u"jo"_s, password}, false);
        const HttpAnswer answer = exchange(transport, "GET", QUrl(u"https://other.example/"_s));

        QCOMPARE(outcome(answer), password == TestSecret ? u"200"_s : u"ProxySignInRefused"_s);
        for (const QByteArray &secret : {TestSecret, ("jo:" + password).toBase64()}) {
            QVERIFY(!told(answer.result()).contains(secret));
            QVERIFY(!LogRecorder::lines().contains(secret));
        }
    }
}

QTEST_GUILESS_MAIN(HttpSecrecyTest)

#include "httpsecrecytest.moc"
