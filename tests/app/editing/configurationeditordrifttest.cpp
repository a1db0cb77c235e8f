// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Changes = QList<FieldChange>;

namespace {

constexpr Field Ours = EditorBench::EditedField;

/// Acme's configuration after somebody else has changed the inactive timer.
Configuration driftedConfiguration()
{
    return with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s);
}

/// Checks once more and finds `configuration`.
void applyAndFind(EditorBench &bench, const Configuration &configuration)
{
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(configuration);
}

} // namespace

/// Applying when the configuration read before is not the one loaded.
class ConfigurationEditorDriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhenSomebodyElseHasChangedIt_data();
    void stopsWhenSomebodyElseHasChangedIt();
    void goesOnWhenTheValuesAreTheSame_data();
    void goesOnWhenTheValuesAreTheSame();
    void sendsWhenAppliedAgain();
    void stopsAgainWhenItIsChangedAgain();
    void forgetsTheDriftWhenDiscarded();
    void forgetsTheDriftWhenLoadedAgain();
    void refusesAnotherAccount_data();
    void refusesAnotherAccount();
    void sendsNothingToAnotherAccount_data();
    void sendsNothingToAnotherAccount();
    void keepsEditsUntilItIsTheRightAccountAgain();
};

void ConfigurationEditorDriftTest::stopsWhenSomebodyElseHasChangedIt_data()
{
    QTest::addColumn<Configuration>("theirs");
    QTest::addColumn<Changes>("changes"); // ours, on top of theirs

    QTest::newRow("another field") << driftedConfiguration() << Changes{{Ours, u"P7D"_s, u"P8D"_s}};
    QTest::newRow("the same field") << with(acmeConfiguration(), Ours, u"P30D"_s)
                                    << Changes{{Ours, u"P30D"_s, u"P8D"_s}};
    QTest::newRow("the same field, switched off")
        << with(acmeConfiguration(), Ours, u"PT0S"_s) << Changes{{Ours, u"PT0S"_s, u"P8D"_s}};
    QTest::newRow("to the same value") << with(acmeConfiguration(), Ours, u"P8D"_s) << Changes{};
    QTest::newRow("to the same value, spelt differently")
        << with(acmeConfiguration(), Ours, u"PT192H"_s) << Changes{};
    QTest::newRow("both") << with(driftedConfiguration(), Ours, u"P30D"_s)
                          << Changes{{Ours, u"P30D"_s, u"P8D"_s}};
}

void ConfigurationEditorDriftTest::stopsWhenSomebodyElseHasChangedIt()
{
    QFETCH(Configuration, theirs);
    QFETCH(Changes, changes);
    EditorBench bench(Stage::Checking);

    bench.client.latestCall().succeed(theirs);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
    QCOMPARE(bench.state().driftedFrom, acmeConfiguration());
    QCOMPARE(bench.state().loaded(), theirs);
    QCOMPARE(bench.state().changes(), changes);
    QCOMPARE(bench.text(Field::DefaultInactiveTimer), theirs.text(Field::DefaultInactiveTimer));
    QCOMPARE(bench.state().canApply(), !changes.isEmpty());
    QVERIFY(!bench.state().failure);
    QVERIFY(!bench.state().applied);
}

void ConfigurationEditorDriftTest::goesOnWhenTheValuesAreTheSame_data()
{
    QTest::addColumn<Configuration>("found");

    Configuration elsewhere = acmeConfiguration();
    elsewhere.links = {{u"webhooks"_s, QUrl(u"https://conversations.twilio.com/v1/Webhooks"_s)}};
    elsewhere.otherProperties = {{u"new"_s, true}};
    QTest::newRow("the same") << acmeConfiguration();
    QTest::newRow("another spelling of our field") << with(acmeConfiguration(), Ours, u"P1W"_s);
    QTest::newRow("another spelling of another field")
        << with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT60M"_s);
    QTest::newRow("other links and properties") << elsewhere;
}

void ConfigurationEditorDriftTest::goesOnWhenTheValuesAreTheSame()
{
    QFETCH(Configuration, found);
    EditorBench bench(Stage::Checking);

    bench.client.latestCall().succeed(found);

    QCOMPARE(bench.takeActivities(), QStringList{u"applying"_s});
    QVERIFY(!bench.state().driftedFrom);
    QCOMPARE(bench.client.requests().last().method, "POST"_ba);
    QCOMPARE(bench.client.requests().last().body, "DefaultClosedTimer=P8D"_ba);
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QCOMPARE(bench.state().applied.value().before, found);
}

