// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"
#include "localization/languages.h"
#include "ui/history/exportbutton.h"
#include "ui/history/historytablemodel.h"
#include "ui/support/markingtranslator.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chunk = HistoryTableModel::ChunkSize;

const auto NothingYet = u"No changes yet. Each change you apply is written down here, with what became of "
                        "it, and can be taken back."_s;
const auto NothingFound = u"No change matches the filters."_s;

const HistoryError Locked{.kind = HistoryError::Kind::Locked, .path = u"history.sqlite"_s};

} // namespace

/// Reading the history and reading it again.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void readsNothingBeforeItIsShown();
    void saysThatItReads();
    void showsAndCountsTheChanges();
    void readsOnWhenItIsScrolled();
    void saysThatThereIsNothingYet();
    void saysThatNothingMatches();
    void followsChangesWhileItIsSeen();
    void followsChangesOnceItIsSeenAgain();
    void keepsWhatIsSelectedAndSeen();
    void readsAgainOnRequest();
    void reportsAnError();
    void forgetsAnErrorThatIsClosed();
    void reportsAnErrorOfAnExport();
    void saysWhatWasExported();
    void looksForAChange();
    void followsTheLanguage();
    void fitsTheMiddleColumn();

private:
    Languages m_languages;
};

void HistoryPageTest::readsNothingBeforeItIsShown()
{
    HistoryBench bench(timerChanges(1, 3));

    Q_EMIT bench.reader.changed();
    QCoreApplication::processEvents();
    QVERIFY(bench.reader.filters.isEmpty());

    bench.show();
    QCOMPARE(bench.model().rowCount(), 3);
}

void HistoryPageTest::saysThatItReads()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.reader.waits = true;

    bench.page.show();
    QVERIFY(bench.says(u"Reading…"_s));
    QVERIFY(!bench.table().isVisible());

    bench.reader.goOn();
    QVERIFY(!bench.says(u"Reading…"_s));
    QVERIFY(bench.table().isVisible());
}

void HistoryPageTest::showsAndCountsTheChanges()
{
    HistoryBench bench;
    bench.reader.generate = timerChange;
    bench.reader.generated = 1'234;

    bench.show();

    QCOMPARE(bench.model().rowCount(), Chunk);
    const auto labels = bench.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(QLocale().toString(1'234) + u" change"_s);
    }));
}

/// To the end of what is there, at several places of a million.
void HistoryPageTest::readsOnWhenItIsScrolled()
{
    HistoryBench bench;
    bench.reader.generate = timerChange;
    bench.reader.generated = 1'000'000;
    bench.show();

    for (int chunk = 2; chunk <= 12; ++chunk) {
        bench.table().verticalScrollBar()->setValue(bench.table().verticalScrollBar()->maximum());
        QTRY_COMPARE(bench.model().rowCount(), chunk * Chunk);
    }

    bench.table().verticalScrollBar()->setValue(bench.table().verticalScrollBar()->maximum() / 2);
    const int row = bench.table().rowAt(20);
    QVERIFY(row > 5 * Chunk && row < 7 * Chunk);
    QCOMPARE(bench.model().index(row, HistoryTableModel::RequestId).data().toString(),
             u"RQ%1"_s.arg(1'000'000 - row));
    QCOMPARE(bench.reader.reads.size(), 12);
}

void HistoryPageTest::saysThatThereIsNothingYet()
{
    HistoryBench bench;

    bench.show();

    QVERIFY(bench.says(NothingYet));
    QVERIFY(!bench.table().isVisible());
    QCOMPARE(allNamed<QPushButton>(bench.page, u"Clear filters"_s).size(), 1); // that of the filters
}

void HistoryPageTest::saysThatNothingMatches()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    QTest::keyClicks(&named<QLineEdit>(bench.page, u"Search the history"_s), u"nobody\r"_s);
    QTRY_VERIFY(bench.says(NothingFound));

    const auto clear = allNamed<QPushButton>(bench.page, u"Clear filters"_s);
    QCOMPARE(clear.size(), 2);
    clear.last()->click();

    QTRY_COMPARE(bench.model().rowCount(), 3);
    QVERIFY(!bench.says(NothingFound));
    QVERIFY(bench.table().isVisible());
}

void HistoryPageTest::followsChangesWhileItIsSeen()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    bench.reader.entries.append(timerChange(4));
    bench.reader.accounts = {{birch().id, birch().name, {}}};

    Q_EMIT bench.reader.changed();

    QTRY_COMPARE(bench.model().rowCount(), 4);
    QTRY_VERIFY(bench.reader.isIdle());
}

void HistoryPageTest::followsChangesOnceItIsSeenAgain()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    bench.page.hide();
    const qsizetype reads = bench.reader.reads.size();
    bench.reader.entries.append(timerChange(4));
    Q_EMIT bench.reader.changed();
    QCoreApplication::processEvents();
    QCOMPARE(bench.reader.reads.size(), reads);
    const auto timers = bench.page.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(std::ranges::none_of(timers, &QTimer::isActive)); // nor will it be read in a moment

    bench.page.show();

    QTRY_COMPARE(bench.model().rowCount(), 4);
    bench.page.hide();
    bench.page.show(); // nothing has changed since
    QCoreApplication::processEvents();
    QCOMPARE(bench.reader.reads.size(), reads + 1);
}

