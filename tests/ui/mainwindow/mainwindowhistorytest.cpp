// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "pagesbench.h"
#include "ui/accounts/accountdialog.h"
#include "ui/history/historypage.h"
#include "ui/history/testchanges.h"
#include "ui/review/reviewdialog.h"

#include <QComboBox>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto HistoryTab = u"History"_s;
const auto Review = u"Review and apply…"_s;

HistoryEntry urlChange(qint64 id)
{
    HistoryEntry change = timerChange(id);
    change.resource = Resource::ofAccount(ResourceKind::Webhooks);
    change.field = {Field::PostWebhookUrl, u"https://example.com/old"_s, u"https://example.com/after"_s};
    return change;
}

HistoryPage *page(const PagesBench &bench)
{
    return bench.window->findChild<HistoryPage *>();
}

bool showsHistory(const PagesBench &bench)
{
    return page(bench) && page(bench)->isVisible() && bench.tab() == HistoryTab;
}

/// As with the button of the page.
void restore(const PagesBench &bench, const QList<HistoryEntry> &changes)
{
    bench.chooseTab(HistoryTab);
    Q_EMIT page(bench)->restoreRequested(changes);
}

} // namespace

/// The history as a page of the window, and what the window does with changes to restore.
class MainWindowHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void makesThePageWhenItIsFirstShown();
    void isAPageLikeTheOthers();
    void opensWithAKey();
    void searchesFromTheTabs();
    void needsAnAccount();
    void readsTheHistoryAgain();
    void cancelsAnExport();
    void reviewsNothing();
    void takesTheRoomOfTheResult();
    void followsTheOpenAccount();
    void restoresAValueOfTheOpenAccount();
    void restoresAValueOfAPageNotYetLoaded();
    void restoresAValueOfAnotherAccount();
    void asksBeforeItLeavesAnAccount();
    void opensNoAccountThatLeavesTheListMeanwhile();
    void asksBeforeItLeavesAService();
    void restoresOnThePracticeAccount();
    void saysThatAnAccountIsGone();
    void saysThatAnAccountHasBecomeAnother();
    void leavesWhatTheAccountWas();
    void saysThatThereIsNothingToRestore();
    void leavesAFailureToThePage();
    void showsAnAccount();
    void settlesWhatIsOpen();

private:
    Languages m_languages;
};

void MainWindowHistoryTest::makesThePageWhenItIsFirstShown()
{
    const PagesBench bench;
    QVERIFY(!page(bench));
    QVERIFY(bench.history.filters.isEmpty());

    bench.chooseTab(HistoryTab);

    QVERIFY(showsHistory(bench));
    QCOMPARE(bench.history.filters.size(), 1);
}

void MainWindowHistoryTest::isAPageLikeTheOthers()
{
    PagesBench bench;
    bench.load(testConfiguration(ResourceKind::Webhooks), u"Webhooks"_s);
    bench.chooseTab(HistoryTab);
    QVERIFY(showsHistory(bench));

    bench.tool(u"Back"_s).click();
    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QVERIFY(!page(bench)->isVisible());

    bench.tool(u"Forward"_s).click();
    QVERIFY(showsHistory(bench));
    bench.choose(u"Configuration"_s);
    QCOMPARE(bench.tab(), u"Configuration"_s);
    bench.tool(u"Back"_s).click();
    QVERIFY(showsHistory(bench));
}

void MainWindowHistoryTest::opensWithAKey()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keySequence(bench.window.get(), QKeySequence(Qt::CTRL | Qt::Key_4));

    QVERIFY(showsHistory(bench));
}

