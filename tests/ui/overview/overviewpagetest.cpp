// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"
#include "app/editing/overviewbench.h"
#include "localization/languages.h"
#include "ui/feedback/statusline.h"
#include "ui/overview/batchdialog.h"
#include "ui/overview/overviewtablemodel.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Reload = u"Reload"_s;
const auto Cancel = u"Cancel"_s;
const auto Open = u"Open account"_s;
const auto ChangeTimers = u"Change timers…"_s;

/// Three customers, as far as they have been read, and the page of them.
struct Bench final : OverviewBench
{
    Bench()
    {
        page.resize(900, 500);
        page.show();
        overview->show(customer(u'1'));
    }

    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(page, name); }
    [[nodiscard]] bool hasButton(const QString &name) const
    {
        return !allNamed<QPushButton>(page, name).isEmpty();
    }
    [[nodiscard]] QTableView &table() const
    {
        return named<QTableView>(page, u"Accounts and their configurations");
    }
    [[nodiscard]] QLineEdit &searchLine() const { return named<QLineEdit>(page, u"Search the overview"_s); }
    void search(const QString &text) const { searchLine().setText(text); }
    [[nodiscard]] QString status() const { return page.findChild<StatusLine *>()->text(); }

    void select(const QList<int> &rows) const
    {
        table().clearSelection();
        for (const int row : rows) {
            table().selectionModel()->setCurrentIndex(
                table().model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    /// The names of the accounts the dialog has chosen.
    [[nodiscard]] QStringList chosenInDialog() const
    {
        const auto *dialog = page.findChild<BatchDialog *>();
        const QAbstractItemModel &model = *named<QTableView>(*dialog, u"Accounts to change").model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(Qt::CheckStateRole) == Qt::Checked) {
                names.append(model.index(row, 0).data().toString().section(u'\n', 0, 0));
            }
        }
        return names;
    }

    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    OverviewPage page{*overview, settings};
    QSignalSpy requested{&page, &OverviewPage::accountRequested};
    QSignalSpy applied{&page, &OverviewPage::applied};
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void tellsHowFarReadingIs();
    void tellsHowFarReadingAgainIs();
    void endsReading();
    void readsAgain();
    void countsTheSelectedAccounts();
    void countsTheAccountsThatAreShown();
    void leavesOutWhatIsSelected();
    void saysThatNothingIsFound();
    void searchesWithAKey();
    void opensOneAccount();
    void opensTheAccountThatIsShown();
    void opensWithAKey_data();
    void opensWithAKey();
    void opensWithADoubleClick();
    void changesNothingBeforeSomethingIsRead();
    void changesTheSelectedAccounts();
    void tellsWhatWasApplied();
    void followsTheAccounts();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void OverviewPageTest::tellsHowFarReadingIs()
{
    Bench bench;
    QCOMPARE(bench.status(), u"Read 0 of 3 accounts…"_s);
    QVERIFY(bench.hasButton(Cancel) && !bench.hasButton(Reload));

    bench.answer(u'2');
    QCOMPARE(bench.status(), u"Read 1 of 3 accounts…"_s);
    bench.fail(u'1', ApiError::Kind::TimedOut);
    QCOMPARE(bench.status(), u"Read 1 of 3 accounts…"_s);

    bench.answer(u'3');
    QCOMPARE(bench.status(), u"3 accounts"_s);
    QVERIFY(!bench.hasButton(Cancel) && bench.hasButton(Reload));
}

void OverviewPageTest::tellsHowFarReadingAgainIs()
{
    Bench bench;
    bench.goOn();

    bench.overview->reload();
    QCOMPARE(bench.status(), u"Read 0 of 3 accounts…"_s);

    bench.answer(u'2');
    QCOMPARE(bench.status(), u"Read 1 of 3 accounts…"_s);
}

void OverviewPageTest::endsReading()
{
    Bench bench;
    bench.answer(u'2');

    bench.button(Cancel).click();

    QVERIFY(!bench.overview->isReading());
    QVERIFY(bench.isCancelled(u'1'));
    QVERIFY(bench.hasButton(Reload));
    QCOMPARE(bench.status(), u"3 accounts"_s);
}

void OverviewPageTest::readsAgain()
{
    Bench bench;
    bench.goOn();
    bench.takeRequests();

    bench.button(Reload).click();

    QVERIFY(bench.hasButton(Cancel));
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s}));
}

void OverviewPageTest::countsTheSelectedAccounts()
{
    Bench bench;
    bench.select({0});
    QCOMPARE(bench.status(), u"Read 0 of 3 accounts…"_s); // which is worth more
    bench.goOn();
    QCOMPARE(bench.status(), u"1 account selected"_s);

    bench.select({0, 2});
    QCOMPARE(bench.status(), u"2 accounts selected"_s);

    bench.select({});
    QCOMPARE(bench.status(), u"3 accounts"_s);
}

void OverviewPageTest::countsTheAccountsThatAreShown()
{
    Bench bench;
    bench.server[u'3'] = with(bench.server[u'3'], Field::DefaultClosedTimer, u"PT20M"_s);
    bench.goOn();

    bench.search(u"customer 2"_s);
    QCOMPARE(bench.table().model()->rowCount(), 1);
    QCOMPARE(bench.status(), u"1 of 3 accounts shown"_s);

    bench.search({});
    QCOMPARE(bench.status(), u"3 accounts"_s);
    named<QCheckBox>(bench.page, u"Only those that differ"_s).click();
    QCOMPARE(bench.table().model()->rowCount(), 1);
    QCOMPARE(bench.status(), u"1 of 3 accounts shown"_s);
}

