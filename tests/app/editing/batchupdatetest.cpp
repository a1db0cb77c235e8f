// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "batchbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;
using Texts = QMap<Field, QString>;

namespace {

constexpr Field Inactive = Field::DefaultInactiveTimer;
constexpr Field Closed = Field::DefaultClosedTimer;

const HistoryError DiskFull{.kind = HistoryError::Kind::DiskFull};

ApiError refusal()
{
    return {.kind = ApiError::Kind::Rejected,
            .code = 50375,
            .exchange = {.method = "POST", .url = {}, .status = 400}};
}

/// Gives the customer another inactive timer, behind the program's back.
void change(BatchBench &bench, QChar digit, const QString &timer)
{
    bench.server[digit] = with(bench.server[digit], Inactive, timer);
}

/// Applies to the first customer, as far as the update that is on its way.
void sendFirst(BatchBench &bench)
{
    bench.edit(u"1"_s);
    bench.update->start();
    bench.answer(u'1');
}

/// The same, and gets no clear answer.
void loseFirst(BatchBench &bench)
{
    sendFirst(bench);
    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    bench.fail(u'1', ApiError::Kind::Unreachable);
}

} // namespace

class BatchUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsTheChosen();
    void editsTheChosenOfOtherTexts();
    void refusesWhatItCannotEdit();
    void leavesThoseThatHaveTheValues();
    void appliesNothingWithAProblem();
    void sendsTheNamedFields_data();
    void sendsTheNamedFields();
    void sendsToEachWhatItLacks();
    void sendsAFewAtOnce();
    void readsEachAgainBefore();
    void sendsNothingToTheWrongAccount();
    void goesOnAfterARefusal();
    void tellsWhatCannotBeRead();
    void tellsWhatTheServerMadeOfIt();
    void doesNotKnowWithoutAnAnswer();
    void findsTheOutcomeByReading_data();
    void findsTheOutcomeByReading();
    void findsTheOutcomeBeforeItSendsAgain_data();
    void findsTheOutcomeBeforeItSendsAgain();
    void stopsForAnotherChangeBeforeItSendsAgain();
    void tellsOfThisUpdateAlone();
    void sendsNothingThatIsNotWritten();
    void writesEachBeforeItSends();
    void cancelsBeforeAnythingIsSent();
    void cancelsWhatIsTriedAgain();
    void keepsWhatIsNotKnown();
    void cancelsInTheMiddle_data();
    void cancelsInTheMiddle();
    void countsThoseThatHaveEnded();
    void finishesOnce();
    void startsOnceAtATime();
    void triesAgainWhatHasNotSucceeded();
    void forgetsTheResultsOfOtherTexts();
    void takesItsEditsBack();
    void endsWhileItApplies();
};

void BatchUpdateTest::editsTheChosen()
{
    BatchBench bench;
    bench.update->setTexts({{Inactive, u"PT2H"_s}});
    QCOMPARE(bench.changed(), u""_s);
    const QSignalSpy states(bench.update.get(), &BatchUpdate::stateChanged);

    bench.choose(u"1"_s);
    QCOMPARE(states.last().first().toInt(), 0);
    bench.choose(u"3"_s);
    QCOMPARE(states.last().first().toInt(), 2);

    QVERIFY(bench.update->isChosen(0));
    QVERIFY(!bench.update->isChosen(1));
    QCOMPARE(bench.changed(), u"13"_s);
    QCOMPARE(bench.state(u'3').changes(), (QList<FieldChange>{{Inactive, u"PT1H"_s, u"PT2H"_s}}));
    QVERIFY(bench.state(u'2').changes().isEmpty());

    bench.update->choose(2, false);
    QVERIFY(!bench.update->isChosen(2));
    QCOMPARE(bench.changed(), u"1"_s);
    QVERIFY(bench.state(u'3').changes().isEmpty());
    QCOMPARE(bench.takeRequests(), QStringList());
}