/// Also when another page with a search has been made.
void MainWindowHistoryTest::searchesFromTheTabs()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.chooseTab(u"Overview"_s);
    bench.chooseTab(HistoryTab);
    bench.tabs().setFocus();

    QTest::keySequence(&bench.tabs(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    QVERIFY(bench.line(u"Search the history"_s).hasFocus());
}

void MainWindowHistoryTest::needsAnAccount()
{
    const WindowBench bench;

    QVERIFY(!bench.entry(HistoryTab).isEnabled());
}

void MainWindowHistoryTest::readsTheHistoryAgain()
{
    PagesBench bench;
    bench.chooseTab(HistoryTab);
    QTRY_VERIFY(bench.history.isIdle());
    const int reads = bench.readsOf({});

    QVERIFY(bench.entry(u"Reload"_s).isEnabled());
    bench.choose(u"Reload"_s);

    QCOMPARE(bench.history.filters.size(), 2);
    QCOMPARE(bench.readsOf({}), reads);
}

void MainWindowHistoryTest::cancelsAnExport()
{
    const PagesBench bench;
    bench.chooseTab(HistoryTab);

    QVERIFY(bench.entry(u"Cancel"_s).isEnabled());
    bench.choose(u"Cancel"_s);

    QVERIFY(!bench.history.isExportCancelled); // there was none
}

void MainWindowHistoryTest::reviewsNothing()
{
    const PagesBench bench;
    bench.edit();
    QVERIFY(bench.entry(Review).isEnabled());

    bench.chooseTab(HistoryTab);
    QVERIFY(!bench.entry(Review).isEnabled());
    QVERIFY(!bench.entry(u"Discard changes"_s).isEnabled());

    bench.chooseTab(u"Configuration"_s);
    QVERIFY(bench.entry(Review).isEnabled());
    QVERIFY(bench.entry(u"Discard changes"_s).isEnabled());
}

/// Which comes back with its page.
void MainWindowHistoryTest::takesTheRoomOfTheResult()
{
    PagesBench bench;
    bench.load(testConfiguration(ResourceKind::Webhooks), u"Webhooks"_s);
    QVERIFY(bench.says(u"Returned webhooks"_s));

    bench.chooseTab(HistoryTab);
    QVERIFY(!bench.says(u"Returned webhooks"_s));
    QVERIFY(!bench.entry(u"Returned configuration"_s).isEnabled());

    bench.chooseTab(u"Webhooks"_s);
    QVERIFY(bench.says(u"Returned webhooks"_s));
    QVERIFY(bench.entry(u"Returned configuration"_s).isEnabled());
}

void MainWindowHistoryTest::followsTheOpenAccount()
{
    PagesBench bench;
    bench.nameServices();
    bench.chooseTab(HistoryTab);
    auto &account = named<QComboBox>(*page(bench), u"Account"_s);
    account.setCurrentIndex(account.findText(u"This account"_s));
    QCOMPARE(bench.history.filters.last().accountId, acme().id);

    bench.window->openAccount(birch());
    bench.chooseTab(HistoryTab);

    QCOMPARE(bench.history.filters.last().accountId, birch().id);
}

void MainWindowHistoryTest::restoresAValueOfTheOpenAccount()
{
    PagesBench bench;
    HistoryEntry change = timerChange(1);
    change.field.before = u"P3D"_s;

    restore(bench, {change});

    QVERIFY(bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.tab(), u"Configuration"_s);
    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P3D"_s);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    bench.answer(acmeConfiguration());
    QCOMPARE(bench.bench.client.requests().last().body, "DefaultClosedTimer=P3D");
}

void MainWindowHistoryTest::restoresAValueOfAPageNotYetLoaded()
{
    PagesBench bench;

    restore(bench, {urlChange(1)});
    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QVERIFY(!bench.openDialog<ReviewDialog>());
    bench.chooseTab(u"Configuration"_s); // whoever looks elsewhere meanwhile is led back
    bench.answer(testConfiguration(ResourceKind::Webhooks));

    QVERIFY(bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QCOMPARE(bench.line(u"Post-event URL"_s).text(), u"https://example.com/old"_s);
}

void MainWindowHistoryTest::restoresAValueOfAnotherAccount()
{
    PagesBench bench;

    restore(bench, {ofBirch(urlChange(1))});
    QCOMPARE(bench.workspace.account()->id, birch().id);
    bench.answer(ofAccount(testConfiguration(ResourceKind::Webhooks), birch().accountSid.text()));

    QVERIFY(bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QCOMPARE(bench.workspace.changeCount(), 1);
}

void MainWindowHistoryTest::asksBeforeItLeavesAnAccount()
{
    PagesBench bench;
    bench.edit();

    restore(bench, {ofBirch(timerChange(1))});
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    bench.answerQuestion(u"Keep editing"_s);
    QCOMPARE(bench.workspace.account()->id, acme().id);
    QCOMPARE(bench.workspace.changeCount(), 1);
    QVERIFY(showsHistory(bench));

    restore(bench, {ofBirch(timerChange(1))});
    bench.answerQuestion(u"Discard"_s);
    QCOMPARE(bench.workspace.account()->id, birch().id);
}

void MainWindowHistoryTest::opensNoAccountThatLeavesTheListMeanwhile()
{
    PagesBench bench;
    bench.edit();
    restore(bench, {ofBirch(timerChange(1))});
    auto *asked = bench.openDialog<QMessageBox>();

    bench.accounts.remove(birch());
    named<QPushButton>(*asked, u"Discard"_s).click();

    QCOMPARE(bench.workspace.account()->id, acme().id);
    QCOMPARE(bench.question(), u"The account is no longer in the list"_s);
}

/// Whoever rather stays is not led there later.
void MainWindowHistoryTest::asksBeforeItLeavesAService()
{
    PagesBench bench;
    bench.loadService();
    bench.editService();
    HistoryEntry change = timerChange(1);
    change.resource = Resource::ofService(ResourceKind::ServiceConfiguration, otherService());
    change.field = {Field::Reachability, u"false"_s, u"true"_s};

    restore(bench, {change});
    QVERIFY(bench.question().startsWith(u"Discard 1 change"_s));
    bench.answerQuestion(u"Keep editing"_s);
    QVERIFY(showsHistory(bench));
    QCOMPARE(bench.workspace.changeCount(), 1);

    restore(bench, {change});
    bench.answerQuestion(u"Discard"_s);
    QCOMPARE(bench.tab(), u"Service"_s);
    bench.answer(ofService(testConfiguration(ResourceKind::ServiceConfiguration), otherService()));
    QVERIFY(bench.openDialog<ReviewDialog>());
}

void MainWindowHistoryTest::restoresOnThePracticeAccount()
{
    const PagesBench bench;
    HistoryEntry change = timerChange(1);
    change.accountId = practiceAccount().id;
    change.accountSid = practiceAccount().accountSid.text();

    restore(bench, {change});

    QCOMPARE(bench.workspace.account()->id, practiceAccount().id);
}

void MainWindowHistoryTest::saysThatAnAccountIsGone()
{
    const PagesBench bench;
    HistoryEntry change = timerChange(1);
    change.accountId = u"id-of-nobody"_s;

    restore(bench, {change});

    QCOMPARE(bench.question(), u"The account is no longer in the list"_s);
    QCOMPARE(bench.workspace.account()->id, acme().id);
    QVERIFY(showsHistory(bench));
}

/// The values were those of another account at Twilio, which the one in the list was then.
void MainWindowHistoryTest::saysThatAnAccountHasBecomeAnother()
{
    const PagesBench bench;
    HistoryEntry change = timerChange(1);
    change.accountSid = birch().accountSid.text();

    restore(bench, {change});

    QCOMPARE(bench.question(), u"The account is no longer in the list"_s);
    QVERIFY(bench.editor.state().changes().isEmpty());
}

/// Which stayed open for what had been typed, and is not the one that was changed.
void MainWindowHistoryTest::leavesWhatTheAccountWas()
{
    PagesBench bench;
    bench.edit();
    Account edited = acme();
    edited.accountSid = birch().accountSid;
    bench.accounts.put(edited);
    bench.choose(u"Edit account…"_s);
    Q_EMIT bench.openDialog<AccountDialog>()->saved(edited);
    bench.answerQuestion(u"Keep editing"_s);
    bench.openDialog<AccountDialog>()->close();
    HistoryEntry change = timerChange(1);
    change.accountSid = edited.accountSid.text();

    restore(bench, {change});
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    bench.answerQuestion(u"Discard"_s);

    QCOMPARE(bench.workspace.account(), edited);
}

void MainWindowHistoryTest::saysThatThereIsNothingToRestore()
{
    const PagesBench bench;

    restore(bench, {timerChange(1)}); // to seven days, which it has

    QCOMPARE(bench.question(), u"The server already has these values"_s);
    QVERIFY(!bench.openDialog<ReviewDialog>());
}

void MainWindowHistoryTest::leavesAFailureToThePage()
{
    PagesBench bench;
    restore(bench, {urlChange(1)});
    bench.signIn();

    bench.bench.client.latestCall().fail(ApiError::Kind::ServerFault);

    QVERIFY(!bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.tab(), u"Webhooks"_s);
}

void MainWindowHistoryTest::showsAnAccount()
{
    const PagesBench bench;
    bench.chooseTab(HistoryTab);

    Q_EMIT page(bench)->accountRequested(acme().id);
    QCOMPARE(bench.tab(), u"Configuration"_s);
    QCOMPARE(bench.workspace.account()->id, acme().id);

    bench.chooseTab(HistoryTab);
    Q_EMIT page(bench)->accountRequested(birch().id);
    QCOMPARE(bench.tab(), u"Configuration"_s);
    QCOMPARE(bench.workspace.account()->id, birch().id);
}

void MainWindowHistoryTest::settlesWhatIsOpen()
{
    PagesBench bench;
    const HistoryEntry open = timerChange(1);
    const Change change{open.accountId, open.accountName, open.accountSid, open.resource, {open.field}};
    bench.bench.recorder.entries.append(FakeChangeRecorder::Entry{change, {}});
    bench.chooseTab(HistoryTab);

    Q_EMIT page(bench)->settleRequested();
    bench.bench.keychain.succeed();
    bench.bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    const Outcome outcome = bench.bench.recorder.entries.first().outcomes.last();
    QCOMPARE(outcome.kind, Outcome::Kind::Applied);
    QVERIFY(outcome.byReading);
}

QTEST_MAIN(MainWindowHistoryTest)

#include "mainwindowhistorytest.moc"
