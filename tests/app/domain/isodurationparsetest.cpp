// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/isoduration.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::weeks;
using Length = IsoDuration::Length;

class IsoDurationParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLength_data();
    void readsLength();
    void readsYearsAndMonths_data();
    void readsYearsAndMonths();
    void refuses_data();
    void refuses();
    void countsUpToItsLimit_data();
    void countsUpToItsLimit();
};

void IsoDurationParseTest::readsLength_data()
{
    QTest::addColumn<Length>("length");

    const auto rows = [](Length length, std::initializer_list<const char *> texts) {
        for (const char *text : texts) {
            QTest::newRow(text) << length;
        }
    };

    // What the API's documents and public code use.
    rows(0s, {"PT0S", "P0D"});
    rows(1min, {"PT1M"});
    rows(5min, {"PT5M"});
    rows(10min, {"PT10M"});
    rows(15min, {"PT15M"});
    rows(30min, {"PT30M"});
    rows(1h, {"PT1H", "PT60M"});
    rows(12h, {"PT12H"});
    rows(24h, {"P1D", "PT24H"});
    rows(72h, {"PT72H"});
    rows(days(1) + 2h + 30min, {"P1DT2H30M"});

    // Each unit, alone and with others.
    rows(weeks(1), {"P1W", "P7D"});
    rows(weeks(2) + days(3), {"P2W3D", "P17D"});
    rows(weeks(1) + 1h, {"P1WT1H"});
    rows(days(1) + 1s, {"P1DT1S"});
    rows(1s, {"PT1S"});
    rows(1h + 1s, {"PT1H1S"});
    rows(1min + 1s, {"PT1M1S", "PT61S"});
    rows(weeks(1) + days(1) + 1h + 1min + 1s, {"P1W1DT1H1M1S"});
    rows(days(365), {"P365D"});

    // Zeros.
    rows(0s, {"PT00S", "P0W0DT0H0M0S", "PT0.0S", "P0Y", "P0Y0MT0S"});
    rows(10min, {"PT010M"});
    rows(days(1), {"P001D", "P00000000000000000000000001D"});

    // A fraction of the last unit.
    rows(84h, {"P0.5W"});
    rows(36h, {"P1,5D", "PT36H", "P1DT12H", "P1.5D"});
    rows(75min, {"PT1.25H", "PT1,25H", "PT75M"});
    rows(6s, {"PT0.1M", "PT0,1M"});
    rows(1h + 30s, {"PT1H0.5M"});
    rows(1500ms, {"PT1.5S", "PT1,5S", "pt1.500s"});
    rows(1ns, {"PT0.000000001S"});
    rows(123456789ns, {"PT0.123456789S", "PT0.1234567899S"});
    rows(1199999998800ns, {"PT0.333333333H"});

    // Small letters.
    rows(weeks(1) + days(2), {"p1w2d"});
    rows(1h + 2min + 3s, {"pt1h2m3s", "PT1h2M3s"});
}

void IsoDurationParseTest::readsLength()
{
    const auto text = QString::fromLatin1(QTest::currentDataTag());
    const auto duration = IsoDuration::parse(text);
    QVERIFY(duration.has_value());
    QCOMPARE(duration->text(), text);
    QVERIFY(duration->exactLength().has_value());
    QTEST(*duration->exactLength(), "length");
    QCOMPARE(duration->isZero(), *duration->exactLength() == 0s);
}

void IsoDurationParseTest::readsYearsAndMonths_data()
{
    QTest::addColumn<QString>("same");

    QTest::newRow("P1M") << u"P01M"_s;
    QTest::newRow("P1Y") << u"P12M"_s;
    QTest::newRow("P1Y1M") << u"P13M"_s;
    QTest::newRow("P0,5Y") << u"P6M"_s;
    QTest::newRow("P0.1Y") << u"P1,2M"_s;
    QTest::newRow("P1.5M") << u"P1,50M"_s;
    QTest::newRow("p2y3m") << u"P27M"_s;
    QTest::newRow("P1MT1M") << u"P1MT60S"_s;
    QTest::newRow("P1M1W") << u"P1M7D"_s;
    QTest::newRow("P1Y2M3W4DT5H6M7S") << u"P14M25DT5H6M7S"_s;
    QTest::newRow("P1Y2M3W4DT5H6M7.5S") << u"P14M25DT5H367,5S"_s;
}

