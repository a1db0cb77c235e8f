// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/fileplan.h"
#include "filebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Part = FilePlan::Part;
using Status = FilePlan::Part::Status;
using Kind = FilePlan::Value::Kind;

Sid backOffice()
{
    return testSid(SidKind::ConversationService, u'9');
}

/// Acme's file with another text for the field of one resource.
ConfigurationFile fileWith(ResourceKind kind, Field field, const QString &text)
{
    ConfigurationFile file = acmeFile();
    file.resources[int(kind)].values[field] = text;
    return file;
}

/// The file with some of its resources only.
ConfigurationFile only(ConfigurationFile file, const QList<ResourceKind> &kinds)
{
    file.resources.removeIf(
        [&](const SavedResource &saved) { return !kinds.contains(saved.resource.kind()); });
    return file;
}

ConfigurationFile ofBirch(ConfigurationFile file)
{
    file.accountSid = birch().accountSid;
    return file;
}

/// The kinds of the values, by the properties' names.
QMap<QString, Kind> kinds(const Part &part)
{
    QMap<QString, Kind> kinds;
    for (const FilePlan::Value &value : part.values) {
        kinds.insert(describe(value.field).property, value.kind);
    }
    return kinds;
}

QList<Status> statuses(const FilePlan &plan)
{
    QList<Status> statuses;
    for (const Part &part : plan.parts) {
        statuses.append(part.status);
    }
    return statuses;
}

} // namespace

/// What would become of a file in an account.
class FilePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingNewInTheSameConfiguration();
    void comparesWithTheForm();
    void showsFieldsInTheirOrder();
    void leavesAloneWhatTheFileDoesNotHave();
    void takesUnsetFlagsForOff();
    void leavesOutSidsOfAnotherAccount();
    void takesOverWhatTheApiWouldRefuse();
    void opensWhatTheFileHas();
    void opensTheServiceItWasSavedFrom();
    void opensNoServiceOfAnotherAccount();
    void keepsToTheServiceThatIsOpen_data();
    void keepsToTheServiceThatIsOpen();
    void prefersTheOpenServiceAmongSeveral();
    void takesTheFirstServiceOfSeveral();
    void leavesAloneWhatCannotBeEdited();
};

void FilePlanTest::findsNothingNewInTheSameConfiguration()
{
    FileBench bench;
    bench.loadAll();

    const FilePlan plan = planFor(acmeFile(), bench.workspace);

    QCOMPARE(plan.parts.size(), 5);
    for (qsizetype index = 0; index < plan.parts.size(); ++index) {
        const Part &part = plan.parts.at(index);
        QCOMPARE(part.saved, acmeFile().resources.at(index));
        QCOMPARE(part.target, part.saved.resource);
        QCOMPARE(part.status, Status::Ready);
        QVERIFY(!part.changesService());
        QCOMPARE(part.values.size(), qsizetype(fieldsOf(part.saved.resource.kind()).size()));
        for (const FilePlan::Value &value : part.values) {
            QCOMPARE(value.kind, Kind::Same);
            QCOMPARE(value.text, value.here);
        }
    }
}

void FilePlanTest::comparesWithTheForm()
{
    FileBench bench;
    bench.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);

    const FilePlan plan = planFor(only(acmeFile(), {ResourceKind::Configuration}), bench.workspace);

    QCOMPARE(plan.parts.first().values.last(),
             (FilePlan::Value{Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s, Kind::Differs}));
}

void FilePlanTest::showsFieldsInTheirOrder()
{
    FileBench bench;
    bench.loadAll();

    const FilePlan plan = planFor(acmeFile(), bench.workspace);
    for (const Part &part : plan.parts) {
        QList<Field> fields;
        for (const FilePlan::Value &value : part.values) {
            fields.append(value.field);
        }
        const auto expected = fieldsOf(part.saved.resource.kind());
        QCOMPARE(fields, QList<Field>(expected.begin(), expected.end()));
    }
}

void FilePlanTest::leavesAloneWhatTheFileDoesNotHave()
{
    FileBench bench;
    ConfigurationFile file = only(acmeFile(), {ResourceKind::Configuration});
    file.resources.first().values = {{Field::DefaultInactiveTimer, u"PT2H"_s}};

    const FilePlan plan = planFor(file, bench.workspace);

    QCOMPARE(plan.parts.size(), 1);
    QCOMPARE(plan.parts.first().values.size(), 1);
    QCOMPARE(plan.parts.first().values.first().field, Field::DefaultInactiveTimer);
}

