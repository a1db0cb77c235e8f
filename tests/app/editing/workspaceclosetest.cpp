// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspacebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// Leaving an account, whatever is under way.
class WorkspaceCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatIsClosed();
    void forgetsTheAccountBefore();
    void hearsNothingOfWhatIsClosed_data();
    void hearsNothingOfWhatIsClosed();
    void mayBeClosedByWhoeverHearsOfIt();
    void mayEndAtWork_data();
    void mayEndAtWork();
};

void WorkspaceCloseTest::forgetsWhatIsClosed()
{
    WorkspaceBench bench;
    bench.openAndEdit();
    bench.openLoaded(acmeWebhooks());
    bench.answer(acmeServiceWebhooks().resource, acmeServiceWebhooks());
    bench.answerNames(SidKind::ConversationService, {{testService(u'1').text(), u"Front desk"_s}});
    QTRY_VERIFY(bench.workspace->context().conversationServices.isWhole());
    QVERIFY(bench.workspace->context().serviceWebhooks.has_value());
    bench.takeReports();

    bench.workspace->closeAccount();

    QVERIFY(!bench.workspace->account());
    QVERIFY(!bench.workspace->defaultService());
    QCOMPARE(bench.workspace->changeCount(), 0);
    QVERIFY(bench.workspace->context() == AccountContext());
    const auto reports = bench.takeReports();
    for (const ResourceKind kind : resourceKinds()) {
        QVERIFY(isForgotten(bench.state(kind)));
        QCOMPARE(reports.count(kind), 1);
    }
    for (const SidKind kind : {SidKind::ConversationService, SidKind::MessagingService, SidKind::Role}) {
        QVERIFY(bench.workspace->directory().names(kind) == KnownNames());
    }
}

void WorkspaceCloseTest::forgetsTheAccountBefore()
{
    WorkspaceBench bench;
    bench.openAndEdit();
    bench.openLoaded(acmeWebhooks());
    const auto names = bench.client.namesRequests().size();
    bench.takeRequests();

    bench.workspace->openAccount(birch());

    QVERIFY(bench.workspace->account() == birch());
    QCOMPARE(bench.takeRequests(), get(Resource()));
    QCOMPARE(bench.client.requests().last().username, birch().username());
    QCOMPARE(bench.workspace->changeCount(), 0);
    QVERIFY(isForgotten(bench.state(ResourceKind::ServiceConfiguration)));
    QVERIFY(isForgotten(bench.state(ResourceKind::Webhooks)));
    bench.answer(Resource(), ofAccount(acmeConfiguration(), birch().accountSid.text()));
    bench.signIn();
    QCOMPARE(bench.client.namesRequests().size(), names + 2); // those of Birch
}

void WorkspaceCloseTest::hearsNothingOfWhatIsClosed_data()
{
    QTest::addColumn<bool>("isApplying");
    QTest::newRow("loading") << false;
    QTest::newRow("applying") << true;
}

void WorkspaceCloseTest::hearsNothingOfWhatIsClosed()
{
    QFETCH(bool, isApplying);

    WorkspaceBench bench;
    bench.openAndEdit();
    auto &editor = bench.editor(ResourceKind::Configuration);
    if (isApplying) {
        editor.apply();
        bench.answer(Resource(), acmeConfiguration());
    } else {
        editor.reload();
        bench.signIn();
    }
    const auto call = bench.client.requests().last().call;
    bench.workspace->closeAccount();
    bench.takeReports();

    QVERIFY(call->isCancelled());
    call->succeed(acmeConfiguration());
    QCOMPARE(bench.takeReports(), QList<ResourceKind>());
    QVERIFY(isForgotten(bench.state(ResourceKind::Configuration)));
}

/// Such as a window that turns to another account, whatever it is just being told.
void WorkspaceCloseTest::mayBeClosedByWhoeverHearsOfIt()
{
    for (const ResourceKind closing : {ResourceKind::Configuration, ResourceKind::Webhooks}) {
        WorkspaceBench bench;
        bench.openAcme();
        bench.openLoaded(acmeWebhooks());
        bench.workspace->closeAccount();
        bench.openAcme();
        connect(bench.workspace.get(), &Workspace::stateChanged, this, [&bench, closing](ResourceKind kind) {
            if (kind == closing && bench.workspace->account()) {
                bench.workspace->closeAccount();
            }
        });
        bench.editor(ResourceKind::Configuration)
            .setText(Field::DefaultConversationService, testService(u'2').text());

        QVERIFY(!bench.workspace->account());
        QVERIFY(bench.workspace->context() == AccountContext());
        for (const ResourceKind kind : resourceKinds()) {
            QVERIFY(isForgotten(bench.state(kind)));
        }
    }
}

void WorkspaceCloseTest::mayEndAtWork_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::newRow("signing in") << false;
    QTest::newRow("waiting for answers") << true;
}

void WorkspaceCloseTest::mayEndAtWork()
{
    QFETCH(bool, isSignedIn);

    WorkspaceBench bench;
    bench.openAcme();                 // and reads names
    bench.openLoaded(acmeWebhooks()); // and reads those of the default service
    bench.workspace->open(acmeServiceConfiguration(u'1').resource);
    bench.editor(ResourceKind::Configuration).reload();
    if (isSignedIn) {
        bench.signIn();
    }
    bench.workspace.reset();

    bench.signIn();
    for (const auto &request : bench.client.requests().last(isSignedIn ? 3 : 1)) {
        QVERIFY(request.call->isCancelled());
        request.call->succeed(acmeConfiguration());
    }
    for (const auto &request : bench.client.namesRequests()) {
        QVERIFY(request.call->isCancelled());
        request.call->end(NamesPage{});
    }
}

QTEST_GUILESS_MAIN(WorkspaceCloseTest)

#include "workspaceclosetest.moc"
