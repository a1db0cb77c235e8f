// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "timerparts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Numbers = QList<int>;

/// What a person makes of a timer with its switch, numbers and presets.
class TimerEditorInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNumbers_data();
    void takesNumbers();
    void takesTypedNumbers();
    void isOffWhenEveryNumberIsZero();
    void keepsForeignTextUntilItIsChanged_data();
    void keepsForeignTextUntilItIsChanged();
    void switchesOff();
    void switchesOnAgain_data();
    void switchesOnAgain();
    void switchesOnWithADay();
    void offersPresetsFromTheMinimum();
    void takesAPreset_data();
    void takesAPreset();
    void keepsSecondsWhileTheyAreEdited();
    void reportsLeaving_data();
    void reportsLeaving();
};

void TimerEditorInputTest::takesNumbers_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");

    QTest::newRow("days") << u"days"_s << 5 << u"P5DT2H3M4S"_s;
    QTest::newRow("no days") << u"days"_s << 0 << u"PT2H3M4S"_s;
    QTest::newRow("hours") << u"hours"_s << 23 << u"P1DT23H3M4S"_s;
    QTest::newRow("minutes") << u"minutes"_s << 59 << u"P1DT2H59M4S"_s;
    QTest::newRow("seconds") << u"seconds"_s << 59 << u"P1DT2H3M59S"_s;
    QTest::newRow("most days") << u"days"_s << 99'999 << u"P99999DT2H3M4S"_s;
    QTest::newRow("more hours than a day has") << u"hours"_s << 25 << u"P1DT23H3M4S"_s;
}

void TimerEditorInputTest::takesNumbers()
{
    QFETCH(QString, part);
    QFETCH(int, number);
    QFETCH(QString, text);
    TimerParts parts;
    parts.timer.setText(u"P1DT2H3M4S"_s);

    parts.part<QSpinBox>(part).setValue(number);

    QCOMPARE(parts.takeEdits(), QStringList{text});
    QCOMPARE(parts.line().text(), text);
    QVERIFY(parts.on().isChecked());
}

void TimerEditorInputTest::takesTypedNumbers()
{
    TimerParts parts;
    parts.timer.setText(u"P1D"_s);

    parts.hours().selectAll();
    QTest::keyClicks(&parts.hours(), u"12"_s);
    QTest::keyClick(&parts.minutes(), Qt::Key_Up);

    QCOMPARE(parts.takeEdits(), (QStringList{u"P1DT1H"_s, u"P1DT12H"_s, u"P1DT12H1M"_s}));
}

void TimerEditorInputTest::isOffWhenEveryNumberIsZero()
{
    TimerParts parts;
    parts.timer.setText(u"PT1H"_s);

    parts.hours().setValue(0);

    QCOMPARE(parts.takeEdits(), QStringList{u"PT0S"_s});
    QVERIFY(!parts.on().isChecked());
}

void TimerEditorInputTest::keepsForeignTextUntilItIsChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("changed"); // by one more minute

    QTest::newRow("year") << u"P1Y"_s << u"PT1M"_s;
    QTest::newRow("weeks") << u"P2W"_s << u"P14DT1M"_s;
    QTest::newRow("fraction") << u"PT1.5H"_s << u"PT1H31M"_s;
    QTest::newRow("many hours") << u"PT36H"_s << u"P1DT12H1M"_s;
    QTest::newRow("small letters") << u"pt2h"_s << u"PT2H1M"_s;
}

void TimerEditorInputTest::keepsForeignTextUntilItIsChanged()
{
    QFETCH(QString, text);
    QFETCH(QString, changed);
    TimerParts parts;
    parts.timer.setText(text);

    QTest::keyClick(&parts.line(), Qt::Key_Return);
    QTest::keyClick(&parts.minutes(), Qt::Key_Return);
    QCOMPARE(parts.line().text(), text);
    QCOMPARE(parts.takeEdits(), QStringList());

    parts.minutes().stepUp();
    QCOMPARE(parts.takeEdits(), QStringList{changed});
    QCOMPARE(parts.line().text(), changed);
}

void TimerEditorInputTest::switchesOff()
{
    TimerParts parts;
    parts.timer.setText(u"P1DT2H"_s);

    QTest::keyClick(&parts.on(), Qt::Key_Space);

    QCOMPARE(parts.takeEdits(), QStringList{u"PT0S"_s});
    QCOMPARE(parts.line().text(), u"PT0S"_s);
    QCOMPARE(parts.numbers(), (Numbers{0, 0, 0}));
}

