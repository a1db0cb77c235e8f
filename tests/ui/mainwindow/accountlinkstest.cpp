// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "pagesbench.h"
#include "ui/mainwindow/pagebar.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int LinkTab = PageBar::LinkTarget;

const auto Host = u"https://conversations.twilio.com"_s;
const auto Gateway = u"https://gateway.example.com/twilio"_s;
const auto RolesPath = u"/v1/Services/IS/Roles"_s;

} // namespace

/// Following the links of what the server returned.
class AccountLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void opensThePageOfAResource_data();
    void opensThePageOfAResource();
    void opensOtherLinksAsTheyAre_data();
    void opensOtherLinksAsTheyAre();
    void opensTheSelectedLink();
    void showsWhatTheLinkLeadsTo();
    void readsALinkAgain();
    void readsALinkAgainByTheMenu();
    void searchesByKeyboard_data();
    void searchesByKeyboard();
    void comesBackFromALink();
    void goesForwardToALink();
    void keepsTheServiceBehindALink();

private:
    Languages m_languages;
};

void AccountLinksTest::opensThePageOfAResource_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QString>("tab");

    for (const QString &host : {Host, Gateway}) {
        const auto row = [&](ResourceKind kind, const QString &tab) {
            QTest::addRow("%s %s", qUtf8Printable(host), qUtf8Printable(testResource(kind).path()))
                << host << kind << tab;
        };
        row(ResourceKind::Webhooks, u"Webhooks"_s);
        row(ResourceKind::ServiceConfiguration, u"Service"_s);
        row(ResourceKind::ServiceWebhooks, u"Service"_s);
        row(ResourceKind::ServiceNotifications, u"Service"_s);
    }
}

void AccountLinksTest::opensThePageOfAResource()
{
    QFETCH(QString, host);
    QFETCH(ResourceKind, kind);
    QFETCH(QString, tab);
    PagesBench bench;

    bench.openLink(u"some_name"_s, host + testResource(kind).path());

    QCOMPARE(bench.tab(), tab);
    QCOMPARE(bench.readsOf(testResource(kind)), 1);
    QVERIFY(!bench.showsLink());
    QCOMPARE(bench.tabs().count(), LinkTab);
    QVERIFY(bench.bench.client.askedLink().isEmpty());
}

void AccountLinksTest::opensOtherLinksAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("tab");

    QTest::newRow("known") << u"roles"_s << Host + RolesPath << u"Roles"_s;
    QTest::newRow("unknown") << u"novelties"_s << Host + u"/v1/Novelties"_s << u"novelties"_s;
    QTest::newRow("behind a gateway") << u"roles"_s << Gateway + RolesPath << u"Roles"_s;
    QTest::newRow("of another version")
        << u"webhooks"_s << Host + u"/v2/Configuration/Webhooks"_s << u"Webhooks"_s;
    QTest::newRow("of no version") << u"webhooks"_s << Host << u"Webhooks"_s;
}

void AccountLinksTest::opensOtherLinksAsTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, tab);
    PagesBench bench;

    bench.openLink(name, url);

    QVERIFY(bench.showsLink());
    QCOMPARE(bench.tabs().count(), LinkTab + 1);
    QCOMPARE(bench.tabs().currentIndex(), LinkTab);
    QCOMPARE(bench.tab(), tab);
    QCOMPARE(bench.links.state().link, (Link{name, QUrl(url)}));
    QCOMPARE(bench.bench.client.askedLink().path(), QUrl(url).path());
}

void AccountLinksTest::opensTheSelectedLink()
{
    WindowBench bench;
    Configuration configuration = acmeConfiguration();
    configuration.links = {{u"webhooks"_s, QUrl(Host + u"/v1/Configuration/Webhooks"_s)}};
    bench.window->openAccount(acme());
    bench.answerRead(configuration);

    named<QListView>(*bench.window, u"Links"_s)
        .setCurrentIndex(named<QListView>(*bench.window, u"Links"_s).model()->index(0, 0));
    named<QToolButton>(*bench.window, u"Open the selected link"_s).click();

    QCOMPARE(PagesBench::current(tabBar(*bench.window, u"Pages"_s)), u"Webhooks"_s);
}

void AccountLinksTest::showsWhatTheLinkLeadsTo()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);
    const QWidget &page = *bench.window->findChild<LinkPage *>();
    QVERIFY(!named<QPushButton>(page, u"Copy"_s).isEnabled());

    bench.bench.client.linkCall()->end(
        Exchange{.method = "GET", .url = bench.bench.client.askedLink(), .status = 200, .body = "{}"});

    QVERIFY(named<QPushButton>(page, u"Copy"_s).isEnabled());
}

void AccountLinksTest::readsALinkAgain()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);
    QVERIFY(bench.links.state().isReading);
    const QWidget &page = *bench.window->findChild<LinkPage *>();

    named<QPushButton>(page, u"Cancel"_s).click();
    QVERIFY(!bench.links.state().isReading);

    named<QPushButton>(page, u"Reload"_s).click();
    QVERIFY(bench.links.state().isReading);
}

void AccountLinksTest::readsALinkAgainByTheMenu()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);

    bench.choose(u"Cancel"_s);
    QVERIFY(!bench.links.state().isReading);

    bench.choose(u"Reload"_s);
    QVERIFY(bench.links.state().isReading);
    QVERIFY(!bench.editor.state().isBusy());
}

/// What is typed goes into the search with its key, though the window has a search as well.
void AccountLinksTest::searchesByKeyboard_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("search");

    QTest::newRow("accounts") << Qt::KeyboardModifiers(Qt::ControlModifier)
                              << u"Search accounts by name or SID"_s;
    QTest::newRow("JSON") << (Qt::ControlModifier | Qt::ShiftModifier) << u"Find in the JSON"_s;
}

void AccountLinksTest::searchesByKeyboard()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, search);
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);
    bench.bench.client.linkCall()->end(
        Exchange{.method = "GET", .url = bench.bench.client.askedLink(), .status = 200, .body = "{}"});
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.tabs().setFocus();

    QTest::keyClick(bench.window->windowHandle(), Qt::Key_F, modifiers);

    QCOMPARE(accessibleName(bench.window->focusWidget()), search);
}

void AccountLinksTest::comesBackFromALink()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);

    bench.tool(u"Back"_s).click();

    QVERIFY(!bench.showsLink());
    QCOMPARE(bench.tabs().count(), LinkTab);
    QCOMPARE(bench.tab(), u"Configuration"_s);
    QVERIFY(bench.says(u"No changes"_s));
}

void AccountLinksTest::goesForwardToALink()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, Host + RolesPath);
    bench.openLink(u"users"_s, Host + u"/v1/Users"_s);
    QCOMPARE(bench.tab(), u"Users"_s);

    bench.tool(u"Back"_s).click();
    QCOMPARE(bench.tab(), u"Roles"_s);
    QCOMPARE(bench.links.state().link.name, u"roles"_s);

    bench.tool(u"Forward"_s).click();
    QCOMPARE(bench.tab(), u"Users"_s);
    QCOMPARE(bench.links.state().link.name, u"users"_s);
}

/// The tab of the service leads back to the same one.
void AccountLinksTest::keepsTheServiceBehindALink()
{
    PagesBench bench;
    bench.loadService();
    bench.chooseService(otherService().text());

    bench.openLink(u"roles"_s, Host + RolesPath);
    bench.chooseTab(u"Service"_s);

    QCOMPARE(bench.service(), otherService().text());
}

QTEST_MAIN(AccountLinksTest)

#include "accountlinkstest.moc"
