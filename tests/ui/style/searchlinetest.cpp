// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/searchline.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A window that has a use for Esc, with a field and something else that takes the keyboard.
struct Bench
{
    Bench()
    {
        other.setFocusPolicy(Qt::StrongFocus);
        window.show();
    }

    QWidget window;
    SearchLine line{&window};
    QWidget other{&window};
    QShortcut escape{QKeySequence(Qt::Key_Escape), &window};
    QSignalSpy escaped{&escape, &QShortcut::activated};
};

} // namespace

class SearchLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptiedByEsc();
    void leavesEscToTheWindow();
    void isEmptiedByAButton();
    void isReadyForAnotherText();
};

void SearchLineTest::isEmptiedByEsc()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.line.start();
    QTest::keyClicks(&bench.line, u"clinic"_s);

    QTest::keyClick(&bench.line, Qt::Key_Escape);

    QCOMPARE(bench.line.text(), QString());
    QVERIFY(bench.line.hasFocus());
    QCOMPARE(bench.escaped.size(), 0);
}

void SearchLineTest::leavesEscToTheWindow()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.line.start();

    QTest::keyClick(&bench.line, Qt::Key_Escape);

    QCOMPARE(bench.escaped.size(), 1);
}

void SearchLineTest::isEmptiedByAButton()
{
    Bench bench;
    bench.line.setText(u"clinic"_s);
    bench.line.nameButton(u"Clear"_s);
    auto *button = bench.line.findChild<QToolButton *>();
    QCOMPARE(button->accessibleName(), u"Clear"_s);

    button->click();

    QCOMPARE(bench.line.text(), QString());
}

void SearchLineTest::isReadyForAnotherText()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.line.setText(u"clinic"_s);
    bench.other.setFocus();

    bench.line.start();

    QVERIFY(bench.line.hasFocus());
    QCOMPARE(bench.line.selectedText(), u"clinic"_s);
}

QTEST_MAIN(SearchLineTest)

#include "searchlinetest.moc"
