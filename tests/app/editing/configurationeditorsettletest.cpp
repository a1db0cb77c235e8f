// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

namespace {

constexpr Field Edited = EditorBench::EditedField;
constexpr Field Other = Field::DefaultInactiveTimer;

Configuration found(const QString &closedTimer)
{
    return with(acmeConfiguration(), Edited, closedTimer);
}

/// An editor whose update got no clear answer and could not be settled.
std::unique_ptr<EditorBench> unsettled()
{
    auto bench = std::make_unique<EditorBench>(Stage::Applying);
    bench->client.latestCall().fail(ApiError::Kind::ConnectionLost);
    bench->client.latestCall().fail(ApiError::Kind::Unreachable);
    bench->takeActivities();
    return bench;
}

Outcome recorded(const EditorBench &bench)
{
    return bench.recorder.entries.first().outcomes.last();
}

void addFoundRows()
{
    QTest::addColumn<QString>("closedTimer");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("what was asked for") << u"P8D"_s << Kind::Applied;
    QTest::newRow("the same, spelt otherwise") << u"PT192H"_s << Kind::Applied;
    QTest::newRow("what was there before") << u"P7D"_s << Kind::NotApplied;
    QTest::newRow("something else") << u"P9D"_s << Kind::Undecided;
}

} // namespace

/// What becomes of an update that no clear answer came for.
class ConfigurationEditorSettleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAgain_data();
    void readsAgain();
    void staysUnknownWhenReadingFails();
    void staysUnknownWhenTheAnswerIsOfAnotherAccount();
    void settlesByReloading_data();
    void settlesByReloading();
    void keepsLaterEdits();
    void keepsALaterEditOfTheSameField();
    void settlesBeforeItAppliesAgain_data();
    void settlesBeforeItAppliesAgain();
    void stopsWhenSomebodyElseHasChangedAnotherField_data();
    void stopsWhenSomebodyElseHasChangedAnotherField();
    void sendsNothingWhenSomebodyElseHasDoneTheRest();
    void settlesOnce();
    void leavesItOpenWhenTheAccountIsClosed();
};

void ConfigurationEditorSettleTest::readsAgain_data()
{
    addFoundRows();
}

void ConfigurationEditorSettleTest::readsAgain()
{
    QFETCH(QString, closedTimer);
    QFETCH(Kind, kind);
    EditorBench bench(Stage::Applying);

    bench.client.latestCall().fail(ApiError::Kind::ConnectionLost);
    QCOMPARE(bench.takeActivities(), QStringList{u"settling"_s});
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "POST", "GET"}));
    QCOMPARE(recorded(bench).kind, Kind::Unknown);
    QVERIFY(!bench.state().canEdit());

    bench.client.latestCall().succeed(found(closedTimer));
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(recorded(bench).kind, kind);
    QVERIFY(recorded(bench).byReading);

    const Failure failure = bench.state().failure.value();
    QCOMPARE(failure.during, Failure::During::Applying);
    QCOMPARE(failure.settled, kind);
    QVERIFY(!failure.outcomeIsUnknown());
    QCOMPARE(std::get<ApiError>(failure.cause).kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(bench.state().loaded(), found(closedTimer));
    QCOMPARE(bench.state().applied.has_value(), kind == Kind::Applied);
    QCOMPARE(bench.state().driftedFrom.has_value(), kind == Kind::Undecided);
    QCOMPARE(bench.state().canApply(), kind != Kind::Applied);
    QCOMPARE(bench.text(Edited), kind == Kind::Applied ? closedTimer : EditorBench::editedText());
}

