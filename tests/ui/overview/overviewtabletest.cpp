// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtable.h"
#include "app/editing/overviewbench.h"
#include "localization/languages.h"
#include "ui/overview/overviewfiltermodel.h"
#include "ui/support/longertranslator.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Column = OverviewTableModel::Column;

/// The table of customers whose closed timers have another order as durations than as texts and in the list.
struct Bench final : OverviewBench
{
    Bench()
        : OverviewBench(u"1234"_s)
    {
        const QMap<QChar, QString> timers{
            {u'1', u"P7D"_s}, {u'2', u"PT10H"_s}, {u'3', u"PT0S"_s}, {u'4', u"P10D"_s}};
        for (const auto &[digit, timer] : timers.asKeyValueRange()) {
            server[digit] = with(server[digit], Field::DefaultClosedTimer, timer);
        }
        overview->show(customer(u'1'));
        goOn();
        resizeTo(900);
        table.show();
    }

    void resizeTo(int width) { table.resize(width, 300); }

    void clickTitle(Column column)
    {
        const QHeaderView &header = *table.horizontalHeader();
        const QPoint title(header.sectionViewportPosition(column) + 12, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    }

    /// The customers from top to bottom, as they are read and as the table counts them.
    [[nodiscard]] QString order() const
    {
        QString digits;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, OverviewTableModel::AccountName);
            const QChar digit = overview->account(table.accountAt(index)).id.back();
            if (!index.data().toString().startsWith(customer(digit).name)) {
                qFatal("row %d is not that of %c", row, digit.toLatin1());
            }
            digits += digit;
        }
        return digits;
    }

    void select(const QString &digits)
    {
        table.clearSelection();
        for (const QChar digit : digits) {
            const QModelIndex row = table.model()->index(int(order().indexOf(digit)), 0);
            table.selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    [[nodiscard]] QList<int> widths() const
    {
        QList<int> widths;
        for (int column = 0; column < table.horizontalHeader()->count(); ++column) {
            widths.append(table.columnWidth(column));
        }
        return widths;
    }

    /// Whether every column has room for its title.
    [[nodiscard]] bool showsTitles() const
    {
        for (int column = 0; column < table.horizontalHeader()->count(); ++column) {
            if (table.columnWidth(column) < table.horizontalHeader()->sectionSizeHint(column)) {
                return false;
            }
        }
        return true;
    }

    OverviewTableModel model{*overview};
    OverviewTable table{&model};
};

} // namespace

class OverviewTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void beginsAsTheListOfAccounts();
    void sortsByLength();
    void sortsByName();
    void comesBackToTheListOfAccounts();
    void sortsWhatChanges();
    void selectsAccounts();
    void choosesWholeRows();
    void hasRoomForTwoLines();
    void sharesTheWidth();
    void scrollsWhenItIsNarrow();
    void hasRoomForOtherTitles();
    void hasRoomForOtherNames();
    void hasRoomForNamesThatAreLeftOut();

private:
    Languages m_languages;
};

void OverviewTableTest::beginsAsTheListOfAccounts()
{
    const Bench bench;

    QCOMPARE(bench.order(), u"1234"_s);
}

void OverviewTableTest::sortsByLength()
{
    Bench bench;

    bench.clickTitle(OverviewTableModel::ClosedTimer);
    QCOMPARE(bench.order(), u"3214"_s);

    bench.clickTitle(OverviewTableModel::ClosedTimer);
    QCOMPARE(bench.order(), u"4123"_s);
}

void OverviewTableTest::sortsByName()
{
    Bench bench;
    Account last = customer(u'1');
    last.name = u"customer 9"_s; // small letters are not after all capital ones
    bench.put(last);
    bench.goOn();

    bench.clickTitle(OverviewTableModel::AccountName);

    const QModelIndex bottom = bench.table.model()->index(3, OverviewTableModel::AccountName);
    QVERIFY(bottom.data().toString().startsWith(last.name));
}

void OverviewTableTest::comesBackToTheListOfAccounts()
{
    Bench bench;
    bench.clickTitle(OverviewTableModel::ClosedTimer);
    bench.clickTitle(OverviewTableModel::ClosedTimer);

    bench.clickTitle(OverviewTableModel::ClosedTimer);

    QCOMPARE(bench.order(), u"1234"_s);
}

