// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using BeginAnswer = Answer<Expected<ChangeId, HistoryError>>;
using CompleteAnswer = Answer<std::optional<HistoryError>>;
using OpenAnswer = Answer<Expected<QList<OpenChange>, HistoryError>>;

class SqliteChangeRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNoFileBeforeTheFirstChange();
    void makesTheFolder();
    void writesWhatIsAboutToBeSent();
    void writesTheTimeAndThePerson_data();
    void writesTheTimeAndThePerson();
    void writesAnOutcome_data();
    void writesAnOutcome();
    void replacesAnOutcome();
    void settlesOnlyWhatIsOpenByReading_data();
    void settlesOnlyWhatIsOpenByReading();
    void replacesWhatWasReadByAnAnswer();
    void completesAllFieldsOfOneChangeOnly();
    void keepsEveryFieldOfEveryResource();
    void keepsAnyText();
    void listsOpenChangesOldestFirst();
    void refusesAnOutcomeOfNoChange();
    void saysThatSomethingChanged();
    void answersOnceAndLater();
    void forgetsAContextThatIsGone();
    void finishesWritingBeforeItEnds();
    void sharesTheFileWithAnotherRecorder();
};

void SqliteChangeRecorderTest::makesNoFileBeforeTheFirstChange()
{
    HistoryBench bench;

    QCOMPARE(bench.open(), QList<OpenChange>());
    QCOMPARE(bench.read(), QList<HistoryEntry>());
    QCOMPARE(bench.count(), 0);
    QCOMPARE(bench.accounts(), QList<HistoryAccount>());
    QVERIFY(QDir(bench.folder.path()).isEmpty());
}

void SqliteChangeRecorderTest::makesTheFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b é ?#%20/history.sqlite"_s);
    const BeginAnswer begun;
    SqliteChangeRecorder recorder(path);
    recorder.begin(timerChange(), this, begun.handler());

    QVERIFY(begun.wait());
    QVERIFY(begun.result());
    QVERIFY(QFileInfo(path).isFile());
}

void SqliteChangeRecorderTest::writesWhatIsAboutToBeSent()
{
    HistoryBench bench;
    const ChangeId id = bench.begin(webhookChange()).value();

    const QList<HistoryEntry> entries = bench.read().value();
    QCOMPARE(entries.size(), 2);
    const HistoryEntry &entry = entries.last();
    QCOMPARE(entry.changeId, id);
    QCOMPARE(entry.accountId, u"birch"_s);
    QCOMPARE(entry.accountName, u"Birch"_s);
    QCOMPARE(entry.accountSid, u"ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s);
    QCOMPARE(entry.resource, webhookChange().resource);
    QCOMPARE(entry.field, webhookChange().fields.first());
    QCOMPARE(entry.outcome, Outcome());
    QCOMPARE(entries.first().changeId, id);
    QCOMPARE(entries.first().field, webhookChange().fields.last());
    QCOMPARE_GT(entries.first().id, entry.id);
}

void SqliteChangeRecorderTest::writesTheTimeAndThePerson_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("logName");
    QTest::addColumn<QByteArray>("userName");
    QTest::addColumn<QString>("person");

    QTest::newRow("USER") << "anna"_ba
                          << "bert"_ba
                          << "cara"_ba << u"anna"_s;
    QTest::newRow("LOGNAME") << ""_ba
                             << "bert"_ba
                             << "cara"_ba << u"bert"_s;
    QTest::newRow("USERNAME") << ""_ba
                              << ""_ba
                              << "cara"_ba << u"cara"_s;
    QTest::newRow("nobody") << ""_ba
                            << ""_ba
                            << ""_ba << u""_s;
}

void SqliteChangeRecorderTest::writesTheTimeAndThePerson()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, logName);
    QFETCH(QByteArray, userName);
    QFETCH(QString, person);
    qputenv("USER", user);
    qputenv("LOGNAME", logName);
    qputenv("USERNAME", userName);
    HistoryBench bench;
    const QDateTime start = QDateTime::currentDateTimeUtc();
    QVERIFY(bench.begin(timerChange()));

    const HistoryEntry entry = bench.read().value().first();
    QCOMPARE(entry.user, person);
    QCOMPARE(entry.startedAt.timeSpec(), Qt::UTC);
    QCOMPARE_GE(entry.startedAt, start);
    QCOMPARE_LE(entry.startedAt, QDateTime::currentDateTimeUtc());
}

