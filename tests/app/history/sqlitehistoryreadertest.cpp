// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"

#include "history/historyselection.h"
#include "history/sqlstatement.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using EntriesAnswer = Answer<Expected<QList<HistoryEntry>, HistoryError>>;
using CountAnswer = Answer<Expected<qint64, HistoryError>>;
using AccountsAnswer = Answer<Expected<QList<HistoryAccount>, HistoryError>>;

Q_DECLARE_METATYPE(configurator::HistoryFilter)

namespace {

const QDateTime Start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

QList<qint64> idsOf(const QList<HistoryEntry> &entries)
{
    QList<qint64> ids;
    for (const HistoryEntry &entry : entries) {
        ids.append(entry.id);
    }
    return ids;
}

Change changeOf(const QString &accountId, const QString &name, const QString &sid)
{
    Change change = timerChange();
    change.accountId = accountId;
    change.accountName = name;
    change.accountSid = sid;
    return change;
}

} // namespace

class SqliteHistoryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPagesNewestFirst();
    void readsPagesOfAFilter();
    void keepsPagesWhileChangesAreMade();
    void findsPeriodsThoughTheClockWasSetBack();
    void followsOutcomes();
    void listsAccountsByTheirLastName();
    void leavesOutWordsOfALaterVersion();
    void answersOnceAndLater();
    void forgetsAContextThatIsGone();
    void endsWhileItReads();
    void readsWhileAnotherWrites();
    void startsAgainWhenTheFileIsGone();
    void neverSorts_data();
    void neverSorts();
};

void SqliteHistoryReaderTest::readsPagesNewestFirst()
{
    HistoryBench bench;
    for (int i = 0; i < 7; ++i) {
        bench.insert(timerChange(), Start.addDays(-i)); // whatever the clock says
    }

    QCOMPARE(idsOf(bench.read({}, std::nullopt, 3).value()), (QList<qint64>{7, 6, 5}));
    QCOMPARE(idsOf(bench.read({}, 5, 3).value()), (QList<qint64>{4, 3, 2}));
    QCOMPARE(idsOf(bench.read({}, 2, 3).value()), (QList<qint64>{1}));
    QCOMPARE(idsOf(bench.read({}, 1, 3).value()), QList<qint64>());
    QCOMPARE(idsOf(bench.read({}, std::nullopt, 0).value()), QList<qint64>());
}

void SqliteHistoryReaderTest::readsPagesOfAFilter()
{
    HistoryBench bench;
    for (int i = 0; i < 3; ++i) {
        bench.insert(timerChange(), Start);
        bench.insert(webhookChange(), Start.addDays(1));
    }
    const HistoryFilter filter{.words = {u"birch"_s},
                               .kind = ResourceKind::Webhooks,
                               .from = Start.addDays(1),
                               .until = Start.addDays(2)};

    QCOMPARE(idsOf(bench.read(filter, std::nullopt, 4).value()), (QList<qint64>{9, 8, 6, 5}));
    QCOMPARE(idsOf(bench.read(filter, 5, 4).value()), (QList<qint64>{3, 2}));
    QCOMPARE(bench.count(filter), 6);
}

void SqliteHistoryReaderTest::keepsPagesWhileChangesAreMade()
{
    HistoryBench bench;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(bench.begin(timerChange()));
    }
    const auto first = bench.read({}, std::nullopt, 2).value();
    QVERIFY(bench.begin(timerChange()));

    QCOMPARE(idsOf(bench.read({}, first.last().id, 2).value()), (QList<qint64>{2, 1}));
}

void SqliteHistoryReaderTest::findsPeriodsThoughTheClockWasSetBack()
{
    HistoryBench bench;
    const QList<int> days{1, 2, 9, 3, 4, 1, 5, 5};
    for (const int day : days) {
        bench.insert(timerChange(), Start.addDays(day));
    }

    for (int from = 0; from < 11; ++from) {
        for (int until = from; until < 11; ++until) {
            QList<qint64> expected;
            for (qsizetype place = days.size() - 1; place >= 0; --place) {
                if (days.at(place) >= from && days.at(place) < until) {
                    expected.append(place + 1);
                }
            }
            HistoryFilter filter{.from = Start.addDays(from), .until = Start.addDays(until)};
            QCOMPARE(idsOf(bench.read(filter).value()), expected);
            QCOMPARE(bench.count(filter), expected.size());
            filter.words = QStringList{u"acme"_s};
            QCOMPARE(idsOf(bench.read(filter).value()), expected);
            QCOMPARE(bench.count(filter), expected.size());
        }
    }
}