void FilePlanTest::takesUnsetFlagsForOff()
{
    FileBench bench;
    bench.loadAll();
    const auto kind = ResourceKind::ServiceConfiguration;

    const FilePlan plan = planFor(only(fileWith(kind, Field::Reachability, {}), {kind}), bench.workspace);

    const FilePlan::Value value = plan.parts.first().values.last();
    QCOMPARE(value.kind, Kind::Differs);
    QCOMPARE(value.text, u"false"_s);
    bench.editor(kind).setText(value.field, value.text);
    QVERIFY(bench.workspace.state(kind).problems().isEmpty());
}

void FilePlanTest::leavesOutSidsOfAnotherAccount()
{
    FileBench bench;
    bench.loadAll();
    ConfigurationFile file = ofBirch(acmeFile());
    file.resources[0].values = {
        {Field::DefaultConversationService, backOffice().text()},
        {Field::DefaultMessagingService, QString()},
        {Field::DefaultInactiveTimer, u"PT2H"_s},
        {Field::DefaultClosedTimer, u"PT168H"_s},
    };
    file.resources[1].values[Field::WebhookEvents] = u"onMessageAdd"_s;
    file.resources[2].values[Field::ServiceRole] = testSid(SidKind::Role, u'7').text();

    const FilePlan plan = planFor(file, bench.workspace);

    QCOMPARE(kinds(plan.parts.at(0)),
             (QMap<QString, Kind>{{u"default_chat_service_sid"_s, Kind::OfAnotherAccount},
                                  {u"default_messaging_service_sid"_s, Kind::OfAnotherAccount},
                                  {u"default_inactive_timer"_s, Kind::Differs},
                                  {u"default_closed_timer"_s, Kind::Same}}));
    QCOMPARE(kinds(plan.parts.at(1)).value(u"filters"_s), Kind::Differs);
    QCOMPARE(kinds(plan.parts.at(2)).value(u"default_chat_service_role_sid"_s), Kind::OfAnotherAccount);
    QCOMPARE(kinds(plan.parts.at(2)).value(u"default_conversation_role_sid"_s), Kind::Same);
}

void FilePlanTest::takesOverWhatTheApiWouldRefuse()
{
    FileBench bench;
    bench.loadAll();
    const auto kind = ResourceKind::Webhooks;
    ConfigurationFile file = fileWith(kind, Field::WebhookEvents, u"onMessageAdd,onFutureEvent"_s);
    file.resources[int(kind)].values[Field::WebhookTarget] = u"moon"_s;

    const FilePlan plan = planFor(file, bench.workspace);

    for (const FilePlan::Value &value : plan.parts.at(int(kind)).values) {
        bench.editor(kind).setText(value.field, value.text);
    }
    const QMap<Field, FieldProblem> problems{{Field::WebhookTarget, NotAnOption{u"moon"_s}},
                                             {Field::WebhookEvents, NotAnOption{u"onFutureEvent"_s}}};
    QCOMPARE(bench.workspace.state(kind).problems(), problems);
}

void FilePlanTest::opensWhatTheFileHas()
{
    FileBench bench;
    const ConfigurationFile file = only(acmeFile(), {ResourceKind::Configuration, ResourceKind::Webhooks});
    QCOMPARE(statuses(planFor(file, bench.workspace)), (QList{Status::Ready, Status::NotEditable}));

    openTargets(file, bench.workspace);

    QCOMPARE(statuses(planFor(file, bench.workspace)), (QList{Status::Ready, Status::Loading}));
    bench.answer();
    QCOMPARE(statuses(planFor(file, bench.workspace)), (QList{Status::Ready, Status::Ready}));
    QVERIFY(!bench.workspace.state(ResourceKind::ServiceConfiguration).account);
}

void FilePlanTest::opensTheServiceItWasSavedFrom()
{
    FileBench bench;

    openTargets(acmeFile(), bench.workspace);
    bench.answer();

    const auto kind = ResourceKind::ServiceNotifications;
    QCOMPARE(bench.workspace.state(kind).resource, Resource::ofService(kind, frontDesk()));
    QCOMPARE(statuses(planFor(acmeFile(), bench.workspace)), QList<Status>(5, Status::Ready));
}

