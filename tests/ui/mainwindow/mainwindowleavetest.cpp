// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "overviewbench.h"
#include "ui/accounts/accountdialog.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int AcmeRow = 0;
constexpr int BirchRow = 1;

const auto OneChange = u"Discard 1 change?"_s;

QString marked(const WindowBench &bench)
{
    return named<QListView>(*bench.window, u"Accounts"_s).currentIndex().data().toString();
}

/// Acme's configuration is read once more, to be applied then.
void startChecking(WindowBench &bench)
{
    bench.loadAcme();
    bench.edit();
    bench.editor.apply();
    QCOMPARE(bench.editor.state().activity, EditorState::Activity::Checking);
}

/// Acme's configuration is being applied.
void startApplying(WindowBench &bench)
{
    startChecking(bench);
    bench.answerRead(acmeConfiguration());
    QCOMPARE(bench.editor.state().activity, EditorState::Activity::Applying);
}

} // namespace

/// Leaving an account, or the program, with something unfinished.
class MainWindowLeaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void switchesAtOnceWithoutChanges();
    void asksBeforeSwitching();
    void staysWhenChangesAreKept();
    void switchesWhenChangesAreDiscarded();
    void asksBeforeOpeningANewAccount();
    void countsTheChanges();
    void closesAtOnceWithoutChanges();
    void asksBeforeClosing();
    void staysOpenWhenChangesAreKept();
    void closesWhenChangesAreDiscarded();
    void asksWhileChangesAreApplied_data();
    void asksWhileChangesAreApplied();
    void leavesWhileChangesAreApplied();
    void asksWhileItChecksBeforeApplying_data();
    void asksWhileItChecksBeforeApplying();
    void sendsNothingWhenLeftWhileItChecks();
    void asksWhileSeveralAccountsAreChanged_data();
    void asksWhileSeveralAccountsAreChanged();
    void leavesWhileSeveralAccountsAreChanged();
    void closesOnceSeveralAccountsAreChanged();
    void quitsFromTheMenu();
    void leavesUnasked_data();
    void leavesUnasked();
    void leavesSeveralAccountsUnasked();
    void removesAnAccount();
    void keepsAnAccountThatIsNotRemoved();
    void saysWhenAnAccountCannotBeRemoved();

private:
    Languages m_languages;
};

void MainWindowLeaveTest::switchesAtOnceWithoutChanges()
{
    WindowBench bench;
    bench.loadAcme();

    bench.chooseAccount(BirchRow);

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.editor.state().account, birch());
    QCOMPARE(marked(bench), birch().name);
}

void MainWindowLeaveTest::asksBeforeSwitching()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    bench.chooseAccount(BirchRow);

    QCOMPARE(bench.question(), OneChange);
    QCOMPARE(bench.editor.state().account, acme());
    QCOMPARE(marked(bench), acme().name);
}

void MainWindowLeaveTest::staysWhenChangesAreKept()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.chooseAccount(BirchRow);

    bench.answerQuestion(u"Keep editing"_s);

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.editor.state().account, acme());
    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);

    bench.chooseAccount(BirchRow);
    QCOMPARE(bench.question(), OneChange); // it asks again
}

void MainWindowLeaveTest::switchesWhenChangesAreDiscarded()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.chooseAccount(BirchRow);

    bench.answerQuestion(u"Discard"_s);

    QCOMPARE(bench.editor.state().account, birch());
    QCOMPARE(marked(bench), birch().name);
    QVERIFY(bench.editor.state().changes().isEmpty());
}

void MainWindowLeaveTest::asksBeforeOpeningANewAccount()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.choose(u"Add account…"_s);
    auto *dialog = bench.openDialog<AccountDialog>();

    Q_EMIT dialog->saved(birch());
    QCOMPARE(bench.question(), OneChange);

    bench.answerQuestion(u"Discard"_s);
    QCOMPARE(bench.editor.state().account, birch());
}