void SqliteChangeRecorderTest::writesAnOutcome_data()
{
    QTest::addColumn<Outcome>("outcome");

    const QMap<Field, QString> returned{{Field::DefaultInactiveTimer, u"P1DT12H"_s}};
    const QMap<Field, QString> emptied{{Field::DefaultInactiveTimer, u""_s}};
    for (const auto &[name, kind] : {
             std::pair("open", Outcome::Kind::Open),
             std::pair("unknown", Outcome::Kind::Unknown),
             std::pair("applied", Outcome::Kind::Applied),
             std::pair("altered", Outcome::Kind::Altered),
             std::pair("refused", Outcome::Kind::Refused),
             std::pair("not sent", Outcome::Kind::NotSent),
             std::pair("not applied", Outcome::Kind::NotApplied),
             std::pair("undecided", Outcome::Kind::Undecided),
         }) {
        QTest::newRow(name) << testOutcome(kind);
    }
    Outcome outcome = testOutcome(Outcome::Kind::Applied);
    outcome.returned = returned;
    outcome.byReading = true;
    QTest::newRow("found by reading") << outcome;
    outcome = testOutcome(Outcome::Kind::Altered);
    outcome.returned = emptied;
    QTest::newRow("emptied") << outcome;
    outcome = testOutcome(Outcome::Kind::Refused);
    outcome.status = 429;
    outcome.code = 20429;
    QTest::newRow("with a code") << outcome;
    QTest::newRow("without an answer") << Outcome{.kind = Outcome::Kind::NotSent};
}

void SqliteChangeRecorderTest::writesAnOutcome()
{
    QFETCH(Outcome, outcome);
    HistoryBench bench;
    bench.record(timerChange(), outcome);

    QCOMPARE(bench.read().value().first().outcome, outcome);
}

void SqliteChangeRecorderTest::replacesAnOutcome()
{
    HistoryBench bench;
    Outcome first{.kind = Outcome::Kind::Unknown,
                  .byReading = true,
                  .at = QDateTime::currentDateTimeUtc(),
                  .status = 503,
                  .code = 20503,
                  .requestId = u"RQ1"_s,
                  .returned = {{Field::DefaultInactiveTimer, u"P2D"_s}}};
    const ChangeId id = bench.record(timerChange(), first);
    const Outcome second{.kind = Outcome::Kind::NotApplied};
    QCOMPARE(bench.complete(id, second), std::nullopt);

    QCOMPARE(bench.read().value().size(), 1);
    QCOMPARE(bench.read().value().first().outcome, second);
}

void SqliteChangeRecorderTest::settlesOnlyWhatIsOpenByReading_data()
{
    QTest::addColumn<Outcome::Kind>("known");
    QTest::addColumn<bool>("isSettled");

    QTest::newRow("open") << Outcome::Kind::Open << true;
    QTest::newRow("unknown") << Outcome::Kind::Unknown << true;
    QTest::newRow("applied") << Outcome::Kind::Applied << false;
    QTest::newRow("altered") << Outcome::Kind::Altered << false;
    QTest::newRow("refused") << Outcome::Kind::Refused << false;
    QTest::newRow("not sent") << Outcome::Kind::NotSent << false;
    QTest::newRow("not applied") << Outcome::Kind::NotApplied << false;
    QTest::newRow("undecided") << Outcome::Kind::Undecided << false;
}

