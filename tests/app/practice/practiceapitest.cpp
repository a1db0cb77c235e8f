// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practicedriver.h"

#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const Header &header : response.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

} // namespace

class PracticeApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesErrorsAsTheApiDoes();
    void asksForCredentials_data();
    void asksForCredentials();
    void namesTheMethodsItTakes_data();
    void namesTheMethodsItTakes();
    void answersLoopbackHostsOnly_data();
    void answersLoopbackHostsOnly();

private:
    PracticeDriver m_practice;
};

void PracticeApiTest::describesErrorsAsTheApiDoes()
{
    const Response response = m_practice.get(u"/nowhere"_s);
    QCOMPARE(response.body.keys(), (QStringList{u"code"_s, u"message"_s, u"more_info"_s, u"status"_s}));
    QCOMPARE(response.body.value("status"_L1).toInt(), 404);
    QCOMPARE(response.body.value("more_info"_L1).toString(), u"https://www.twilio.com/docs/errors/20404"_s);
    QVERIFY(!response.body.value("message"_L1).toString().isEmpty());
}

void PracticeApiTest::asksForCredentials_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");

    const QByteArray right = basic(Username, Secret);
    QTest::newRow("right") << right << 200;
    QTest::newRow("scheme in small letters") << "basic" + right.mid(5) << 200;
    QTest::newRow("none") << ""_ba << 401;
    QTest::newRow("scheme alone") << "Basic"_ba << 401;
    QTest::newRow("wrong secret") << basic(Username, u"guess"_s) << 401;
    QTest::newRow("wrong user name") << basic(u"SK"_s, Secret) << 401;
    QTest::newRow("empty secret") << basic(Username, {}) << 401;
    QTest::newRow("secret with a blank") << basic(Username, Secret + u' ') << 401;
    QTest::newRow("other scheme") << "Bearer" + right.mid(5) << 401;
    QTest::newRow("not encoded") << "Basic " + QByteArray(Username.data()) + ':' + Secret.data() << 401;
}

void PracticeApiTest::asksForCredentials()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    Request configuration = request("GET", ConfigurationPath);
    configuration.authorization = authorization;

    const Response response = m_practice.answer(configuration);

    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), status == 401 ? 20003 : 0);
    QCOMPARE(headerOf(response, "WWW-Authenticate"),
             status == 401 ? "Basic realm=\"Twilio API\""_ba : QByteArray());
}

void PracticeApiTest::namesTheMethodsItTakes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");

    QTest::newRow("PUT configuration") << "PUT"_ba << ConfigurationPath << "GET, POST"_ba;
    QTest::newRow("DELETE configuration") << "DELETE"_ba << ConfigurationPath << "GET, POST"_ba;
    QTest::newRow("PATCH webhooks") << "PATCH"_ba << WebhooksPath << "GET, POST"_ba;
    QTest::newRow("POST services") << "POST"_ba << ServicesPath << "GET"_ba;
    QTest::newRow("DELETE service") << "DELETE"_ba << ServicesPath + u"/{service}"_s << "GET"_ba;
    QTest::newRow("POST roles") << "POST"_ba << ServicesPath + u"/{service}/Roles"_s << "GET"_ba;
    QTest::newRow("POST messaging service")
        << "POST"_ba << MessagingServicesPath + u"/{messaging}"_s << "GET"_ba;
    QTest::newRow("HEAD configuration") << "HEAD"_ba << ConfigurationPath << "GET, POST"_ba;
}

void PracticeApiTest::namesTheMethodsItTakes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);

    const Response response = m_practice.answer(request(method, m_practice.filledIn(path)));

    QCOMPARE(response.status, 405);
    QCOMPARE(codeOf(response), 20004);
    QTEST(headerOf(response, "Allow"), "allowed");
}

void PracticeApiTest::answersLoopbackHostsOnly_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");

    QTest::newRow("IPv4") << "127.0.0.1"_ba << 200;
    QTest::newRow("IPv4 and port") << "127.0.0.1:41234"_ba << 200;
    QTest::newRow("name") << "localhost:41234"_ba << 200;
    QTest::newRow("name in capitals") << "LocalHost"_ba << 200;
    QTest::newRow("IPv6") << "[::1]"_ba << 200;
    QTest::newRow("IPv6 and port") << "[::1]:41234"_ba << 200;
    QTest::newRow("none") << ""_ba << 403;
    QTest::newRow("a name that resolves to it") << "rebound.example:41234"_ba << 403;
    QTest::newRow("a name that begins like it") << "127.0.0.1.example:41234"_ba << 403;
    QTest::newRow("a name that ends like it") << "notlocalhost"_ba << 403;
    QTest::newRow("the real API") << "conversations.twilio.com"_ba << 403;
}

void PracticeApiTest::answersLoopbackHostsOnly()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Request configuration = request("GET", ConfigurationPath);
    configuration.host = host;

    const Response response = m_practice.answer(configuration);

    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), status == 403 ? 20006 : 0);
}

QTEST_APPLESS_MAIN(PracticeApiTest)
#include "practiceapitest.moc"