/// So that nothing is changed that nobody sees.
void OverviewPageTest::leavesOutWhatIsSelected()
{
    Bench bench;
    bench.goOn();
    bench.select({0, 1});

    bench.search(u"customer 2"_s);
    QCOMPARE(bench.status(), u"1 account selected"_s);
    bench.search({});
    bench.button(ChangeTimers).click();

    QCOMPARE(bench.chosenInDialog(), QStringList{u"Customer 2"_s});
}

void OverviewPageTest::saysThatNothingIsFound()
{
    Bench bench;
    bench.goOn();
    const auto saysSo = [&bench] { return !allNamed<QLabel>(bench.page, u"No account found"_s).isEmpty(); };
    QVERIFY(!saysSo());

    bench.search(u"nowhere"_s);
    QVERIFY(saysSo());
    QCOMPARE(bench.status(), u"0 of 3 accounts shown"_s);

    bench.search(u"2"_s);
    QVERIFY(!saysSo());

    bench.search(u"customer 4"_s);
    QVERIFY(saysSo());
    bench.add(u'4');
    QVERIFY(!saysSo());
}

void OverviewPageTest::searchesWithAKey()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.table().setFocus();

    QTest::keySequence(&bench.table(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    QVERIFY(bench.searchLine().hasFocus());
}

void OverviewPageTest::opensOneAccount()
{
    Bench bench;
    QVERIFY(!bench.button(Open).isEnabled());
    bench.select({0, 2});
    QVERIFY(!bench.button(Open).isEnabled());
    bench.select({2});
    QVERIFY(bench.button(Open).isEnabled()); // it need not have been read

    bench.button(Open).click();

    QCOMPARE(bench.requested.size(), 1);
    QCOMPARE(bench.requested.first().first().toString(), customer(u'3').id);
}

void OverviewPageTest::opensTheAccountThatIsShown()
{
    Bench bench;
    bench.server[u'3'] = with(bench.server[u'3'], Field::DefaultClosedTimer, u"PT20M"_s);
    bench.goOn();
    bench.table().sortByColumn(OverviewTableModel::ClosedTimer, Qt::AscendingOrder);

    bench.select({0});
    bench.button(Open).click();

    QCOMPARE(bench.requested.first().first().toString(), customer(u'3').id);
}

void OverviewPageTest::opensWithAKey_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("requests");

    QTest::newRow("one") << QList{1} << 1;
    QTest::newRow("two") << QList{0, 1} << 0;
}

void OverviewPageTest::opensWithAKey()
{
    QFETCH(QList<int>, rows);
    Bench bench;
    bench.select(rows);

    QTest::keyClick(&bench.table(), Qt::Key_Return);

    QTEST(int(bench.requested.size()), "requests");
}

void OverviewPageTest::opensWithADoubleClick()
{
    Bench bench;
    const QPoint place = bench.table().visualRect(bench.table().model()->index(1, 3)).center();

    QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(bench.table().viewport(), Qt::LeftButton, {}, place);

    QCOMPARE(bench.requested.size(), 1);
    QCOMPARE(bench.requested.first().first().toString(), customer(u'2').id);
}

void OverviewPageTest::changesNothingBeforeSomethingIsRead()
{
    Bench bench;
    QVERIFY(!bench.button(ChangeTimers).isEnabled());
    bench.fail(u'1', ApiError::Kind::TimedOut);
    QVERIFY(!bench.button(ChangeTimers).isEnabled());

    bench.answer(u'2');
    QVERIFY(bench.button(ChangeTimers).isEnabled());

    bench.goOn();
    bench.overview->reload();
    QVERIFY(bench.button(ChangeTimers).isEnabled()); // what was read is kept
}

void OverviewPageTest::changesTheSelectedAccounts()
{
    Bench bench;
    bench.goOn();
    bench.table().sortByColumn(OverviewTableModel::AccountName, Qt::DescendingOrder);
    bench.select({0, 1});

    bench.button(ChangeTimers).click();

    QVERIFY(bench.page.findChild<BatchDialog *>()->isVisible());
    QCOMPARE(bench.chosenInDialog(), (QStringList{u"Customer 2"_s, u"Customer 3"_s}));
}

void OverviewPageTest::tellsWhatWasApplied()
{
    Bench bench;
    bench.goOn();
    bench.button(ChangeTimers).click();
    auto *dialog = bench.page.findChild<BatchDialog *>();
    QCOMPARE(bench.applied.size(), 0);

    Q_EMIT dialog->applied();
    QCOMPARE(bench.applied.size(), 1);

    dialog->close();
    QTRY_VERIFY(!bench.page.findChild<BatchDialog *>());
}

void OverviewPageTest::followsTheAccounts()
{
    Bench bench;
    bench.goOn();

    bench.add(u'4');
    QCOMPARE(bench.table().model()->rowCount(), 4);
    QCOMPARE(bench.status(), u"Read 2 of 4 accounts…"_s); // and the open one again

    bench.goOn();
    QCOMPARE(bench.status(), u"4 accounts"_s);
    QVERIFY(!bench.registry.remove(customer(u'2').id));
    bench.goOn();
    QCOMPARE(bench.status(), u"3 accounts"_s);
}

void OverviewPageTest::followsTheLanguage()
{
    Bench bench;
    bench.goOn();
    const QSignalSpy headers(bench.table().model(), &QAbstractItemModel::headerDataChanged);
    const auto *table = &bench.table();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.hasButton(u"«Reload»"_s) && bench.hasButton(u"«Open account»"_s));
    QCOMPARE(table->accessibleName(), u"«Accounts and their configurations»"_s);
    QCOMPARE(bench.status(), u"«3 account(s)»"_s);
    QCOMPARE(headers.size(), 1);
}

QTEST_MAIN(OverviewPageTest)

#include "overviewpagetest.moc"