void BatchUpdateTest::editsTheChosenOfOtherTexts()
{
    BatchBench bench;
    bench.edit(u"12"_s);
    bench.update->setTexts({{Closed, u"P8D"_s}});

    QCOMPARE(bench.state(u'1').changes(), (QList<FieldChange>{{Closed, u"P7D"_s, u"P8D"_s}}));
    QCOMPARE(bench.state(u'2').changes(), bench.state(u'1').changes());
    QVERIFY(bench.state(u'3').changes().isEmpty());
}

void BatchUpdateTest::refusesWhatItCannotEdit()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));
    bench.fail(u'2', ApiError::Kind::TimedOut);
    bench.answer(u'3', bench.server[u'1']); // as with a parent's credentials
    bench.goOn();
    BatchUpdate update(*bench.overview);
    update.setTexts({{Inactive, u"PT2H"_s}});
    for (int index = 0; index < 3; ++index) {
        update.choose(index, true);
        QCOMPARE(update.canBeChosen(index), index == 0);
        QCOMPARE(update.isChosen(index), index == 0);
    }
    QCOMPARE(update.changed(), QList{0});
}

void BatchUpdateTest::leavesThoseThatHaveTheValues()
{
    BatchBench bench;
    change(bench, u'2', u"PT120M"_s);
    bench.overview->reload();
    bench.goOn();
    bench.takeRequests();

    bench.edit(u"12"_s);
    QCOMPARE(bench.changed(), u"1"_s);
    bench.update->start();
    QCOMPARE(bench.update->startedCount(), 1);
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"POST 1 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}}));
}

void BatchUpdateTest::appliesNothingWithAProblem()
{
    BatchBench bench;
    bench.edit(u"12"_s, u"PT5S"_s);
    QCOMPARE(bench.changed(), u""_s);
    bench.update->start();

    QCOMPARE(bench.update->startedCount(), 0);
    QVERIFY(!bench.update->isUnderWay());
    QCOMPARE(bench.takeRequests(), QStringList());
}

void BatchUpdateTest::sendsTheNamedFields_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("body");

    QTest::newRow("one timer") << Texts{{Closed, u"P8D"_s}} << u"DefaultClosedTimer=P8D"_s;
    QTest::newRow("both timers") << Texts{{Inactive, u"PT2H"_s}, {Closed, u"P8D"_s}}
                                 << u"DefaultInactiveTimer=PT2H&DefaultClosedTimer=P8D"_s;
    QTest::newRow("one that they have already")
        << Texts{{Inactive, u"PT60M"_s}, {Closed, u"P8D"_s}} << u"DefaultClosedTimer=P8D"_s;
    QTest::newRow("off") << Texts{{Inactive, u""_s}} << u"DefaultInactiveTimer=PT0S"_s;
    QTest::newRow("in other words") << Texts{{Inactive, u"PT90M"_s}} << u"DefaultInactiveTimer=PT1H30M"_s;
}

void BatchUpdateTest::sendsTheNamedFields()
{
    QFETCH(Texts, texts);
    QFETCH(QString, body);
    BatchBench bench;
    bench.update->setTexts(texts);
    bench.choose(u"13"_s);
    bench.update->start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(),
             (QStringList{u"GET 1"_s, u"GET 3"_s, u"POST 1 "_s + body, u"POST 3 "_s + body}));
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}, {u'3', Kind::Applied}}));
    for (const QChar digit : u"13"_s) {
        QCOMPARE(bench.state(digit).loaded(), bench.server[digit]);
        QCOMPARE(bench.outcome(digit).requestId, u"RQ"_s + digit);
    }
}

void BatchUpdateTest::sendsToEachWhatItLacks()
{
    BatchBench bench;
    bench.server[u'2'] = with(bench.server[u'2'], Closed, u"P8D"_s);
    bench.overview->reload();
    bench.goOn();
    bench.update->setTexts({{Inactive, u"PT2H"_s}, {Closed, u"P8D"_s}});
    bench.choose(u"12"_s);
    bench.takeRequests();

    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s,
                                                u"POST 1 DefaultInactiveTimer=PT2H&DefaultClosedTimer=P8D"_s,
                                                u"POST 2 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.update->results().value(1).fields, (QList<FieldChange>{{Inactive, u"PT1H"_s, u"PT2H"_s}}));
}