void HistoryPageTest::keepsWhatIsSelectedAndSeen()
{
    HistoryBench bench(timerChanges(1, 100));
    bench.show();
    bench.select({50});
    bench.table().scrollTo(bench.model().index(50, 0), QTableView::PositionAtTop);
    bench.table().verticalScrollBar()->setValue(bench.table().verticalScrollBar()->value() + 5);
    const QRect place = bench.table().visualRect(bench.model().index(52, 0));
    QVERIFY(bench.table().verticalScrollBar()->value() > 0);
    bench.reader.entries += timerChanges(101, 103);
    bench.reader.entries[49].outcome.kind = Outcome::Kind::Unknown; // the selected one
    bench.reader.entries.removeAt(0);

    Q_EMIT bench.reader.changed();
    QTRY_COMPARE(bench.model().rowCount(), 102);

    const QModelIndexList selected = bench.table().selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().row(), 53);
    QCOMPARE(bench.table().visualRect(bench.model().index(55, 0)), place);
    QVERIFY(bench.details().toPlainText().contains(u"no clear answer came"_s));
    QVERIFY(bench.hasButton(u"Read again"_s));
}

void HistoryPageTest::readsAgainOnRequest()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    bench.reader.entries.append(timerChange(4));

    bench.button(u"Reload"_s).click();

    QTRY_COMPARE(bench.model().rowCount(), 4);
}

void HistoryPageTest::reportsAnError()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.reader.error = Locked;
    bench.show();
    QCOMPARE(bench.bannerTitle(), u"The history is in use by another program"_s);
    QVERIFY(!bench.says(NothingYet));

    bench.reader.error.reset();
    bench.button(u"Try again"_s).click();

    QTRY_COMPARE(bench.model().rowCount(), 3);
    QCOMPARE(bench.bannerTitle(), QString());
}

void HistoryPageTest::forgetsAnErrorThatIsClosed()
{
    HistoryBench bench;
    bench.reader.error = Locked;
    bench.show();

    Q_EMIT bench.page.findChild<MessageBanner *>()->closeRequested();

    QCOMPARE(bench.bannerTitle(), QString());
}

void HistoryPageTest::reportsAnErrorOfAnExport()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();

    Q_EMIT bench.page.findChild<ExportButton *>()->failed({.kind = HistoryError::Kind::DiskFull});

    QCOMPARE(bench.bannerTitle(), u"The disk is full"_s);
    QVERIFY(!bench.hasButton(u"Try again"_s));
    Q_EMIT bench.page.findChild<ExportButton *>()->exported(3, u"changes.csv"_s);
    QCOMPARE(bench.bannerTitle(), QString());

    Q_EMIT bench.page.findChild<ExportButton *>()->failed({.kind = HistoryError::Kind::DiskFull});
    Q_EMIT bench.page.findChild<MessageBanner *>()->closeRequested();
    QCOMPARE(bench.bannerTitle(), QString());
}

void HistoryPageTest::saysWhatWasExported()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    const auto says = [&bench](const QString &start, const QString &end) {
        const auto labels = bench.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text().startsWith(start) && label->text().endsWith(end);
        });
    };

    Q_EMIT bench.page.findChild<ExportButton *>()->exported(3, u"changes.csv"_s);
    QVERIFY(says(u"3 change"_s, u"exported to changes.csv"_s));

    Q_EMIT bench.page.findChild<ExportButton *>()->cancelled();
    QVERIFY(bench.says(u"The export was cancelled."_s));
}

void HistoryPageTest::looksForAChange()
{
    HistoryBench bench({timerChange(1), ofBirch(timerChange(2))});
    bench.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.table().setFocus();

    QTest::keySequence(&bench.table(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    auto *search = qobject_cast<QLineEdit *>(bench.page.focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"birch"_s);

    QTRY_COMPARE(bench.model().rowCount(), 1);
    QCOMPARE(bench.reader.filters.last().words, QStringList{u"birch"_s});
}

void HistoryPageTest::followsTheLanguage()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    bench.select({0});
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.says(u"«History»"_s));
    QVERIFY(bench.details().toPlainText().contains(u"«Person»"_s));
    QCOMPARE(bench.model().index(0, HistoryTableModel::OutcomeWords).data().toString(), u"«Applied»"_s);
    QCOMPARE(bench.table().selectionModel()->selectedRows().size(), 1);
}

void HistoryPageTest::fitsTheMiddleColumn()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    bench.select({0});

    QVERIFY(bench.page.minimumSizeHint().width() <= 570);
}

QTEST_MAIN(HistoryPageTest)

#include "historypagetest.moc"