void OverviewTableTest::sortsWhatChanges()
{
    Bench bench;
    bench.clickTitle(OverviewTableModel::ClosedTimer);
    bench.select(u"4"_s);

    bench.server[u'4'] = with(bench.server[u'4'], Field::DefaultClosedTimer, u"PT20M"_s);
    bench.overview->reload();
    bench.goOn();

    QCOMPARE(bench.order(), u"3421"_s);
    QCOMPARE(bench.table.selectedAccounts(), QList{3});
}

void OverviewTableTest::selectsAccounts()
{
    Bench bench;
    QCOMPARE(bench.table.selectedAccounts(), QList<int>());
    bench.clickTitle(OverviewTableModel::ClosedTimer);

    bench.select(u"214"_s);

    QCOMPARE(bench.table.selectedAccounts(), (QList{0, 1, 3})); // whatever stands above
}

void OverviewTableTest::choosesWholeRows()
{
    Bench bench;
    const QRect cell = bench.table.visualRect(bench.table.model()->index(2, OverviewTableModel::ClosedTimer));

    QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, cell.center());

    QCOMPARE(bench.table.selectedAccounts(), QList{2});
}

void OverviewTableTest::hasRoomForTwoLines()
{
    Bench bench;
    const int before = bench.table.rowHeight(0);
    QVERIFY(before >= 2 * bench.table.fontMetrics().lineSpacing());

    QFont large = bench.table.font();
    large.setPointSizeF(2 * large.pointSizeF());
    bench.table.setFont(large);

    QVERIFY(bench.table.rowHeight(0) > before);
    QVERIFY(bench.table.rowHeight(0) >= 2 * bench.table.fontMetrics().lineSpacing());
}

/// Accounts need no more than their names, and the state twice as much as a value.
void OverviewTableTest::sharesTheWidth()
{
    Bench bench;
    bench.resizeTo(1400);
    const QList<int> before = bench.widths();

    bench.resizeTo(1400 + 60 * int(before.size()));

    for (qsizetype column = 0; column < before.size(); ++column) {
        const int shares = column == OverviewTableModel::AccountName ? 0
                           : column == OverviewTableModel::Reading   ? 2
                                                                     : 1;
        QCOMPARE(bench.widths().at(column), before.at(column) + shares * 60);
    }
    QVERIFY(bench.table.horizontalHeader()->length() <= bench.table.viewport()->width());
    QVERIFY(bench.table.horizontalHeader()->length() > bench.table.viewport()->width() - before.size());
}

void OverviewTableTest::scrollsWhenItIsNarrow()
{
    Bench bench;

    bench.resizeTo(300);

    QVERIFY(bench.showsTitles());
    QVERIFY(bench.table.horizontalScrollBar()->maximum() > 0);
}

void OverviewTableTest::hasRoomForOtherTitles()
{
    Bench bench;
    bench.resizeTo(300);
    QCoreApplication::processEvents(); // so that the scroll bar is there
    LongerTranslator translator;

    QCoreApplication::installTranslator(&translator);
    bench.model.retranslate();
    QCoreApplication::processEvents();

    QVERIFY(bench.showsTitles());
}

void OverviewTableTest::hasRoomForOtherNames()
{
    Bench bench;
    const int before = bench.widths().first();
    Account account = customer(u'2');
    account.name = u"A customer of a longer name than all the others"_s;

    bench.put(account);
    QVERIFY(bench.widths().first() > before);

    account.name = u"long "_s.repeated(100);
    bench.put(account);
    QVERIFY(bench.widths().first() < bench.table.viewport()->width());
}

/// Otherwise the columns would move with each letter of a search.
void OverviewTableTest::hasRoomForNamesThatAreLeftOut()
{
    Bench bench;
    Account account = customer(u'2');
    account.name = u"A customer of a longer name than all the others"_s;
    bench.put(account);
    const QList<int> before = bench.widths();

    bench.table.rows().setText(u"customer 1"_s);
    QCOMPARE(bench.order(), u"1"_s);
    bench.resizeTo(901);
    bench.resizeTo(900);

    QCOMPARE(bench.widths(), before);
}

QTEST_MAIN(OverviewTableTest)

#include "overviewtabletest.moc"
