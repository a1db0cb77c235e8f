// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspacebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Resource serviceConfiguration(QChar service)
{
    return Resource::ofService(ResourceKind::ServiceConfiguration, testService(service));
}

/// Acme after somebody has edited all of it that leaves what is read the same.
Account editedAcme()
{
    Account account = acme();
    account.name = u"Acme & Sons"_s;
    account.apiKeySid = testSid(SidKind::ApiKey, u'd');
    account.colour = AccountColour::Teal;
    account.production = true;
    account.inKeychain = false;
    return account;
}

} // namespace

/// Opening an account and its resources.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void loadsTheConfigurationAlone();
    void readsTheNamesOfServicesAfterIt();
    void readsNoNamesWithoutIt();
    void readsNamesOnce();
    void readsRolesOncePerService();
    void opensWhatIsNotOpen();
    void opensAnotherService();
    void opensNothingWithoutAnAccount();
    void takesOverWhatWasEditedOfTheAccount();
    void leavesOutWhatIsNotTheOpenAccount_data();
    void leavesOutWhatIsNotTheOpenAccount();
    void updatesNothingWithoutAnAccount();
    void countsChanges();
    void knowsWhenItApplies();
    void knowsWhenItIsBusy();
};

void WorkspaceTest::isEmptyAtFirst()
{
    WorkspaceBench bench;
    QVERIFY(!bench.workspace->account());
    QVERIFY(!bench.workspace->defaultService());
    QCOMPARE(bench.workspace->changeCount(), 0);
    QVERIFY(!bench.workspace->isApplying());
    QVERIFY(!bench.workspace->isBusy());
    for (const ResourceKind kind : resourceKinds()) {
        QVERIFY(isForgotten(bench.state(kind)));
    }
}

void WorkspaceTest::loadsTheConfigurationAlone()
{
    WorkspaceBench bench;
    bench.workspace->openAccount(acme());

    QVERIFY(bench.workspace->account() == acme());
    QCOMPARE(bench.takeRequests(), get(Resource()));
    QVERIFY(bench.client.namesRequests().isEmpty());
    for (const ResourceKind kind : resourceKinds()) {
        QCOMPARE(bench.state(kind).account.has_value(), kind == ResourceKind::Configuration);
    }

    bench.answer(Resource(), acmeConfiguration());
    QVERIFY(bench.workspace->defaultService() == testService(u'1'));
    QCOMPARE(bench.takeRequests(), QStringList());
}

void WorkspaceTest::readsTheNamesOfServicesAfterIt()
{
    WorkspaceBench bench;
    bench.openAcme();

    const auto &requests = bench.client.namesRequests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.at(0).source == NameSource{.kind = SidKind::ConversationService});
    QVERIFY(requests.at(1).source == NameSource{.kind = SidKind::MessagingService});
}

void WorkspaceTest::readsNoNamesWithoutIt()
{
    WorkspaceBench bench;
    bench.workspace->openAccount(acme());
    bench.fail(Resource());
    bench.signIn();

    QVERIFY(bench.state(ResourceKind::Configuration).failure.has_value());
    QVERIFY(bench.client.namesRequests().isEmpty());
}

void WorkspaceTest::readsNamesOnce()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.answerNames(SidKind::ConversationService, {});
    bench.workspace->directory().cancel(); // which leaves the messaging services without their list
    bench.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);
    bench.editor(ResourceKind::Configuration).reload();
    bench.answer(Resource(), acmeConfiguration());
    bench.signIn();

    QCOMPARE(bench.client.namesRequests().size(), 2);
}

void WorkspaceTest::readsRolesOncePerService()
{
    WorkspaceBench bench;
    bench.openAcme();
    const auto askedRoles = [&bench] {
        bench.signIn();
        QStringList services;
        for (const auto &request : bench.client.namesRequests()) {
            if (request.source.kind == SidKind::Role) {
                services.append(request.source.service->text());
            }
        }
        return services;
    };

    bench.workspace->open(serviceConfiguration(u'1'));
    QCOMPARE(askedRoles(), QStringList());
    bench.answer(serviceConfiguration(u'1'), acmeServiceConfiguration(u'1'));
    QCOMPARE(askedRoles(), QStringList{testService(u'1').text()});
    bench.editor(ResourceKind::ServiceConfiguration).setText(Field::Reachability, u"true"_s);
    bench.editor(ResourceKind::ServiceConfiguration).reload();
    bench.answer(serviceConfiguration(u'1'), acmeServiceConfiguration(u'1'));
    QCOMPARE(askedRoles(), QStringList{testService(u'1').text()});

    bench.openLoaded(acmeServiceConfiguration(u'2'));
    QCOMPARE(askedRoles(), QStringList({testService(u'1').text(), testService(u'2').text()}));
}

void WorkspaceTest::opensWhatIsNotOpen()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.takeRequests();

    const auto webhooks = Resource::ofAccount(ResourceKind::Webhooks);
    bench.workspace->open(webhooks);
    bench.workspace->open(webhooks); // while it is loaded
    QCOMPARE(bench.takeRequests(), get(webhooks));
    bench.fail(webhooks);
    bench.workspace->open(webhooks); // the person may load it again
    QCOMPARE(bench.takeRequests(), QStringList());
    bench.workspace->open(Resource());
    QCOMPARE(bench.takeRequests(), QStringList());
}

