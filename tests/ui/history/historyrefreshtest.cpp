// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/fakehistoryreader.h"
#include "testchanges.h"
#include "ui/history/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = HistoryTableModel;

constexpr int Chunk = Model::ChunkSize;

/// A model that shows everything there is, and what it reports from then on.
class Bench final
{
public:
    explicit Bench(qint64 count)
    {
        reader.entries = timerChanges(1, count);
        model.show({});
        settle();
        while (model.canFetchMore({})) {
            model.fetchMore({});
            settle();
        }
        m_resets.clear();
        inserted.clear();
        reader.reads.clear();
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return !model.isReading(); })) {
            qFatal("the model reads for ever");
        }
    }
    void refresh()
    {
        model.refresh();
        settle();
    }

    /// Whether the rows are what the reader has, and stayed as they were where they could.
    [[nodiscard]] bool isUpToDate() const
    {
        const auto rows = reader.entries.size();
        for (int row = 0; row < model.rowCount() && row < rows; ++row) {
            if (model.entryAt(row) != reader.entries.at(rows - 1 - row)) {
                return false;
            }
        }
        return model.rowCount() == rows && m_resets.isEmpty();
    }

    FakeHistoryReader reader;
    Model model{reader};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

private:
    QSignalSpy m_resets{&model, &QAbstractItemModel::modelReset};
    QAbstractItemModelTester m_tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

/// Reading the rows again while somebody looks at them.
class HistoryRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatIsTheSame();
    void addsNewRowsInOneGo();
    void changesAnOutcomeInItsPlace();
    void removesWhatNoLongerMatches_data();
    void removesWhatNoLongerMatches();
    void readsAllRowsAgain();
    void takesOverMoreThanAChunk();
    void emptiesTheTable();
    void readsOnceMoreWhenSomethingChangesMeanwhile();
    void leavesTheRestToScrolling();
};

void HistoryRefreshTest::leavesAloneWhatIsTheSame()
{
    Bench bench(5);

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.inserted.size() + bench.removed.size() + bench.changed.size(), 0);
}

void HistoryRefreshTest::addsNewRowsInOneGo()
{
    Bench bench(5);
    bench.reader.entries += timerChanges(6, 8);

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.inserted.size(), 1);
    QCOMPARE(bench.removed.size() + bench.changed.size(), 0);
}

void HistoryRefreshTest::changesAnOutcomeInItsPlace()
{
    Bench bench(5);
    bench.reader.entries[1].outcome.kind = Outcome::Kind::NotApplied;

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.first().first().toModelIndex().row(), 3);
    QCOMPARE(bench.inserted.size() + bench.removed.size(), 0);
}

void HistoryRefreshTest::removesWhatNoLongerMatches_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");

    QTest::newRow("the newest") << 3 << 2;
    QTest::newRow("in between") << 1 << 3;
    QTest::newRow("the oldest") << 0 << 2;
}

void HistoryRefreshTest::removesWhatNoLongerMatches()
{
    QFETCH(int, first);
    QFETCH(int, count);
    Bench bench(5);
    bench.reader.entries.remove(first, count);

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.inserted.size() + bench.changed.size(), 0);
}

/// Down to the oldest that was scrolled to.
void HistoryRefreshTest::readsAllRowsAgain()
{
    Bench bench(3 * Chunk);
    bench.reader.entries[0].outcome.kind = Outcome::Kind::NotApplied;
    bench.reader.entries.removeAt(Chunk);
    bench.reader.entries.append(timerChange(3 * Chunk + 1));

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.inserted.size(), 1);
    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.changed.size(), 1);
}

void HistoryRefreshTest::takesOverMoreThanAChunk()
{
    Bench bench(5);
    bench.reader.entries += timerChanges(6, 2 * Chunk);

    bench.refresh();

    QVERIFY(bench.isUpToDate());
}

void HistoryRefreshTest::emptiesTheTable()
{
    Bench bench(5);
    bench.reader.entries.clear();

    bench.refresh();

    QVERIFY(bench.isUpToDate());
    QVERIFY(!bench.model.canFetchMore({}));
}

void HistoryRefreshTest::readsOnceMoreWhenSomethingChangesMeanwhile()
{
    Bench bench(5);
    bench.reader.waits = true;
    bench.model.refresh();
    bench.model.refresh();
    bench.model.refresh();
    bench.reader.goOn(); // from now on it answers at once
    bench.reader.entries += timerChange(6);
    bench.settle();

    QVERIFY(bench.isUpToDate());
    QCOMPARE(bench.reader.reads, (QList<qint64>{0, 0}));
}

void HistoryRefreshTest::leavesTheRestToScrolling()
{
    Bench bench(5);
    bench.reader.entries = timerChanges(1, 3 * Chunk);
    bench.model.show({});
    bench.settle();
    QCOMPARE(bench.model.rowCount(), Chunk);

    bench.refresh();

    QCOMPARE(bench.model.rowCount(), Chunk);
    QVERIFY(bench.model.canFetchMore({}));
}

QTEST_MAIN(HistoryRefreshTest)

#include "historyrefreshtest.moc"
