// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"
#include "errorrows.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Activity = EditorState::Activity;
using During = Failure::During;

/// Opening an account, loading and loading again.
class ConfigurationEditorLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothing();
    void opensAnAccount();
    void asksAsTheAccount();
    void reportsWhyItCannotSignIn_data();
    void reportsWhyItCannotSignIn();
    void reportsWhyThereIsNoPracticeServer();
    void reportsWhyItCannotLoad_data();
    void reportsWhyItCannotLoad();
    void loadsAfterAFailure();
    void loadsAgain();
    void keepsEditsWhenItLoadsAgain();
    void keepsEverythingWhenItCannotLoadAgain();
    void loadsAgainOnlyWhenIdle_data();
    void loadsAgainOnlyWhenIdle();
    void appliesNothingWhileItLoadsAgain();
    void needsAnAccountToLoadAgain();
    void forgetsWhatWasAppliedWhenItLoadsAgain();
    void dropsWhatWasThereWhenItOpensAnAccount();
    void tellsWhenItWaitsToAskAgain_data();
    void tellsWhenItWaitsToAskAgain();
};

void ConfigurationEditorLoadTest::beginsWithNothing()
{
    const EditorBench bench;
    QVERIFY(!bench.state().account);
    QVERIFY(!bench.state().answer);
    QCOMPARE(bench.state().activity, Activity::Idle);
    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(bench.client.requests().isEmpty());
}

void ConfigurationEditorLoadTest::opensAnAccount()
{
    EditorBench bench;

    bench.editor->open(acme(), Resource());
    QCOMPARE(bench.takeActivities(), QStringList{u"signing in"_s});
    QCOMPARE(bench.state().account, acme());
    QVERIFY(!bench.state().answer);
    QVERIFY(bench.client.requests().isEmpty());

    bench.keychain.succeed();
    QCOMPARE(bench.takeActivities(), QStringList{u"loading"_s});
    QCOMPARE(bench.methods(), QByteArrayList{"GET"});
    QVERIFY(!bench.state().answer);

    bench.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.state().account, acme());
    QCOMPARE(bench.state().answer.value().configuration, acmeConfiguration());
    QCOMPARE(bench.state().draft, ConfigurationDraft(acmeConfiguration()));
    QVERIFY(!bench.state().applied);
    QVERIFY(!bench.state().driftedFrom);
    QVERIFY(!bench.state().failure);
    QVERIFY(bench.state().canEdit());
}

void ConfigurationEditorLoadTest::asksAsTheAccount()
{
    EditorBench bench;
    bench.editor->open(birch(), Resource());
    bench.keychain.succeed();

    const auto &request = bench.client.requests().last();
    QCOMPARE(request.endpoints, ApiEndpoints::forRegion(Region::ireland()));
    QCOMPARE(request.username, birch().apiKeySid->text());
    QCOMPARE(request.secret, "secret of Birch"_ba);
}

void ConfigurationEditorLoadTest::reportsWhyItCannotSignIn_data()
{
    addCredentialErrorRows();
}

void ConfigurationEditorLoadTest::reportsWhyItCannotSignIn()
{
    QFETCH(CredentialError::Kind, kind);
    EditorBench bench(Stage::SigningIn);
    bench.keychain.fail(kind);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.state().account, acme());
    QVERIFY(!bench.state().answer);
    QCOMPARE(bench.state().failure.value().during, During::Loading);
    QCOMPARE(std::get<CredentialError>(bench.state().failure->cause), CredentialError{kind});
    QVERIFY(bench.client.requests().isEmpty());
}

void ConfigurationEditorLoadTest::reportsWhyThereIsNoPracticeServer()
{
    EditorBench bench;
    bench.editor->open(practiceAccount(), Resource());
    QCOMPARE(bench.takeActivities(), QStringList{u"signing in"_s});

    QTRY_COMPARE(bench.state().activity, Activity::Idle);
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.state().failure.value().during, During::Loading);
    QCOMPARE(std::get<PracticeServer::Fault>(bench.state().failure->cause), PracticeServer::Fault::NotFound);
    QCOMPARE(bench.keychain.waiting(), 0);
}

void ConfigurationEditorLoadTest::reportsWhyItCannotLoad_data()
{
    addApiErrorRows();
}

void ConfigurationEditorLoadTest::reportsWhyItCannotLoad()
{
    QFETCH(ApiError::Kind, kind);
    EditorBench bench(Stage::Loading);
    const ApiError error{.kind = kind, .code = 20003, .serverMessage = u"Authenticate"_s};
    bench.client.latestCall().end(unexpected(error));

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!bench.state().answer);
    QVERIFY(!bench.state().canEdit());
    QCOMPARE(bench.state().failure.value().during, During::Loading);
    QCOMPARE(std::get<ApiError>(bench.state().failure->cause), error);
    QVERIFY(!bench.state().failure->outcomeIsUnknown());
}

void ConfigurationEditorLoadTest::loadsAfterAFailure()
{
    EditorBench bench(Stage::Loading);
    bench.client.latestCall().fail(ApiError::Kind::Unreachable);

    bench.editor->reload();
    QVERIFY(!bench.state().failure);
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());

    QCOMPARE(bench.state().draft, ConfigurationDraft(acmeConfiguration()));
    QVERIFY(!bench.state().failure);
}

