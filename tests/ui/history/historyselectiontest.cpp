// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"
#include "localization/languages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto OneResourceOnly = u"To restore, choose changes of one account and one page."_s;

QList<qint64> idsOf(const QSignalSpy &restored)
{
    QList<qint64> ids;
    for (const HistoryEntry &change : restored.first().first().value<QList<HistoryEntry>>()) {
        ids.append(change.id);
    }
    return ids;
}

QAction &entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text) {
            return *action;
        }
    }
    qFatal("the menu has no '%s'", qUtf8Printable(text));
}

/// The menu of the selected rows.
QMenu &openMenu(const HistoryBench &bench)
{
    Q_EMIT bench.table().customContextMenuRequested({10, 10});
    return *bench.table().findChild<QMenu *>();
}

} // namespace

/// What can be done with the changes that are selected.
class HistorySelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void offersNothingWithoutASelection();
    void showsDetailsOfTheCurrentChange();
    void showsNoHtmlOfOthers();
    void restoresChanges();
    void restoresChangesOfOneResourceOnly_data();
    void restoresChangesOfOneResourceOnly();
    void settlesOpenOutcomesOnly_data();
    void settlesOpenOutcomesOnly();
    void copiesWhatIsSelected_data();
    void copiesWhatIsSelected();
    void goesToTheDetailsWithEnter();
    void restoresFromTheMenu();
    void showsTheAccountFromTheMenu();
    void forgetsTheSelectionWithAnotherFilter();

private:
    Languages m_languages;
};

void HistorySelectionTest::offersNothingWithoutASelection()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();

    QVERIFY(!bench.button(u"Copy"_s).isEnabled());
    QVERIFY(!bench.button(u"Restore…"_s).isEnabled());
    QVERIFY(!bench.hasButton(u"Read again"_s));
    QVERIFY(!bench.details().isVisible());
    QVERIFY(!bench.says(OneResourceOnly));
}

void HistorySelectionTest::showsDetailsOfTheCurrentChange()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();

    bench.select({2});
    QVERIFY(bench.details().isVisible());
    QVERIFY(bench.details().toPlainText().contains(u"RQ1"_s));
    QVERIFY(bench.details().toPlainText().contains(u"DefaultClosedTimer"_s));

    bench.select({0});
    QVERIFY(bench.details().toPlainText().contains(u"RQ3"_s));
}

void HistorySelectionTest::showsNoHtmlOfOthers()
{
    HistoryEntry change = timerChange(1);
    change.accountName = u"<b>Acme</b>"_s;
    HistoryBench bench({change});
    bench.show();

    bench.select({0});

    QVERIFY(bench.details().toPlainText().contains(u"<b>Acme</b>"_s));
}

void HistorySelectionTest::restoresChanges()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    const QSignalSpy restored(&bench.page, &HistoryPage::restoreRequested);

    bench.select({2, 0});
    bench.button(u"Restore…"_s).click();

    QCOMPARE(restored.size(), 1);
    QCOMPARE(idsOf(restored), (QList<qint64>{3, 1}));
}

void HistorySelectionTest::restoresChangesOfOneResourceOnly_data()
{
    QTest::addColumn<HistoryEntry>("other");
    QTest::addColumn<bool>("can");

    QTest::newRow("the same") << timerChange(2) << true;
    QTest::newRow("another account") << ofBirch(timerChange(2)) << false;
    QTest::newRow("another page") << changeOf(2, ResourceKind::Webhooks) << false;
}

void HistorySelectionTest::restoresChangesOfOneResourceOnly()
{
    QFETCH(HistoryEntry, other);
    QFETCH(bool, can);
    HistoryBench bench({timerChange(1), other});
    bench.show();

    bench.select({0, 1});

    QCOMPARE(bench.button(u"Restore…"_s).isEnabled(), can);
    QCOMPARE(bench.says(OneResourceOnly), !can);
    bench.select({0});
    QVERIFY(bench.button(u"Restore…"_s).isEnabled());
    QVERIFY(!bench.says(OneResourceOnly));
}

