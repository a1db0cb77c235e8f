// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Activity = EditorState::Activity;
using During = Failure::During;

namespace {

void addBusyStages()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("signing in") << Stage::SigningIn;
    QTest::newRow("loading") << Stage::Loading;
    QTest::newRow("signing in to apply") << Stage::SigningInAgain;
    QTest::newRow("checking") << Stage::Checking;
    QTest::newRow("applying") << Stage::Applying;
}

bool isSigningIn(Stage stage)
{
    return stage == Stage::SigningIn || stage == Stage::SigningInAgain;
}

/// The request under way, if the stage has one.
QPointer<FakeApiCall> callUnderWay(const EditorBench &bench, Stage stage)
{
    return isSigningIn(stage) ? nullptr : &bench.client.latestCall();
}

/// Ends what the editor began and no longer waits for, with good news.
void answerLate(EditorBench &bench, FakeApiCall *call)
{
    if (call) {
        call->succeed(with(acmeConfiguration(), Field::DefaultInactiveTimer, u"P3D"_s));
    } else {
        bench.keychain.succeed();
    }
}

} // namespace

/// Ending what is under way, in every activity.
class ConfigurationEditorCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancels_data();
    void cancels();
    void cannotTakeBackAnUpdate();
    void takesAnAnswerThatComesBeforeTheCancel();
    void cancelsWhatFollowsAnUpdate();
    void changesNothingWhenIdle();
    void goesOnAfterACancel();
    void cancelsFromWithinAReport_data();
    void cancelsFromWithinAReport();
    void cancelsAnUpdateFromWithinAReport();
    void closesTheAccount_data();
    void closesTheAccount();
    void switchesToAnotherAccount_data();
    void switchesToAnotherAccount();
    void endsAtAnyTime_data();
    void endsAtAnyTime();
};

void ConfigurationEditorCancelTest::cancels_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("signing in") << Stage::SigningIn;
    QTest::newRow("loading") << Stage::Loading;
    QTest::newRow("signing in to apply") << Stage::SigningInAgain;
    QTest::newRow("checking") << Stage::Checking;
}

void ConfigurationEditorCancelTest::cancels()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const QPointer<FakeApiCall> call = callUnderWay(bench, stage);
    const QByteArrayList methods = bench.methods();
    const ConfigurationDraft draft = bench.state().draft;

    bench.editor->cancel();
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!call || call->isCancelled());

    answerLate(bench, call);
    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.state().activity, Activity::Idle);
    QCOMPARE(bench.state().account, acme());
    QCOMPARE(bench.state().answer.has_value(), stage > Stage::Loaded);
    QCOMPARE(bench.state().draft, draft);
    QVERIFY(!bench.state().failure);
    QCOMPARE(bench.methods(), methods);
}

void ConfigurationEditorCancelTest::cannotTakeBackAnUpdate()
{
    EditorBench bench(Stage::Applying);
    FakeApiCall &call = bench.client.latestCall();

    bench.editor->cancel();
    bench.editor->cancel();
    QVERIFY(call.isCancelled());
    QCOMPARE(bench.state().activity, Activity::Applying);

    call.fail(ApiError::Kind::Cancelled);
    QCOMPARE(bench.takeActivities(), QStringList{u"settling"_s}); // which can be cancelled as well
    bench.editor->cancel();
    QVERIFY(bench.client.latestCall().isCancelled());
    bench.client.latestCall().fail(ApiError::Kind::Cancelled);
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.state().failure.value().during, During::Applying);
    QCOMPARE(std::get<ApiError>(bench.state().failure->cause).kind, ApiError::Kind::Cancelled);
    QVERIFY(bench.state().failure->outcomeIsUnknown());
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
}

void ConfigurationEditorCancelTest::takesAnAnswerThatComesBeforeTheCancel()
{
    EditorBench bench(Stage::Applying);
    bench.editor->cancel();
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(bench.state().applied);
    QVERIFY(!bench.state().failure);
}

void ConfigurationEditorCancelTest::changesNothingWhenIdle()
{
    EditorBench bench(Stage::Edited);
    bench.editor->cancel();

    QCOMPARE(bench.state().activity, Activity::Idle);
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QVERIFY(!bench.state().failure);
}

void ConfigurationEditorCancelTest::goesOnAfterACancel()
{
    EditorBench bench(Stage::Checking);
    bench.editor->cancel();

    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    QVERIFY(bench.state().applied);
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "GET", "POST"}));
}

