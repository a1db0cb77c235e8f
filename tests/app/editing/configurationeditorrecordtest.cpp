// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using During = Failure::During;
using Kind = Outcome::Kind;

namespace {

const HistoryError DiskFull{.kind = HistoryError::Kind::DiskFull};

ApiError answered(ApiError::Kind kind, int status)
{
    return {.kind = kind, .exchange = {.method = "POST", .url = {}, .status = status}};
}

} // namespace

/// What an apply writes down, and what becomes of it when that fails.
class ConfigurationEditorRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBeforeItSends();
    void writesTheOutcome();
    void writesWhatTheServerMadeOfIt();
    void writesWhyItWasNotApplied_data();
    void writesWhyItWasNotApplied();
    void writesNothingThatIsNotSent_data();
    void writesNothingThatIsNotSent();
    void sendsNothingThatIsNotWritten();
    void knowsWhatWasNeverSent_data();
    void knowsWhatWasNeverSent();
    void sendsWithoutARecordWhenTold();
    void writesAgainAfterwards();
    void cancelsWhileItIsWritten();
    void tellsThatTheOutcomeIsNotWritten();
};

void ConfigurationEditorRecordTest::writesBeforeItSends()
{
    EditorBench bench(Stage::Checking);
    bench.recorder.waits = true;
    bench.client.latestCall().succeed(acmeConfiguration());

    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
    QCOMPARE(bench.state().activity, EditorState::Activity::Checking);
    QCOMPARE(bench.recorder.entries.size(), 1);
    QCOMPARE(bench.recorder.entries.first().change,
             (Change{.accountId = acme().id,
                     .accountName = acme().name,
                     .accountSid = acme().accountSid.text(),
                     .fields = {{EditorBench::EditedField, u"P7D"_s, EditorBench::editedText()}}}));

    bench.recorder.goOn();
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "POST"}));
    QCOMPARE(bench.state().activity, EditorState::Activity::Applying);
    QVERIFY(bench.recorder.entries.first().outcomes.isEmpty());
}

void ConfigurationEditorRecordTest::writesTheOutcome()
{
    EditorBench bench(Stage::Applied);

    QCOMPARE(bench.recorder.entries.size(), 1);
    QCOMPARE(bench.recorder.entries.first().outcomes.size(), 1);
    QCOMPARE(bench.recorder.entries.first().outcomes.first().kind, Kind::Applied);
}

void ConfigurationEditorRecordTest::writesWhatTheServerMadeOfIt()
{
    EditorBench bench(Stage::Applying);
    bench.client.latestCall().succeed(with(acmeConfiguration(), EditorBench::EditedField, u"P9D"_s));

    const Outcome &outcome = bench.recorder.entries.first().outcomes.first();
    QCOMPARE(outcome.kind, Kind::Altered);
    QCOMPARE(outcome.returned.value(EditorBench::EditedField), u"P9D"_s);
    QVERIFY(bench.state().applied);
    QCOMPARE(bench.text(EditorBench::EditedField), u"P9D"_s);
}

void ConfigurationEditorRecordTest::writesWhyItWasNotApplied_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("refused") << answered(ApiError::Kind::Rejected, 400) << Kind::Refused;
    QTest::newRow("too many requests") << answered(ApiError::Kind::RateLimited, 429) << Kind::Refused;
    QTest::newRow("unreachable") << answered(ApiError::Kind::Unreachable, 0) << Kind::NotSent;
    QTest::newRow("stopped by a proxy") << answered(ApiError::Kind::ProxySignInWanted, 0) << Kind::NotSent;
    QTest::newRow("untrusted") << answered(ApiError::Kind::Untrusted, 0) << Kind::NotSent;
}

void ConfigurationEditorRecordTest::writesWhyItWasNotApplied()
{
    QFETCH(ApiError, error);
    EditorBench bench(Stage::Applying);
    bench.client.latestCall().end(unexpected(error));

    QCOMPARE(bench.recorder.entries.first().outcomes.size(), 1);
    QTEST(bench.recorder.entries.first().outcomes.first().kind, "kind");
    QCOMPARE(bench.state().activity, EditorState::Activity::Idle);
    QCOMPARE(std::get<ApiError>(bench.state().failure.value().cause), error);
}