void SqliteHistoryReaderTest::followsOutcomes()
{
    HistoryBench bench;
    const HistoryFilter open{.outcomes = {Outcome::Kind::Open}};
    const HistoryFilter applied{.outcomes = {Outcome::Kind::Applied}};
    const HistoryFilter returned{.words = {u"p9d"_s}};
    const ChangeId id = bench.begin(timerChange()).value();
    QCOMPARE(bench.count(open), 1);
    QCOMPARE(bench.count(applied), 0);
    QCOMPARE(bench.count(returned), 0);

    Outcome outcome = testOutcome(Outcome::Kind::Applied);
    outcome.returned = {{Field::DefaultInactiveTimer, u"P9D"_s}};
    QCOMPARE(bench.complete(id, outcome), std::nullopt);
    QCOMPARE(bench.count(open), 0);
    QCOMPARE(bench.count(applied), 1);
    QCOMPARE(bench.count(returned), 1);

    QCOMPARE(bench.complete(id, testOutcome(Outcome::Kind::Undecided)), std::nullopt);
    QCOMPARE(bench.count(applied), 0);
    QCOMPARE(bench.count(returned), 0);
}

void SqliteHistoryReaderTest::listsAccountsByTheirLastName()
{
    HistoryBench bench;
    QVERIFY(bench.begin(changeOf(u"1"_s, u"zebra"_s, u"AC1"_s)));
    QVERIFY(bench.begin(changeOf(u"2"_s, u"Birch"_s, u"AC2"_s)));
    QVERIFY(bench.begin(changeOf(u"3"_s, u"beech"_s, u"AC3"_s)));
    QVERIFY(bench.begin(changeOf(u"1"_s, u"Acme"_s, u"AC9"_s)));

    QCOMPARE(bench.accounts(), (QList<HistoryAccount>{{u"1"_s, u"Acme"_s, u"AC9"_s},
                                                      {u"3"_s, u"beech"_s, u"AC3"_s},
                                                      {u"2"_s, u"Birch"_s, u"AC2"_s}}));
    QCOMPARE(bench.read({.words = {u"zebra"_s}}).value().first().accountName, u"zebra"_s);
}

void SqliteHistoryReaderTest::leavesOutWordsOfALaterVersion()
{
    HistoryBench bench;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bench.begin(timerChange()));
    }
    HistoryDatabase database(bench.path(), [](const QString &) {});
    const auto error = database.run(HistoryDatabase::Access::Write, [](const QSqlDatabase &connection) {
        for (const QString &change :
             {u"resource = '/v9/Configuration' WHERE id = 5"_s, u"parameter = 'NewField' WHERE id = 4"_s,
              u"outcome = 'new' WHERE id = 3"_s}) {
            if (const auto done = execute(connection, u"UPDATE entry SET "_s + change); !done) {
                return done.error();
            }
        }
        return QSqlError();
    });
    QCOMPARE(error, std::nullopt);

    QCOMPARE(idsOf(bench.read({}, std::nullopt, 2).value()), (QList<qint64>{2, 1}));
    QCOMPARE(bench.open().value().size(), 2);
}

void SqliteHistoryReaderTest::answersOnceAndLater()
{
    HistoryBench bench;
    QVERIFY(bench.begin(timerChange()));
    const EntriesAnswer entries;
    const CountAnswer number;
    const AccountsAnswer accounts;
    bench.reader.readEntries({}, std::nullopt, 10, this, entries.handler());
    bench.reader.count({}, this, number.handler());
    bench.reader.readAccounts(this, accounts.handler());
    QCOMPARE(entries.count() + number.count() + accounts.count(), 0);

    QVERIFY(accounts.wait());
    QVERIFY(number.wait());
    QVERIFY(bench.read()); // with time for an answer too many
    QVERIFY(bench.count());
    QCOMPARE(entries.count(), 1);
    QCOMPARE(number.count(), 1);
    QCOMPARE(accounts.count(), 1);
}

void SqliteHistoryReaderTest::forgetsAContextThatIsGone()
{
    HistoryBench bench;
    QVERIFY(bench.begin(timerChange()));
    const EntriesAnswer entries;
    const CountAnswer number;
    const AccountsAnswer accounts;
    const CountAnswer exported;
    {
        QObject gone;
        bench.reader.readEntries({}, std::nullopt, 10, &gone, entries.handler());
        bench.reader.count({}, &gone, number.handler());
        bench.reader.readAccounts(&gone, accounts.handler());
        bench.reader.exportTo(bench.folder.filePath(u"a"_s), ExportFormat::Csv, {}, &gone,
                              exported.handler());
    }

    QVERIFY(bench.read());
    QVERIFY(bench.count());
    QVERIFY(bench.exportTo(bench.folder.filePath(u"b"_s), ExportFormat::Csv));
    QCOMPARE(entries.count() + number.count() + accounts.count() + exported.count(), 0);
}

