// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "overviewbench.h"
#include "ui/overview/overviewpage.h"
#include "ui/support/markingtranslator.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int AcmeRow = 0;
constexpr int BirchRow = 1;
constexpr int ClosedTimer = 4; // column

const auto OverviewTab = u"Overview"_s;
const auto ConfigurationTab = u"Configuration"_s;
const auto Review = u"Review and apply…"_s;

OverviewPage *page(const WindowBench &bench)
{
    return bench.window->findChild<OverviewPage *>();
}

bool showsOverview(const PagesBench &bench)
{
    return page(bench) && page(bench)->isVisible() && bench.tab() == OverviewTab;
}

} // namespace

/// All accounts as a page of the window, and what the window does when several have been changed.
class MainWindowOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void readsNothingBeforeItIsShown();
    void showsAllAccounts();
    void isAPageLikeTheOthers();
    void opensWithAKey();
    void opensFromTheMenu();
    void needsAnAccount();
    void readsAgainOnlyWhatIsOpen();
    void readsAllAgain();
    void endsReading();
    void searchesFromTheTabs();
    void endsASearchBeforeReading();
    void reviewsNothing();
    void takesTheRoomOfTheResult();
    void opensTheOpenAccount();
    void opensAnotherAccount();
    void asksBeforeItLeavesAnAccount();
    void showsThePracticeAccountWhileItIsOpen();
    void showsAnAccountThatIsAdded();
    void loadsTheOpenAccountAgain();
    void keepsTheEditsOfTheOpenAccount();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void MainWindowOverviewTest::readsNothingBeforeItIsShown()
{
    PagesBench bench;
    const auto usernames = [&bench] {
        bench.signIn();
        QStringList names;
        for (const auto &request : bench.bench.client.requests()) {
            names.append(request.username);
        }
        return names;
    };
    QVERIFY(!page(bench));
    QCOMPARE(bench.overview.count(), 0);
    QCOMPARE(usernames().count(birch().username()), 0);
    const qsizetype before = usernames().count(acme().username());

    bench.chooseTab(OverviewTab);

    QVERIFY(showsOverview(bench));
    QCOMPARE(usernames().count(birch().username()), 1);
    QCOMPARE(usernames().count(acme().username()), before + 1);
}

void MainWindowOverviewTest::showsAllAccounts()
{
    OverviewBench bench;
    QVERIFY(bench.says(u"Read 0 of 2 accounts…"_s));

    bench.readBoth();

    QVERIFY(bench.says(u"2 accounts"_s));
    QVERIFY(bench.cell(AcmeRow, 0).startsWith("Acme\n"_L1));
    QVERIFY(bench.cell(BirchRow, 0).startsWith(u"Birch & Söhne\nProduction"_s));
    QCOMPARE(bench.cell(AcmeRow, ClosedTimer), u"7 days\nP7D"_s);
    QCOMPARE(bench.cell(BirchRow, ClosedTimer), u"30 days\nP30D"_s);
}

void MainWindowOverviewTest::isAPageLikeTheOthers()
{
    PagesBench bench;
    bench.load(testConfiguration(ResourceKind::Webhooks), u"Webhooks"_s);
    bench.chooseTab(OverviewTab);
    QVERIFY(showsOverview(bench));

    bench.tool(u"Back"_s).click();
    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QVERIFY(!page(bench)->isVisible());

    bench.tool(u"Forward"_s).click();
    QVERIFY(showsOverview(bench));
    bench.choose(ConfigurationTab);
    QCOMPARE(bench.tab(), ConfigurationTab);
    bench.tool(u"Back"_s).click();
    QVERIFY(showsOverview(bench));
}

void MainWindowOverviewTest::opensWithAKey()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keySequence(bench.window.get(), QKeySequence(Qt::CTRL | Qt::Key_5));

    QVERIFY(showsOverview(bench));
}

void MainWindowOverviewTest::opensFromTheMenu()
{
    const PagesBench bench;

    bench.choose(OverviewTab);

    QVERIFY(showsOverview(bench));
}

