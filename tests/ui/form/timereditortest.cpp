// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "timerparts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Numbers = QList<int>;

/// What a timer shows.
class TimerEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAText_data();
    void showsAText();
    void isOffAtFirst();
    void hidesSecondsAgain();
    void showsATextWithoutReportingIt_data() { showsAText_data(); }
    void showsATextWithoutReportingIt();
    void showsTheStartOfAText();
    void cannotBeEditedWhenToldSo();
    void namesItsParts_data();
    void namesItsParts();
    void tellsAssistiveTechnology();
    void readsIsoTextFromLeftToRight();
};

void TimerEditorTest::showsAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("on");
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QString &text, bool on, const Numbers &numbers) {
        QTest::newRow(name) << text << on << numbers << text;
    };
    QTest::newRow("null") << QString() << false << Numbers{0, 0, 0} << u"PT0S"_s;
    QTest::newRow("empty") << u""_s << false << Numbers{0, 0, 0} << u"PT0S"_s;
    row("off", u"PT0S"_s, false, {0, 0, 0});
    row("off in days", u"P0D"_s, false, {0, 0, 0});
    row("days", u"P7D"_s, true, {7, 0, 0});
    row("hours", u"PT23H"_s, true, {0, 23, 0});
    row("minutes", u"PT59M"_s, true, {0, 0, 59});
    row("seconds", u"PT59S"_s, true, {0, 0, 0, 59});
    row("everything", u"P1DT2H3M4S"_s, true, {1, 2, 3, 4});
    row("more than a day of hours", u"PT25H"_s, true, {1, 1, 0});
    row("more than an hour of minutes", u"PT90M"_s, true, {0, 1, 30});
    row("weeks", u"P2W"_s, true, {14, 0, 0});
    row("fraction of an hour", u"PT1.5H"_s, true, {0, 1, 30});
    row("years", u"P1Y"_s, true, {0, 0, 0});
    row("months and days", u"P1M2D"_s, true, {0, 0, 0});
    row("fraction of a second", u"PT0.5S"_s, true, {0, 0, 0});
    row("as many days as fit", u"P99999D"_s, true, {99'999, 0, 0});
    row("more days than fit", u"P100000DT1H"_s, true, {99'999, 1, 0});
    row("unreadable", u"soon"_s, true, {0, 0, 0});
}

void TimerEditorTest::showsAText()
{
    QFETCH(QString, text);
    TimerParts parts;
    parts.timer.setText(u"PT5H6M"_s);

    parts.timer.setText(text);

    QTEST(parts.on().isChecked(), "on");
    QTEST(parts.numbers(), "numbers");
    QTEST(parts.line().text(), "line");
}

void TimerEditorTest::isOffAtFirst()
{
    const TimerParts parts;

    QVERIFY(!parts.on().isChecked());
    QCOMPARE(parts.numbers(), (Numbers{0, 0, 0}));
}

void TimerEditorTest::hidesSecondsAgain()
{
    TimerParts parts;

    parts.timer.setText(u"PT30M1S"_s);
    QVERIFY(parts.showsSeconds());

    parts.timer.setText(u"PT30M"_s);
    QVERIFY(!parts.showsSeconds());
}

/// A form the program would not write itself stays as it is until the person changes it.
void TimerEditorTest::showsATextWithoutReportingIt()
{
    QFETCH(QString, text);
    TimerParts parts;

    parts.timer.setText(text);

    QCOMPARE(parts.takeEdits(), QStringList());
    QCOMPARE(parts.left.count(), 0);
}

void TimerEditorTest::showsTheStartOfAText()
{
    TimerParts parts;

    parts.timer.setText(u"P1DT2H"_s);

    QCOMPARE(parts.line().cursorPosition(), 0);
}

void TimerEditorTest::cannotBeEditedWhenToldSo()
{
    TimerParts parts;
    parts.timer.setText(u"PT30M1S"_s);
    const QList<QWidget *> inputs{&parts.on(),
                                  &parts.days(),
                                  &parts.hours(),
                                  &parts.minutes(),
                                  &parts.seconds(),
                                  &parts.line(),
                                  &parts.part<QToolButton>(u"common durations"_s)};

    for (const bool editable : {false, true}) {
        parts.timer.setEditable(editable);
        parts.timer.setText(editable ? u"PT1S"_s : u"PT2S"_s);
        for (const QWidget *input : inputs) {
            QCOMPARE(input->isEnabled(), editable);
        }
    }
}

void TimerEditorTest::namesItsParts_data()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("Default closed timer on") << u"QCheckBox"_s;
    QTest::newRow("Default closed timer days") << u"QSpinBox"_s;
    QTest::newRow("Default closed timer hours") << u"QSpinBox"_s;
    QTest::newRow("Default closed timer minutes") << u"QSpinBox"_s;
    QTest::newRow("Default closed timer seconds") << u"QSpinBox"_s;
    QTest::newRow("Default closed timer ISO 8601") << u"QLineEdit"_s;
    QTest::newRow("Default closed timer common durations") << u"QToolButton"_s;
}

void TimerEditorTest::namesItsParts()
{
    QFETCH(QString, kind);
    TimerEditor timer(std::chrono::minutes(10));
    timer.setText(u"PT1S"_s);

    timer.setName(u"Default closed timer"_s);

    const QWidget &part = named<QWidget>(timer, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QString::fromLatin1(part.metaObject()->className()), kind);
}

void TimerEditorTest::tellsAssistiveTechnology()
{
    TimerParts parts;

    parts.timer.setDescription(u"At least 10 minutes, or off."_s);

    QCOMPARE(parts.timer.mainInput(), &parts.line());
    QCOMPARE(accessibleDescription(&parts.line()), u"At least 10 minutes, or off."_s);
}

void TimerEditorTest::readsIsoTextFromLeftToRight()
{
    TimerParts parts;

    parts.timer.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(parts.line().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(parts.days().layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TimerEditorTest)

#include "timereditortest.moc"
