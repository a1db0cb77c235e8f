// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "batchdialogbench.h"
#include "localization/languages.h"
#include "ui/support/markingtranslator.h"

#include <QSpinBox>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Column = BatchTableModel::Column;

const auto Apply = u"Apply"_s;
const auto TypeName = u"Type the account name to confirm"_s;
const auto TypeNumber = u"Type the number of production accounts to confirm"_s;

} // namespace

/// What a person chooses and enters before anything is applied.
class BatchDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void beginsWithTheChosenAccounts();
    void beginsWithNothingToApply();
    void beginsWithTheTimersOfAnAccount_data();
    void beginsWithTheTimersOfAnAccount();
    void choosesAllOrNone();
    void choosesWithTheSpaceBar_data();
    void choosesWithTheSpaceBar();
    void choosesWithThePointer();
    void choosesNothingThatIsNotRead();
    void choosesWhatIsReadMeanwhile();
    void showsTimersOnlyWhenTheyAreChosen();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void showsWhatWillBe();
    void changesBothTimers();
    void warnsOfATimerThatNeverActs();
    void appliesNothingWithAProblem();
    void asksForTheNameOfOneAccountInProduction();
    void asksForTheNumberOfSeveralAccountsInProduction();
    void asksAgainForOtherAccountsInProduction();
    void asksForNothingThatStaysAsItIs();
    void appliesWithEnter_data();
    void appliesWithEnter();
    void takesItsEditsBack();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void BatchDialogTest::beginsWithTheChosenAccounts()
{
    BatchDialogBench bench;

    bench.open(u"13"_s);

    QCOMPARE(bench.chosen(), u"13"_s);
    QCOMPARE(bench.takeRequests(), QStringList());
}

void BatchDialogTest::beginsWithNothingToApply()
{
    BatchDialogBench bench;

    bench.open();

    QVERIFY(!bench.button(Apply).isEnabled());
    QVERIFY(!bench.hasButton(u"Export…"));
    QVERIFY(bench.hasButton(u"Cancel"));
    QVERIFY(allNamed<QProgressBar>(*bench.dialog, u"Accounts that are done").isEmpty());
    QCOMPARE(bench.result(u'1'), u"Stays as it is"_s);
}

void BatchDialogTest::beginsWithTheTimersOfAnAccount_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("timer");

    QTest::newRow("the first that is chosen") << u"32"_s << u"PT3H"_s;
    QTest::newRow("the first that is chosen and was read") << u"12"_s << u"PT2H"_s;
    QTest::newRow("the first that was read") << u""_s << u"PT2H"_s;
}

void BatchDialogTest::beginsWithTheTimersOfAnAccount()
{
    QFETCH(QString, chosen);
    BatchDialogBench bench(u"123"_s);
    for (const QChar digit : u"23"_s) {
        bench.server[digit] = with(bench.server[digit], Field::DefaultInactiveTimer, u"PT%1H"_s.arg(digit));
    }
    bench.overview->close();
    bench.overview->show(customer(u'1'));
    bench.fail(u'1', ApiError::Kind::TimedOut);
    bench.goOn();

    bench.open(chosen);
    bench.box(u"Change the inactive timer").click();

    QTEST(bench.inactiveTimer().text(), "timer");
}

void BatchDialogTest::choosesAllOrNone()
{
    BatchDialogBench bench;
    bench.edit(u"2"_s);

    bench.button(u"Choose all").click();
    QCOMPARE(bench.chosen(), u"123"_s);
    QCOMPARE(bench.status(), u"3 accounts will be changed."_s);

    bench.button(u"Choose none").click();
    QCOMPARE(bench.chosen(), u""_s);
    QCOMPARE(bench.result(u'2'), u"Stays as it is"_s);
}

void BatchDialogTest::choosesWithTheSpaceBar_data()
{
    QTest::addColumn<Column>("column"); // where the keyboard is

    QTest::newRow("on the box") << Column::AccountName;
    QTest::newRow("beside it") << Column::ClosedTimer;
}

void BatchDialogTest::choosesWithTheSpaceBar()
{
    QFETCH(Column, column);
    BatchDialogBench bench;
    bench.open(u"1"_s);

    bench.pressSpace(u'2', column);
    QCOMPARE(bench.chosen(), u"12"_s);

    bench.pressSpace(u'1', column);
    QCOMPARE(bench.chosen(), u"2"_s);
}

void BatchDialogTest::choosesWithThePointer()
{
    BatchDialogBench bench;
    bench.open(u"1"_s);
    const QRect row = bench.table().visualRect(bench.cell(u'2', Column::AccountName));

    QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {},
                      row.topLeft() + QPoint(12, row.height() / 2));

    QCOMPARE(bench.chosen(), u"12"_s);
}

void BatchDialogTest::choosesNothingThatIsNotRead()
{
    BatchDialogBench bench;
    bench.overview->reload();
    bench.answer(u'2', bench.server[u'1']); // as with a parent's credentials
    bench.goOn();

    bench.edit(u"12"_s);
    QCOMPARE(bench.chosen(), u"1"_s);
    QCOMPARE(bench.result(u'2'), u"This is the configuration of another account"_s);

    bench.button(u"Choose all").click();
    bench.pressSpace(u'2');
    QCOMPARE(bench.chosen(), u"13"_s);
}