void ConfigurationEditorLoadTest::loadsAgain()
{
    EditorBench bench(Stage::Loaded);
    const Configuration changed = with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s);

    bench.editor->reload();
    bench.keychain.succeed();
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    bench.client.latestCall().succeed(changed);

    QCOMPARE(bench.takeActivities(), (QStringList{u"signing in"_s, u"loading"_s, u"idle"_s}));
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
    QCOMPARE(bench.state().loaded(), changed);
    QCOMPARE(bench.state().draft, ConfigurationDraft(changed));
}

void ConfigurationEditorLoadTest::keepsEditsWhenItLoadsAgain()
{
    EditorBench bench(Stage::Edited);
    bench.editor->setText(Field::DefaultMessagingService, u"MG unfinished"_s);
    Configuration changed = with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s);
    changed = with(changed, EditorBench::EditedField, u"P30D"_s);

    bench.editor->reload();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(changed);

    QCOMPARE(bench.state().loaded(), changed);
    QCOMPARE(bench.text(Field::DefaultInactiveTimer), u"PT2H"_s);
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QCOMPARE(bench.text(Field::DefaultMessagingService), u"MG unfinished"_s);
}

void ConfigurationEditorLoadTest::keepsEverythingWhenItCannotLoadAgain()
{
    EditorBench bench(Stage::Edited);
    const ConfigurationDraft draft = bench.state().draft;

    bench.editor->reload();
    bench.keychain.succeed();
    bench.client.latestCall().fail(ApiError::Kind::TimedOut);
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QCOMPARE(bench.state().draft, draft);
    QCOMPARE(bench.state().failure.value().during, During::Loading);

    bench.editor->reload();
    bench.keychain.fail(CredentialError::Kind::Locked);
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QCOMPARE(bench.state().draft, draft);
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorLoadTest::loadsAgainOnlyWhenIdle_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("signing in") << Stage::SigningIn;
    QTest::newRow("loading") << Stage::Loading;
    QTest::newRow("signing in again") << Stage::SigningInAgain;
    QTest::newRow("checking") << Stage::Checking;
    QTest::newRow("applying") << Stage::Applying;
}

void ConfigurationEditorLoadTest::loadsAgainOnlyWhenIdle()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const QByteArrayList methods = bench.methods();
    const int waiting = bench.keychain.waiting();

    bench.editor->reload();

    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.methods(), methods);
    QCOMPARE(bench.keychain.waiting(), waiting);
    bench.goOnTo(Stage::Applied);
    QCOMPARE(bench.state().loaded(), EditorBench::appliedConfiguration());
}

void ConfigurationEditorLoadTest::appliesNothingWhileItLoadsAgain()
{
    EditorBench bench(Stage::Edited);

    bench.editor->reload();
    bench.editor->apply();
    bench.keychain.succeed();
    bench.editor->apply();

    QCOMPARE(bench.takeActivities(), (QStringList{u"signing in"_s, u"loading"_s}));
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
}

void ConfigurationEditorLoadTest::needsAnAccountToLoadAgain()
{
    EditorBench bench;
    bench.editor->reload();
    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.keychain.waiting(), 0);
}

void ConfigurationEditorLoadTest::forgetsWhatWasAppliedWhenItLoadsAgain()
{
    EditorBench bench(Stage::Applied);
    bench.editor->reload();
    bench.keychain.succeed();
    QVERIFY(bench.state().applied);

    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(!bench.state().applied);
}

void ConfigurationEditorLoadTest::dropsWhatWasThereWhenItOpensAnAccount()
{
    EditorBench bench(Stage::Applied);
    bench.editor->setText(Field::DefaultInactiveTimer, u"PT2H"_s);
    bench.editor->reload();
    bench.keychain.fail(CredentialError::Kind::Locked);
    QVERIFY(bench.state().failure);

    bench.editor->open(birch(), Resource());

    QCOMPARE(bench.state().account, birch());
    QVERIFY(!bench.state().answer);
    QCOMPARE(bench.state().draft, ConfigurationDraft());
    QVERIFY(!bench.state().applied);
    QVERIFY(!bench.state().failure);
}

void ConfigurationEditorLoadTest::tellsWhenItWaitsToAskAgain_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("loading") << Stage::Loading;
    QTest::newRow("checking") << Stage::Checking;
    QTest::newRow("settling") << Stage::Applying;
}

void ConfigurationEditorLoadTest::tellsWhenItWaitsToAskAgain()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    if (stage == Stage::Applying) {
        bench.client.latestCall().fail(ApiError::Kind::ConnectionLost);
    }
    const Repeat repeat{2, 3, QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC)};
    const Activity activity = bench.state().activity;

    Q_EMIT bench.client.latestCall().repeats(repeat);
    QCOMPARE(bench.state().repeat, repeat);
    QCOMPARE(bench.state().activity, activity);

    Q_EMIT bench.client.latestCall().asksAgain();
    QVERIFY(!bench.state().repeat);

    Q_EMIT bench.client.latestCall().repeats(repeat);
    bench.client.latestCall().fail(ApiError::Kind::RateLimited);
    QVERIFY(!bench.state().repeat);
}

QTEST_GUILESS_MAIN(ConfigurationEditorLoadTest)

#include "configurationeditorloadtest.moc"
