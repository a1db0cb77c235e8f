// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "windowbench.h"

using namespace configurator;
using namespace Qt::StringLiterals;

/// The program is started while its window is open.
class MainWindowStartAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void comesForward();
    void opensWhatIsAskedFor_data();
    void opensWhatIsAskedFor();
    void leavesTheOpenAccountAsItIs();
    void asksBeforeItLeavesAnother();
    void saysThatThereIsNoSuchAccount();
    void opensNothingBehindADialog();
    void comesForwardWithADialog();

private:
    Languages m_languages;
};

void MainWindowStartAgainTest::comesForward()
{
    const WindowBench bench;
    bench.window->setWindowState(Qt::WindowMinimized | Qt::WindowMaximized);

    QVERIFY(bench.window->startAgain(false, {}));

    QCOMPARE(bench.window->windowState() & (Qt::WindowMinimized | Qt::WindowMaximized), Qt::WindowMaximized);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
}

void MainWindowStartAgainTest::opensWhatIsAskedFor_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Account>("account");

    QTest::newRow("practice account") << true << QString() << practiceAccount();
    QTest::newRow("by name") << false << birch().name << birch();
    QTest::newRow("nothing") << false << QString() << acme();
}

void MainWindowStartAgainTest::opensWhatIsAskedFor()
{
    QFETCH(bool, practice);
    QFETCH(QString, name);
    QFETCH(Account, account);
    WindowBench bench;
    bench.loadAcme();

    QVERIFY(bench.window->startAgain(practice, name));

    QCOMPARE(bench.editor.state().account, account);
    QCOMPARE(bench.question(), QString());
}

void MainWindowStartAgainTest::leavesTheOpenAccountAsItIs()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    QVERIFY(bench.window->startAgain(false, acme().name));

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);
}

void MainWindowStartAgainTest::asksBeforeItLeavesAnother()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    QVERIFY(bench.window->startAgain(false, birch().name));
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    QCOMPARE(bench.editor.state().account, acme());

    bench.answerQuestion(u"Discard"_s);
    QCOMPARE(bench.editor.state().account, birch());
}

void MainWindowStartAgainTest::saysThatThereIsNoSuchAccount()
{
    WindowBench bench;
    bench.loadAcme();

    QVERIFY(bench.window->startAgain(false, u"Cedar"_s));

    QCOMPARE(bench.question(), u"There is no account called Cedar"_s);
    QCOMPARE(bench.editor.state().account, acme());
}

void MainWindowStartAgainTest::opensNothingBehindADialog()
{
    WindowBench bench;
    bench.loadAcme();
    bench.choose(u"Add account…"_s);

    QVERIFY(!bench.window->startAgain(false, birch().name));

    QCOMPARE(bench.editor.state().account, acme());
}

void MainWindowStartAgainTest::comesForwardWithADialog()
{
    WindowBench bench;
    bench.choose(u"Add account…"_s);

    QVERIFY(bench.window->startAgain(false, {}));
}

QTEST_MAIN(MainWindowStartAgainTest)

#include "mainwindowstartagaintest.moc"