void ConfigurationEditorSettleTest::staysUnknownWhenReadingFails()
{
    const auto bench = unsettled();

    QVERIFY(bench->state().failure.value().outcomeIsUnknown());
    QCOMPARE(std::get<ApiError>(bench->state().failure->cause).kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(recorded(*bench).kind, Kind::Unknown);
    QCOMPARE(bench->state().loaded(), acmeConfiguration());
    QVERIFY(bench->state().canApply());
}

void ConfigurationEditorSettleTest::staysUnknownWhenTheAnswerIsOfAnotherAccount()
{
    EditorBench bench(Stage::Applying);
    bench.client.latestCall().fail(ApiError::Kind::TimedOut);
    bench.client.latestCall().succeed(ofAccount(found(u"P8D"_s), birch().accountSid.text()));

    QVERIFY(bench.state().failure.value().outcomeIsUnknown());
    QCOMPARE(recorded(bench).kind, Kind::Unknown);
    QVERIFY(!bench.state().applied);
}

void ConfigurationEditorSettleTest::settlesByReloading_data()
{
    addFoundRows();
}

void ConfigurationEditorSettleTest::settlesByReloading()
{
    QFETCH(QString, closedTimer);
    QFETCH(Kind, kind);
    const auto bench = unsettled();

    bench->editor->reload();
    QVERIFY(!bench->state().failure);
    bench->keychain.succeed();
    bench->client.latestCall().succeed(found(closedTimer));

    QCOMPARE(bench->state().failure.value().settled, kind);
    QCOMPARE(recorded(*bench).kind, kind);
    QCOMPARE(bench->state().applied.has_value(), kind == Kind::Applied);
    QCOMPARE(bench->state().canApply(), kind != Kind::Applied);
    QCOMPARE(bench->state().loaded(), found(closedTimer));
}

void ConfigurationEditorSettleTest::keepsLaterEdits()
{
    const auto bench = unsettled();
    bench->editor->setText(Other, u"PT3H"_s);

    bench->editor->reload();
    bench->keychain.succeed();
    bench->client.latestCall().succeed(found(u"P8D"_s));

    QCOMPARE(bench->state().changes(), (QList<FieldChange>{{Other, u"PT1H"_s, u"PT3H"_s}}));
    QCOMPARE(bench->state().applied.value().update.values().first().field, Edited);
}

void ConfigurationEditorSettleTest::keepsALaterEditOfTheSameField()
{
    const auto bench = unsettled();
    bench->editor->setText(Edited, u"P9D"_s);

    bench->editor->reload();
    bench->keychain.succeed();
    bench->client.latestCall().succeed(found(u"P8D"_s));

    QCOMPARE(bench->state().changes(), (QList<FieldChange>{{Edited, u"P8D"_s, u"P9D"_s}}));
    QCOMPARE(bench->state().failure.value().settled, Kind::Applied);
}

void ConfigurationEditorSettleTest::settlesBeforeItAppliesAgain_data()
{
    addFoundRows();
}

void ConfigurationEditorSettleTest::settlesBeforeItAppliesAgain()
{
    QFETCH(QString, closedTimer);
    QFETCH(Kind, kind);
    const auto bench = unsettled();

    bench->editor->apply();
    bench->keychain.succeed();
    bench->client.latestCall().succeed(found(closedTimer));

    const bool isSentAgain = kind == Kind::NotApplied;
    QCOMPARE(bench->methods().count("POST"), isSentAgain ? 2 : 1);
    QCOMPARE(bench->state().isBusy(), isSentAgain);
    QCOMPARE(bench->recorder.entries.size(), isSentAgain ? 2 : 1);
    QCOMPARE(recorded(*bench).kind, kind);
    QCOMPARE(bench->state().driftedFrom.has_value(), kind == Kind::Undecided);
    QCOMPARE(bench->state().failure.has_value(), !isSentAgain);
}

void ConfigurationEditorSettleTest::stopsWhenSomebodyElseHasChangedAnotherField_data()
{
    QTest::addColumn<Field>("theirs");
    QTest::addColumn<QString>("text");

    QTest::newRow("that is edited") << Other << u"PT2H"_s;
    QTest::newRow("that is not edited")
        << Field::DefaultMessagingService << testSid(SidKind::MessagingService, u'9').text();
}

/// The update was not applied, so it could be sent again, but not over what nobody has shown to the person.
void ConfigurationEditorSettleTest::stopsWhenSomebodyElseHasChangedAnotherField()
{
    QFETCH(Field, theirs);
    QFETCH(QString, text);
    const auto bench = unsettled();
    bench->editor->setText(Other, u"PT3H"_s);
    const Configuration drifted = with(acmeConfiguration(), theirs, text);

    bench->editor->apply();
    bench->keychain.succeed();
    bench->client.latestCall().succeed(drifted);

    QCOMPARE(bench->methods().count("POST"), 1);
    QVERIFY(!bench->state().isBusy());
    QCOMPARE(bench->recorder.entries.size(), 1);
    QCOMPARE(recorded(*bench).kind, Kind::NotApplied);
    QCOMPARE(bench->state().driftedFrom, acmeConfiguration());
    QCOMPARE(bench->state().loaded(), drifted);
    QCOMPARE(bench->state().changes().size(), 2);
    QCOMPARE(bench->text(Edited), EditorBench::editedText());
    QCOMPARE(bench->text(Other), u"PT3H"_s);

    bench->editor->apply(); // the person has seen it
    bench->keychain.succeed();
    bench->client.latestCall().succeed(drifted);
    QCOMPARE(bench->methods().count("POST"), 2);
    QVERIFY(!bench->state().driftedFrom);
}

/// Somebody else has given the other field the same value, and our first edit is taken back.
void ConfigurationEditorSettleTest::sendsNothingWhenSomebodyElseHasDoneTheRest()
{
    const auto bench = unsettled();
    bench->editor->revert(Edited);
    bench->editor->setText(Other, u"PT3H"_s);
    const Configuration drifted = with(acmeConfiguration(), Other, u"PT3H"_s);

    bench->editor->apply();
    bench->keychain.succeed();
    bench->client.latestCall().succeed(drifted);

    QCOMPARE(bench->methods().count("POST"), 1);
    QVERIFY(!bench->state().isBusy());
    QCOMPARE(recorded(*bench).kind, Kind::NotApplied);
    QCOMPARE(bench->state().driftedFrom, acmeConfiguration());
    QVERIFY(bench->state().changes().isEmpty());
}

void ConfigurationEditorSettleTest::settlesOnce()
{
    const auto bench = unsettled();
    for (const QString &closedTimer : {u"P8D"_s, u"P7D"_s}) {
        bench->editor->reload();
        bench->keychain.succeed();
        bench->client.latestCall().succeed(found(closedTimer));
    }

    QCOMPARE(recorded(*bench).kind, Kind::Applied);
    QVERIFY(!bench->state().failure);
    QVERIFY(!bench->state().applied);
}

void ConfigurationEditorSettleTest::leavesItOpenWhenTheAccountIsClosed()
{
    const auto bench = unsettled();
    bench->editor->close();
    bench->editor->open(acme(), Resource());
    bench->keychain.succeed();
    bench->client.latestCall().succeed(found(u"P8D"_s));

    QCOMPARE(recorded(*bench).kind, Kind::Unknown);
    QVERIFY(!bench->state().failure);
}

QTEST_GUILESS_MAIN(ConfigurationEditorSettleTest)

#include "configurationeditorsettletest.moc"
