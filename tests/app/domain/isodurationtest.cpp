// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/isoduration.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::weeks;

class IsoDurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWholeSeconds_data();
    void hasWholeSeconds();
    void writesSeconds_data();
    void writesSeconds();
    void knowsItsOwnWriting_data();
    void knowsItsOwnWriting();
    void compares_data();
    void compares();
};

void IsoDurationTest::hasWholeSeconds_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("seconds");

    QTest::newRow("PT0S") << std::optional(0s);
    QTest::newRow("P2W") << std::optional<std::chrono::seconds>(weeks(2));
    QTest::newRow("PT60.0S") << std::optional(60s);
    QTest::newRow("PT0.1M") << std::optional(6s);
    QTest::newRow("PT60.5S") << std::optional<std::chrono::seconds>();
    QTest::newRow("PT0.01M") << std::optional<std::chrono::seconds>();
    QTest::newRow("PT0.000000001S") << std::optional<std::chrono::seconds>();
    QTest::newRow("P1MT1S") << std::optional<std::chrono::seconds>();
}

void IsoDurationTest::hasWholeSeconds()
{
    const auto duration = IsoDuration::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration.has_value());
    QTEST(duration->wholeSeconds(), "seconds");
}

void IsoDurationTest::writesSeconds_data()
{
    QTest::addColumn<std::chrono::seconds>("seconds");

    const auto row = [](std::chrono::seconds seconds, const char *text) { QTest::newRow(text) << seconds; };
    row(0s, "PT0S");
    row(1s, "PT1S");
    row(59s, "PT59S");
    row(60s, "PT1M");
    row(61s, "PT1M1S");
    row(1h - 1s, "PT59M59S");
    row(1h, "PT1H");
    row(1h + 1s, "PT1H1S");
    row(90min, "PT1H30M");
    row(24h - 1s, "PT23H59M59S");
    row(24h, "P1D");
    row(24h + 1s, "P1DT1S");
    row(days(1) + 2h + 3min + 4s, "P1DT2H3M4S");
    row(weeks(1), "P7D");
    row(days(365), "P365D");
    row(9223372036s, "P106751DT23H47M16S");
}

void IsoDurationTest::writesSeconds()
{
    QFETCH(std::chrono::seconds, seconds);

    const auto duration = IsoDuration::fromSeconds(seconds);
    QCOMPARE(duration.text(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration.wholeSeconds() == seconds);
    QVERIFY(duration == IsoDuration::parse(duration.text()));
}

void IsoDurationTest::knowsItsOwnWriting_data()
{
    QTest::addColumn<bool>("canonical");

    for (const char *own : {"PT0S", "PT1S", "PT1M", "PT1H30M", "P1D", "P14D", "P1DT1S", "P1DT2H3M4S"}) {
        QTest::newRow(own) << true;
    }
    for (const char *foreign :
         {"P0D", "pt1h", "PT60M", "PT01H", "PT1H0M", "P2W", "P1Y", "P1M", "PT1.5S", "PT1.0S"}) {
        QTest::newRow(foreign) << false;
    }
}

void IsoDurationTest::knowsItsOwnWriting()
{
    const auto duration = IsoDuration::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration.has_value());
    QTEST(duration->isCanonical(), "canonical");
}

void IsoDurationTest::compares_data()
{
    using Order = std::partial_ordering;
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Order>("order");

    const auto row = [](const QString &a, const QString &b, Order order) {
        QTest::addRow("%s, %s", qPrintable(a), qPrintable(b)) << a << b << order;
    };
    row(u"PT1H"_s, u"PT60M"_s, Order::equivalent);
    row(u"P1D"_s, u"PT24H"_s, Order::equivalent);
    row(u"P0D"_s, u"PT0S"_s, Order::equivalent);
    row(u"PT1M"_s, u"PT61S"_s, Order::less);
    row(u"P1D"_s, u"PT23H59M59.9S"_s, Order::greater);
    row(u"P1Y"_s, u"P12M"_s, Order::equivalent);

    // A month is 28 to 31 days long.
    row(u"P1M"_s, u"P27D"_s, Order::greater);
    row(u"P1M"_s, u"P28D"_s, Order::unordered);
    row(u"P1M"_s, u"P30D"_s, Order::unordered);
    row(u"P1M"_s, u"P31D"_s, Order::unordered);
    row(u"P1M"_s, u"P32D"_s, Order::less);
    row(u"P1MT1S"_s, u"P28D"_s, Order::greater);
    row(u"P1Y"_s, u"P335D"_s, Order::greater);
    row(u"P1Y"_s, u"P373D"_s, Order::less);
    row(u"P768614336Y"_s, u"P106751D"_s, Order::greater);

    // Months that both have do not matter.
    row(u"P1MT1H"_s, u"P1MT2H"_s, Order::less);
    row(u"P12M1D"_s, u"P1Y"_s, Order::greater);
    row(u"P1Y"_s, u"P11M"_s, Order::greater);
    row(u"P1Y"_s, u"P11M30D"_s, Order::unordered);
    row(u"P1Y"_s, u"P11M32D"_s, Order::less);
}

void IsoDurationTest::compares()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(std::partial_ordering, order);

    const auto first = IsoDuration::parse(a);
    const auto second = IsoDuration::parse(b);
    QVERIFY(first && second);
    QVERIFY((*first <=> *second) == order);
    QCOMPARE(*first == *second, std::is_eq(order));
    QCOMPARE(*second > *first, std::is_lt(order));
    QCOMPARE(*second < *first, std::is_gt(order));
}

QTEST_APPLESS_MAIN(IsoDurationTest)

#include "isodurationtest.moc"
