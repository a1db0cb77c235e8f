// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "pagesbench.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto OwnWebhooks = u"Own webhooks"_s;
const auto PushNotifications = u"Push notifications"_s;
const auto OneChange = u"Discard 1 change"_s;

const Resource Other = Resource::ofService(ResourceKind::ServiceConfiguration, otherService());

} // namespace

/// The pages of the Conversation Services of an account.
class AccountServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void opensTheDefaultService();
    void showsEachResourceOfAService_data();
    void showsEachResourceOfAService();
    void comesBackToTheTabOfTheService();
    void loadsAnotherService();
    void keepsTheTabForAnotherService();
    void asksBeforeItLosesChanges_data();
    void asksBeforeItLosesChanges();
    void staysWhenChangesAreKept_data();
    void staysWhenChangesAreKept();
    void goesOnWhenChangesAreDiscarded();
    void keepsChangesAmongTheTabsOfAService();

private:
    Languages m_languages;
};

void AccountServicesTest::opensTheDefaultService()
{
    PagesBench bench;

    bench.loadService();

    QCOMPARE(bench.service(), testService().text());
    QCOMPARE(PagesBench::current(bench.serviceTabs()), u"Roles and reachability"_s);
}

void AccountServicesTest::showsEachResourceOfAService_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QString>("result");

    QTest::newRow("webhooks") << OwnWebhooks << ResourceKind::ServiceWebhooks
                              << u"Returned service webhooks"_s;
    QTest::newRow("notifications") << PushNotifications << ResourceKind::ServiceNotifications
                                   << u"Returned push notifications"_s;
}

void AccountServicesTest::showsEachResourceOfAService()
{
    QFETCH(QString, tab);
    QFETCH(ResourceKind, kind);
    QFETCH(QString, result);
    PagesBench bench;
    bench.loadService();

    PagesBench::chooseTab(bench.serviceTabs(), tab);
    bench.answer(testConfiguration(kind));

    QCOMPARE(PagesBench::current(bench.serviceTabs()), tab);
    QCOMPARE(bench.tab(), u"Service"_s);
    QCOMPARE(bench.readsOf(testResource(kind)), 1);
    QVERIFY(bench.says(result));
    QVERIFY(bench.says(u"No changes"_s));
}

void AccountServicesTest::comesBackToTheTabOfTheService()
{
    PagesBench bench;
    bench.loadService();
    PagesBench::chooseTab(bench.serviceTabs(), OwnWebhooks);
    bench.answer(testConfiguration(ResourceKind::ServiceWebhooks));
    PagesBench::chooseTab(bench.serviceTabs(), u"Roles and reachability"_s);
    QVERIFY(bench.says(u"Returned service configuration"_s));

    bench.tool(u"Back"_s).click();

    QCOMPARE(PagesBench::current(bench.serviceTabs()), OwnWebhooks);
    QCOMPARE(bench.readsOf(testResource(ResourceKind::ServiceWebhooks)), 1);
    QVERIFY(bench.says(u"Returned service webhooks"_s));
}

void AccountServicesTest::loadsAnotherService()
{
    PagesBench bench;
    bench.loadService();

    bench.chooseService(otherService().text());
    QCOMPARE(bench.readsOf(Other), 1);
    bench.answer(ofService(testConfiguration(ResourceKind::ServiceConfiguration), otherService()));

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.service(), otherService().text());
    QVERIFY(bench.says(u"No changes"_s));

    bench.tool(u"Back"_s).click();
    QCOMPARE(bench.service(), testService().text());
}

void AccountServicesTest::keepsTheTabForAnotherService()
{
    PagesBench bench;
    bench.loadService();
    PagesBench::chooseTab(bench.serviceTabs(), PushNotifications);

    bench.chooseService(otherService().text());

    QCOMPARE(PagesBench::current(bench.serviceTabs()), PushNotifications);
    QCOMPARE(bench.readsOf(Resource::ofService(ResourceKind::ServiceNotifications, otherService())), 1);
}

void AccountServicesTest::asksBeforeItLosesChanges_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("in the field") << u"field"_s;
    QTest::newRow("with a link") << u"link"_s;
    QTest::newRow("with the way back") << u"back"_s;
}

void AccountServicesTest::asksBeforeItLosesChanges()
{
    QFETCH(QString, way);
    PagesBench bench;
    bench.openLink(u"configuration"_s, u"https://conversations.twilio.com"_s + Other.path());
    bench.chooseService(testService().text());
    bench.answer(testConfiguration(ResourceKind::ServiceConfiguration));
    bench.editService();
    const int reads = bench.readsOf(Other);

    if (way == "field"_L1) {
        bench.chooseService(otherService().text());
    } else if (way == "link"_L1) {
        bench.openLink(u"configuration"_s, u"https://conversations.twilio.com"_s + Other.path());
    } else {
        bench.tool(u"Back"_s).click();
    }

    QVERIFY(bench.question().startsWith(OneChange));
    QCOMPARE(bench.readsOf(Other), reads);
}

void AccountServicesTest::staysWhenChangesAreKept_data()
{
    QTest::addColumn<QString>("page");

    QTest::newRow("on the page of the service") << u"Service"_s;
    QTest::newRow("on another page") << u"Configuration"_s;
}

void AccountServicesTest::staysWhenChangesAreKept()
{
    QFETCH(QString, page);
    PagesBench bench;
    bench.loadService();
    bench.editService();
    bench.chooseTab(page);

    if (page == "Service"_L1) {
        bench.chooseService(otherService().text());
    } else {
        bench.openLink(u"configuration"_s, u"https://conversations.twilio.com"_s + Other.path());
    }
    bench.answerQuestion(u"Keep editing"_s);

    QCOMPARE(bench.tab(), page);
    QCOMPARE(bench.readsOf(Other), 0);
    QCOMPARE(bench.workspace.changeCount(), 1);
    bench.chooseTab(u"Service"_s);
    QCOMPARE(bench.service(), testService().text());
    QCOMPARE(PagesBench::current(bench.serviceTabs()), u"Roles and reachability"_s);
}

void AccountServicesTest::goesOnWhenChangesAreDiscarded()
{
    PagesBench bench;
    bench.loadService();
    bench.editService();

    bench.chooseService(otherService().text());
    bench.answerQuestion(u"Discard"_s);

    QCOMPARE(bench.readsOf(Other), 1);
    QCOMPARE(bench.service(), otherService().text());
    QCOMPARE(bench.workspace.changeCount(), 0);
}

void AccountServicesTest::keepsChangesAmongTheTabsOfAService()
{
    PagesBench bench;
    bench.loadService();
    bench.editService();

    PagesBench::chooseTab(bench.serviceTabs(), OwnWebhooks);

    QCOMPARE(bench.question(), QString());
    QCOMPARE(bench.workspace.changeCount(), 1);
}

QTEST_MAIN(AccountServicesTest)

#include "accountservicestest.moc"