void ConfigurationEditorRecordTest::writesNothingThatIsNotSent_data()
{
    QTest::addColumn<Configuration>("found"); // when read again before applying

    QTest::newRow("changed by somebody else")
        << with(acmeConfiguration(), EditorBench::EditedField, u"P9D"_s);
    QTest::newRow("of another account") << ofAccount(acmeConfiguration(), birch().accountSid.text());
}

void ConfigurationEditorRecordTest::writesNothingThatIsNotSent()
{
    QFETCH(Configuration, found);
    EditorBench bench(Stage::Checking);
    bench.client.latestCall().succeed(found);

    QVERIFY(bench.recorder.entries.isEmpty());
    QVERIFY(!bench.methods().contains("POST"));
}

void ConfigurationEditorRecordTest::sendsNothingThatIsNotWritten()
{
    EditorBench bench(Stage::Checking);
    bench.recorder.error = DiskFull;
    bench.client.latestCall().succeed(acmeConfiguration());

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!bench.methods().contains("POST"));
    QCOMPARE(bench.state().failure.value().during, During::Recording);
    QCOMPARE(std::get<HistoryError>(bench.state().failure->cause), DiskFull);
    QVERIFY(!bench.state().failure->outcomeIsUnknown());
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorRecordTest::knowsWhatWasNeverSent_data()
{
    QTest::addColumn<Configuration>("found"); // when read again afterwards

    QTest::newRow("what was there before") << acmeConfiguration();
    QTest::newRow("the same by somebody else") << EditorBench::appliedConfiguration();
}

void ConfigurationEditorRecordTest::knowsWhatWasNeverSent()
{
    QFETCH(Configuration, found);
    EditorBench bench(Stage::Checking);
    bench.recorder.error = DiskFull;
    bench.client.latestCall().succeed(acmeConfiguration());

    bench.editor->reload();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(found);

    QVERIFY(!bench.state().failure); // there is nothing to find out
    QVERIFY(!bench.state().applied);
    QCOMPARE(bench.state().loaded(), found);
}

void ConfigurationEditorRecordTest::sendsWithoutARecordWhenTold()
{
    EditorBench bench(Stage::Checking);
    bench.recorder.error = DiskFull;
    bench.client.latestCall().succeed(acmeConfiguration());

    bench.editor->applyUnrecorded();
    QVERIFY(!bench.state().failure);
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(bench.methods().last(), "POST"_ba);
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    QVERIFY(bench.state().applied);
    QVERIFY(!bench.state().failure);
    QVERIFY(bench.recorder.entries.isEmpty());
}

void ConfigurationEditorRecordTest::writesAgainAfterwards()
{
    EditorBench bench(Stage::Edited);
    bench.editor->applyUnrecorded();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(bench.recorder.entries.isEmpty());

    bench.editor->setText(EditorBench::EditedField, u"P9D"_s);
    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    QCOMPARE(bench.recorder.entries.size(), 1);
}

void ConfigurationEditorRecordTest::cancelsWhileItIsWritten()
{
    EditorBench bench(Stage::Checking);
    bench.recorder.waits = true;
    bench.client.latestCall().succeed(acmeConfiguration());
    bench.takeActivities();

    bench.editor->cancel();
    bench.recorder.goOn();

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!bench.methods().contains("POST"));
    QVERIFY(!bench.state().failure);
    QCOMPARE(bench.recorder.entries.first().outcomes.last().kind, Kind::NotSent);
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorRecordTest::tellsThatTheOutcomeIsNotWritten()
{
    EditorBench bench(Stage::Applying);
    bench.recorder.error = DiskFull;
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());

    QVERIFY(bench.state().applied);
    QCOMPARE(bench.state().failure.value().during, During::Completing);
    QCOMPARE(std::get<HistoryError>(bench.state().failure->cause), DiskFull);
    QCOMPARE(bench.state().activity, EditorState::Activity::Idle);
}

QTEST_GUILESS_MAIN(ConfigurationEditorRecordTest)

#include "configurationeditorrecordtest.moc"
