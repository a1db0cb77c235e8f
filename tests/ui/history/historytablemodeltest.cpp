// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historytablemodel.h"
#include "localization/languages.h"
#include "support/fakehistoryreader.h"
#include "testchanges.h"
#include "ui/style/theme.h"
#include "ui/support/markingtranslator.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = HistoryTableModel;

constexpr int Chunk = Model::ChunkSize;

/// A model and what it reads from.
struct Bench
{
    void show(const HistoryFilter &filter = {})
    {
        model.show(filter);
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !model.isReading(); })) {
            qFatal("the model reads for ever");
        }
    }
    void fetchMore()
    {
        model.fetchMore({});
        settle();
    }
    [[nodiscard]] QString text(int row, Model::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids.append(model.entryAt(row).id);
        }
        return ids;
    }

    FakeHistoryReader reader;
    Model model{reader};
};

} // namespace

class HistoryTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void readsNothingUnasked();
    void saysEverythingOfAChange();
    void namesServicesOnceTheyAreKnown();
    void explainsTheOutcome();
    void showsTheNewestFirst();
    void readsAFewAtATime();
    void endsWithAChunkThatIsFull();
    void keepsRowsWhileAnotherFilterIsRead();
    void dropsTheAnswerToAnEarlierFilter();
    void reportsAnError();
    void keepsRowsAfterAnError();
    void readsOnlyWhatIsScrolledToOfAMillion();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void HistoryTableModelTest::readsNothingUnasked()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, 3);

    QCoreApplication::processEvents();

    QVERIFY(bench.reader.filters.isEmpty());
    QCOMPARE(bench.model.rowCount(), 0);
    QVERIFY(!bench.model.canFetchMore({}));
}

void HistoryTableModelTest::saysEverythingOfAChange()
{
    Bench bench;
    HistoryEntry change = with(changeOf(1, ResourceKind::Webhooks), Outcome::Kind::Unknown);
    change.field = {Field::WebhookTarget, u"webhook"_s, u"flex"_s};
    bench.reader.entries = {ofBirch(change)};

    bench.show();

    const QDateTime local = change.startedAt.toLocalTime();
    QCOMPARE(bench.text(0, Model::When), QLocale().toString(local.date(), QLocale::ShortFormat) + u'\n' +
                                             QLocale().toString(local.time(), QLocale::ShortFormat));
    QCOMPARE(bench.text(0, Model::AccountName), u"Birch & Söhne"_s);
    QCOMPARE(bench.text(0, Model::FieldName), u"Target\nWebhooks"_s);
    QCOMPARE(bench.text(0, Model::Before), u"to the URLs"_s);
    QCOMPARE(bench.text(0, Model::After), u"into Flex"_s);
    QCOMPARE(bench.text(0, Model::OutcomeWords), u"Not known"_s);
    QCOMPARE(bench.text(0, Model::RequestId), u"RQ1"_s);
    QCOMPARE(bench.model.index(0, 0).data(Model::SeverityRole).toInt(), int(Severity::Warning));
}

void HistoryTableModelTest::namesServicesOnceTheyAreKnown()
{
    Bench bench;
    bench.reader.entries = {changeOf(1, ResourceKind::ServiceWebhooks)};
    bench.show();
    QVERIFY(bench.text(0, Model::FieldName).endsWith(testService().text()));
    const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);

    AccountContext context;
    context.conversationServices.list.append({{.sid = testService().text(), .name = u"Desk"_s}});
    bench.model.setContext(context);

    QVERIFY(bench.text(0, Model::FieldName).endsWith(u"Service webhooks · Desk"_s));
    QCOMPARE(changed.size(), 1);
    bench.model.setContext(context);
    QCOMPARE(changed.size(), 1);
}

void HistoryTableModelTest::explainsTheOutcome()
{
    Bench bench;
    bench.reader.entries = {with(timerChange(1), Outcome::Kind::Unknown)};
    bench.show();

    QCOMPARE(bench.model.index(0, Model::OutcomeWords).data(Qt::ToolTipRole).toString(),
             u"Sent, and no clear answer came. Reading again settles it."_s);
    QCOMPARE(bench.model.index(0, Model::Before).data(Qt::ToolTipRole).toString(), u"7 days"_s);
}

void HistoryTableModelTest::showsTheNewestFirst()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, 3);

    bench.show();

    QCOMPARE(bench.ids(), (QList<qint64>{3, 2, 1}));
    QVERIFY(!bench.model.canFetchMore({}));
}

