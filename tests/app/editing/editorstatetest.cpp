// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/editorstate.h"
#include "errorrows.h"
#include "testconfigurations.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Activity = EditorState::Activity;
using During = Failure::During;

namespace {

/// Acme's configuration as loaded, and its closed timer as typed.
EditorState edited(const QString &closedTimer)
{
    EditorState state;
    state.account = acme();
    state.answer = ConfigurationAnswer{acmeConfiguration(), {}};
    state.draft = ConfigurationDraft(acmeConfiguration());
    state.draft.setText(Field::DefaultClosedTimer, closedTimer);
    return state;
}

EditorState ofAccount(const std::optional<Account> &account, const QString &accountSid)
{
    EditorState state = edited(u"P8D"_s);
    state.account = account;
    state.answer->configuration.accountSid = accountSid;
    return state;
}

} // namespace

class EditorStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void comparesTheDraftWithTheAnswer();
    void isBusy_data();
    void isBusy();
    void canBeEdited_data();
    void canBeEdited();
    void canBeApplied_data();
    void canBeApplied();
    void knowsAnotherAccount_data();
    void knowsAnotherAccount();
    void knowsUnknownOutcomes_data();
    void knowsUnknownOutcomes();
    void knowsTheOutcomeOfWhatWasNotSent_data();
    void knowsTheOutcomeOfWhatWasNotSent();
};

void EditorStateTest::isEmptyAtFirst()
{
    const EditorState state;
    QCOMPARE(state.loaded(), Configuration());
    QVERIFY(state.changes().isEmpty());
    QVERIFY(state.problems().isEmpty());
    QVERIFY(!state.update());
    QVERIFY(!state.isBusy());
    QVERIFY(!state.isOfAnotherAccount());
    QVERIFY(!state.canEdit());
    QVERIFY(!state.canApply());
}

void EditorStateTest::comparesTheDraftWithTheAnswer()
{
    const EditorState changed = edited(u"P8D"_s);
    QCOMPARE(changed.loaded(), acmeConfiguration());
    QCOMPARE(changed.changes(), (QList{FieldChange{Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s}}));
    QVERIFY(changed.problems().isEmpty());
    QCOMPARE(changed.update().value().formBody(), "DefaultClosedTimer=P8D"_ba);

    const EditorState wrong = edited(u"PT5M"_s);
    const QMap<Field, FieldProblem> expected{
        {Field::DefaultClosedTimer, TimerProblem{.kind = TimerProblem::Kind::TooShort, .minimum = 10min}}};
    QCOMPARE(wrong.problems(), expected);
    QVERIFY(!wrong.update());

    const EditorState unchanged = edited(u"P7D"_s);
    QVERIFY(unchanged.changes().isEmpty());
    QVERIFY(!unchanged.update());
}

void EditorStateTest::isBusy_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<bool>("busy");

    QTest::newRow("idle") << Activity::Idle << false;
    QTest::newRow("signing in") << Activity::SigningIn << true;
    QTest::newRow("loading") << Activity::Loading << true;
    QTest::newRow("checking") << Activity::Checking << true;
    QTest::newRow("applying") << Activity::Applying << true;
}

void EditorStateTest::isBusy()
{
    QFETCH(Activity, activity);
    QFETCH(bool, busy);
    EditorState state;
    state.activity = activity;
    QCOMPARE(state.isBusy(), busy);
}

void EditorStateTest::canBeEdited_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<bool>("editable");

    QTest::newRow("idle") << Activity::Idle << true;
    QTest::newRow("signing in to load again") << Activity::SigningIn << true;
    QTest::newRow("loading again") << Activity::Loading << true;
    QTest::newRow("checking") << Activity::Checking << false;
    QTest::newRow("applying") << Activity::Applying << false;
}

void EditorStateTest::canBeEdited()
{
    QFETCH(Activity, activity);
    QFETCH(bool, editable);
    EditorState state = edited(u"P7D"_s);
    state.activity = activity;
    QCOMPARE(state.canEdit(), editable);

    state.answer.reset();
    QVERIFY(!state.canEdit());
}

void EditorStateTest::canBeApplied_data()
{
    QTest::addColumn<QString>("closedTimer");
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<bool>("applicable");

    QTest::newRow("changed") << u"P8D"_s << Activity::Idle << true;
    QTest::newRow("switched off") << u""_s << Activity::Idle << true;
    QTest::newRow("unchanged") << u"P7D"_s << Activity::Idle << false;
    QTest::newRow("the same length") << u"PT168H"_s << Activity::Idle << false;
    QTest::newRow("too short") << u"PT5M"_s << Activity::Idle << false;
    QTest::newRow("unfinished") << u"P"_s << Activity::Idle << false;
    QTest::newRow("signing in") << u"P8D"_s << Activity::SigningIn << false;
    QTest::newRow("loading") << u"P8D"_s << Activity::Loading << false;
    QTest::newRow("checking") << u"P8D"_s << Activity::Checking << false;
    QTest::newRow("applying") << u"P8D"_s << Activity::Applying << false;
}

void EditorStateTest::canBeApplied()
{
    QFETCH(QString, closedTimer);
    QFETCH(Activity, activity);
    QFETCH(bool, applicable);
    EditorState state = edited(closedTimer);
    state.activity = activity;
    QCOMPARE(state.canApply(), applicable);

    state.answer.reset();
    QVERIFY(!state.canApply());
}

void EditorStateTest::knowsAnotherAccount_data()
{
    QTest::addColumn<EditorState>("state");
    QTest::addColumn<bool>("another");

    const QString acmeSid = acme().accountSid.text();
    EditorState unanswered = edited(u"P8D"_s);
    unanswered.answer.reset();
    QTest::newRow("its own SID") << ofAccount(acme(), acmeSid) << false;
    QTest::newRow("another SID") << ofAccount(acme(), birch().accountSid.text()) << true;
    QTest::newRow("no SID") << ofAccount(acme(), QString()) << true;
    QTest::newRow("an API key signs in") << ofAccount(birch(), birch().accountSid.text()) << false;
    QTest::newRow("no answer") << unanswered << false;
    QTest::newRow("no account") << ofAccount(std::nullopt, acmeSid) << false;
}

void EditorStateTest::knowsAnotherAccount()
{
    QFETCH(EditorState, state);
    QFETCH(bool, another);
    QCOMPARE(state.isOfAnotherAccount(), another);
    QCOMPARE(state.canEdit(), state.answer && !another);
    QCOMPARE(state.canApply(), state.answer && !another);
}

void EditorStateTest::knowsUnknownOutcomes_data()
{
    addApiErrorRows();
}

void EditorStateTest::knowsUnknownOutcomes()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, isOutcomeUnknown);
    const ApiError error{.kind = kind};
    QCOMPARE((Failure{During::Applying, error}.outcomeIsUnknown()), isOutcomeUnknown);
    QVERIFY(!(Failure{During::Checking, error}.outcomeIsUnknown()));
    QVERIFY(!(Failure{During::Loading, error}.outcomeIsUnknown()));
}

void EditorStateTest::knowsTheOutcomeOfWhatWasNotSent_data()
{
    addCredentialErrorRows();
}

void EditorStateTest::knowsTheOutcomeOfWhatWasNotSent()
{
    QFETCH(CredentialError::Kind, kind);
    QVERIFY(!(Failure{During::Applying, CredentialError{kind}}.outcomeIsUnknown()));
    QVERIFY(!(Failure{During::Applying, PracticeServer::Fault::TimedOut}.outcomeIsUnknown()));
}

QTEST_APPLESS_MAIN(EditorStateTest)

#include "editorstatetest.moc"