void WorkspaceTest::opensAnotherService()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeServiceConfiguration(u'1'));
    bench.editor(ResourceKind::ServiceConfiguration).setText(Field::Reachability, u"true"_s);
    bench.takeRequests();

    bench.workspace->open(serviceConfiguration(u'1'));
    QCOMPARE(bench.workspace->changeCount(), 1);
    QCOMPARE(bench.takeRequests(), QStringList());

    bench.workspace->open(serviceConfiguration(u'2'));
    QCOMPARE(bench.workspace->changeCount(), 0);
    QCOMPARE(bench.takeRequests(), get(serviceConfiguration(u'2')));
    bench.answer(serviceConfiguration(u'2'), acmeServiceConfiguration(u'2'));
    QCOMPARE(bench.state(ResourceKind::ServiceConfiguration).loaded(), acmeServiceConfiguration(u'2'));
}

void WorkspaceTest::opensNothingWithoutAnAccount()
{
    WorkspaceBench bench;
    bench.workspace->open(Resource());
    bench.workspace->open(serviceConfiguration(u'1'));
    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(!bench.workspace->isBusy());
}

void WorkspaceTest::takesOverWhatWasEditedOfTheAccount()
{
    WorkspaceBench bench;
    bench.openAndEdit();
    bench.openLoaded(acmeWebhooks());
    bench.answer(acmeServiceWebhooks().resource, acmeServiceWebhooks());
    bench.takeRequests();
    bench.takeReports();
    const qsizetype namesRequests = bench.client.namesRequests().size();

    QVERIFY(bench.workspace->updateAccount(editedAcme()));

    QVERIFY(bench.workspace->account() == editedAcme());
    const QList<ResourceKind> reports = bench.takeReports();
    for (const ResourceKind kind : resourceKinds()) {
        QVERIFY(reports.contains(kind));
        QVERIFY(!bench.state(kind).account || bench.state(kind).account == editedAcme());
    }
    QVERIFY(bench.state(ResourceKind::Configuration).account.has_value());
    QVERIFY(bench.state(ResourceKind::ServiceConfiguration).account.has_value());
    QCOMPARE(bench.state(ResourceKind::Configuration).loaded(), acmeConfiguration());
    QCOMPARE(bench.workspace->changeCount(), 3);
    QCOMPARE(bench.takeRequests(), QStringList());
    QCOMPARE(bench.client.namesRequests().size(), namesRequests);

    bench.workspace->open(acmeServiceWebhooks().resource); // opened later, so as the account is now
    QVERIFY(bench.state(ResourceKind::ServiceWebhooks).account == editedAcme());
}

void WorkspaceTest::leavesOutWhatIsNotTheOpenAccount_data()
{
    QTest::addColumn<Account>("account");

    Account elsewhere = editedAcme();
    elsewhere.region = Region::ireland();
    Account another = editedAcme();
    another.accountSid = birch().accountSid;
    QTest::newRow("another account") << birch();
    QTest::newRow("another Account SID") << another;
    QTest::newRow("another region") << elsewhere;
}

void WorkspaceTest::leavesOutWhatIsNotTheOpenAccount()
{
    QFETCH(Account, account);
    WorkspaceBench bench;
    bench.openAndEdit();

    QVERIFY(!bench.workspace->updateAccount(account));

    QVERIFY(bench.workspace->account() == acme());
    QVERIFY(bench.state(ResourceKind::Configuration).account == acme());
    QCOMPARE(bench.workspace->changeCount(), 3);
}

void WorkspaceTest::updatesNothingWithoutAnAccount()
{
    WorkspaceBench bench;

    QVERIFY(!bench.workspace->updateAccount(acme()));

    QVERIFY(!bench.workspace->account());
    QVERIFY(isForgotten(bench.state(ResourceKind::Configuration)));
}

void WorkspaceTest::countsChanges()
{
    WorkspaceBench bench;
    bench.openAndEdit();
    QCOMPARE(bench.workspace->changeCount(), 3);
    bench.editor(ResourceKind::Configuration).revert(Field::DefaultClosedTimer);
    QCOMPARE(bench.workspace->changeCount(), 2);
    bench.editor(ResourceKind::ServiceConfiguration).discardChanges();
    QCOMPARE(bench.workspace->changeCount(), 1);
}

void WorkspaceTest::knowsWhenItApplies()
{
    WorkspaceBench bench;
    bench.openAndEdit();

    bench.editor(ResourceKind::ServiceConfiguration).apply();
    QVERIFY(bench.workspace->isApplying()); // or is about to
    bench.answer(serviceConfiguration(u'1'), acmeServiceConfiguration(u'1'));
    QVERIFY(bench.workspace->isApplying());
    bench.answer(serviceConfiguration(u'1'),
                 acmeServiceConfiguration(u'1', {{Field::Reachability, u"true"_s}}));
    QVERIFY(!bench.workspace->isApplying());
    QCOMPARE(bench.workspace->changeCount(), 2);
}

void WorkspaceTest::knowsWhenItIsBusy()
{
    WorkspaceBench bench;
    bench.workspace->openAccount(acme());
    QVERIFY(bench.workspace->isBusy());
    bench.answer(Resource(), acmeConfiguration());
    QVERIFY(!bench.workspace->isBusy());
    bench.workspace->open(serviceConfiguration(u'1'));
    QVERIFY(bench.workspace->isBusy());
    bench.fail(serviceConfiguration(u'1'));
    QVERIFY(!bench.workspace->isBusy());
}

QTEST_GUILESS_MAIN(WorkspaceTest)

#include "workspacetest.moc"
