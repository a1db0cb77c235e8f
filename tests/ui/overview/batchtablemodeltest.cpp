// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchtablemodel.h"
#include "app/editing/batchbench.h"
#include "localization/languages.h"
#include "ui/accounts/accountcolours.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/style/theme.h"
#include "ui/support/markingtranslator.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = BatchTableModel;
using Columns = QList<Model::Column>;

const Columns AllColumns{Model::AccountName, Model::InactiveTimer, Model::ClosedTimer, Model::Result};

/// The table of an update of three customers that have been read.
struct Bench
{
    [[nodiscard]] QModelIndex index(QChar digit, Model::Column column) const
    {
        return model.index(batch.indexOf(digit), column);
    }
    [[nodiscard]] QVariant data(QChar digit, Model::Column column, int role = Qt::DisplayRole) const
    {
        return index(digit, column).data(role);
    }
    [[nodiscard]] QString text(QChar digit, Model::Column column) const
    {
        return data(digit, column).toString();
    }
    [[nodiscard]] QVariant box(QChar digit) const
    {
        return data(digit, Model::AccountName, Qt::CheckStateRole);
    }
    bool check(QChar digit, Qt::CheckState state)
    {
        return model.setData(index(digit, Model::AccountName), state, Qt::CheckStateRole);
    }
    [[nodiscard]] bool canBeChecked(QChar digit, Model::Column column = Model::AccountName) const
    {
        return index(digit, column).flags().testFlag(Qt::ItemIsUserCheckable);
    }

    /// The columns of the customer for which that role is true.
    [[nodiscard]] Columns columnsThat(QChar digit, int role) const
    {
        Columns columns = AllColumns;
        columns.removeIf([&](Model::Column column) { return !data(digit, column, role).toBool(); });
        return columns;
    }

    /// The customer cannot be read again, and another is answered for in place of it.
    void mistake(QChar digit, QChar other)
    {
        batch.overview->reload();
        batch.answer(digit, batch.server[other]);
        batch.goOn();
    }

    BatchBench batch;
    Model model{*batch.update};
};

} // namespace

class BatchTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void hasARowForEachAccount();
    void choosesAccounts();
    void choosesInTheFirstColumnOnly();
    void choosesNothingThatIsNotRead();
    void choosesNothingWhileItIsUnderWay();
    void showsWhatWillBe();
    void showsWhatIsOff();
    void showsNothingOfWhatIsNotRead();
    void marksWhatWillChange();
    void tellsWhatHappens();
    void explainsOutcomes();
    void hasSeveritiesOfWhatHappens();
    void looksLikeTheListOfAccounts();
    void showsNoHtmlOfOthers();
    void tellsOfChangesOfARow();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void BatchTableModelTest::hasARowForEachAccount()
{
    const Bench bench;

    QCOMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.model.columnCount(), int(AllColumns.size()));
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0); // a table has no tree in it
    QCOMPARE(bench.model.columnCount(bench.model.index(0, 0)), 0);
    QCOMPARE(bench.text(u'2', Model::AccountName), u"Customer 2\nus1 · AC2222…2222"_s);
}

void BatchTableModelTest::choosesAccounts()
{
    Bench bench;
    QCOMPARE(bench.box(u'2'), QVariant(Qt::Unchecked));

    QVERIFY(bench.check(u'2', Qt::Checked));
    QVERIFY(bench.batch.update->isChosen(1));
    QVERIFY(!bench.batch.update->isChosen(0));
    QCOMPARE(bench.box(u'2'), QVariant(Qt::Checked));

    QVERIFY(bench.check(u'2', Qt::Unchecked));
    QVERIFY(!bench.batch.update->isChosen(1));
}

void BatchTableModelTest::choosesInTheFirstColumnOnly()
{
    Bench bench;
    for (const Model::Column column : AllColumns.mid(1)) {
        QVERIFY(!bench.canBeChecked(u'1', column));
        QVERIFY(!bench.data(u'1', column, Qt::CheckStateRole).isValid());
        QVERIFY(!bench.model.setData(bench.index(u'1', column), Qt::Checked, Qt::CheckStateRole));
    }
    QVERIFY(bench.canBeChecked(u'1'));
    QVERIFY(!bench.model.setData(bench.index(u'1', Model::AccountName), u"Acme"_s, Qt::EditRole));
    QVERIFY(!bench.batch.update->isChosen(0));
}

