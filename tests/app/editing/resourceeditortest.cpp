// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"
#include "workspacebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Resource resourceOf(ResourceKind kind)
{
    return belongsToService(kind) ? Resource::ofService(kind, testService(u'1')) : Resource::ofAccount(kind);
}

/// The resource as Acme has it; a service's configuration names no account.
Configuration loadedConfiguration(ResourceKind kind)
{
    const Configuration loaded = acmeResource(resourceOf(kind));
    return kind == ResourceKind::ServiceConfiguration ? ofAccount(loaded, {}) : loaded;
}

Configuration ofService(Configuration configuration, const QString &serviceSid)
{
    configuration.serviceSid = serviceSid;
    return configuration;
}

/// An edit every server takes.
std::pair<Field, QString> editOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return {Field::DefaultClosedTimer, u"P8D"_s};
    case ResourceKind::Webhooks:
        return {Field::WebhookMethod, u"GET"_s};
    case ResourceKind::ServiceConfiguration:
        return {Field::Reachability, u"true"_s};
    case ResourceKind::ServiceWebhooks:
        return {Field::ServiceWebhookEvents, u"onMessageAdd,onMessageAdded"_s};
    case ResourceKind::ServiceNotifications:
        return {Field::NewMessageTemplate, u"${MESSAGE}"_s};
    }
    Q_UNREACHABLE();
}

void open(EditorBench &bench, const Configuration &configuration)
{
    bench.editor->open(acme(), configuration.resource);
    bench.keychain.succeed();
    bench.client.latestCall().succeed(configuration);
}

void edit(EditorBench &bench)
{
    const auto &[field, text] = editOf(bench.state().resource.kind());
    bench.editor->setText(field, text);
}

} // namespace

/// The editor with resources other than the account's configuration.
class ResourceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndSendsAtTheResource_data();
    void asksAndSendsAtTheResource();
    void showsNothingBeforeItIsLoaded();
    void knowsAnotherOne_data();
    void knowsAnotherOne();
    void sendsNothingToAnotherOne();
    void stopsWhenSomebodyElseHasChangedIt();
    void goesOnWhenEventsHaveAnotherOrder();
    void forgetsTheOneBefore();
    void keepsWhatIsKnownOfTheAccount();
    void editsItsOwnFieldsAlone();
};

void ResourceEditorTest::asksAndSendsAtTheResource_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("configuration") << ResourceKind::Configuration << "DefaultClosedTimer=P8D"_ba;
    QTest::newRow("webhooks") << ResourceKind::Webhooks << "Method=GET"_ba;
    QTest::newRow("service configuration")
        << ResourceKind::ServiceConfiguration << "ReachabilityEnabled=true"_ba;
    QTest::newRow("service webhooks")
        << ResourceKind::ServiceWebhooks << "Filters=onMessageAdd&Filters=onMessageAdded"_ba;
    QTest::newRow("service notifications")
        << ResourceKind::ServiceNotifications << "NewMessage.Template=%24%7BMESSAGE%7D"_ba;
}

void ResourceEditorTest::asksAndSendsAtTheResource()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, body);

    EditorBench bench;
    open(bench, loadedConfiguration(kind));
    edit(bench);
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(loadedConfiguration(kind));

    QCOMPARE(bench.methods(), QByteArrayList({"GET", "GET", "POST"}));
    for (const auto &request : bench.client.requests()) {
        QVERIFY(request.resource == resourceOf(kind));
    }
    QCOMPARE(bench.client.requests().last().body, body);

    const auto &[field, text] = editOf(kind);
    bench.client.latestCall().succeed(with(loadedConfiguration(kind), field, text));
    QVERIFY(bench.state().applied.has_value());
    QVERIFY(bench.state().changes().isEmpty());
    QCOMPARE(bench.state().loaded().text(field), text);
}

void ResourceEditorTest::showsNothingBeforeItIsLoaded()
{
    EditorBench bench;
    bench.editor->open(acme(), resourceOf(ResourceKind::ServiceWebhooks));
    QVERIFY(bench.state().resource == resourceOf(ResourceKind::ServiceWebhooks));
    QCOMPARE(bench.state().loaded(), Configuration{.resource = resourceOf(ResourceKind::ServiceWebhooks)});
    edit(bench);
    QVERIFY(bench.state().changes().isEmpty());
}