void ConfigurationEditorCancelTest::cancelsFromWithinAReport_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<Stage>("before");

    QTest::newRow("signing in") << Activity::SigningIn << Stage::Nothing;
    QTest::newRow("loading") << Activity::Loading << Stage::SigningIn;
    QTest::newRow("checking") << Activity::Checking << Stage::Edited;
}

void ConfigurationEditorCancelTest::cancelsFromWithinAReport()
{
    QFETCH(Activity, activity);
    QFETCH(Stage, before);
    EditorBench bench(before);
    connect(bench.editor.get(), &ConfigurationEditor::stateChanged, this, [&](const EditorState &state) {
        if (state.activity == activity) {
            bench.editor->cancel();
        }
    });

    bench.goOnTo(Stage(int(before) + 1));

    QCOMPARE(bench.state().activity, Activity::Idle);
    QVERIFY(!bench.state().failure);
    const QPointer<FakeApiCall> call = activity == Activity::Loading ? &bench.client.latestCall() : nullptr;
    QVERIFY(!call || call->isCancelled());
    answerLate(bench, call);
    QCOMPARE(bench.state().activity, Activity::Idle);
}

void ConfigurationEditorCancelTest::cancelsWhatFollowsAnUpdate()
{
    EditorBench bench(Stage::Applied);
    bench.editor->reload();
    bench.keychain.succeed();

    bench.editor->cancel();

    QVERIFY(bench.client.latestCall().isCancelled());
    QCOMPARE(bench.state().activity, Activity::Idle);
}

void ConfigurationEditorCancelTest::cancelsAnUpdateFromWithinAReport()
{
    EditorBench bench(Stage::Checking);
    connect(bench.editor.get(), &ConfigurationEditor::stateChanged, this, [&](const EditorState &state) {
        if (state.activity == Activity::Applying) {
            bench.editor->cancel();
        }
    });

    bench.goOnTo(Stage::Applying);

    QCOMPARE(bench.client.requests().last().method, "POST"_ba);
    QVERIFY(bench.client.latestCall().isCancelled());
    QCOMPARE(bench.state().activity, Activity::Applying);
}

void ConfigurationEditorCancelTest::closesTheAccount_data()
{
    addBusyStages();
    QTest::newRow("idle") << Stage::Applied;
}

void ConfigurationEditorCancelTest::closesTheAccount()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const QPointer<FakeApiCall> call = stage == Stage::Applied ? nullptr : callUnderWay(bench, stage);

    bench.editor->close();
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!call || call->isCancelled());

    if (stage != Stage::Applied) {
        answerLate(bench, call);
    }
    QVERIFY(bench.takeActivities().isEmpty());
    QVERIFY(!bench.state().account);
    QVERIFY(!bench.state().answer);
    QVERIFY(!bench.state().applied);
    QVERIFY(!bench.state().failure);
    QCOMPARE(bench.state().draft, ConfigurationDraft());
}

void ConfigurationEditorCancelTest::switchesToAnotherAccount_data()
{
    addBusyStages();
}

void ConfigurationEditorCancelTest::switchesToAnotherAccount()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const QPointer<FakeApiCall> call = callUnderWay(bench, stage);

    bench.editor->open(birch(), Resource());
    QCOMPARE(bench.takeActivities(), QStringList{u"signing in"_s});
    QVERIFY(!call || call->isCancelled());
    answerLate(bench, call); // while signing in, the oldest operation is Acme's
    QVERIFY(bench.takeActivities().isEmpty());
    QVERIFY(!bench.state().answer);

    bench.keychain.succeed();
    QCOMPARE(bench.client.requests().last().secret, "secret of Birch"_ba);
    const Configuration theirs = ofAccount(acmeConfiguration(), birch().accountSid.text());
    bench.client.latestCall().succeed(theirs);
    QCOMPARE(bench.takeActivities(), (QStringList{u"loading"_s, u"idle"_s}));
    QCOMPARE(bench.state().account, birch());
    QCOMPARE(bench.state().draft, ConfigurationDraft(theirs));
    QVERIFY(!bench.state().failure);
    QCOMPARE(bench.methods().count("POST"), stage == Stage::Applying ? 1 : 0);
}

void ConfigurationEditorCancelTest::endsAtAnyTime_data()
{
    addBusyStages();
}

void ConfigurationEditorCancelTest::endsAtAnyTime()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const QPointer<FakeApiCall> call = callUnderWay(bench, stage);
    const QByteArrayList methods = bench.methods();

    bench.editor.reset();
    QVERIFY(!call || call->isCancelled());

    answerLate(bench, call);
    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.methods(), methods);
}

QTEST_GUILESS_MAIN(ConfigurationEditorCancelTest)

#include "configurationeditorcanceltest.moc"
