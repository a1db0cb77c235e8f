// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/timer.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class TimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOff_data();
    void readsOff();
    void readsRunning_data();
    void readsRunning();
    void refuses_data();
    void refuses();
    void comparesByLength();
    void switchesOffWithZeroSeconds();
};

void TimerTest::readsOff_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("null") << QString();
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("zero seconds") << u"PT0S"_s;
    QTest::newRow("zero days") << u"P0D"_s;
    QTest::newRow("zero years") << u"P0Y"_s;
    QTest::newRow("zero of several units") << u"P0DT0H0M0S"_s;
    QTest::newRow("zero fraction") << u"PT0.0S"_s;
    QTest::newRow("small letters") << u"pt0s"_s;
}

void TimerTest::readsOff()
{
    QFETCH(QString, text);

    const auto timer = Timer::parse(text);
    QVERIFY(timer.has_value());
    QVERIFY(timer->isOff());
    QVERIFY(*timer == Timer::off());
}

void TimerTest::readsRunning_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("one second") << u"PT1S"_s;
    QTest::newRow("fraction of a second") << u"PT0.1S"_s;
    QTest::newRow("minutes") << u"PT90M"_s;
    QTest::newRow("weeks") << u"P2W"_s;
    QTest::newRow("one month") << u"P1M"_s;
    QTest::newRow("fraction of a year") << u"P0,5Y"_s;
}

void TimerTest::readsRunning()
{
    QFETCH(QString, text);

    const auto timer = Timer::parse(text);
    QVERIFY(timer.has_value());
    QVERIFY(!timer->isOff());
    QCOMPARE(timer->duration().text(), text);
    QVERIFY(*timer != Timer::off());
}

void TimerTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DurationProblem::Kind>("kind");

    QTest::newRow("blank") << u" "_s << DurationProblem::Kind::MissingP;
    QTest::newRow("off as a word") << u"off"_s << DurationProblem::Kind::MissingP;
    QTest::newRow("unfinished") << u"PT"_s << DurationProblem::Kind::Unfinished;
    QTest::newRow("negative") << u"-PT1H"_s << DurationProblem::Kind::Signed;
}

void TimerTest::refuses()
{
    QFETCH(QString, text);

    const auto timer = Timer::parse(text);
    QVERIFY(!timer.has_value());
    QTEST(timer.error().kind, "kind");
}

void TimerTest::comparesByLength()
{
    QVERIFY(Timer::parse(u"PT60M") == Timer::parse(u"PT1H"));
    QVERIFY(Timer::parse(u"PT60M") != Timer::parse(u"PT61M"));
    QVERIFY(Timer::parse(u"P1M") != Timer::parse(u"P30D"));
}

void TimerTest::switchesOffWithZeroSeconds()
{
    QCOMPARE(timerOffText(), u"PT0S"_s);
}

QTEST_APPLESS_MAIN(TimerTest)

#include "timertest.moc"