void BatchUpdateTest::sendsAFewAtOnce()
{
    BatchBench bench(u"123456"_s);
    bench.edit(u"123456"_s);
    bench.update->start();
    QVERIFY(!bench.update->isWaiting(3));
    QVERIFY(bench.update->isWaiting(4));
    QVERIFY(bench.update->isWaiting(5));
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s, u"GET 4"_s}));

    bench.answer(u'2');
    bench.answer(u'2');
    QVERIFY(!bench.update->isWaiting(4));
    QCOMPARE(bench.takeRequests(), (QStringList{u"POST 2 DefaultInactiveTimer=PT2H"_s, u"GET 5"_s}));
}

void BatchUpdateTest::readsEachAgainBefore()
{
    BatchBench bench;
    bench.edit(u"12"_s);
    change(bench, u'2', u"PT5H"_s);
    bench.update->start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(),
             (QStringList{u"GET 1"_s, u"GET 2"_s, u"POST 1 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}, {u'2', Kind::NotSent}}));
    QVERIFY(bench.outcome(u'2').at.isValid());
    QVERIFY(bench.state(u'2').driftedFrom);
    QCOMPARE(bench.changed(), u"2"_s);

    bench.update->start(); // now that the person has seen it
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 2"_s, u"POST 2 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcome(u'2').kind, Kind::Applied);
    QCOMPARE(bench.update->results().value(1).fields, (QList<FieldChange>{{Inactive, u"PT5H"_s, u"PT2H"_s}}));
}

void BatchUpdateTest::sendsNothingToTheWrongAccount()
{
    BatchBench bench;
    bench.edit(u"12"_s);
    bench.update->start();
    bench.answer(u'2', bench.server[u'1']);
    bench.goOn();

    QCOMPARE(bench.takeRequests(),
             (QStringList{u"GET 1"_s, u"GET 2"_s, u"POST 1 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcome(u'2').kind, Kind::NotSent);
    QVERIFY(!bench.update->canBeChosen(1));
    QCOMPARE(bench.changed(), u""_s);
}

void BatchUpdateTest::goesOnAfterARefusal()
{
    BatchBench bench;
    bench.edit(u"123"_s);
    bench.update->start();
    bench.answer(u'2');
    bench.fail(u'2', refusal());
    bench.goOn();

    QCOMPARE(bench.outcomes(),
             (OutcomeKinds{{u'1', Kind::Applied}, {u'2', Kind::Refused}, {u'3', Kind::Applied}}));
    QCOMPARE(bench.outcome(u'2').status, 400);
    QCOMPARE(bench.outcome(u'2').code, 50375);
    QCOMPARE(bench.changed(), u"2"_s);
}

void BatchUpdateTest::tellsWhatCannotBeRead()
{
    BatchBench bench;
    bench.edit(u"123"_s);
    bench.update->start();
    bench.keychain.fail(CredentialError::Kind::Locked);
    bench.fail(u'2', ApiError::Kind::TimedOut);
    bench.goOn();

    QCOMPARE(bench.outcomes(),
             (OutcomeKinds{{u'1', Kind::NotSent}, {u'2', Kind::NotSent}, {u'3', Kind::Applied}}));
    QCOMPARE(bench.state(u'1').failure.value().during, Failure::During::Checking);
    QCOMPARE(bench.changed(), u"12"_s);
}

void BatchUpdateTest::tellsWhatTheServerMadeOfIt()
{
    BatchBench bench;
    sendFirst(bench);
    bench.answer(u'1', with(bench.server[u'1'], Inactive, u"PT3H"_s));

    QCOMPARE(bench.outcome(u'1').kind, Kind::Altered);
    QCOMPARE(bench.outcome(u'1').returned, (Texts{{Inactive, u"PT3H"_s}}));
    QVERIFY(!bench.outcome(u'1').byReading);
    QCOMPARE(bench.changed(), u""_s); // the server has had its say
}

void BatchUpdateTest::doesNotKnowWithoutAnAnswer()
{
    BatchBench bench;
    loseFirst(bench);

    QCOMPARE(bench.outcome(u'1').kind, Kind::Unknown);
    QVERIFY(!bench.outcome(u'1').byReading);
    QVERIFY(!bench.update->isUnderWay());
    QCOMPARE(bench.changed(), u"1"_s);
}

void BatchUpdateTest::findsTheOutcomeByReading_data()
{
    QTest::addColumn<QString>("timer"); // that the server has
    QTest::addColumn<Kind>("kind");

    QTest::newRow("what was asked for") << u"PT2H"_s << Kind::Applied;
    QTest::newRow("the same, written otherwise") << u"PT120M"_s << Kind::Applied;
    QTest::newRow("what was there before") << u"PT1H"_s << Kind::NotApplied;
    QTest::newRow("something else") << u"PT5H"_s << Kind::Undecided;
}

void BatchUpdateTest::findsTheOutcomeByReading()
{
    QFETCH(QString, timer);
    QFETCH(Kind, kind);
    BatchBench bench;
    sendFirst(bench);
    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    QVERIFY(bench.update->isUnderWay());
    change(bench, u'1', timer);
    bench.goOn();

    QCOMPARE(bench.outcome(u'1').kind, kind);
    QVERIFY(bench.outcome(u'1').byReading);
    QVERIFY(bench.outcome(u'1').at.isValid());
    QCOMPARE(bench.outcome(u'1').returned, (Texts{{Inactive, timer}}));
    QCOMPARE(bench.changed(), kind == Kind::Applied ? u""_s : u"1"_s);
    QCOMPARE(bench.recorder.entries.first().outcomes.last().kind, kind);
}

void BatchUpdateTest::findsTheOutcomeBeforeItSendsAgain_data()
{
    QTest::addColumn<QString>("timer"); // that the server has
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isSentAgain");

    QTest::newRow("what was asked for") << u"PT2H"_s << Kind::Applied << false;
    QTest::newRow("what was there before") << u"PT1H"_s << Kind::Applied << true;
    QTest::newRow("something else") << u"PT5H"_s << Kind::Undecided << false;
}

void BatchUpdateTest::findsTheOutcomeBeforeItSendsAgain()
{
    QFETCH(QString, timer);
    QFETCH(Kind, kind);
    QFETCH(bool, isSentAgain);
    BatchBench bench;
    loseFirst(bench);
    bench.takeRequests();
    change(bench, u'1', timer);
    bench.update->start();
    bench.goOn();

    QStringList requests{u"GET 1"_s};
    if (isSentAgain) {
        requests.append(u"POST 1 DefaultInactiveTimer=PT2H"_s);
    }
    QCOMPARE(bench.takeRequests(), requests);
    QCOMPARE(bench.outcome(u'1').kind, kind);
    QCOMPARE(bench.outcome(u'1').byReading, !isSentAgain);
}

/// What was sent before has not been applied, and somebody else has changed another field meanwhile.
void BatchUpdateTest::stopsForAnotherChangeBeforeItSendsAgain()
{
    BatchBench bench;
    loseFirst(bench);
    const Configuration seen = bench.state(u'1').loaded();
    bench.server[u'1'] = with(bench.server[u'1'], Closed, u"P9D"_s);
    bench.takeRequests();
    bench.update->start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(), QStringList{u"GET 1"_s});
    QCOMPARE(bench.state(u'1').driftedFrom, seen);
    QCOMPARE(bench.recorder.entries.size(), 1);
    QCOMPARE(bench.recorder.entries.first().outcomes.last().kind, Kind::NotApplied);
    QCOMPARE(bench.outcome(u'1').kind, Kind::NotSent); // and no longer unknown
    QCOMPARE(bench.changed(), u"1"_s);

    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"POST 1 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcome(u'1').kind, Kind::Applied);
}

/// The update before, whose outcome comes to light only now, asked for something else.
void BatchUpdateTest::tellsOfThisUpdateAlone()
{
    BatchBench bench;
    loseFirst(bench);
    change(bench, u'1', u"PT2H"_s);
    bench.edit(u"1"_s, u"PT3H"_s);
    bench.takeRequests();
    bench.update->start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(), QStringList{u"GET 1"_s});
    QCOMPARE(bench.recorder.entries.first().outcomes.last().kind, Kind::Applied);
    QCOMPARE(bench.outcome(u'1').kind, Kind::Undecided); // neither what was there nor what is asked for
    QCOMPARE(bench.outcome(u'1').returned, (Texts{{Inactive, u"PT2H"_s}}));
    QCOMPARE(bench.changed(), u"1"_s);

    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"POST 1 DefaultInactiveTimer=PT3H"_s}));
    QCOMPARE(bench.outcome(u'1').kind, Kind::Applied);
}