void MainWindowOverviewTest::needsAnAccount()
{
    const WindowBench bench;

    QVERIFY(!bench.entry(OverviewTab).isEnabled());
}

/// Which may have been changed meanwhile, on its own pages.
void MainWindowOverviewTest::readsAgainOnlyWhatIsOpen()
{
    OverviewBench bench;
    bench.readBoth();
    const int ofAcme = bench.readsOf(acme());
    const int ofBirch = bench.readsOf(birch());

    bench.chooseTab(ConfigurationTab);
    bench.chooseTab(OverviewTab);

    QCOMPARE(bench.readsOf(acme()), ofAcme + 1);
    QCOMPARE(bench.readsOf(birch()), ofBirch);
}

/// And not the configuration the window has.
void MainWindowOverviewTest::readsAllAgain()
{
    OverviewBench bench;
    bench.readBoth();
    const int ofAcme = bench.readsOf(acme());
    const int ofBirch = bench.readsOf(birch());

    QVERIFY(bench.entry(u"Reload"_s).isEnabled());
    bench.choose(u"Reload"_s);

    QVERIFY(bench.says(u"Read 0 of 2 accounts…"_s));
    QCOMPARE(bench.readsOf(acme()), ofAcme + 1);
    QCOMPARE(bench.readsOf(birch()), ofBirch + 1);
    QVERIFY(!bench.editor.state().isBusy());
}

void MainWindowOverviewTest::endsReading()
{
    const OverviewBench bench;
    QVERIFY(bench.overview.isReading());

    QVERIFY(bench.entry(u"Cancel"_s).isEnabled());
    bench.choose(u"Cancel"_s);

    QVERIFY(!bench.overview.isReading());
    QVERIFY(bench.cell(BirchRow, ClosedTimer + 1).startsWith("Not read"_L1));
}

/// Also when another page with a search has been made.
void MainWindowOverviewTest::searchesFromTheTabs()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.chooseTab(u"History"_s);
    bench.chooseTab(OverviewTab);
    bench.tabs().setFocus();

    QTest::keySequence(&bench.tabs(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    QVERIFY(bench.line(u"Search the overview"_s).hasFocus());
}

void MainWindowOverviewTest::endsASearchBeforeReading()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.chooseTab(OverviewTab);
    QVERIFY(bench.overview.isReading());
    QLineEdit &search = bench.line(u"Search the overview"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"birch"_s);

    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
    QVERIFY(bench.overview.isReading());

    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(!bench.overview.isReading());
}

void MainWindowOverviewTest::reviewsNothing()
{
    const PagesBench bench;
    bench.edit();
    QVERIFY(bench.entry(Review).isEnabled());

    bench.chooseTab(OverviewTab);
    QVERIFY(!bench.entry(Review).isEnabled());
    QVERIFY(!bench.entry(u"Discard changes"_s).isEnabled());

    bench.chooseTab(ConfigurationTab);
    QVERIFY(bench.entry(Review).isEnabled());
    QVERIFY(bench.entry(u"Discard changes"_s).isEnabled());
}

void MainWindowOverviewTest::takesTheRoomOfTheResult()
{
    const PagesBench bench;
    QVERIFY(bench.says(u"Returned configuration"_s));

    bench.chooseTab(OverviewTab);
    QVERIFY(!bench.says(u"Returned configuration"_s));
    QVERIFY(!bench.entry(u"Returned configuration"_s).isEnabled());

    bench.chooseTab(ConfigurationTab);
    QVERIFY(bench.says(u"Returned configuration"_s));
    QVERIFY(bench.entry(u"Returned configuration"_s).isEnabled());
}

void MainWindowOverviewTest::opensTheOpenAccount()
{
    OverviewBench bench;
    bench.chooseTab(u"Webhooks"_s);
    bench.chooseTab(OverviewTab);
    bench.select(AcmeRow);

    bench.click(u"Open account"_s);

    QCOMPARE(bench.tab(), ConfigurationTab);
    QCOMPARE(bench.workspace.account()->id, acme().id);
    bench.tool(u"Back"_s).click();
    QVERIFY(showsOverview(bench));
}