/// A slow answer may come between the list of open changes and the reading that is to settle them.
void SqliteChangeRecorderTest::settlesOnlyWhatIsOpenByReading()
{
    QFETCH(Outcome::Kind, known);
    QFETCH(bool, isSettled);
    HistoryBench bench;
    const Outcome before = testOutcome(known);
    const ChangeId id = bench.record(webhookChange(), before);
    Outcome read = testOutcome(Outcome::Kind::Undecided);
    read.byReading = true;
    read.requestId = u"RQ of the reading"_s;

    QCOMPARE(bench.complete(id, read), std::nullopt);

    const auto entries = bench.read().value();
    QCOMPARE(entries.size(), 2);
    for (const HistoryEntry &entry : entries) {
        QCOMPARE(entry.outcome, isSettled ? read : before);
    }
}

void SqliteChangeRecorderTest::replacesWhatWasReadByAnAnswer()
{
    HistoryBench bench;
    Outcome read = testOutcome(Outcome::Kind::NotApplied);
    read.byReading = true;
    const ChangeId id = bench.record(timerChange(), read);

    QCOMPARE(bench.complete(id, testOutcome(Outcome::Kind::Applied)), std::nullopt);

    QCOMPARE(bench.read().value().first().outcome, testOutcome(Outcome::Kind::Applied));
}

void SqliteChangeRecorderTest::completesAllFieldsOfOneChangeOnly()
{
    HistoryBench bench;
    const ChangeId before = bench.begin(webhookChange()).value();
    const ChangeId id = bench.begin(webhookChange()).value();
    const ChangeId after = bench.begin(webhookChange()).value();
    Outcome outcome = testOutcome(Outcome::Kind::Altered);
    outcome.returned = {{Field::PreWebhookUrl, u"https://example.com/other"_s}};
    QCOMPARE(bench.complete(id, outcome), std::nullopt);

    const auto entries = bench.read().value();
    QCOMPARE(entries.size(), 6);
    for (const HistoryEntry &entry : entries) {
        QCOMPARE(entry.outcome.kind, entry.changeId == id ? Outcome::Kind::Altered : Outcome::Kind::Open);
    }
    QCOMPARE(entries.at(3).outcome.returned, outcome.returned);
    QCOMPARE(entries.at(2).outcome.returned, (QMap<Field, QString>()));
    QVERIFY(before < id && id < after);
}

void SqliteChangeRecorderTest::keepsEveryFieldOfEveryResource()
{
    HistoryBench bench;
    QList<Change> changes;
    for (const ResourceKind kind : resourceKinds()) {
        const Resource resource = belongsToService(kind) ? serviceResource(kind) : Resource::ofAccount(kind);
        Change change = testChange({}, resource);
        for (const Field field : fieldsOf(kind)) {
            change.fields.append({field, u"a"_s, u"b"_s});
        }
        QVERIFY(bench.begin(change));
        changes.append(change);
    }

    const auto open = bench.open().value();
    QCOMPARE(open.size(), changes.size());
    for (qsizetype place = 0; place < open.size(); ++place) {
        QCOMPARE(open.at(place).change, changes.at(place));
    }
}

void SqliteChangeRecorderTest::keepsAnyText()
{
    HistoryBench bench;
    Change change =
        testChange({{Field::DefaultInactiveTimer, u"前台 \"Ⅱ\"\r\n\\ 🛎 '; --"_s, QString()},
                    {Field::DefaultClosedTimer, QString(QChar(u'\0')) + u"a"_s, u" "_s}});
    change.accountId = u"a/b\"c'd ü"_s;
    change.accountName = QString();
    QVERIFY(bench.begin(change));

    QCOMPARE(bench.open().value().first().change, change);
    QCOMPARE(bench.read({.accountId = change.accountId}).value().size(), 2);
}

void SqliteChangeRecorderTest::listsOpenChangesOldestFirst()
{
    HistoryBench bench;
    const ChangeId first = bench.begin(webhookChange()).value();
    bench.record(timerChange(), testOutcome(Outcome::Kind::Applied));
    const ChangeId second = bench.record(timerChange(), testOutcome(Outcome::Kind::Unknown));
    const ChangeId third = bench.begin(timerChange()).value();

    QCOMPARE(bench.open().value(),
             (QList<OpenChange>{{first, webhookChange()}, {second, timerChange()}, {third, timerChange()}}));
    QCOMPARE(bench.complete(first, testOutcome(Outcome::Kind::Refused)), std::nullopt);
    QCOMPARE(bench.open().value().size(), 2);
}