void HistoryTableModelTest::readsAFewAtATime()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, 2 * Chunk + 1);

    bench.show();
    QCOMPARE(bench.model.rowCount(), Chunk);
    QVERIFY(bench.model.canFetchMore({}));

    bench.model.fetchMore({});
    QVERIFY(!bench.model.canFetchMore({})); // while it is read
    bench.model.fetchMore({});
    bench.settle();
    QCOMPARE(bench.model.rowCount(), 2 * Chunk);

    bench.fetchMore();
    QCOMPARE(bench.model.rowCount(), 2 * Chunk + 1);
    QCOMPARE(bench.model.entryAt(2 * Chunk).id, 1);
    QVERIFY(!bench.model.canFetchMore({}));
    QCOMPARE(bench.reader.reads, (QList<qint64>{0, Chunk + 2, 2}));
}

void HistoryTableModelTest::endsWithAChunkThatIsFull()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, Chunk);
    bench.show();
    QVERIFY(bench.model.canFetchMore({})); // it cannot know

    bench.fetchMore();

    QCOMPARE(bench.model.rowCount(), Chunk);
    QVERIFY(!bench.model.canFetchMore({}));
}

void HistoryTableModelTest::keepsRowsWhileAnotherFilterIsRead()
{
    Bench bench;
    bench.reader.entries = {timerChange(1), ofBirch(timerChange(2))};
    bench.show();
    bench.reader.waits = true;

    bench.model.show({.accountId = birch().id});
    QCOMPARE(bench.model.rowCount(), 2);
    QVERIFY(bench.model.isReading());
    bench.reader.goOn();

    QCOMPARE(bench.ids(), QList<qint64>{2});
    QVERIFY(!bench.model.isReading());
}

void HistoryTableModelTest::dropsTheAnswerToAnEarlierFilter()
{
    Bench bench;
    bench.reader.entries = {timerChange(1), ofBirch(timerChange(2))};
    bench.reader.waits = true;
    bench.model.show({.accountId = birch().id});
    bench.model.show({.accountId = acme().id});
    const QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);

    bench.reader.goOn();

    QCOMPARE(resets.size(), 1);
    QCOMPARE(bench.ids(), QList<qint64>{1});
}

void HistoryTableModelTest::reportsAnError()
{
    Bench bench;
    const HistoryError locked{.kind = HistoryError::Kind::Locked};
    bench.reader.error = locked;

    bench.show();

    QCOMPARE(bench.model.error(), locked);
    QCOMPARE(bench.model.rowCount(), 0);

    bench.reader.error.reset();
    bench.reader.entries = timerChanges(1, 3);
    bench.model.refresh();
    bench.settle();
    QVERIFY(!bench.model.error());
    QCOMPARE(bench.model.rowCount(), 3);
}

void HistoryTableModelTest::keepsRowsAfterAnError()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, Chunk + 5);
    bench.show();
    bench.reader.error = HistoryError{.kind = HistoryError::Kind::Failed};

    bench.fetchMore();

    QCOMPARE(bench.model.rowCount(), Chunk);
    QVERIFY(!bench.model.canFetchMore({})); // not over and over again
}

/// However many there are.
void HistoryTableModelTest::readsOnlyWhatIsScrolledToOfAMillion()
{
    Bench bench;
    bench.reader.generate = timerChange;
    bench.reader.generated = 1'000'000;

    bench.show();
    QCOMPARE(bench.model.rowCount(), Chunk);
    for (int chunk = 2; chunk <= 20; ++chunk) {
        bench.fetchMore();
        QCOMPARE(bench.model.rowCount(), chunk * Chunk);
    }

    QCOMPARE(bench.model.entryAt(0).id, 1'000'000);
    QCOMPARE(bench.model.entryAt(20 * Chunk - 1).id, 1'000'001 - 20 * Chunk);
    QCOMPARE(bench.reader.reads.size(), 20);
}

void HistoryTableModelTest::followsTheLanguage()
{
    Bench bench;
    bench.reader.entries = timerChanges(1, 2);
    bench.show();
    const QSignalSpy data(&bench.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&bench.model, &QAbstractItemModel::headerDataChanged);
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);

    bench.model.retranslate();

    QCOMPARE(bench.text(0, Model::OutcomeWords), u"«Applied»"_s);
    QCOMPARE(bench.model.headerData(Model::When, Qt::Horizontal, Qt::DisplayRole).toString(), u"«When»"_s);
    QCOMPARE(data.size(), 1);
    QCOMPARE(headers.size(), 1);
}

QTEST_MAIN(HistoryTableModelTest)

#include "historytablemodeltest.moc"