void BatchTableModelTest::choosesNothingThatIsNotRead()
{
    Bench bench;

    bench.mistake(u'2', u'1');

    QVERIFY(!bench.box(u'2').isValid());
    QVERIFY(!bench.canBeChecked(u'2'));
    QVERIFY(!bench.check(u'2', Qt::Checked));
    QVERIFY(bench.canBeChecked(u'1'));
}

void BatchTableModelTest::choosesNothingWhileItIsUnderWay()
{
    Bench bench;
    bench.batch.edit(u"1"_s);

    bench.batch.update->start();
    QVERIFY(!bench.canBeChecked(u'1') && !bench.canBeChecked(u'2'));
    QVERIFY(!bench.check(u'2', Qt::Checked));
    QCOMPARE(bench.box(u'1'), QVariant(Qt::Checked)); // which can still be seen

    bench.batch.goOn();
    QVERIFY(bench.check(u'2', Qt::Checked));
}

void BatchTableModelTest::showsWhatWillBe()
{
    Bench bench;
    QCOMPARE(bench.text(u'1', Model::InactiveTimer), u"1 hour"_s);

    bench.batch.edit(u"1"_s, u"PT90M"_s);

    QCOMPARE(bench.text(u'1', Model::InactiveTimer), u"1 hour 30 minutes\nnow: 1 hour"_s);
    QCOMPARE(bench.text(u'1', Model::ClosedTimer), u"7 days"_s);
    QCOMPARE(bench.text(u'2', Model::InactiveTimer), u"1 hour"_s);
    QCOMPARE(bench.data(u'1', Model::InactiveTimer, Qt::ToolTipRole).toString(),
             u"1 hour 30 minutes\nnow: 1 hour"_s);
}

void BatchTableModelTest::showsWhatIsOff()
{
    Bench bench;
    bench.batch.server[u'2'] = with(bench.batch.server[u'2'], Field::DefaultInactiveTimer, {});
    bench.batch.overview->reload();
    bench.batch.goOn();

    bench.batch.edit(u"1"_s, u"PT0S"_s);
    QCOMPARE(bench.text(u'1', Model::InactiveTimer), u"off\nnow: 1 hour"_s);

    bench.batch.edit(u"12"_s, u"PT2H"_s);
    QCOMPARE(bench.text(u'2', Model::InactiveTimer), u"2 hours\nnow: off"_s);
}

void BatchTableModelTest::showsNothingOfWhatIsNotRead()
{
    OverviewBench overview;
    overview.overview->show(customer(u'1'));
    BatchUpdate update(*overview.overview);
    const Model model(update);

    QCOMPARE(model.index(0, Model::InactiveTimer).data().toString(), QString());
    QCOMPARE(model.index(0, Model::Result).data().toString(), u"Reading…"_s);
}

void BatchTableModelTest::marksWhatWillChange()
{
    Bench bench;

    bench.batch.edit(u"1"_s);

    QCOMPARE(bench.columnsThat(u'1', OverviewDelegate::StandsOutRole), Columns{Model::InactiveTimer});
    QCOMPARE(bench.columnsThat(u'2', OverviewDelegate::StandsOutRole), Columns());
    QCOMPARE(bench.columnsThat(u'1', OverviewDelegate::MutedRole),
             (Columns{Model::InactiveTimer, Model::ClosedTimer}));
    QCOMPARE(bench.columnsThat(u'2', OverviewDelegate::MutedRole), AllColumns); // as it is not chosen
}

void BatchTableModelTest::tellsWhatHappens()
{
    Bench bench;
    bench.batch.edit(u"1"_s);
    QCOMPARE(bench.text(u'1', Model::Result), u"Will be changed"_s);
    QCOMPARE(bench.text(u'2', Model::Result), u"Stays as it is"_s);

    bench.batch.update->start();
    QCOMPARE(bench.text(u'1', Model::Result), u"Checking…"_s);
    QCOMPARE(bench.data(u'1', Model::Result, Qt::ToolTipRole).toString(),
             u"Checking…\nIt is read once more before anything is sent."_s);

    bench.batch.goOn();
    QCOMPARE(bench.text(u'1', Model::Result), u"Applied"_s);
}