void SqliteHistoryReaderTest::endsWhileItReads()
{
    HistoryBench bench;
    QVERIFY(bench.begin(timerChange()));
    const EntriesAnswer entries;
    {
        SqliteHistoryReader reader(bench.path());
        reader.readEntries({}, std::nullopt, 10, this, entries.handler());
        reader.count({}, this, [](const auto &) {});
    }

    QVERIFY(bench.read());
    QCOMPARE(entries.count(), 0);
}

void SqliteHistoryReaderTest::readsWhileAnotherWrites()
{
    HistoryBench bench;
    QVERIFY(bench.begin(timerChange()));
    QVERIFY(bench.read());
    HistoryDatabase other(bench.path(), [](const QString &) {});
    const auto error = other.run(HistoryDatabase::Access::Write, [&](const QSqlDatabase &connection) {
        return inTransaction(connection, [&] {
            const auto changed = execute(connection, u"UPDATE entry SET user = 'somebody'"_s);
            const auto entries = bench.read({.words = {u"acme"_s}});
            return changed && entries && entries->size() == 1 && entries->first().user != u"somebody"_s
                       ? QSqlError()
                       : QSqlError(u"the reader could not read"_s, {}, QSqlError::UnknownError);
        });
    });

    QCOMPARE(error, std::nullopt);
    QCOMPARE(bench.read().value().first().user, u"somebody"_s);
}

void SqliteHistoryReaderTest::startsAgainWhenTheFileIsGone()
{
    HistoryBench bench;
    QVERIFY(bench.begin(timerChange()));
    QCOMPARE(bench.read().value().size(), 1);
    QVERIFY(QFile::remove(bench.path()));

    QCOMPARE(bench.read(), QList<HistoryEntry>());
    QCOMPARE(bench.count(), 0);
    QVERIFY(bench.begin(webhookChange()));
    QCOMPARE(bench.read().value().size(), 2);
    QVERIFY(QFile::exists(bench.path()));
}

void SqliteHistoryReaderTest::neverSorts_data()
{
    QTest::addColumn<HistoryFilter>("filter");

    QTest::newRow("everything") << HistoryFilter();
    QTest::newRow("account") << HistoryFilter{.accountId = u"acme"_s};
    QTest::newRow("outcomes") << HistoryFilter{.outcomes = {Outcome::Kind::Applied, Outcome::Kind::Refused}};
    QTest::newRow("period") << HistoryFilter{.from = Start};
    QTest::newRow("all") << HistoryFilter{.words = {u"acme"_s, u"timer"_s},
                                          .accountId = u"acme"_s,
                                          .kind = ResourceKind::Configuration,
                                          .field = Field::DefaultInactiveTimer,
                                          .outcomes = {Outcome::Kind::Open},
                                          .from = Start.addDays(-1),
                                          .until = Start.addDays(9)};
}

void SqliteHistoryReaderTest::neverSorts()
{
    QFETCH(HistoryFilter, filter);
    HistoryBench bench;
    bench.insert(timerChange(), Start);
    bench.insert(timerChange(), Start.addDays(2));
    bench.insert(timerChange(), Start.addDays(1)); // a period of two ranges
    QString plan;
    HistoryDatabase database(bench.path(), [](const QString &) {});
    const auto error = database.run(HistoryDatabase::Access::Read, [&](const QSqlDatabase &connection) {
        const auto query = HistorySelection::of(filter, connection).value().entries(3);
        auto rows = execute(connection, u"EXPLAIN QUERY PLAN "_s + query.statement, query.values);
        while (rows && rows->next()) {
            plan += rows->value(3).toString() + u'\n';
        }
        return rows ? rows->lastError() : rows.error();
    });

    QCOMPARE(error, std::nullopt);
    QVERIFY(plan.contains("SEARCH entry USING INTEGER PRIMARY KEY"_L1));
    QVERIFY2(!plan.contains("TEMP B-TREE"_L1) && !plan.contains("SCAN entry\n"_L1), qPrintable(plan));
}

QTEST_GUILESS_MAIN(SqliteHistoryReaderTest)

#include "sqlitehistoryreadertest.moc"