void IsoDurationParseTest::readsYearsAndMonths()
{
    QFETCH(QString, same);

    const auto text = QString::fromLatin1(QTest::currentDataTag());
    const auto duration = IsoDuration::parse(text);
    QVERIFY(duration.has_value());
    QCOMPARE(duration->text(), text);
    QVERIFY(duration == IsoDuration::parse(same));
    QVERIFY(!duration->exactLength());
    QVERIFY(!duration->wholeSeconds());
    QVERIFY(!duration->isZero());
}

void IsoDurationParseTest::refuses_data()
{
    using Kind = DurationProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("found");

    const auto row = [](const QString &text, Kind kind, int position, const QString &found = {}) {
        QTest::addRow("%s", text.isEmpty() ? "nothing" : qUtf8Printable(text))
            << text << kind << position << found;
    };

    row(u""_s, Kind::Empty, 0);

    for (const auto &prefix : {u"P"_s, u"p"_s, u"P1"_s, u"P12"_s, u"P1."_s, u"P1,5"_s, u"P1Y2"_s, u"PT"_s,
                               u"PT1"_s, u"PT1."_s, u"P1DT"_s, u"P1DT2"_s, u"P1DT2H3"_s, u"PT1H30"_s}) {
        row(prefix, Kind::Unfinished, int(prefix.size()));
    }

    row(u"5"_s, Kind::MissingP, 0, u"5"_s);
    row(u"1D"_s, Kind::MissingP, 0, u"1"_s);
    row(u"T1H"_s, Kind::MissingP, 0, u"T"_s);
    row(u"x"_s, Kind::MissingP, 0, u"x"_s);
    row(u" PT1H"_s, Kind::MissingP, 0, u" "_s);
    row(u"ＰT1H"_s, Kind::MissingP, 0, u"Ｐ"_s);

    row(u"-P1D"_s, Kind::Signed, 0, u"-"_s);
    row(u"+PT1H"_s, Kind::Signed, 0, u"+"_s);
    row(u"−P1D"_s, Kind::Signed, 0, u"−"_s);
    row(u"-"_s, Kind::Signed, 0, u"-"_s);
    row(u"P-1D"_s, Kind::Signed, 1, u"-"_s);
    row(u"PT+1H"_s, Kind::Signed, 2, u"+"_s);
    row(u"P1DT−2H"_s, Kind::Signed, 4, u"−"_s);

    row(u"P1X"_s, Kind::UnexpectedCharacter, 2, u"X"_s);
    row(u"p1x"_s, Kind::UnexpectedCharacter, 2, u"x"_s);
    row(u"Px"_s, Kind::UnexpectedCharacter, 1, u"x"_s);
    row(u"PP1D"_s, Kind::UnexpectedCharacter, 1, u"P"_s);
    row(u"PTT1H"_s, Kind::UnexpectedCharacter, 2, u"T"_s);
    row(u"PT1HT1M"_s, Kind::UnexpectedCharacter, 4, u"T"_s);
    row(u"P1T"_s, Kind::UnexpectedCharacter, 2, u"T"_s);
    row(u"P 1D"_s, Kind::UnexpectedCharacter, 1, u" "_s);
    row(u"P1D "_s, Kind::UnexpectedCharacter, 3, u" "_s);
    row(u"PT.5H"_s, Kind::UnexpectedCharacter, 2, u"."_s);
    row(u"PT1.H"_s, Kind::UnexpectedCharacter, 4, u"H"_s);
    row(u"PT1.5.5H"_s, Kind::UnexpectedCharacter, 5, u"."_s);
    row(u"PT1,,5H"_s, Kind::UnexpectedCharacter, 4, u","_s);
    row(u"PT1-H"_s, Kind::UnexpectedCharacter, 3, u"-"_s);
    row(u"P0001-01-01"_s, Kind::UnexpectedCharacter, 5, u"-"_s);
    row(u"P٣D"_s, Kind::UnexpectedCharacter, 1, u"٣"_s);
    row(u"P１D"_s, Kind::UnexpectedCharacter, 1, u"１"_s);
    row(u"PT1.५H"_s, Kind::UnexpectedCharacter, 4, u"५"_s);
    row(u"PT1ſ"_s, Kind::UnexpectedCharacter, 3, u"ſ"_s);
    row(u"PT1ẖx"_s, Kind::UnexpectedCharacter, 3, u"ẖ"_s);
    row(u"Pß"_s, Kind::UnexpectedCharacter, 1, u"ß"_s);

    row(u"PD"_s, Kind::MissingNumber, 1, u"D"_s);
    row(u"PTm"_s, Kind::MissingNumber, 2, u"m"_s);
    row(u"P1DH"_s, Kind::MissingNumber, 3, u"H"_s);
    row(u"PT1HM"_s, Kind::MissingNumber, 4, u"M"_s);

    row(u"P1H"_s, Kind::MissingT, 2, u"H"_s);
    row(u"P1D30s"_s, Kind::MissingT, 5, u"s"_s);

    row(u"PT1D"_s, Kind::AfterT, 3, u"D"_s);
    row(u"PT1H2W"_s, Kind::AfterT, 5, u"W"_s);
    row(u"PT1y"_s, Kind::AfterT, 3, u"y"_s);

    row(u"P1D1D"_s, Kind::WrongOrder, 4, u"D"_s);
    row(u"P1D1w"_s, Kind::WrongOrder, 4, u"w"_s);
    row(u"P1W1M"_s, Kind::WrongOrder, 4, u"M"_s);
    row(u"P1M1Y"_s, Kind::WrongOrder, 4, u"Y"_s);
    row(u"PT1M1H"_s, Kind::WrongOrder, 5, u"H"_s);
    row(u"PT1S1S"_s, Kind::WrongOrder, 5, u"S"_s);

    row(u"P1.5DT1H"_s, Kind::FractionNotLast, 7, u"H"_s);
    row(u"PT1.5H30M"_s, Kind::FractionNotLast, 8, u"M"_s);
    row(u"PT1,5H30,5M"_s, Kind::FractionNotLast, 8, u","_s);
}

