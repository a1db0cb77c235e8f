// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practicedriver.h"

#include "practice/server/sampleaccount.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

class SampleAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASampleConfiguration();
    void isTheSameEachTime();
    void hasNamesAndSids_data();
    void hasNamesAndSids();
    void answersEveryLink();
    void startsWithoutWebhooks();

private:
    PracticeDriver m_practice;
};

void SampleAccountTest::hasASampleConfiguration()
{
    const Response response = m_practice.get(ConfigurationPath);

    QCOMPARE(response.status, 200);
    const QString defaultService = m_practice.service(0).value("sid"_L1).toString();
    QCOMPARE(m_practice.service(0).value("friendly_name"_L1).toString(), u"Front desk"_s);
    const QJsonObject expected{
        {u"account_sid"_s, Username},
        {u"default_chat_service_sid"_s, defaultService},
        {u"default_messaging_service_sid"_s,
         m_practice.get(MessagingServicesPath).body.value("services"_L1).toArray().at(0)["sid"_L1]},
        {u"default_inactive_timer"_s, u"P1DT2H"_s},
        {u"default_closed_timer"_s, u"P7D"_s},
        {u"url"_s, u"https://conversations.twilio.com/v1/Configuration"_s},
        {u"links"_s,
         QJsonObject{
             {u"service"_s,
              u"https://conversations.twilio.com/v1/Services/%1/Configuration"_s.arg(defaultService)},
             {u"webhooks"_s, u"https://conversations.twilio.com/v1/Configuration/Webhooks"_s},
         }},
    };
    QCOMPARE(response.body, expected);
}

void SampleAccountTest::isTheSameEachTime()
{
    PracticeApi other(sampleAccount(Username), Username, Secret);
    for (const QString &path : {ConfigurationPath, ServicesPath, MessagingServicesPath,
                                m_practice.filledIn(ServicesPath + u"/{service}/Configuration"_s),
                                m_practice.filledIn(ServicesPath + u"/{service}/Roles"_s)}) {
        QCOMPARE(other.answer(request("GET", path)).body, m_practice.get(path).body);
    }
}

void SampleAccountTest::hasNamesAndSids_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("count");

    QTest::newRow("conversation services") << ServicesPath << u"services"_s << u"IS"_s << 120;
    QTest::newRow("messaging services") << MessagingServicesPath << u"services"_s << u"MG"_s << 10;
    QTest::newRow("roles") << ServicesPath + u"/{service}/Roles"_s << u"roles"_s << u"RL"_s << 5;
}

void SampleAccountTest::hasNamesAndSids()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QString, prefix);

    const QRegularExpression sidPattern(u"^%1[0-9a-f]{32}$"_s.arg(prefix));
    const QRegularExpression datePattern(u"^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    QSet<QString> sids;
    QSet<QString> names;
    Response page = m_practice.get(m_practice.filledIn(path));
    while (true) {
        for (const auto &item : page.body.value(key).toArray()) {
            sids.insert(item["sid"_L1].toString());
            names.insert(item["friendly_name"_L1].toString());
            QVERIFY(sidPattern.match(item["sid"_L1].toString()).hasMatch());
            QVERIFY(datePattern.match(item["date_created"_L1].toString()).hasMatch());
            QVERIFY(datePattern.match(item["date_updated"_L1].toString()).hasMatch());
            QVERIFY(item["url"_L1].toString().endsWith(item["sid"_L1].toString()));
            QCOMPARE(item["account_sid"_L1].toString(), Username);
        }
        const QString next = page.body.value("meta"_L1)["next_page_url"_L1].toString();
        if (next.isEmpty()) {
            break;
        }
        page = m_practice.answer(requestFor(next));
    }
    QTEST(int(sids.size()), "count");
    QTEST(int(names.size()), "count");
    QVERIFY(!names.contains(QString()));
}

void SampleAccountTest::answersEveryLink()
{
    QStringList urls;
    for (const QString &path : {ConfigurationPath, ServicesPath + u"/{service}/Configuration"_s}) {
        const QJsonObject body = m_practice.get(m_practice.filledIn(path)).body;
        urls.append(body.value("url"_L1).toString());
        for (const auto &link : body.value("links"_L1).toObject()) {
            urls.append(link.toString());
        }
    }
    QCOMPARE(urls.size(), 6);
    for (const QString &url : std::as_const(urls)) {
        const Response response = m_practice.answer(requestFor(url));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body.value("url"_L1).toString(), url);
    }
}

void SampleAccountTest::startsWithoutWebhooks()
{
    const QJsonObject account = m_practice.get(WebhooksPath).body;
    QCOMPARE(account.value("pre_webhook_url"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(account.value("post_webhook_url"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(account.value("method"_L1).toString(), u"POST"_s);
    QCOMPARE(account.value("filters"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(account.value("target"_L1).toString(), u"webhook"_s);

    const QJsonObject service =
        m_practice.get(m_practice.filledIn(ServicesPath + u"/{service}/Configuration/Webhooks"_s)).body;
    for (const auto &property : {"pre_webhook_url"_L1, "post_webhook_url"_L1, "method"_L1, "filters"_L1}) {
        QCOMPARE(service.value(property), QJsonValue(QJsonValue::Null));
    }
    const QString care = m_practice.service(1).value("sid"_L1).toString();
    const QJsonObject careService =
        m_practice.get(ServicesPath + u'/' + care + u"/Configuration/Webhooks"_s).body;
    QCOMPARE(careService.value("post_webhook_url"_L1).toString(),
             u"https://care.example.com/conversations"_s);
}

QTEST_APPLESS_MAIN(SampleAccountTest)
#include "sampleaccounttest.moc"