void FilePlanTest::opensNoServiceOfAnotherAccount()
{
    FileBench bench;
    const ConfigurationFile file = ofBirch(acmeFile());

    openTargets(file, bench.workspace);
    bench.answer();

    const FilePlan plan = planFor(file, bench.workspace);
    QCOMPARE(statuses(plan), (QList{Status::Ready, Status::Ready, Status::NoServiceOpen,
                                    Status::NoServiceOpen, Status::NoServiceOpen}));
    QCOMPARE(plan.parts.last().target, std::nullopt);
    QVERIFY(!bench.workspace.state(ResourceKind::ServiceConfiguration).account);
}

void FilePlanTest::keepsToTheServiceThatIsOpen_data()
{
    QTest::addColumn<bool>("isOfBirch");
    QTest::addColumn<FilePlan::Value::Kind>("role");

    QTest::newRow("another service of the account") << false << Kind::OfAnotherService;
    QTest::newRow("a service of another account") << true << Kind::OfAnotherAccount;
}

void FilePlanTest::keepsToTheServiceThatIsOpen()
{
    QFETCH(bool, isOfBirch);
    const auto kind = ResourceKind::ServiceConfiguration;
    FileBench bench;
    bench.load({Resource::ofService(kind, backOffice())});
    ConfigurationFile file = fileWith(kind, Field::Reachability, u"false"_s);
    file.resources[int(kind)].values[Field::ServiceRole] = testSid(SidKind::Role, u'7').text();
    file = isOfBirch ? ofBirch(file) : file;

    openTargets(file, bench.workspace);
    bench.answer();

    const FilePlan plan = planFor(file, bench.workspace);
    QCOMPARE(statuses(plan), QList<Status>(5, Status::Ready));
    for (const Part &part : plan.parts) {
        QCOMPARE(part.changesService(), belongsToService(part.saved.resource.kind()));
    }
    const Part &part = plan.parts.at(int(kind));
    QCOMPARE(part.target, Resource::ofService(kind, backOffice()));
    QCOMPARE(kinds(part).value(u"reachability_enabled"_s), Kind::Differs);
    QTEST(kinds(part).value(u"default_chat_service_role_sid"_s), "role");
    QCOMPARE(bench.workspace.state(kind).resource.service(), backOffice());
}

void FilePlanTest::prefersTheOpenServiceAmongSeveral()
{
    const auto kind = ResourceKind::ServiceWebhooks;
    FileBench bench;
    bench.load({Resource::ofService(kind, backOffice())});
    ConfigurationFile file = only(acmeFile(), {kind});
    file.resources.append({.resource = Resource::ofService(kind, backOffice()), .values = {}});

    const FilePlan plan = planFor(file, bench.workspace);

    QCOMPARE(statuses(plan), (QList{Status::OneAtATime, Status::Ready}));
    QVERIFY(!plan.parts.last().changesService());
}

void FilePlanTest::takesTheFirstServiceOfSeveral()
{
    const auto kind = ResourceKind::ServiceWebhooks;
    FileBench bench;
    ConfigurationFile file = only(acmeFile(), {kind});
    file.resources.append({.resource = Resource::ofService(kind, backOffice()), .values = {}});

    openTargets(file, bench.workspace);
    bench.answer();

    QCOMPARE(statuses(planFor(file, bench.workspace)), (QList{Status::Ready, Status::OneAtATime}));
    QCOMPARE(bench.workspace.state(kind).resource.service(), frontDesk());
}

void FilePlanTest::leavesAloneWhatCannotBeEdited()
{
    FileBench bench;
    const ConfigurationFile file = only(acmeFile(), {ResourceKind::Configuration, ResourceKind::Webhooks});
    openTargets(file, bench.workspace);
    bench.bench.keychain.succeed();
    bench.bench.client.latestCall().fail(ApiError::Kind::Unauthorized);
    bench.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);
    bench.editor(ResourceKind::Configuration).apply();

    const FilePlan plan = planFor(file, bench.workspace);

    QCOMPARE(statuses(plan), (QList{Status::NotEditable, Status::NotEditable}));
    QVERIFY(plan.parts.first().values.isEmpty());
}

QTEST_GUILESS_MAIN(FilePlanTest)

#include "fileplantest.moc"
