// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/workspace.h"
#include "namesbench.h"
#include "support/fakechangerecorder.h"
#include "testconfigurations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Status = KnownNames::Status;

namespace {

constexpr auto Conversation = SidKind::ConversationService;
constexpr auto Messaging = SidKind::MessagingService;

struct WorkspaceBench : NamesBench
{
    /// Opens Acme and answers with its configuration.
    void load()
    {
        workspace.openAccount(acme());
        signIn();
        client.latestCall().succeed(acmeConfiguration());
        signIn();
    }

    [[nodiscard]] const KnownNames &names(SidKind kind) const { return workspace.context().names(kind); }
    [[nodiscard]] const EditorState &state() const { return workspace.state(ResourceKind::Configuration); }

    QTemporaryDir folder;
    FakeChangeRecorder recorder;
    Workspace workspace{access, client, recorder, folder.path()};
};

} // namespace

/// How the names of services come to the editors of a `Workspace`.
class WorkspaceNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesNothingUntilAnAccountIsOpened();
    void waitsForTheConfiguration();
    void givesNamesToTheEditors();
    void knowsWhatItKept();
    void editsWithoutMessagingServices();
    void readsTheListsOnce();
    void readsTheListsOfTheNextAccount();
};

void WorkspaceNamesTest::touchesNothingUntilAnAccountIsOpened()
{
    WorkspaceBench bench;
    QCoreApplication::processEvents();

    QVERIFY(QDir(bench.folder.path()).isEmpty());
    QCOMPARE(bench.keychain.waiting(), 0);
}

void WorkspaceNamesTest::waitsForTheConfiguration()
{
    WorkspaceBench bench;
    bench.workspace.openAccount(acme());
    bench.signIn();
    QVERIFY(!bench.workspace.directory().isOpen());
    bench.client.latestCall().fail(ApiError::Kind::Unauthorized);
    QVERIFY(!bench.workspace.directory().isOpen()); // which would fail as well

    bench.load();
    QVERIFY(bench.workspace.directory().isOpen());
}

void WorkspaceNamesTest::givesNamesToTheEditors()
{
    WorkspaceBench bench;
    bench.load();
    QTRY_COMPARE(bench.names(Conversation).status, Status::Reading);
    bench.signIn();
    bench.succeed(Conversation, services(Conversation, 1, 3), pageUrl(1));
    QTRY_COMPARE(bench.names(Conversation).list.size(), 3);
    bench.succeed(Conversation, services(Conversation, 4, 3));

    QTRY_COMPARE(bench.names(Conversation).status, Status::Complete);
    for (const ResourceKind kind : resourceKinds()) {
        QCOMPARE(bench.workspace.state(kind).context, bench.workspace.context());
    }
    QCOMPARE(bench.state().context.nameOf(services(Conversation, 5, 1).first().sid), u"Service 5"_s);
}

void WorkspaceNamesTest::knowsWhatItKept()
{
    WorkspaceBench bench;
    ServicesFile(bench.folder.path(), acme()).write(testServices());
    bench.load();

    QTRY_COMPARE(bench.names(Conversation).list, testServices().conversationServices.list);
    QCOMPARE(bench.names(Conversation).readAt, testServices().conversationServices.readAt);
    QCOMPARE(bench.names(Messaging).list, testServices().messagingServices.list);
}

/// As with a restricted key, and in Ireland.
void WorkspaceNamesTest::editsWithoutMessagingServices()
{
    WorkspaceBench bench;
    bench.load();
    QTRY_COMPARE(bench.names(Messaging).status, Status::Reading);
    bench.signIn();
    bench.call(Messaging)->end(unexpected(ApiError{.kind = ApiError::Kind::Forbidden, .code = 70051}));
    bench.succeed(Conversation, services(Conversation, 1, 3));

    QTRY_COMPARE(bench.names(Messaging).status, Status::Failed);
    QCOMPARE(std::get<ApiError>(bench.names(Messaging).error.value()).code, 70051);
    QCOMPARE(bench.names(Conversation).status, Status::Complete);
    QVERIFY(!bench.state().failure);
    QVERIFY(bench.state().canEdit());
    const QString sid = testSid(Messaging, u'9').text();
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultMessagingService, sid);
    QCOMPARE(bench.state().changes().size(), 1);
    QVERIFY(bench.state().canApply());
}

void WorkspaceNamesTest::readsTheListsOnce()
{
    WorkspaceBench bench;
    bench.load();
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);
    QTRY_COMPARE(bench.names(Conversation).status, Status::Reading);
    bench.signIn();
    bench.call(Conversation)->fail(ApiError::Kind::TimedOut);
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P9D"_s);

    QTRY_COMPARE(bench.names(Conversation).status, Status::Failed);
    QCOMPARE(bench.client.namesRequests().size(), 2);
    QCOMPARE(bench.keychain.waiting(), 0);
}

void WorkspaceNamesTest::readsTheListsOfTheNextAccount()
{
    WorkspaceBench bench;
    bench.load();
    bench.workspace.closeAccount();
    QVERIFY(!bench.workspace.directory().isOpen());
    QCOMPARE(bench.workspace.context(), AccountContext());
    bench.load();

    QTRY_COMPARE(bench.names(Conversation).status, Status::Reading);
}

QTEST_GUILESS_MAIN(WorkspaceNamesTest)

#include "workspacenamestest.moc"