void BatchUpdateTest::sendsNothingThatIsNotWritten()
{
    BatchBench bench;
    bench.recorder.error = DiskFull;
    bench.edit(u"12"_s);
    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s}));
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::NotSent}, {u'2', Kind::NotSent}}));
    QCOMPARE(bench.state(u'1').failure.value().during, Failure::During::Recording);

    bench.recorder.error.reset();
    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}, {u'2', Kind::Applied}}));
}

void BatchUpdateTest::writesEachBeforeItSends()
{
    BatchBench bench;
    bench.recorder.waits = true;
    bench.edit(u"12"_s);
    bench.update->start();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s}));
    for (const QChar digit : u"12"_s) {
        bench.answer(digit);
        QVERIFY(!bench.recorder.entries.isEmpty());
        const Change change = bench.recorder.entries.last().change;
        QCOMPARE(change.accountId, customer(digit).id);
        QCOMPARE(change.fields, (QList<FieldChange>{{Inactive, u"PT1H"_s, u"PT2H"_s}}));
        QCOMPARE(bench.takeRequests(), QStringList());

        bench.recorder.goOn();
        QCOMPARE(bench.takeRequests(), QStringList{u"POST %1 DefaultInactiveTimer=PT2H"_s.arg(digit)});
    }

    bench.goOn();
    QCOMPARE(bench.recorder.entries.size(), 2);
    for (const auto &entry : bench.recorder.entries) {
        QCOMPARE(entry.outcomes.last().kind, Kind::Applied);
    }
}