void TimerEditorInputTest::switchesOnAgain_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("hours") << u"PT26H"_s;
    QTest::newRow("seconds") << u"PT45S"_s;
    QTest::newRow("weeks") << u"P2W"_s;
    QTest::newRow("years") << u"P1Y"_s;
}

void TimerEditorInputTest::switchesOnAgain()
{
    QFETCH(QString, text);
    TimerParts parts;
    parts.timer.setText(text);
    QTest::keyClick(&parts.on(), Qt::Key_Space);
    parts.edited.clear();

    QTest::keyClick(&parts.on(), Qt::Key_Space);

    QCOMPARE(parts.edited.count(), 1);
    QCOMPARE(parts.takeEdits(), QStringList{text});
    QCOMPARE(parts.line().text(), text);
    QVERIFY(parts.on().isChecked());
}

void TimerEditorInputTest::switchesOnWithADay()
{
    TimerParts parts;
    parts.timer.setText({});

    QTest::keyClick(&parts.on(), Qt::Key_Space);

    QCOMPARE(parts.takeEdits(), QStringList{u"P1D"_s});
    QCOMPARE(parts.numbers(), (Numbers{1, 0, 0}));
}

void TimerEditorInputTest::offersPresetsFromTheMinimum()
{
    const TimerParts parts;

    parts.part<QToolButton>(u"common durations"_s).click();

    auto *menu = parts.timer.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 11);                          // nine durations, a line, and off
    QVERIFY(menu->actions().first()->text().startsWith(u"15 "_s)); // not 5 minutes
    QCOMPARE(menu->actions().last()->text(), u"Off"_s);
    menu->close();
}

void TimerEditorInputTest::takesAPreset_data()
{
    QTest::addColumn<int>("steps"); // down the menu
    QTest::addColumn<QString>("text");

    QTest::newRow("first") << 1 << u"PT15M"_s;
    QTest::newRow("third") << 3 << u"PT1H"_s;
    QTest::newRow("a week") << 7 << u"P7D"_s;
    QTest::newRow("off, past the line") << 10 << u"PT0S"_s;
}

void TimerEditorInputTest::takesAPreset()
{
    QFETCH(int, steps);
    QFETCH(QString, text);
    TimerParts parts;
    parts.timer.setText(u"PT5H"_s);
    parts.part<QToolButton>(u"common durations"_s).click();
    auto *menu = parts.timer.findChild<QMenu *>();

    for (int step = 0; step < steps; ++step) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);

    QCOMPARE(parts.takeEdits(), QStringList{text});
    QCOMPARE(parts.line().text(), text);
    QTRY_COMPARE(parts.timer.findChild<QMenu *>(), nullptr);
}

void TimerEditorInputTest::keepsSecondsWhileTheyAreEdited()
{
    TimerParts parts;
    parts.timer.setText(u"PT30M1S"_s);
    parts.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&parts.page));
    parts.seconds().setFocus();
    QVERIFY(parts.seconds().hasFocus());

    parts.seconds().stepDown();

    QCOMPARE(parts.takeEdits(), QStringList{u"PT30M"_s});
    QVERIFY(parts.showsSeconds());
}

void TimerEditorInputTest::reportsLeaving_data()
{
    QTest::addColumn<QString>("part");

    QTest::newRow("days") << u"days"_s;
    QTest::newRow("hours") << u"hours"_s;
    QTest::newRow("minutes") << u"minutes"_s;
    QTest::newRow("seconds") << u"seconds"_s;
    QTest::newRow("ISO 8601") << u"ISO 8601"_s;
}

void TimerEditorInputTest::reportsLeaving()
{
    QFETCH(QString, part);
    TimerParts parts;
    parts.timer.setText(u"PT30M1S"_s);
    parts.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&parts.page));
    parts.on().setFocus();
    parts.left.clear();
    QWidget &input = parts.part<QWidget>(part);

    input.setFocus();
    QVERIFY(input.hasFocus());
    QCOMPARE(parts.left.count(), 0);

    parts.on().setFocus();

    QCOMPARE(parts.left.count(), 1);
}

QTEST_MAIN(TimerEditorInputTest)

#include "timereditorinputtest.moc"
