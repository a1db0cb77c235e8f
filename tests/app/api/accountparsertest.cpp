// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/accountparser.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class AccountParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDetails_data();
    void readsDetails();
    void refusesWhatIsNoAccount_data();
    void refusesWhatIsNoAccount();
};

void AccountParserTest::readsDetails_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("friendlyName");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");

    QTest::newRow("as documented")
        << R"({"sid":"AC1","friendly_name":"Acme","status":"active","type":"Full","auth_token":"secret"})"_ba
        << u"Acme"_s << u"active"_s << u"Full"_s;
    QTest::newRow("with nothing but a SID") << R"({"sid":"AC1"})"_ba << u""_s << u""_s << u""_s;
    QTest::newRow("with nulls") << R"({"sid":"AC1","friendly_name":null,"status":null,"type":null})"_ba
                                << u""_s << u""_s << u""_s;
    QTest::newRow("of other types") << R"({"sid":"AC1","friendly_name":1,"status":[],"type":{}})"_ba << u""_s
                                    << u""_s << u""_s;
    QTest::newRow("in any script") << R"({"sid":"AC1","friendly_name":"Ünï 東京"})"_ba << u"Ünï 東京"_s
                                   << u""_s << u""_s;
}

void AccountParserTest::readsDetails()
{
    QFETCH(QByteArray, json);
    const auto details = parseAccountDetails(json);
    QVERIFY(details);
    QTEST(details->friendlyName, "friendlyName");
    QTEST(details->status, "status");
    QTEST(details->type, "type");
}

void AccountParserTest::refusesWhatIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a page") << "<html>secret</html>"_ba;
    QTest::newRow("XML, as the API answers without .json") << "<TwilioResponse><Sid>AC1</Sid>secret"_ba;
    QTest::newRow("a list") << R"([{"sid":"AC1"}])"_ba;
    QTest::newRow("another object") << R"({"auth_token":"secret"})"_ba;
    QTest::newRow("cut off") << R"({"sid":"AC1","auth_token":"secret)"_ba;
    QTest::newRow("not UTF-8") << "{\"sid\":\"\xff secret\"}"_ba;
}

/// In words that quote nothing of the body.
void AccountParserTest::refusesWhatIsNoAccount()
{
    QFETCH(QByteArray, body);
    const auto details = parseAccountDetails(body);
    QVERIFY(!details);
    QVERIFY(!details.error().isEmpty());
    QVERIFY(!details.error().contains(u"secret"_s));
}

QTEST_APPLESS_MAIN(AccountParserTest)
#include "accountparsertest.moc"
