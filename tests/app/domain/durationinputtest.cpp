// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/durationinput.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class DurationInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void DurationInputTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("duration");

    QTest::newRow("days and hours") << u"2d 4h"_s << u"P2DT4H"_s;
    QTest::newRow("minutes beyond an hour") << u"90m"_s << u"PT1H30M"_s;
    QTest::newRow("blanks everywhere") << u"1 h 30 min"_s << u"PT1H30M"_s;
    QTest::newRow("no blanks") << u"1h30m"_s << u"PT1H30M"_s;
    QTest::newRow("capital letters") << u"1H30M"_s << u"PT1H30M"_s;
    QTest::newRow("capital MIN") << u"30 MIN"_s << u"PT30M"_s;
    QTest::newRow("every unit in capitals") << u"1W 2D 3H 4Min 5S"_s << u"P9DT3H4M5S"_s;
    QTest::newRow("weeks") << u"2w"_s << u"P14D"_s;
    QTest::newRow("weeks and days") << u"1w 1d"_s << u"P8D"_s;
    QTest::newRow("hours beyond a day") << u"36h"_s << u"P1DT12H"_s;
    QTest::newRow("seconds") << u"45s"_s << u"PT45S"_s;
    QTest::newRow("days and seconds") << u"1d 1s"_s << u"P1DT1S"_s;
    QTest::newRow("every unit") << u"1w 2d 3h 4min 5s"_s << u"P9DT3H4M5S"_s;
    QTest::newRow("every unit without blanks") << u"1w2d3h4m5s"_s << u"P9DT3H4M5S"_s;
    QTest::newRow("zero") << u"0m"_s << u"PT0S"_s;
    QTest::newRow("leading zeros") << u"007d"_s << u"P7D"_s;
    QTest::newRow("blanks around") << u"  2d\t"_s << u"P2D"_s;
    QTest::newRow("several blanks") << u"1   h   30  m"_s << u"PT1H30M"_s;
    QTest::newRow("no-break spaces") << u"\u00a01\u202fh\u00a030\u202fmin"_s << u"PT1H30M"_s;
    QTest::newRow("as long as can be counted") << u"106751d 23h 47m 16s"_s << u"P106751DT23H47M16S"_s;

    QTest::newRow("ISO 8601") << u"PT1H30M"_s << u"PT1H30M"_s;
    QTest::newRow("ISO 8601, blanks around") << u" P1D\n"_s << u"P1D"_s;
    QTest::newRow("ISO 8601 stays as typed") << u"pt90m"_s << u"pt90m"_s;
    QTest::newRow("ISO 8601 with weeks") << u"P2W"_s << u"P2W"_s;
    QTest::newRow("ISO 8601 with years") << u"P1Y"_s << u"P1Y"_s;
    QTest::newRow("ISO 8601 with a fraction") << u"PT1,5H"_s << u"PT1,5H"_s;
}

void DurationInputTest::reads()
{
    QFETCH(QString, typed);

    const auto duration = parseDurationInput(typed);
    QVERIFY(duration.has_value());
    QTEST(duration->text(), "duration");
}

void DurationInputTest::refuses_data()
{
    using Kind = DurationProblem::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("found");

    QTest::newRow("nothing") << u""_s << Kind::Empty << u""_s;
    QTest::newRow("blanks") << u" \t "_s << Kind::Empty << u""_s;
    QTest::newRow("number alone") << u"5"_s << Kind::Unfinished << u""_s;
    QTest::newRow("unit alone") << u"d"_s << Kind::MissingP << u"d"_s;
    QTest::newRow("number left over") << u"2d 4"_s << Kind::Unfinished << u""_s;
    QTest::newRow("unit left over") << u"2d h"_s << Kind::MissingP << u"2"_s;
    QTest::newRow("wrong order") << u"4h 2d"_s << Kind::MissingP << u"4"_s;
    QTest::newRow("unit twice") << u"1h 2h"_s << Kind::MissingP << u"1"_s;
    QTest::newRow("fraction") << u"1.5h"_s << Kind::MissingP << u"1"_s;
    QTest::newRow("unknown unit") << u"3 months"_s << Kind::MissingP << u"3"_s;
    QTest::newRow("words") << u"two days"_s << Kind::MissingP << u"t"_s;
    QTest::newRow("Arabic digits") << u"٢d"_s << Kind::MissingP << u"٢"_s;
    QTest::newRow("long s") << u"5ſ"_s << Kind::MissingP << u"5"_s;
    QTest::newRow("sign") << u"-5m"_s << Kind::Signed << u"-"_s;
    QTest::newRow("too large a number") << u"99999999999999999999h"_s << Kind::TooLarge << u"H"_s;
    QTest::newRow("too many days") << u"106752d"_s << Kind::TooLarge << u"D"_s;
    QTest::newRow("too large a sum") << u"106751d 24h"_s << Kind::TooLarge << u"H"_s;
    QTest::newRow("ISO 8601, unfinished") << u"PT1"_s << Kind::Unfinished << u""_s;
    QTest::newRow("ISO 8601, blank inside") << u"PT1H 30M"_s << Kind::UnexpectedCharacter << u" "_s;
    QTest::newRow("ISO 8601, T missing") << u" P1H"_s << Kind::MissingT << u"H"_s;
}

void DurationInputTest::refuses()
{
    QFETCH(QString, typed);

    const auto duration = parseDurationInput(typed);
    QVERIFY(!duration.has_value());
    QTEST(duration.error().kind, "kind");
    QTEST(duration.error().found, "found");
}

QTEST_APPLESS_MAIN(DurationInputTest)

#include "durationinputtest.moc"