void BatchUpdateTest::cancelsBeforeAnythingIsSent()
{
    BatchBench bench(u"123456"_s);
    QList<int> ended; // when it says that it has finished
    connect(bench.update.get(), &BatchUpdate::finished, this,
            [&] { ended.append(bench.update->endedCount()); });
    bench.edit(u"123456"_s);
    bench.update->start();
    bench.update->cancel();

    QCOMPARE(ended, QList{6});
    QVERIFY(!bench.update->isUnderWay());
    QCOMPARE(bench.outcomes().values(), QList<Kind>(6, Kind::NotSent));
    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList());
    QVERIFY(bench.recorder.entries.isEmpty());
    QCOMPARE(bench.changed(), u"123456"_s);
}

/// What came of the time before is not what comes of this one, but what nobody knows yet stays unknown.
void BatchUpdateTest::cancelsWhatIsTriedAgain()
{
    BatchBench bench(u"123456"_s);
    bench.edit(u"123456"_s);
    bench.update->start();
    for (const QChar digit : u"12345"_s) {
        bench.answer(digit);
        bench.fail(digit, refusal());
    }
    bench.answer(u'6');
    bench.fail(u'6', ApiError::Kind::ConnectionLost);
    bench.fail(u'6', ApiError::Kind::Unreachable);
    QCOMPARE(bench.outcome(u'5').kind, Kind::Refused);
    QCOMPARE(bench.outcome(u'6').kind, Kind::Unknown);

    bench.update->start();
    QVERIFY(bench.update->isWaiting(4));
    QVERIFY(bench.update->isWaiting(5));
    bench.update->cancel();
    QCOMPARE(bench.outcome(u'5').kind, Kind::NotSent);
    QCOMPARE(bench.outcome(u'6').kind, Kind::Unknown);
}

