// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/exchange.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Exchange answeredWith(const QList<Exchange::Header> &headers)
{
    return {.method = "GET", .url = QUrl(u"https://example.com"_s), .headers = headers};
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeaders_data();
    void findsHeaders();
    void namesTheRequest();
    void comparesHeaders();
};

void ExchangeTest::findsHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("as written") << "Content-Type"_ba
                                << "application/json"_ba;
    QTest::newRow("in small letters") << "content-type"_ba
                                      << "application/json"_ba;
    QTest::newRow("in capitals") << "CONTENT-TYPE"_ba
                                 << "application/json"_ba;
    QTest::newRow("first of two") << "X-Twice"_ba
                                  << "one"_ba;
    QTest::newRow("empty") << "X-Empty"_ba
                           << ""_ba;
    QTest::newRow("missing") << "X-Missing"_ba << QByteArray();
    QTest::newRow("beginning of a name") << "Content"_ba << QByteArray();
}

void ExchangeTest::findsHeaders()
{
    QFETCH(QByteArray, name);
    const Exchange exchange = answeredWith(
        {{"Content-Type", "application/json"}, {"X-Twice", "one"}, {"x-twice", "two"}, {"X-Empty", ""}});

    QTEST(exchange.header(name), "value");
}

void ExchangeTest::namesTheRequest()
{
    const QByteArray id = "RQ" + QByteArray(32, 'f');

    QCOMPARE(answeredWith({}).requestId(), QString());
    QCOMPARE(answeredWith({{"twilio-request-id", id}}).requestId(), QString::fromLatin1(id));
}

void ExchangeTest::comparesHeaders()
{
    QVERIFY(answeredWith({{"A", "1"}}) == answeredWith({{"A", "1"}}));
    QVERIFY(answeredWith({{"A", "1"}}) != answeredWith({{"A", "2"}}));
    QVERIFY(answeredWith({{"A", "1"}}) != answeredWith({{"B", "1"}}));
}

QTEST_APPLESS_MAIN(ExchangeTest)

#include "exchangetest.moc"