void BatchDialogTest::choosesWhatIsReadMeanwhile()
{
    BatchDialogBench bench;
    bench.overview->close();
    bench.overview->show(customer(u'1'));
    bench.answer(u'1');
    bench.edit(u"1"_s);
    QCOMPARE(bench.result(u'3'), u"Reading…"_s);

    bench.answer(u'3');
    QCOMPARE(bench.result(u'3'), u"Stays as it is"_s);
    bench.pressSpace(u'3');

    QCOMPARE(bench.chosen(), u"13"_s);
    QCOMPARE(bench.status(), u"2 accounts will be changed."_s);
}

void BatchDialogTest::showsTimersOnlyWhenTheyAreChosen()
{
    BatchDialogBench bench;
    bench.open();
    const auto shown = [&bench](QStringView name) {
        return !allNamed<QLineEdit>(*bench.dialog, name).isEmpty();
    };
    QVERIFY(!shown(u"Default inactive timer ISO 8601") && !shown(u"Default closed timer ISO 8601"));

    bench.box(u"Change the closed timer").click();

    QVERIFY(!shown(u"Default inactive timer ISO 8601") && shown(u"Default closed timer ISO 8601"));
}

void BatchDialogTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("timer"); // none if it is empty
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canApply");

    QTest::newRow("timers") << u"12"_s << u""_s << u"Choose the timers to change."_s << false;
    QTest::newRow("a good timer") << u"12"_s << u"PT5S"_s << u"Correct the timer first."_s << false;
    QTest::newRow("accounts") << u""_s << u"PT2H"_s << u"No account is chosen that would be changed."_s
                              << false;
    QTest::newRow("another timer") << u"12"_s << u"PT60M"_s
                                   << u"No account is chosen that would be changed."_s << false;
    QTest::newRow("nothing, for one") << u"1"_s << u"PT2H"_s << u"1 account will be changed."_s << true;
    QTest::newRow("nothing, for two") << u"12"_s << u"PT2H"_s << u"2 accounts will be changed."_s << true;
}

void BatchDialogTest::saysWhatIsMissing()
{
    QFETCH(QString, chosen);
    QFETCH(QString, timer);
    BatchDialogBench bench;
    bench.open(chosen);

    if (!timer.isEmpty()) {
        bench.setInactiveTimer(timer);
    }

    QTEST(bench.status(), "words");
    QTEST(bench.button(Apply).isEnabled(), "canApply");
}

void BatchDialogTest::showsWhatWillBe()
{
    BatchDialogBench bench;
    bench.server[u'2'] = with(bench.server[u'2'], Field::DefaultInactiveTimer, u"PT120M"_s);
    bench.overview->reload();
    bench.goOn();

    bench.edit(u"12"_s);

    QCOMPARE(bench.text(u'1', Column::InactiveTimer), u"2 hours\nnow: 1 hour"_s);
    QCOMPARE(bench.result(u'1'), u"Will be changed"_s);
    QCOMPARE(bench.text(u'2', Column::InactiveTimer), u"2 hours"_s);
    QCOMPARE(bench.result(u'2'), u"Has these values already"_s);
    QCOMPARE(bench.text(u'3', Column::InactiveTimer), u"1 hour"_s);
    QCOMPARE(bench.result(u'3'), u"Stays as it is"_s);
    QCOMPARE(bench.status(), u"1 account will be changed."_s);
}

void BatchDialogTest::changesBothTimers()
{
    BatchDialogBench bench;
    bench.edit(u"1"_s);

    bench.box(u"Change the closed timer").click();
    named<QSpinBox>(*bench.dialog, u"Default closed timer days").setValue(8);
    QCOMPARE(bench.text(u'1', Column::InactiveTimer), u"2 hours\nnow: 1 hour"_s);
    QCOMPARE(bench.text(u'1', Column::ClosedTimer), u"8 days\nnow: 7 days"_s);

    bench.box(u"Change the inactive timer").click();
    QCOMPARE(bench.text(u'1', Column::InactiveTimer), u"1 hour"_s);
    QCOMPARE(bench.text(u'1', Column::ClosedTimer), u"8 days\nnow: 7 days"_s);
}

/// Which does not keep anybody from it.
void BatchDialogTest::warnsOfATimerThatNeverActs()
{
    BatchDialogBench bench;

    bench.edit(u"1"_s, u"P7D"_s);

    QVERIFY(bench.result(u'1').startsWith("The closed timer is not longer than the inactive timer."_L1));
    QVERIFY(bench.button(Apply).isEnabled());
}

void BatchDialogTest::appliesNothingWithAProblem()
{
    BatchDialogBench bench;
    bench.edit(u"12"_s, u"PT5S"_s);
    QVERIFY(!bench.button(Apply).isEnabled());
    QCOMPARE(bench.result(u'1'), QString());

    bench.setInactiveTimer(u"PT5M"_s);

    QVERIFY(bench.button(Apply).isEnabled());
    QCOMPARE(bench.result(u'1'), u"Will be changed"_s);
}