/// Trying again has sent nothing, which says nothing of what was sent before.
void BatchUpdateTest::keepsWhatIsNotKnown()
{
    BatchBench bench(u"1"_s);
    bench.edit(u"1"_s);
    bench.update->start();
    bench.answer(u'1');
    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    bench.fail(u'1', ApiError::Kind::Unreachable);

    bench.update->start();
    bench.update->cancel();

    QVERIFY(!bench.update->isUnderWay());
    QCOMPARE(bench.outcome(u'1').kind, Kind::Unknown);
}

void BatchUpdateTest::cancelsInTheMiddle_data()
{
    QTest::addColumn<QString>("timer"); // that the server has
    QTest::addColumn<Kind>("kind");

    QTest::newRow("too late") << u"PT2H"_s << Kind::Applied;
    QTest::newRow("in time") << u"PT1H"_s << Kind::NotApplied;
}

void BatchUpdateTest::cancelsInTheMiddle()
{
    QFETCH(QString, timer);
    QFETCH(Kind, kind);
    BatchBench bench(u"123456"_s);
    const QSignalSpy finished(bench.update.get(), &BatchUpdate::finished);
    bench.edit(u"123456"_s);
    bench.update->start();
    bench.answer(u'1'); // which is sent
    bench.answer(u'2');
    bench.answer(u'2'); // which is applied, so that the fifth begins
    bench.takeRequests();

    bench.update->cancel();
    QVERIFY(bench.isCancelled(u'1'));
    QVERIFY(bench.update->isUnderWay());
    QCOMPARE(finished.count(), 0);
    OutcomeKinds expected{{u'2', Kind::Applied}};
    for (const QChar digit : u"3456"_s) {
        expected.insert(digit, Kind::NotSent);
    }
    QCOMPARE(bench.outcomes(), expected);
    QCOMPARE(bench.update->endedCount(), 5);

    change(bench, u'1', timer);
    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList{u"GET 1"_s}); // which finds the outcome
    expected.insert(u'1', kind);
    QCOMPARE(bench.outcomes(), expected);
    QCOMPARE(bench.update->endedCount(), 6);
    QVERIFY(!bench.update->isUnderWay());
    QCOMPARE(finished.count(), 1);
}

void BatchUpdateTest::countsThoseThatHaveEnded()
{
    BatchBench bench;
    QCOMPARE(bench.update->startedCount(), 0);
    bench.edit(u"123"_s);
    QList<int> counts; // as told
    connect(bench.update.get(), &BatchUpdate::stateChanged, this, [&] {
        if (counts.isEmpty() || counts.last() != bench.update->endedCount()) {
            counts.append(bench.update->endedCount());
        }
    });

    bench.update->start();
    QCOMPARE(bench.update->startedCount(), 3);
    bench.answer(u'3');
    QCOMPARE(counts, QList{0});
    bench.answer(u'3');
    QCOMPARE(counts, (QList{0, 1}));
    bench.answer(u'1');
    bench.fail(u'1', refusal());
    QCOMPARE(counts, (QList{0, 1, 2}));
    bench.fail(u'2', ApiError::Kind::Unreachable);
    QCOMPARE(counts, (QList{0, 1, 2, 3}));
    QCOMPARE(bench.update->startedCount(), 3);
}

