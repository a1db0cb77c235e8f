// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspacebench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Resource webhooks()
{
    return Resource::ofAccount(ResourceKind::Webhooks);
}

Resource serviceWebhooks(QChar service)
{
    return Resource::ofService(ResourceKind::ServiceWebhooks, testService(service));
}

QList<NamedSid> manyNames()
{
    QList<NamedSid> names;
    for (int number = 0; number < 100'000; ++number) {
        names.append({u"IS%1"_s.arg(number, 32, 16, QChar(u'0')), u"Service %1"_s.arg(number)});
    }
    return names;
}

} // namespace

/// What is read in the background to judge the resources, and who is told of it.
class WorkspaceContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWebhooksWhenTheDefaultServiceIsChanged();
    void readsTheWebhooksForNothingElse();
    void readsTheWebhooksOfTheDefaultServiceAfterThem();
    void readsTheWebhooksOfTheDefaultServiceLater();
    void readsTheWebhooksOfTheNewDefaultService();
    void forgetsTheWebhooksOfAServiceThatIsNotTheDefault();
    void knowsTheEditedWebhooksOfTheDefaultService();
    void tellsAllEditors();
    void tellsEditorsThatOpenLater();
    void forgetsTheRolesOfTheServiceBefore();
    void tellsNothingNewNobody();
    void takesNoLongerWithManyNames();
};

void WorkspaceContextTest::readsTheWebhooksWhenTheDefaultServiceIsChanged()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.takeRequests();
    auto &editor = bench.editor(ResourceKind::Configuration);

    editor.setText(Field::DefaultConversationService, u"IS"_s);
    QCOMPARE(bench.takeRequests(), get(webhooks()));
    editor.setText(Field::DefaultConversationService, testService(u'2').text());
    bench.fail(webhooks());
    editor.setText(Field::DefaultConversationService, testService(u'3').text());
    QCOMPARE(bench.takeRequests(), QStringList()); // once is enough
}

void WorkspaceContextTest::readsTheWebhooksForNothingElse()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.takeRequests();
    auto &editor = bench.editor(ResourceKind::Configuration);

    editor.setText(Field::DefaultMessagingService, testSid(SidKind::MessagingService, u'3').text());
    editor.setText(Field::DefaultClosedTimer, u"P8D"_s);
    QCOMPARE(bench.takeRequests(), QStringList());
}

void WorkspaceContextTest::readsTheWebhooksOfTheDefaultServiceAfterThem()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.takeRequests();

    bench.workspace->open(webhooks());
    QCOMPARE(bench.takeRequests(), get(webhooks()));
    bench.answer(webhooks(), acmeWebhooks({{Field::WebhookTarget, u"flex"_s}}));
    QVERIFY(bench.workspace->context().webhooks == acmeWebhooks({{Field::WebhookTarget, u"flex"_s}}));
    QCOMPARE(bench.takeRequests(), get(serviceWebhooks(u'1')));
    QVERIFY(!bench.workspace->context().serviceWebhooks);

    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks());
    QVERIFY(bench.workspace->context().serviceWebhooks == acmeServiceWebhooks());
    QVERIFY(!bench.state(ResourceKind::ServiceWebhooks).account); // nobody edits them
    bench.editor(ResourceKind::Webhooks).reload();
    bench.answer(webhooks(), acmeWebhooks());
    QVERIFY(bench.workspace->context().webhooks == acmeWebhooks());
    QCOMPARE(bench.takeRequests(), get(webhooks()));
}

/// When the account's configuration has been slower than its webhooks.
void WorkspaceContextTest::readsTheWebhooksOfTheDefaultServiceLater()
{
    WorkspaceBench bench;
    bench.workspace->openAccount(acme());
    bench.openLoaded(acmeWebhooks());
    bench.takeRequests();

    bench.answer(Resource(), acmeConfiguration());
    QCOMPARE(bench.takeRequests(), get(serviceWebhooks(u'1')));
}

void WorkspaceContextTest::readsTheWebhooksOfTheNewDefaultService()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks());
    bench.takeRequests();

    bench.editor(ResourceKind::Configuration).reload();
    bench.answer(Resource(),
                 with(acmeConfiguration(), Field::DefaultConversationService, testService(u'2').text()));
    QCOMPARE(bench.takeRequests(), get(Resource()) + get(serviceWebhooks(u'2')));
    QVERIFY(!bench.workspace->context().serviceWebhooks);
    bench.answer(serviceWebhooks(u'2'), acmeServiceWebhooks({}, u'2'));
    QVERIFY(bench.workspace->context().serviceWebhooks == acmeServiceWebhooks({}, u'2'));
}

void WorkspaceContextTest::forgetsTheWebhooksOfAServiceThatIsNotTheDefault()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks());

    bench.editor(ResourceKind::Configuration).reload();
    bench.answer(Resource(), with(acmeConfiguration(), Field::DefaultConversationService, QString()));
    QVERIFY(!bench.workspace->context().serviceWebhooks);
}