void SqliteChangeRecorderTest::refusesAnOutcomeOfNoChange()
{
    HistoryBench bench;
    const ChangeId id = bench.begin(timerChange()).value();

    const auto error = bench.complete(id + 1, testOutcome(Outcome::Kind::Applied));
    QVERIFY(error);
    QCOMPARE(error->kind, HistoryError::Kind::Failed);
    QCOMPARE(error->path, bench.path());
    QCOMPARE(bench.open().value().size(), 1);
}

void SqliteChangeRecorderTest::saysThatSomethingChanged()
{
    HistoryBench bench;
    const QSignalSpy changed(&bench.recorder, &SqliteChangeRecorder::changed);
    const ChangeId id = bench.begin(timerChange()).value();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.complete(id, testOutcome(Outcome::Kind::Applied)), std::nullopt);
    QCOMPARE(changed.count(), 2);
    QVERIFY(bench.open());
    QVERIFY(bench.complete(id + 1, testOutcome(Outcome::Kind::Applied)));
    QCOMPARE(changed.count(), 2);
}

void SqliteChangeRecorderTest::answersOnceAndLater()
{
    HistoryBench bench;
    const BeginAnswer begun;
    const CompleteAnswer completed;
    const OpenAnswer open;
    bench.recorder.begin(timerChange(), this, begun.handler());
    bench.recorder.complete(1, testOutcome(Outcome::Kind::Applied), this, completed.handler());
    bench.recorder.readOpen(this, open.handler());
    QCOMPARE(begun.count() + completed.count() + open.count(), 0);

    QVERIFY(open.wait());
    QVERIFY(bench.open()); // with time for an answer too many
    QCOMPARE(begun.count(), 1);
    QCOMPARE(completed.count(), 1);
    QCOMPARE(open.count(), 1);
    QCOMPARE(completed.result(), std::nullopt);
    QCOMPARE(open.result(), QList<OpenChange>());
}

void SqliteChangeRecorderTest::forgetsAContextThatIsGone()
{
    HistoryBench bench;
    const QSignalSpy changed(&bench.recorder, &SqliteChangeRecorder::changed);
    const BeginAnswer begun;
    {
        QObject gone;
        bench.recorder.begin(timerChange(), &gone, begun.handler());
    }

    QCOMPARE(bench.open().value().size(), 1); // written all the same
    QCOMPARE(begun.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void SqliteChangeRecorderTest::finishesWritingBeforeItEnds()
{
    HistoryBench bench;
    const BeginAnswer begun;
    {
        SqliteChangeRecorder recorder(bench.path());
        for (int i = 0; i < 20; ++i) {
            recorder.begin(timerChange(), this, begun.handler());
        }
    }

    QCOMPARE(bench.read().value().size(), 20);
    QCOMPARE(begun.count(), 0);
}

void SqliteChangeRecorderTest::sharesTheFileWithAnotherRecorder()
{
    HistoryBench bench;
    SqliteChangeRecorder other(bench.path());
    const BeginAnswer ours;
    const BeginAnswer theirs;
    for (int i = 0; i < 50; ++i) {
        bench.recorder.begin(webhookChange(), this, ours.handler());
        other.begin(timerChange(), this, theirs.handler());
    }
    QTRY_COMPARE(ours.count(), 50);
    QTRY_COMPARE(theirs.count(), 50);

    const auto entries = bench.read().value();
    QCOMPARE(entries.size(), 150);
    QSet<ChangeId> changes;
    for (const HistoryEntry &entry : entries) {
        changes.insert(entry.changeId);
        QCOMPARE(entry.field.field == Field::DefaultInactiveTimer, entry.accountId == u"acme"_s);
    }
    QCOMPARE(changes.size(), 100);
}

QTEST_GUILESS_MAIN(SqliteChangeRecorderTest)

#include "sqlitechangerecordertest.moc"