void MainWindowLeaveTest::countsTheChanges()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.write(u"Default messaging service"_s, u"MG0"_s);

    bench.chooseAccount(BirchRow);

    QCOMPARE(bench.question(), u"Discard 2 changes?"_s);
}

void MainWindowLeaveTest::closesAtOnceWithoutChanges()
{
    WindowBench bench;
    bench.loadAcme();

    QVERIFY(bench.window->close());
    QVERIFY(!bench.window->isVisible());
}

void MainWindowLeaveTest::asksBeforeClosing()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    QVERIFY(!bench.window->close());

    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.question(), OneChange);
}

void MainWindowLeaveTest::staysOpenWhenChangesAreKept()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.window->close();

    bench.answerQuestion(u"Keep editing"_s);

    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);
}

void MainWindowLeaveTest::closesWhenChangesAreDiscarded()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.window->close();

    bench.answerQuestion(u"Discard"_s);

    QTRY_VERIFY(!bench.window->isVisible());
    QCOMPARE(bench.settings.value(u"account"_s).toString(), acme().id); // opened again next time
}

void MainWindowLeaveTest::asksWhileChangesAreApplied_data()
{
    QTest::addColumn<bool>("isClosing");

    QTest::newRow("switching") << false;
    QTest::newRow("closing") << true;
}

void MainWindowLeaveTest::asksWhileChangesAreApplied()
{
    QFETCH(bool, isClosing);
    WindowBench bench;
    startApplying(bench);

    if (isClosing) {
        QVERIFY(!bench.window->close());
    } else {
        bench.chooseAccount(BirchRow);
    }
    QCOMPARE(bench.question(), u"Leave while changes are being applied?"_s);

    bench.answerQuestion(u"Stay"_s);
    QVERIFY(bench.window->isVisible());
    bench.bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(bench.editor.state().applied);
}

void MainWindowLeaveTest::leavesWhileChangesAreApplied()
{
    WindowBench bench;
    startApplying(bench);
    bench.window->close();

    bench.answerQuestion(u"Leave"_s);

    QTRY_VERIFY(!bench.window->isVisible());
    QVERIFY(!bench.editor.state().isBusy());
}

void MainWindowLeaveTest::asksWhileItChecksBeforeApplying_data()
{
    asksWhileChangesAreApplied_data();
}

/// The change goes out behind the question.
void MainWindowLeaveTest::asksWhileItChecksBeforeApplying()
{
    QFETCH(bool, isClosing);
    WindowBench bench;
    startChecking(bench);

    if (isClosing) {
        QVERIFY(!bench.window->close());
    } else {
        bench.chooseAccount(BirchRow);
    }
    QCOMPARE(bench.question(), u"Leave while changes are being applied?"_s);

    bench.answerRead(acmeConfiguration());
    QCOMPARE(bench.editor.state().activity, EditorState::Activity::Applying);
    bench.answerQuestion(u"Stay"_s);
    QVERIFY(bench.window->isVisible());
    bench.bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(bench.editor.state().applied);
}

void MainWindowLeaveTest::sendsNothingWhenLeftWhileItChecks()
{
    WindowBench bench;
    startChecking(bench);
    bench.bench.keychain.succeed();
    bench.window->close();

    bench.answerQuestion(u"Leave"_s);

    QTRY_VERIFY(!bench.window->isVisible());
    QVERIFY(!bench.editor.state().isBusy());
    bench.bench.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(bench.bench.methods().count("POST"), 0);
}

void MainWindowLeaveTest::asksWhileSeveralAccountsAreChanged_data()
{
    QTest::addColumn<bool>("isSent");

    QTest::newRow("before anything is sent") << false;
    QTest::newRow("while something is sent") << true;
}

void MainWindowLeaveTest::asksWhileSeveralAccountsAreChanged()
{
    QFETCH(bool, isSent);
    OverviewBench bench;
    bench.readBoth();
    if (isSent) {
        bench.startApplying();
    } else {
        bench.startChecking();
    }

    QVERIFY(!bench.window->close());
    QCOMPARE(bench.question(), u"Leave while changes are being applied?"_s);

    bench.answerQuestion(u"Stay"_s);
    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.overview.isApplying());
}