void IsoDurationParseTest::refuses()
{
    QFETCH(QString, text);

    const auto duration = IsoDuration::parse(text);
    QVERIFY(!duration.has_value());
    QTEST(duration.error().kind, "kind");
    QTEST(int(duration.error().position), "position");
    QTEST(duration.error().found, "found");
}

void IsoDurationParseTest::countsUpToItsLimit_data()
{
    QTest::addColumn<QString>("tooLarge");
    QTest::addColumn<int>("position");

    QTest::newRow("P768614336Y") << u"P768614337Y"_s << 10;
    QTest::newRow("P9223372036M") << u"P9223372037M"_s << 11;
    QTest::newRow("P15250W") << u"P15251W"_s << 6;
    QTest::newRow("P106751D") << u"P106752D"_s << 7;
    QTest::newRow("PT2562047H") << u"PT2562048H"_s << 9;
    QTest::newRow("PT153722867M") << u"PT153722868M"_s << 11;
    QTest::newRow("PT9223372036S") << u"PT9223372037S"_s << 12;
    QTest::newRow("PT9223372036.854775807S") << u"PT9223372036.854775808S"_s << 22;
    QTest::newRow("P768614336Y4M") << u"P768614336Y5M"_s << 12;
    QTest::newRow("P15250W1D") << u"P15250W2D"_s << 8;
    QTest::newRow("P106751DT23H") << u"P106751DT24H"_s << 11;
    QTest::newRow("P106751DT23H47M16S") << u"P106751DT23H47M17S"_s << 17;
    QTest::newRow("P768614336YT9223372036S") << u"P99999999999999999999D"_s << 21;
}

void IsoDurationParseTest::countsUpToItsLimit()
{
    QFETCH(QString, tooLarge);
    QFETCH(int, position);

    QVERIFY(IsoDuration::parse(QString::fromLatin1(QTest::currentDataTag())).has_value());

    const auto duration = IsoDuration::parse(tooLarge);
    QVERIFY(!duration.has_value());
    QCOMPARE(duration.error().kind, DurationProblem::Kind::TooLarge);
    QCOMPARE(duration.error().position, position);
    QCOMPARE(duration.error().found, QString(tooLarge.at(position)));
}

QTEST_APPLESS_MAIN(IsoDurationParseTest)

#include "isodurationparsetest.moc"
