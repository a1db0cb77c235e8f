// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountpages.h"
#include "localization/languages.h"
#include "pagesbench.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto ConfigurationTab = u"Configuration"_s;
const auto WebhooksTab = u"Webhooks"_s;
const auto ServiceTab = u"Service"_s;

} // namespace

/// Going from page to page of an account, with tabs, the menu and the way back.
class AccountPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void loadsAPageOnce_data();
    void loadsAPageOnce();
    void showsTheResultOfThePage();
    void offersNoServiceWithoutOne();
    void offersAnyServiceWithoutADefault();
    void goesBackAndForward_data();
    void goesBackAndForward();
    void opensPagesWithKeys_data();
    void opensPagesWithKeys();
    void keepsChangesOnTheWay();
    void restartsWithAnotherAccount();
    void saysWhatWasDone();

private:
    Languages m_languages;
};

void AccountPagesTest::loadsAPageOnce_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<ResourceKind>("kind");

    QTest::newRow("configuration") << ConfigurationTab << ResourceKind::Configuration;
    QTest::newRow("webhooks") << WebhooksTab << ResourceKind::Webhooks;
    QTest::newRow("service") << ServiceTab << ResourceKind::ServiceConfiguration;
}

void AccountPagesTest::loadsAPageOnce()
{
    QFETCH(QString, tab);
    QFETCH(ResourceKind, kind);
    PagesBench bench;
    const bool isFirst = kind == ResourceKind::Configuration;
    QCOMPARE(bench.readsOf(testResource(kind)), isFirst ? 1 : 0);

    bench.chooseTab(tab);
    QCOMPARE(bench.readsOf(testResource(kind)), 1);
    if (!isFirst) {
        bench.answer(testConfiguration(kind));
    }
    QCOMPARE(bench.tab(), tab);
    QVERIFY(bench.says(u"No changes"_s));

    bench.chooseTab(isFirst ? WebhooksTab : ConfigurationTab);
    bench.chooseTab(tab);
    QCOMPARE(bench.readsOf(testResource(kind)), 1);
}

void AccountPagesTest::showsTheResultOfThePage()
{
    PagesBench bench;
    QVERIFY(bench.says(u"Returned configuration"_s));

    bench.load(testConfiguration(ResourceKind::Webhooks), WebhooksTab);
    QVERIFY(bench.says(u"Returned webhooks"_s));
    QCOMPARE(bench.line(u"Post-event URL"_s).text(), u"https://example.com/after"_s);

    bench.loadService();
    QVERIFY(bench.says(u"Returned service configuration"_s));
    QCOMPARE(bench.service(), testService().text());
}

void AccountPagesTest::offersNoServiceWithoutOne()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    bench.answerRead(with(acmeConfiguration(), Field::DefaultConversationService, {}));

    const QTabBar &tabs = tabBar(*bench.window, u"Pages"_s);
    QVERIFY(!tabs.isTabEnabled(2));
    QVERIFY(!bench.entry(u"Service"_s).isEnabled());
}

void AccountPagesTest::offersAnyServiceWithoutADefault()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    bench.answerRead(with(acmeConfiguration(), Field::DefaultConversationService, {}));

    const auto requests = bench.bench.client.namesRequests();
    for (const auto &request : requests) {
        if (request.source.kind == SidKind::ConversationService) {
            request.call->end(NamesPage{{{.sid = otherService().text(), .name = u"Front desk"_s}}, {}});
        }
    }

    QTRY_VERIFY(tabBar(*bench.window, u"Pages"_s).isTabEnabled(2));
    QVERIFY(bench.entry(u"Service"_s).isEnabled());
    bench.choose(u"Service"_s);
    QCOMPARE(bench.line(u"Conversation Service"_s).text(), otherService().text());
}

void AccountPagesTest::goesBackAndForward_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("buttons") << u"buttons"_s;
    QTest::newRow("menu") << u"menu"_s;
    QTest::newRow("keys") << u"keys"_s;
}

void AccountPagesTest::goesBackAndForward()
{
    QFETCH(QString, way);
    PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    const auto go = [&](const QString &direction, QKeySequence::StandardKey key) {
        if (way == "buttons"_L1) {
            bench.tool(direction).click();
        } else if (way == "menu"_L1) {
            bench.choose(direction);
        } else {
            QTest::keySequence(bench.window.get(), QKeySequence(key));
        }
    };
    const auto canGo = [&](const QString &direction) {
        return bench.tool(direction).isEnabled() && bench.entry(direction).isEnabled();
    };
    const auto cannotGo = [&](const QString &direction) {
        return !bench.tool(direction).isEnabled() && !bench.entry(direction).isEnabled();
    };
    QVERIFY(cannotGo(u"Back"_s));
    bench.load(testConfiguration(ResourceKind::Webhooks), WebhooksTab);
    bench.loadService();
    QVERIFY(cannotGo(u"Forward"_s));

    go(u"Back"_s, QKeySequence::Back);
    QCOMPARE(bench.tab(), WebhooksTab);
    QVERIFY(bench.says(u"Returned webhooks"_s));
    QVERIFY(canGo(u"Back"_s) && canGo(u"Forward"_s));

    go(u"Back"_s, QKeySequence::Back);
    QCOMPARE(bench.tab(), ConfigurationTab);
    QVERIFY(cannotGo(u"Back"_s));

    go(u"Forward"_s, QKeySequence::Forward);
    go(u"Forward"_s, QKeySequence::Forward);
    QCOMPARE(bench.tab(), ServiceTab);
    QVERIFY(cannotGo(u"Forward"_s));
}

void AccountPagesTest::opensPagesWithKeys_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("tab");

    QTest::newRow("webhooks") << QKeySequence(Qt::CTRL | Qt::Key_2) << WebhooksTab;
    QTest::newRow("service") << QKeySequence(Qt::CTRL | Qt::Key_3) << ServiceTab;
    QTest::newRow("configuration") << QKeySequence(Qt::CTRL | Qt::Key_1) << ConfigurationTab;
}

void AccountPagesTest::opensPagesWithKeys()
{
    QFETCH(QKeySequence, key);
    QFETCH(QString, tab);
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.chooseTab(tab == WebhooksTab ? ServiceTab : WebhooksTab);

    QTest::keySequence(bench.window.get(), key);

    QCOMPARE(bench.tab(), tab);
}

void AccountPagesTest::keepsChangesOnTheWay()
{
    const PagesBench bench;
    bench.edit();

    bench.chooseTab(WebhooksTab);
    bench.chooseTab(ConfigurationTab);

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);
}

void AccountPagesTest::restartsWithAnotherAccount()
{
    PagesBench bench;
    bench.loadService();
    bench.openLink(u"roles"_s, u"https://conversations.twilio.com/v1/Roles"_s);

    bench.window->openAccount(birch());

    QCOMPARE(bench.tab(), ConfigurationTab);
    QVERIFY(!bench.showsLink());
    QVERIFY(!bench.links.state().account);
    QCOMPARE(bench.tabs().count(), int(PageBar::LinkTarget));
    QVERIFY(!bench.tool(u"Back"_s).isEnabled());
    QVERIFY(!bench.tabs().isTabEnabled(2)); // Birch's services are not known yet
}

void AccountPagesTest::saysWhatWasDone()
{
    const PagesBench bench;

    bench.window->findChild<AccountPages *>()->say(u"Done."_s);

    QVERIFY(bench.says(u"Done."_s));
}

QTEST_MAIN(AccountPagesTest)

#include "accountpagestest.moc"
