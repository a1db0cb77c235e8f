// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/namesparser.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class NamesParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServices();
    void readsRoles();
    void readsWhatThereIs_data();
    void readsWhatThereIs();
    void knowsTheLastPage_data();
    void knowsTheLastPage();
    void keepsTheNextAddressAsItIs();
    void refusesOtherBodies_data();
    void refusesOtherBodies();
};

/// As Twilio's documentation shows it.
void NamesParserTest::readsServices()
{
    const auto page = parseNames(R"({
        "meta": {
            "page": 0, "page_size": 50, "previous_page_url": null, "key": "services",
            "first_page_url": "https://conversations.twilio.com/v1/Services?PageSize=50&Page=0",
            "url": "https://conversations.twilio.com/v1/Services?PageSize=50&Page=0",
            "next_page_url": "https://conversations.twilio.com/v1/Services?PageSize=50&Page=1&PageToken=PAIS1"
        },
        "services": [
            { "account_sid": "AC1", "sid": "IS1", "friendly_name": "Front desk",
              "date_created": "2020-02-12T22:39:45Z", "date_updated": "2021-02-12T22:39:45Z",
              "url": "https://conversations.twilio.com/v1/Services/IS1", "links": {} },
            { "account_sid": "AC1", "sid": "IS2", "friendly_name": "前台服务 \"Ⅱ\"\n",
              "date_created": null }
        ]
    })");

    QVERIFY(page);
    QCOMPARE(page->entries.size(), 2);
    QCOMPARE(page->entries.first(),
             (NamedSid{.sid = u"IS1"_s,
                       .name = u"Front desk"_s,
                       .createdAt = QDateTime(QDate(2020, 2, 12), QTime(22, 39, 45), Qt::UTC)}));
    QCOMPARE(page->entries.last(), (NamedSid{.sid = u"IS2"_s, .name = u"前台服务 \"Ⅱ\"\n"_s}));
    QCOMPARE(page->next,
             QUrl(u"https://conversations.twilio.com/v1/Services?PageSize=50&Page=1&PageToken=PAIS1"_s));
}

void NamesParserTest::readsRoles()
{
    const auto page = parseNames(R"({"roles":[{"sid":"RL1","friendly_name":"service admin","type":"service",
        "permissions":["addParticipant"]}],"meta":{"key":"roles","next_page_url":null}})");

    QVERIFY(page);
    QCOMPARE(page->entries,
             (QList<NamedSid>{{.sid = u"RL1"_s, .name = u"service admin"_s, .type = u"service"_s}}));
}

void NamesParserTest::readsWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QList<NamedSid>>("entries");

    const QList<NamedSid> unnamed{{.sid = u"IS1"_s}};
    QTest::newRow("none") << "[]"_ba << QList<NamedSid>();
    QTest::newRow("only a SID") << R"([{"sid":"IS1"}])"_ba << unnamed;
    QTest::newRow("null") << R"([{"sid":"IS1","friendly_name":null,"date_created":null}])"_ba << unnamed;
    QTest::newRow("wrong types") << R"([{"sid":"IS1","friendly_name":7,"date_created":{},"type":[]}])"_ba
                                 << unnamed;
    QTest::newRow("no date") << R"([{"sid":"IS1","date_created":"yesterday"}])"_ba << unnamed;
    QTest::newRow("no SID") << R"([{"friendly_name":"A"},{"sid":null},{"sid":""},7,null,{"sid":"IS1"}])"_ba
                            << unnamed;
}

void NamesParserTest::readsWhatThereIs()
{
    QFETCH(QByteArray, list);

    const auto page = parseNames(R"({"meta":{"key":"services"},"services":)" + list + '}');

    QVERIFY(page);
    QTEST(page->entries, "entries");
}

void NamesParserTest::knowsTheLastPage_data()
{
    QTest::addColumn<QByteArray>("meta");

    QTest::newRow("null") << R"({"key":"services","next_page_url":null})"_ba;
    QTest::newRow("empty") << R"({"key":"services","next_page_url":""})"_ba;
    QTest::newRow("missing") << R"({"key":"services"})"_ba;
}

void NamesParserTest::knowsTheLastPage()
{
    QFETCH(QByteArray, meta);

    const auto page = parseNames(R"({"services":[{"sid":"IS1"}],"meta":)" + meta + '}');

    QVERIFY(page);
    QCOMPARE(page->next, QUrl());
    QCOMPARE(page->entries.size(), 1);
}

void NamesParserTest::keepsTheNextAddressAsItIs()
{
    const QByteArray next = "https://example.com/v1/Services?PageToken=a%2Bb+c%3D%26&FriendlyName=%C3%A4";
    const auto page =
        parseNames(R"({"services":[],"meta":{"key":"services","next_page_url":")" + next + R"("}})");

    QVERIFY(page);
    QCOMPARE(page->next.toEncoded(), next);
}

void NamesParserTest::refusesOtherBodies_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page of a proxy") << "<html>Please sign in</html>"_ba;
    QTest::newRow("cut short") << R"({"services":[{"sid":"IS1"}],"meta":{"key":"services")"_ba;
    QTest::newRow("a list") << R"([{"sid":"IS1"}])"_ba;
    QTest::newRow("no meta") << R"({"services":[{"sid":"IS1"}]})"_ba;
    QTest::newRow("no key") << R"({"services":[],"meta":{"next_page_url":null}})"_ba;
    QTest::newRow("another key") << R"({"services":[],"meta":{"key":"roles"}})"_ba;
    QTest::newRow("no list") << R"({"services":{"sid":"IS1"},"meta":{"key":"services"}})"_ba;
    QTest::newRow("next page nowhere")
        << R"({"services":[],"meta":{"key":"services","next_page_url":"https://[::1"}})"_ba;
}

void NamesParserTest::refusesOtherBodies()
{
    QFETCH(QByteArray, body);

    const auto page = parseNames(body);

    QVERIFY(!page);
    QVERIFY(!page.error().isEmpty());
}

QTEST_APPLESS_MAIN(NamesParserTest)

#include "namesparsertest.moc"