void ConfigurationEditorDriftTest::sendsWhenAppliedAgain()
{
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(driftedConfiguration());

    applyAndFind(bench, driftedConfiguration());
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "GET", "POST"}));
    QCOMPARE(bench.client.requests().last().body, "DefaultClosedTimer=P8D"_ba);
    QVERIFY(!bench.state().driftedFrom); // the person has seen it

    const Configuration applied = with(driftedConfiguration(), Ours, u"P8D"_s);
    bench.client.latestCall().succeed(applied);
    QCOMPARE(bench.state().loaded(), applied);
    QCOMPARE(bench.state().applied.value().before, driftedConfiguration());
    QVERIFY(!bench.state().driftedFrom);
}

void ConfigurationEditorDriftTest::stopsAgainWhenItIsChangedAgain()
{
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(driftedConfiguration());
    const Configuration changedAgain = with(driftedConfiguration(), Ours, u"P30D"_s);

    applyAndFind(bench, changedAgain);

    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "GET"}));
    QCOMPARE(bench.state().driftedFrom, driftedConfiguration());
    QCOMPARE(bench.state().changes(), (Changes{{Ours, u"P30D"_s, u"P8D"_s}}));
}

void ConfigurationEditorDriftTest::forgetsTheDriftWhenDiscarded()
{
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(driftedConfiguration());

    bench.editor->discardChanges();

    QVERIFY(!bench.state().driftedFrom);
    QCOMPARE(bench.state().draft, ConfigurationDraft(driftedConfiguration()));
}

void ConfigurationEditorDriftTest::forgetsTheDriftWhenLoadedAgain()
{
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(driftedConfiguration());

    bench.editor->reload();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(driftedConfiguration());

    QVERIFY(!bench.state().driftedFrom);
    QCOMPARE(bench.text(Ours), u"P8D"_s);
}

void ConfigurationEditorDriftTest::refusesAnotherAccount_data()
{
    QTest::addColumn<Configuration>("found");

    QTest::newRow("another SID") << ofAccount(acmeConfiguration(), birch().accountSid.text());
    QTest::newRow("no SID") << ofAccount(acmeConfiguration(), QString());
    QTest::newRow("another SID and other values")
        << ofAccount(driftedConfiguration(), birch().accountSid.text());
}

void ConfigurationEditorDriftTest::refusesAnotherAccount()
{
    QFETCH(Configuration, found);
    EditorBench bench(Stage::Loading);
    bench.client.latestCall().succeed(found);
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(bench.state().isOfAnotherAccount());
    QVERIFY(!bench.state().canEdit());

    bench.editor->setText(Ours, u"P8D"_s);
    bench.editor->apply();

    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.state().draft, ConfigurationDraft(found));
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.methods(), QByteArrayList{"GET"});
}

void ConfigurationEditorDriftTest::sendsNothingToAnotherAccount_data()
{
    refusesAnotherAccount_data();
}

void ConfigurationEditorDriftTest::sendsNothingToAnotherAccount()
{
    QFETCH(Configuration, found);
    EditorBench bench(Stage::Checking);

    bench.client.latestCall().succeed(found);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
    QVERIFY(bench.state().isOfAnotherAccount());
    QVERIFY(!bench.state().canEdit());
    QVERIFY(!bench.state().driftedFrom); // nobody has changed ours
    QCOMPARE(bench.text(Ours), u"P8D"_s);

    bench.editor->apply();
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
}

void ConfigurationEditorDriftTest::keepsEditsUntilItIsTheRightAccountAgain()
{
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(ofAccount(driftedConfiguration(), birch().accountSid.text()));

    bench.editor->reload();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());

    QVERIFY(bench.state().canApply());
    QCOMPARE(bench.state().changes(), (Changes{{Ours, u"P7D"_s, u"P8D"_s}}));
}

QTEST_GUILESS_MAIN(ConfigurationEditorDriftTest)

#include "configurationeditordrifttest.moc"