void BatchUpdateTest::finishesOnce()
{
    BatchBench bench(u"123456"_s);
    QList<OutcomeKinds> finished;
    connect(bench.update.get(), &BatchUpdate::finished, this, [&] {
        QVERIFY(!bench.update->isUnderWay());
        finished.append(bench.outcomes());
    });
    bench.edit(u"123456"_s);
    bench.update->start();
    QVERIFY(bench.update->isUnderWay());
    QVERIFY(finished.isEmpty());
    bench.fail(u'4', ApiError::Kind::Unreachable);
    bench.goOn();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().size(), 6);

    bench.update->start();
    bench.goOn();
    QCOMPARE(finished.size(), 2);
    bench.overview->reload(); // which is not the update's
    bench.goOn();
    QCOMPARE(finished.size(), 2);
}

void BatchUpdateTest::startsOnceAtATime()
{
    BatchBench bench(u"123456"_s);
    const QSignalSpy finished(bench.update.get(), &BatchUpdate::finished);
    bench.edit(u"123456"_s);
    bench.update->start();
    bench.answer(u'1');
    bench.answer(u'1');
    bench.update->start();
    QCOMPARE(bench.update->startedCount(), 6);
    QCOMPARE(bench.update->endedCount(), 1);

    bench.goOn();
    QCOMPARE(bench.takeRequests().filter(u"POST"_s).size(), 6);
    QCOMPARE(bench.update->endedCount(), 6);
    QCOMPARE(finished.count(), 1);
}

void BatchUpdateTest::triesAgainWhatHasNotSucceeded()
{
    BatchBench bench;
    bench.edit(u"123"_s);
    bench.update->start();
    bench.answer(u'2');
    bench.fail(u'2', refusal());
    bench.goOn();
    bench.takeRequests();

    bench.update->start();
    QCOMPARE(bench.update->startedCount(), 1);
    QCOMPARE(bench.update->endedCount(), 0);
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}, {u'3', Kind::Applied}}));
    bench.goOn();
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 2"_s, u"POST 2 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.outcomes(),
             (OutcomeKinds{{u'1', Kind::Applied}, {u'2', Kind::Applied}, {u'3', Kind::Applied}}));
    QCOMPARE(bench.update->endedCount(), 1);
}

void BatchUpdateTest::forgetsTheResultsOfOtherTexts()
{
    BatchBench bench;
    bench.edit(u"12"_s);
    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.update->results().size(), 2);

    bench.update->setTexts({{Inactive, u"PT3H"_s}});
    QVERIFY(bench.update->results().isEmpty());
    QCOMPARE(bench.changed(), u"12"_s);
    bench.update->start();
    bench.update->cancel();
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::NotSent}, {u'2', Kind::NotSent}}));
}

void BatchUpdateTest::takesItsEditsBack()
{
    BatchBench bench;
    bench.edit(u"123"_s);
    bench.update.reset();

    for (const QChar digit : u"123"_s) {
        QVERIFY(bench.state(digit).changes().isEmpty());
        QCOMPARE(bench.state(digit).loaded(), bench.server[digit]);
    }
    bench.overview->reload();
    bench.goOn();
    QVERIFY(!bench.overview->isReading());
}

void BatchUpdateTest::endsWhileItApplies()
{
    BatchBench bench(u"123456"_s);
    bench.edit(u"123456"_s);
    bench.update->start();
    bench.answer(u'1');
    bench.takeRequests();
    bench.update.reset();
    QVERIFY(bench.isCancelled(u'1'));

    bench.answer(u'1'); // the cancel
    bench.answer(u'1'); // which is read again
    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList{u"GET 1"_s});
    for (const QChar digit : u"23456"_s) {
        QVERIFY(bench.state(digit).changes().isEmpty());
    }
    QVERIFY(!bench.overview->isApplying());
    QVERIFY(BatchUpdate(*bench.overview).changed().isEmpty());
}

QTEST_GUILESS_MAIN(BatchUpdateTest)

#include "batchupdatetest.moc"