/// As soon as they have been applied, too.
void WorkspaceContextTest::knowsTheEditedWebhooksOfTheDefaultService()
{
    const QMap<Field, QString> values{{Field::PostWebhookUrl, u"https://example.com"_s}};
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks());
    bench.openLoaded(acmeServiceWebhooks());

    auto &editor = bench.editor(ResourceKind::ServiceWebhooks);
    editor.setTexts(values);
    QVERIFY(bench.workspace->context().serviceWebhooks == acmeServiceWebhooks());
    editor.apply();
    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks());
    bench.answer(serviceWebhooks(u'1'), acmeServiceWebhooks(values));
    QVERIFY(bench.workspace->context().serviceWebhooks == acmeServiceWebhooks(values));

    bench.openLoaded(acmeServiceWebhooks({}, u'2'));
    QVERIFY(bench.workspace->context().serviceWebhooks->resource == serviceWebhooks(u'1'));
}

void WorkspaceContextTest::tellsAllEditors()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.openLoaded(acmeServiceConfiguration(u'1'));
    bench.takeReports();

    const QList<NamedSid> services{{testService(u'1').text(), u"Front desk"_s}};
    const QList<NamedSid> roles{{testSid(SidKind::Role, u'5').text(), u"agent"_s, u"service"_s}};
    bench.answerNames(SidKind::ConversationService, services);
    bench.answerNames(SidKind::Role, roles);

    QTRY_VERIFY(bench.workspace->context().roles.isWhole());
    QCOMPARE(bench.workspace->context().nameOf(testService(u'1').text()), u"Front desk"_s);
    const auto reports = bench.takeReports();
    for (const ResourceKind kind : resourceKinds()) {
        QVERIFY(bench.state(kind).context == bench.workspace->context());
        QVERIFY(reports.contains(kind));
    }
}

void WorkspaceContextTest::tellsEditorsThatOpenLater()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.answerNames(SidKind::ConversationService, {{testService(u'1').text(), u"Front desk"_s}});
    QTRY_VERIFY(bench.workspace->context().conversationServices.isWhole());

    bench.workspace->open(serviceWebhooks(u'1'));
    QCOMPARE(bench.state(ResourceKind::ServiceWebhooks).context.nameOf(testService(u'1').text()),
             u"Front desk"_s);
}

/// Before anybody sees the other service.
void WorkspaceContextTest::forgetsTheRolesOfTheServiceBefore()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeServiceConfiguration(u'1'));
    bench.answerNames(SidKind::Role, {{testSid(SidKind::Role, u'5').text(), u"agent"_s, u"service"_s}});
    QTRY_VERIFY(bench.workspace->context().roles.isWhole());

    bench.workspace->open(acmeServiceConfiguration(u'2').resource);
    bool isMixed = false;
    connect(
        &bench.editor(ResourceKind::ServiceConfiguration), &ConfigurationEditor::stateChanged, this,
        [&isMixed](const EditorState &state) { isMixed |= state.answer && state.context.roles.isWhole(); });
    bench.answer(acmeServiceConfiguration(u'2').resource, acmeServiceConfiguration(u'2'));
    QVERIFY(!isMixed);
    QCOMPARE(bench.workspace->context().roles.status, KnownNames::Status::Reading);
}

void WorkspaceContextTest::tellsNothingNewNobody()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.takeReports();

    bench.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);
    QCOMPARE(bench.takeReports(), QList<ResourceKind>{ResourceKind::Configuration});
    bench.editor(ResourceKind::Webhooks).setText(Field::PreWebhookUrl, u"h"_s);
    QCOMPARE(bench.takeReports(), QList<ResourceKind>{ResourceKind::Webhooks});
}

/// A keystroke neither copies the lists nor walks through them.
void WorkspaceContextTest::takesNoLongerWithManyNames()
{
    WorkspaceBench bench;
    bench.openAcme();
    bench.openLoaded(acmeWebhooks());
    bench.answerNames(SidKind::ConversationService, manyNames());
    QTRY_VERIFY(bench.workspace->context().conversationServices.isWhole());
    const auto entries = [](const AccountContext &context) {
        return context.conversationServices.list.entries().constData();
    };
    auto &editor = bench.editor(ResourceKind::Configuration);

    constexpr int Keystrokes = 1000;
    QElapsedTimer clock;
    clock.start();
    for (int number = 0; number < Keystrokes; ++number) {
        editor.setText(Field::DefaultConversationService, QString::number(number));
    }
    QCOMPARE_LT(clock.nsecsElapsed() / Keystrokes, 1'000'000); // a few thousand on an idle machine

    const auto known = bench.workspace->directory().names(SidKind::ConversationService).list.entries();
    QCOMPARE(entries(bench.workspace->context()), known.constData());
    for (const ResourceKind kind : resourceKinds()) {
        QCOMPARE(entries(bench.state(kind).context), known.constData());
    }
}

QTEST_GUILESS_MAIN(WorkspaceContextTest)

#include "workspacecontexttest.moc"