/// Success needs no words below.
void BatchTableModelTest::explainsOutcomes()
{
    Bench bench;
    bench.batch.edit(u"12"_s);
    bench.batch.update->start();
    bench.batch.answer(u'2');
    bench.batch.fail(u'2', forbidden());
    bench.batch.goOn();

    QCOMPARE(bench.text(u'1', Model::Result), u"Applied"_s);
    QCOMPARE(bench.text(u'2', Model::Result), u"Refused\nThis sign-in may not do that"_s);
    QCOMPARE(bench.data(u'1', Model::Result, Qt::ToolTipRole).toString(),
             u"Applied\nThe server has the value that was asked for."_s);
}

void BatchTableModelTest::hasSeveritiesOfWhatHappens()
{
    Bench bench;
    bench.batch.edit(u"1"_s);

    QCOMPARE(bench.data(u'1', Model::Result, OverviewDelegate::SeverityRole).toInt(),
             int(Severity::Information));
    QCOMPARE(bench.data(u'2', Model::Result, OverviewDelegate::SeverityRole).toInt(), int(Severity::Neutral));
    for (const Model::Column column : {Model::AccountName, Model::InactiveTimer, Model::ClosedTimer}) {
        QVERIFY(!bench.data(u'1', column, OverviewDelegate::SeverityRole).isValid());
    }
}

void BatchTableModelTest::looksLikeTheListOfAccounts()
{
    BatchBench batch;
    Account account = customer(u'2');
    account.production = true;
    account.colour = AccountColour::Teal;
    batch.update.reset();
    batch.put(account);
    BatchUpdate update(*batch.overview);
    const Model model(update);

    const QModelIndex name = model.index(1, Model::AccountName);
    QCOMPARE(name.data(OverviewDelegate::IconRole).toString(), accountIconName(account));
    QCOMPARE(name.data(OverviewDelegate::ColourRole).value<AccountColour>(), AccountColour::Teal);
    QVERIFY(!model.index(0, Model::AccountName).data(OverviewDelegate::ColourRole).isValid());
    QVERIFY(!model.index(1, Model::Result).data(OverviewDelegate::IconRole).isValid());
}

void BatchTableModelTest::showsNoHtmlOfOthers()
{
    BatchBench batch;
    Account account = customer(u'1');
    account.name = u"<b>Customer</b>"_s;
    batch.update.reset();
    batch.put(account);
    BatchUpdate update(*batch.overview);
    const Model model(update);

    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"_L1));
}

void BatchTableModelTest::tellsOfChangesOfARow()
{
    Bench bench;
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);

    bench.batch.choose(u"2"_s);

    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().at(0).toModelIndex(), bench.index(u'2', Model::AccountName));
    QCOMPARE(changed.last().at(1).toModelIndex(), bench.index(u'2', Model::Result));
}

void BatchTableModelTest::followsTheLanguage()
{
    Bench bench;
    const QSignalSpy data(&bench.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&bench.model, &QAbstractItemModel::headerDataChanged);
    const auto titles = [&bench] {
        QStringList words;
        for (const Model::Column column : AllColumns) {
            words.append(bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return words;
    };
    QCOMPARE(titles(),
             (QStringList{u"Account"_s, u"Inactive timer"_s, u"Closed timer"_s, u"What happens"_s}));
    QVERIFY(!bench.model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);

    bench.model.retranslate();

    QCOMPARE(titles(),
             (QStringList{u"«Account»"_s, u"«Inactive timer»"_s, u"«Closed timer»"_s, u"«What happens»"_s}));
    QCOMPARE(bench.text(u'1', Model::Result), u"«Stays as it is»"_s);
    QCOMPARE(data.size(), 1);
    QCOMPARE(headers.size(), 1);
}

QTEST_MAIN(BatchTableModelTest)

#include "batchtablemodeltest.moc"
