// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationsnapshot.h"
#include "filebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

ConfigurationFile snapshot(const FileBench &bench)
{
    return snapshotOf(bench.workspace, u"Acme"_s,
                      QDateTime({2026, 11, 25}, {20, 30, 5}, Qt::OffsetFromUTC, 3600));
}

QList<ResourceKind> kindsIn(const ConfigurationFile &file)
{
    QList<ResourceKind> kinds;
    for (const SavedResource &saved : file.resources) {
        kinds.append(saved.resource.kind());
    }
    return kinds;
}

} // namespace

/// What is saved of an account.
class ConfigurationSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingThatIsLoaded();
    void holdsNothingElse();
    void leavesOutEdits();
    void leavesOutAnotherAccount();
    void holdsNoSecret();
};

void ConfigurationSnapshotTest::holdsEverythingThatIsLoaded()
{
    FileBench bench;
    bench.loadAll();

    const ConfigurationFile file = snapshot(bench);

    QCOMPARE(file.accountSid, acme().accountSid);
    QCOMPARE(file.accountName, u"Acme"_s);
    QCOMPARE(file.savedAt, acmeFile().savedAt);
    QCOMPARE(file.resources.size(), 5);
    for (qsizetype index = 0; index < file.resources.size(); ++index) {
        QCOMPARE(file.resources.at(index).resource, acmeFile().resources.at(index).resource);
        QCOMPARE(file.resources.at(index).values, acmeFile().resources.at(index).values);
    }
}

void ConfigurationSnapshotTest::holdsNothingElse()
{
    FileBench bench;
    bench.load({Resource::ofAccount(ResourceKind::Webhooks)});
    bench.workspace.open(testResource(ResourceKind::ServiceConfiguration)); // and nobody answers

    const ConfigurationFile file = snapshot(bench);

    QCOMPARE(kindsIn(file), (QList{ResourceKind::Configuration, ResourceKind::Webhooks}));
    QTRY_COMPARE(bench.workspace.context().nameOf(frontDesk().text()), u"Front desk"_s);
    const QMap<QString, QString> names{{frontDesk().text(), u"Front desk"_s}};
    QCOMPARE(snapshot(bench).resources.first().names, names);
    QCOMPARE(snapshot(bench).resources.last().names, (QMap<QString, QString>()));
}

void ConfigurationSnapshotTest::leavesOutEdits()
{
    FileBench bench;
    bench.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);

    QCOMPARE(snapshot(bench).resources.first().values.value(Field::DefaultClosedTimer), u"P7D"_s);
}

/// Credentials of a parent show the parent's configuration.
void ConfigurationSnapshotTest::leavesOutAnotherAccount()
{
    FileBench bench;
    ConfigurationEditor &editor = bench.editor(ResourceKind::Configuration);
    editor.reload();
    bench.bench.keychain.succeed();
    bench.bench.client.latestCall().succeed(ofAccount(editor.state().loaded(), birch().accountSid.text()));
    QVERIFY(editor.state().isOfAnotherAccount());

    QCOMPARE(kindsIn(snapshot(bench)), QList<ResourceKind>());
}

void ConfigurationSnapshotTest::holdsNoSecret()
{
    FileBench bench(birch());
    bench.loadAll();

    const QByteArray json = snapshotOf(bench.workspace, birch().name, QDateTime::currentDateTime()).toJson();

    QVERIFY(json.contains(birch().accountSid.text().toLatin1()));
    QCOMPARE(bench.bench.client.requests().first().secret, "secret of Birch"_ba);
    QVERIFY(!json.contains("secret"));
    QVERIFY(!json.contains(birch().apiKeySid->text().toLatin1()));
}

QTEST_GUILESS_MAIN(ConfigurationSnapshotTest)

#include "configurationsnapshottest.moc"
