// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "timerparts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Numbers = QList<int>;

/// Writing a duration as text.
class TimerEditorTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypedText_data();
    void readsTypedText();
    void keepsWhatIsTypedWhileItIsTyped();
    void writesAShortFormOutWhenLeft_data();
    void writesAShortFormOutWhenLeft();
    void isNotDisturbedWhileTyping();
    void isOffWhenEmptied();
};

void TimerEditorTypingTest::readsTypedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text"); // as reported
    QTest::addColumn<Numbers>("numbers");

    QTest::newRow("ISO 8601") << u"P1DT2H"_s << u"P1DT2H"_s << Numbers{1, 2, 0};
    QTest::newRow("ISO 8601 of another form") << u"PT90M"_s << u"PT90M"_s << Numbers{0, 1, 30};
    QTest::newRow("years") << u"P1Y"_s << u"P1Y"_s << Numbers{0, 0, 0};
    QTest::newRow("off") << u"PT0S"_s << u"PT0S"_s << Numbers{0, 0, 0};
    QTest::newRow("days and hours") << u"2d 4h"_s << u"P2DT4H"_s << Numbers{2, 4, 0};
    QTest::newRow("minutes") << u"90m"_s << u"PT1H30M"_s << Numbers{0, 1, 30};
    QTest::newRow("words") << u"1 h 30 min"_s << u"PT1H30M"_s << Numbers{0, 1, 30};
    QTest::newRow("seconds") << u"45s"_s << u"PT45S"_s << Numbers{0, 0, 0, 45};
    QTest::newRow("unfinished ISO 8601") << u"P1DT"_s << u"P1DT"_s << Numbers{0, 0, 0};
    QTest::newRow("unfinished short form") << u"2d 4"_s << u"2d 4"_s << Numbers{0, 0, 0};
    QTest::newRow("nonsense") << u"soon"_s << u"soon"_s << Numbers{0, 0, 0};
    QTest::newRow("blanks around") << u" PT2H "_s << u"PT2H"_s << Numbers{0, 2, 0};
}

void TimerEditorTypingTest::readsTypedText()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    TimerParts parts;
    parts.timer.setText(u"PT5H"_s);

    parts.line().selectAll();
    QTest::keyClicks(&parts.line(), typed);

    QCOMPARE(parts.takeEdits().last(), text);
    QTEST(parts.numbers(), "numbers");
    QCOMPARE(parts.on().isChecked(), text != u"PT0S"_s);
}

void TimerEditorTypingTest::keepsWhatIsTypedWhileItIsTyped()
{
    TimerParts parts;
    parts.timer.setText(u"PT5H"_s);
    parts.line().selectAll();

    QTest::keyClicks(&parts.line(), u"2d 4h"_s);

    QCOMPARE(parts.takeEdits(), (QStringList{u"2"_s, u"P2D"_s, u"P2D"_s, u"2d 4"_s, u"P2DT4H"_s}));
    QCOMPARE(parts.line().text(), u"2d 4h"_s);
}

void TimerEditorTypingTest::writesAShortFormOutWhenLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");

    QTest::newRow("short form") << u"2d 4h"_s << u"P2DT4H"_s;
    QTest::newRow("blanks around") << u" PT2H "_s << u"PT2H"_s;
    QTest::newRow("ISO 8601 of another form") << u"PT90M"_s << u"PT90M"_s;
    QTest::newRow("unfinished") << u"P1DT"_s << u"P1DT"_s;
    QTest::newRow("nothing") << u" "_s << u"PT0S"_s;
}

void TimerEditorTypingTest::writesAShortFormOutWhenLeft()
{
    QFETCH(QString, typed);
    TimerParts parts;
    parts.timer.setText(u"PT5H"_s);
    parts.line().selectAll();
    QTest::keyClicks(&parts.line(), typed);
    parts.edited.clear();

    QTest::keyClick(&parts.line(), Qt::Key_Return);

    QTEST(parts.line().text(), "line");
    QCOMPARE(parts.takeEdits(), QStringList()); // it means the same
}

/// What is reported comes back from the editor's state with every key.
void TimerEditorTypingTest::isNotDisturbedWhileTyping()
{
    TimerParts parts;
    QObject::connect(&parts.timer, &FieldEditor::edited, &parts.timer, &FieldEditor::setText);
    parts.timer.setText(u"PT5H"_s);
    parts.line().selectAll();

    QTest::keyClicks(&parts.line(), u"2d 4h"_s);
    parts.line().setCursorPosition(1);
    QTest::keyClicks(&parts.line(), u"1"_s);

    QCOMPARE(parts.line().text(), u"21d 4h"_s);
    QCOMPARE(parts.line().cursorPosition(), 2);
    QCOMPARE(parts.numbers(), (Numbers{21, 4, 0}));
}

void TimerEditorTypingTest::isOffWhenEmptied()
{
    TimerParts parts;
    parts.timer.setText(u"PT5H"_s);

    parts.line().selectAll();
    QTest::keyClick(&parts.line(), Qt::Key_Delete);

    QCOMPARE(parts.takeEdits(), QStringList{u""_s});
    QCOMPARE(parts.line().text(), u""_s);
    QVERIFY(!parts.on().isChecked());
}

QTEST_MAIN(TimerEditorTypingTest)

#include "timereditortypingtest.moc"