void BatchDialogTest::asksForTheNameOfOneAccountInProduction()
{
    BatchDialogBench bench(u"123"_s, u"2"_s);
    bench.edit(u"12"_s);
    auto &typed = named<QLineEdit>(*bench.dialog, TypeName);
    QVERIFY(!bench.button(Apply).isEnabled());

    QTest::keyClicks(&typed, u"Customer 1"_s);
    QVERIFY(!bench.button(Apply).isEnabled());

    typed.clear();
    QTest::keyClicks(&typed, u"Customer 2"_s);
    QVERIFY(bench.button(Apply).isEnabled());
}

void BatchDialogTest::asksForTheNumberOfSeveralAccountsInProduction()
{
    BatchDialogBench bench(u"123"_s, u"23"_s);
    bench.edit(u"123"_s);
    auto &typed = named<QLineEdit>(*bench.dialog, TypeNumber);
    QVERIFY(!bench.button(Apply).isEnabled());

    QTest::keyClicks(&typed, u"3"_s); // of which two are in production
    QVERIFY(!bench.button(Apply).isEnabled());

    typed.clear();
    QTest::keyClicks(&typed, u"2"_s);
    QVERIFY(bench.button(Apply).isEnabled());
}

void BatchDialogTest::asksAgainForOtherAccountsInProduction()
{
    BatchDialogBench bench(u"123"_s, u"123"_s);
    bench.edit(u"12"_s);
    QTest::keyClicks(&named<QLineEdit>(*bench.dialog, TypeNumber), u"2"_s);
    QVERIFY(bench.button(Apply).isEnabled());

    bench.pressSpace(u'2');
    bench.pressSpace(u'3');

    QVERIFY(!bench.button(Apply).isEnabled()); // two as well, but others
    QCOMPARE(named<QLineEdit>(*bench.dialog, TypeNumber).text(), QString());
}

void BatchDialogTest::asksForNothingThatStaysAsItIs()
{
    BatchDialogBench bench(u"123"_s, u"2"_s);
    bench.server[u'2'] = with(bench.server[u'2'], Field::DefaultInactiveTimer, u"PT2H"_s);
    bench.overview->reload();
    bench.goOn();

    bench.edit(u"12"_s);

    QVERIFY(allNamed<QLineEdit>(*bench.dialog, TypeName).isEmpty());
    QVERIFY(bench.button(Apply).isEnabled());
}

void BatchDialogTest::appliesWithEnter_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("applies");

    QTest::newRow("after the name") << TypeName << true;
    QTest::newRow("after a timer") << u"Default inactive timer ISO 8601"_s << false;
}

void BatchDialogTest::appliesWithEnter()
{
    QFETCH(QString, line);
    QFETCH(bool, applies);
    BatchDialogBench bench(u"123"_s, u"1"_s);
    bench.edit(u"1"_s);
    QTest::keyClicks(&named<QLineEdit>(*bench.dialog, TypeName), u"Customer 1"_s);

    QTest::keyClick(&named<QLineEdit>(*bench.dialog, line), Qt::Key_Return);

    QCOMPARE(bench.takeRequests(), applies ? QStringList{u"GET 1"_s} : QStringList());
    QVERIFY(bench.dialog->isVisible());
}

void BatchDialogTest::takesItsEditsBack()
{
    BatchDialogBench bench;
    bench.edit();
    QVERIFY(!bench.state(u'1').changes().isEmpty());

    bench.button(u"Cancel").click();
    QVERIFY(!bench.dialog->isVisible());
    bench.dialog.reset();

    for (const QChar digit : u"123"_s) {
        QVERIFY(bench.state(digit).changes().isEmpty());
    }
    QCOMPARE(bench.takeRequests(), QStringList());
}

void BatchDialogTest::followsTheLanguage()
{
    BatchDialogBench bench(u"123"_s, u"2"_s);
    bench.edit(u"12"_s);
    named<QLineEdit>(*bench.dialog, TypeName).setText(u"Customer 2"_s);
    const QLineEdit &timer = bench.inactiveTimer();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(bench.dialog->windowTitle(), u"«Change timers of several accounts»"_s);
    QCOMPARE(bench.status(), u"«2 account(s) will be changed.»"_s);
    QVERIFY(bench.button(u"«Apply»").isEnabled()); // what was typed stands
    QVERIFY(bench.hasButton(u"«Cancel»") && bench.hasButton(u"«Choose all»"));
    QCOMPARE(timer.text(), u"PT2H"_s);
    const auto &model = *named<QTableView>(*bench.dialog, u"«Accounts to change»").model();
    QCOMPARE(model.index(0, Column::Result).data().toString(), u"«Will be changed»"_s);
    QCOMPARE(model.headerData(Column::Result, Qt::Horizontal).toString(), u"«What happens»"_s);
}

QTEST_MAIN(BatchDialogTest)

#include "batchdialogtest.moc"