void MainWindowOverviewTest::opensAnotherAccount()
{
    OverviewBench bench;
    bench.readBoth();
    bench.select(BirchRow);

    bench.click(u"Open account"_s);

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.tab(), ConfigurationTab);
    QCOMPARE(bench.workspace.account()->id, birch().id);
}

void MainWindowOverviewTest::asksBeforeItLeavesAnAccount()
{
    OverviewBench bench;
    bench.readBoth();
    bench.chooseTab(ConfigurationTab);
    bench.edit();
    bench.chooseTab(OverviewTab);
    bench.select(BirchRow);

    bench.click(u"Open account"_s);
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    bench.answerQuestion(u"Keep editing"_s);
    QCOMPARE(bench.workspace.account()->id, acme().id);
    QCOMPARE(bench.workspace.changeCount(), 1);
    QVERIFY(showsOverview(bench));

    bench.click(u"Open account"_s);
    bench.answerQuestion(u"Discard"_s);
    QCOMPARE(bench.workspace.account()->id, birch().id);
    QCOMPARE(bench.tab(), ConfigurationTab);
}

void MainWindowOverviewTest::showsThePracticeAccountWhileItIsOpen()
{
    OverviewBench bench;
    QCOMPARE(bench.table().model()->rowCount(), 2);

    bench.window->openAccount(practiceAccount());
    bench.chooseTab(OverviewTab);
    QCOMPARE(bench.table().model()->rowCount(), 3);
    QVERIFY(bench.cell(2, 0).startsWith("Practice\n"_L1));

    bench.window->openAccount(birch());
    bench.chooseTab(OverviewTab);
    QCOMPARE(bench.table().model()->rowCount(), 2);
}

void MainWindowOverviewTest::showsAnAccountThatIsAdded()
{
    OverviewBench bench;
    Account cedar = acme();
    cedar.id = u"id-of-cedar"_s;
    cedar.name = u"Cedar"_s;

    bench.accounts.put(cedar);

    QVERIFY(bench.cell(2, 0).startsWith("Cedar\n"_L1));
    bench.accounts.remove(cedar);
    QCOMPARE(bench.table().model()->rowCount(), 2);
}

void MainWindowOverviewTest::loadsTheOpenAccountAgain()
{
    OverviewBench bench;
    bench.readBoth();
    const BatchDialog &dialog = bench.startApplying();
    QVERIFY(!bench.editor.state().isBusy());

    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());
    QVERIFY(bench.editor.state().isBusy());
    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());
    named<QPushButton>(dialog, u"Close").click();
    bench.chooseTab(ConfigurationTab);

    QCOMPARE(bench.line(u"Default inactive timer ISO 8601"_s).text(), u"PT2H"_s);
    QCOMPARE(bench.workspace.changeCount(), 0);
}

void MainWindowOverviewTest::keepsTheEditsOfTheOpenAccount()
{
    OverviewBench bench;
    bench.readBoth();
    bench.chooseTab(ConfigurationTab);
    bench.edit();
    bench.chooseTab(OverviewTab);
    bench.answerLatest(acme(), acmeConfiguration());

    bench.startApplying();
    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());
    bench.answerLatest(acme(), OverviewBench::appliedConfiguration());

    const EditorState &state = bench.editor.state();
    QCOMPARE(state.loaded(), OverviewBench::appliedConfiguration());
    QCOMPARE(state.changes(), (QList<FieldChange>{{Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s}}));
}

void MainWindowOverviewTest::followsTheLanguage()
{
    OverviewBench bench;
    bench.readBoth();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.says(u"«2 account(s)»"_s));
    QCOMPARE(PagesBench::current(tabBar(*bench.window, u"«Pages»"_s)), u"«Overview»"_s);
}

QTEST_MAIN(MainWindowOverviewTest)

#include "mainwindowoverviewtest.moc"