void HistorySelectionTest::settlesOpenOutcomesOnly_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<bool>("isOpen");

    using enum Outcome::Kind;
    QTest::newRow("open") << Open << true;
    QTest::newRow("unknown") << Unknown << true;
    QTest::newRow("applied") << Applied << false;
    QTest::newRow("undecided") << Undecided << false;
}

void HistorySelectionTest::settlesOpenOutcomesOnly()
{
    QFETCH(Outcome::Kind, kind);
    QFETCH(bool, isOpen);
    HistoryBench bench({timerChange(1), with(timerChange(2), kind)});
    bench.show();
    const QSignalSpy settled(&bench.page, &HistoryPage::settleRequested);

    bench.select({0, 1});

    QCOMPARE(bench.hasButton(u"Read again"_s), isOpen);
    if (isOpen) {
        bench.button(u"Read again"_s).click();
        QCOMPARE(settled.size(), 1);
    }
}

void HistorySelectionTest::copiesWhatIsSelected_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("button") << u"button"_s;
    QTest::newRow("key") << u"key"_s;
    QTest::newRow("menu") << u"menu"_s;
}

void HistorySelectionTest::copiesWhatIsSelected()
{
    QFETCH(QString, way);
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.select({0, 2});
    bench.table().setFocus();

    if (way == "button"_L1) {
        bench.button(u"Copy"_s).click();
    } else if (way == "key"_L1) {
        QTest::keySequence(&bench.table(), QKeySequence::Copy);
    } else {
        entry(openMenu(bench), u"Copy"_s).trigger();
    }

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Request ID: RQ3"_s));
    QVERIFY(text.contains(u"Request ID: RQ1"_s));
    QVERIFY(!text.contains(u"Request ID: RQ2"_s));
    QVERIFY(bench.says(u"Copied"_s));
}

void HistorySelectionTest::goesToTheDetailsWithEnter()
{
    HistoryBench bench(timerChanges(1, 3));
    bench.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.select({1});
    bench.table().setFocus();

    QTest::keyClick(&bench.table(), Qt::Key_Return);

    QCOMPARE(bench.page.focusWidget(), &bench.details());
}

void HistorySelectionTest::restoresFromTheMenu()
{
    HistoryBench bench({ofBirch(timerChange(1)), timerChange(2), timerChange(3)});
    bench.show();
    const QSignalSpy restored(&bench.page, &HistoryPage::restoreRequested);
    bench.select({0, 1});

    entry(openMenu(bench), u"Restore…"_s).trigger();

    QCOMPARE(idsOf(restored), (QList<qint64>{3, 2}));
}

void HistorySelectionTest::showsTheAccountFromTheMenu()
{
    HistoryBench bench({ofBirch(timerChange(1)), timerChange(2)});
    bench.show();
    const QSignalSpy shown(&bench.page, &HistoryPage::accountRequested);
    bench.select({1});
    entry(openMenu(bench), u"Show account"_s).trigger();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), birch().id);
    delete bench.table().findChild<QMenu *>();

    bench.select({0, 1}); // of two accounts
    const QMenu &menu = openMenu(bench);

    QVERIFY(!entry(menu, u"Show account"_s).isEnabled());
    QVERIFY(!entry(menu, u"Restore…"_s).isEnabled());
}

void HistorySelectionTest::forgetsTheSelectionWithAnotherFilter()
{
    HistoryBench bench({timerChange(1), ofBirch(timerChange(2))});
    bench.show();
    bench.select({1});
    bench.page.setOpenAccount(birch().id);

    QTest::keyClicks(&named<QLineEdit>(bench.page, u"Search the history"_s), u"birch\r"_s);

    QTRY_COMPARE(bench.model().rowCount(), 1);
    QVERIFY(!bench.details().isVisible());
    QVERIFY(!bench.button(u"Copy"_s).isEnabled());
}

QTEST_MAIN(HistorySelectionTest)

#include "historyselectiontest.moc"