void MainWindowLeaveTest::leavesWhileSeveralAccountsAreChanged()
{
    OverviewBench bench;
    bench.readBoth();
    bench.startApplying();
    bench.window->close();

    bench.answerQuestion(u"Leave"_s);

    QTRY_VERIFY(!bench.window->isVisible());
    QVERIFY(!bench.overview.isApplying());
    QVERIFY(!bench.editor.state().isBusy()); // nor is the open account loaded again
}

void MainWindowLeaveTest::closesOnceSeveralAccountsAreChanged()
{
    OverviewBench bench;
    bench.readBoth();
    BatchDialog &dialog = bench.startApplying();
    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());
    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());
    dialog.close();

    QVERIFY(bench.window->close());
    QCOMPARE(bench.question(), QString());
}

void MainWindowLeaveTest::quitsFromTheMenu()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Quit"_s);

    QVERIFY(!bench.window->isVisible());
}

void MainWindowLeaveTest::leavesUnasked_data()
{
    QTest::addColumn<bool>("isApplying");

    QTest::newRow("with changes") << false;
    QTest::newRow("while they are applied") << true;
}

void MainWindowLeaveTest::leavesUnasked()
{
    QFETCH(bool, isApplying);
    WindowBench bench;
    if (isApplying) {
        startApplying(bench);
    } else {
        bench.loadAcme();
        bench.edit();
    }

    bench.window->leaveUnasked();

    QCOMPARE(bench.question(), QString());
    QVERIFY(!bench.editor.state().isBusy());
    QVERIFY(bench.settings.contains(u"window/geometry"_s));
    QCOMPARE(bench.settings.value(u"account"_s).toString(), acme().id); // opened again next time
}

/// As the session ends.
void MainWindowLeaveTest::leavesSeveralAccountsUnasked()
{
    OverviewBench bench;
    bench.readBoth();
    bench.startApplying();

    bench.window->leaveUnasked();

    QCOMPARE(bench.question(), QString());
    QVERIFY(!bench.overview.isApplying());
    QVERIFY(bench.window->close()); // nothing is left to ask about
}

void MainWindowLeaveTest::removesAnAccount()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Remove account…"_s);
    QCOMPARE(bench.question(), u"Remove Acme?"_s);
    bench.answerQuestion(u"Remove"_s);
    bench.bench.keychain.succeed();

    QVERIFY(!bench.accounts.registry.findById(acme().id));
    QVERIFY(!bench.bench.keychain.secrets.contains(acme().id));
    QCOMPARE(bench.editor.state().account, std::nullopt);
    QCOMPARE(bench.window->windowTitle(), u"Conversations Configurator"_s);
    QCOMPARE(marked(bench), QString());
}

void MainWindowLeaveTest::keepsAnAccountThatIsNotRemoved()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Remove account…"_s);
    bench.answerQuestion(u"Cancel"_s);

    QCOMPARE(bench.bench.keychain.waiting(), 0);
    QVERIFY(bench.accounts.registry.findById(acme().id));
    QCOMPARE(bench.editor.state().account, acme());
}

void MainWindowLeaveTest::saysWhenAnAccountCannotBeRemoved()
{
    WindowBench bench;
    bench.loadAcme();
    bench.choose(u"Remove account…"_s);
    bench.answerQuestion(u"Remove"_s);

    bench.bench.keychain.fail(CredentialError::Kind::Locked);

    QTRY_COMPARE(bench.question(), u"The keychain is locked"_s);
    QVERIFY(bench.accounts.registry.findById(acme().id));
    QCOMPARE(bench.editor.state().account, acme());
}

QTEST_MAIN(MainWindowLeaveTest)

#include "mainwindowleavetest.moc"
