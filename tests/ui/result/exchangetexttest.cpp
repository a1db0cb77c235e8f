// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/exchangetext.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Exchange update()
{
    return {.method = "POST",
            .url = QUrl(u"https://conversations.twilio.com/v1/Configuration"_s),
            .requestBody = "DefaultClosedTimer=P8D",
            .duration = std::chrono::milliseconds(84),
            .status = 200,
            .headers = {{"Content-Type", "application/json"}, {"Twilio-Request-Id", "RQ0f"}},
            .body = R"({"default_closed_timer":"P8D","links":{}})"};
}

} // namespace

class ExchangeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverything();
    void leavesOutTheFormOfARead();
    void showsABodyAsItCame_data();
    void showsABodyAsItCame();
    void showsNothingOfASignInInTheAddress();
    void showsAnythingThatLooksLikeAHole();
};

void ExchangeTextTest::showsEverything()
{
    QCOMPARE(exchangeText(update()), uR"(POST https://conversations.twilio.com/v1/Configuration
DefaultClosedTimer=P8D

HTTP 200 · 84 ms
Content-Type: application/json
Twilio-Request-Id: RQ0f

{
    "default_closed_timer": "P8D",
    "links": {}
})"_s);
}

void ExchangeTextTest::leavesOutTheFormOfARead()
{
    Exchange exchange = update();
    exchange.method = "GET";
    exchange.requestBody.clear();

    QVERIFY(exchangeText(exchange).startsWith(
        u"GET https://conversations.twilio.com/v1/Configuration\n\nHTTP 200"_s));
}

void ExchangeTextTest::showsABodyAsItCame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("end");

    QTest::newRow("nothing") << QByteArray() << u"RQ0f\n\n"_s;
    QTest::newRow("words") << QByteArray("Bad Gateway") << u"\n\nBad Gateway"_s;
    QTest::newRow("page") << QByteArray("<html><body>502</body></html>\n")
                          << u"\n\n<html><body>502</body></html>"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"code\": 2") << u"\n\n{\"code\": 2"_s;
    QTest::newRow("other script") << QByteArray("{\"name\":\"Zürich\"}")
                                  << u"\n\n{\n    \"name\": \"Zürich\"\n}"_s;
}

void ExchangeTextTest::showsABodyAsItCame()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, end);
    Exchange exchange = update();
    exchange.body = body;

    QVERIFY(exchangeText(exchange).endsWith(end));
}

/// A gateway's address may carry one.
void ExchangeTextTest::showsNothingOfASignInInTheAddress()
{
    Exchange exchange = update();
    exchange.url = QUrl(u"https://gate:very-secret@gateway.example.com/conversations"_s);

    const QString text = exchangeText(exchange);

    QVERIFY(text.contains(u"gateway.example.com/conversations"_s));
    QVERIFY(!text.contains(u"very-secret"_s));
}

void ExchangeTextTest::showsAnythingThatLooksLikeAHole()
{
    Exchange exchange = update();
    exchange.headers = {{"X-%2", "%1 %2"}};

    QVERIFY(exchangeText(exchange).contains(u"\nX-%2: %1 %2\n"_s));
}

QTEST_APPLESS_MAIN(ExchangeTextTest)

#include "exchangetexttest.moc"