void ResourceEditorTest::knowsAnotherOne_data()
{
    QTest::addColumn<Configuration>("loaded");
    QTest::addColumn<bool>("isOther");

    const QString otherAccount = birch().accountSid.text();
    const QString otherService = testService(u'2').text();
    for (const ResourceKind kind : resourceKinds()) {
        const Configuration loaded = loadedConfiguration(kind);
        const QByteArray path = resourceOf(kind).path().toLatin1();
        const auto row = [&path](const char *name, const Configuration &configuration, bool isOther) {
            QTest::newRow((path + ' ' + name).constData()) << configuration << isOther;
        };
        const bool namesAccount = kind != ResourceKind::ServiceConfiguration;
        row("as it is", loaded, false);
        row("of another account", ofAccount(loaded, otherAccount), namesAccount);
        row("of no account", ofAccount(loaded, {}), namesAccount);
        if (belongsToService(kind)) {
            row("of another service", ofService(loaded, otherService), true);
            row("of no service", ofService(loaded, {}), true);
        }
    }
}

void ResourceEditorTest::knowsAnotherOne()
{
    QFETCH(Configuration, loaded);
    QFETCH(bool, isOther);

    EditorBench bench;
    open(bench, loaded);
    QCOMPARE(bench.state().isOfAnotherAccount(), isOther);
    QCOMPARE(bench.state().canEdit(), !isOther);
    edit(bench);
    QCOMPARE(bench.state().canApply(), !isOther);
    bench.editor->apply();
    QCOMPARE(bench.state().isBusy(), !isOther);
    QCOMPARE(bench.keychain.waiting(), isOther ? 0 : 1);
}

/// The answer read immediately before is about another service.
void ResourceEditorTest::sendsNothingToAnotherOne()
{
    const Configuration loaded = loadedConfiguration(ResourceKind::ServiceConfiguration);
    EditorBench bench;
    open(bench, loaded);
    edit(bench);
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(ofService(loaded, testService(u'2').text()));

    QCOMPARE(bench.methods(), QByteArrayList({"GET", "GET"}));
    QVERIFY(bench.state().isOfAnotherAccount());
    QVERIFY(!bench.state().canApply());
    QCOMPARE(bench.text(Field::Reachability), u"true"_s);
}

void ResourceEditorTest::stopsWhenSomebodyElseHasChangedIt()
{
    const Configuration loaded = loadedConfiguration(ResourceKind::ServiceNotifications);
    const Configuration theirs = with(loaded, Field::AddedToConversation, u"true"_s);
    EditorBench bench;
    open(bench, loaded);
    edit(bench);
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(theirs);

    QCOMPARE(bench.methods(), QByteArrayList({"GET", "GET"}));
    QVERIFY(bench.state().driftedFrom == loaded);
    const QList<FieldChange> ours{{Field::NewMessageTemplate, QString(), u"${MESSAGE}"_s}};
    QCOMPARE(bench.state().changes(), ours);
}

void ResourceEditorTest::goesOnWhenEventsHaveAnotherOrder()
{
    const Configuration loaded = loadedConfiguration(ResourceKind::Webhooks);
    EditorBench bench;
    open(bench, with(loaded, Field::WebhookEvents, u"onMessageAdd,onUserAdded"_s));
    edit(bench);
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(with(loaded, Field::WebhookEvents, u"onUserAdded,onMessageAdd"_s));

    QCOMPARE(bench.methods(), QByteArrayList({"GET", "GET", "POST"}));
    QCOMPARE(bench.client.requests().last().body, "Method=GET"_ba);
}

void ResourceEditorTest::forgetsTheOneBefore()
{
    EditorBench bench;
    open(bench, loadedConfiguration(ResourceKind::ServiceConfiguration));
    edit(bench);
    bench.editor->reload();
    bench.keychain.succeed();
    const auto late = bench.client.requests().last().call;
    open(bench, loadedConfiguration(ResourceKind::Webhooks));

    QVERIFY(late->isCancelled());
    late->succeed(loadedConfiguration(ResourceKind::ServiceConfiguration));
    QCOMPARE(bench.state().loaded(), loadedConfiguration(ResourceKind::Webhooks));
    QVERIFY(bench.state().draft == ConfigurationDraft(loadedConfiguration(ResourceKind::Webhooks)));
}

void ResourceEditorTest::keepsWhatIsKnownOfTheAccount()
{
    const AccountContext context{.webhooks = acmeWebhooks()};
    EditorBench bench;
    bench.editor->setContext(context);
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    open(bench, loadedConfiguration(ResourceKind::ServiceWebhooks));
    QVERIFY(bench.state().context == context);
    bench.editor->close();
    QVERIFY(bench.state().context == AccountContext());
}

void ResourceEditorTest::editsItsOwnFieldsAlone()
{
    EditorBench bench;
    open(bench, loadedConfiguration(ResourceKind::ServiceConfiguration));
    bench.editor->setTexts({{Field::WebhookMethod, u"GET"_s}, {Field::DefaultClosedTimer, u"P8D"_s}});
    QVERIFY(bench.state().changes().isEmpty());
    QVERIFY(!bench.state().canApply());
}

QTEST_GUILESS_MAIN(ResourceEditorTest)

#include "resourceeditortest.moc"
