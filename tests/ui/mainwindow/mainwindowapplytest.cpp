// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "ui/review/reviewdialog.h"
#include "windowbench.h"

#include <QTableView>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Review = u"Review and apply…"_s;
const auto Closed = u"Default closed timer ISO 8601"_s;

Configuration driftedConfiguration()
{
    return with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s);
}

/// Reviews the change, applies it and finds that somebody else was faster.
void applyAndDrift(WindowBench &bench)
{
    bench.loadAcme();
    bench.edit();
    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    bench.answerRead(driftedConfiguration());
}

} // namespace

/// Changing a configuration through the window.
class MainWindowApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void appliesAChange();
    void sendsNothingWithoutReview();
    void reviewsNothingWithoutChanges();
    void goesToAProblemInsteadOfReviewing();
    void reviewsAgainAfterADrift();
    void keepsADriftThatIsNotApplied();
    void reviewsOnceAfterAFailure();
    void revertsAField();
    void discardsChanges();
    void reloadsAndKeepsChanges();

private:
    Languages m_languages;
};

void MainWindowApplyTest::appliesAChange()
{
    WindowBench bench;
    bench.loadAcme();

    bench.edit();
    QVERIFY(bench.says(u"1 change"_s));
    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    QVERIFY(!bench.openDialog<ReviewDialog>());
    bench.answerRead(acmeConfiguration());
    QVERIFY(bench.says(u"Applying the changes…"_s));

    const auto &request = bench.bench.client.requests().last();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.body, "DefaultClosedTimer=P8D");
    bench.bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(bench.says(u"Applied. Everything is as on the server."_s));
    const QTableView &table = named<QTableView>(*bench.window, u"Returned configuration"_s);
    QCOMPARE(table.model()->index(4, 3).data().toString(), u"changed"_s);
    QVERIFY(!bench.openDialog<ReviewDialog>());
}

void MainWindowApplyTest::sendsNothingWithoutReview()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Cancel"_s).click();

    QVERIFY(!bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.bench.keychain.waiting(), 0);
    QCOMPARE(bench.bench.methods(), QByteArrayList{"GET"});
    QCOMPARE(bench.line(Closed).text(), u"P8D"_s);
}

void MainWindowApplyTest::reviewsNothingWithoutChanges()
{
    WindowBench bench;
    bench.loadAcme();

    QVERIFY(!named<QPushButton>(*bench.window, Review).isEnabled());
    bench.choose(Review);

    QVERIFY(!bench.openDialog<ReviewDialog>());
}

void MainWindowApplyTest::goesToAProblemInsteadOfReviewing()
{
    WindowBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.loadAcme();
    bench.edit();
    bench.write(u"Default messaging service"_s, u"MG0"_s);
    bench.line(Closed).setFocus();

    bench.choose(Review);

    QVERIFY(!bench.openDialog<ReviewDialog>());
    QVERIFY(bench.line(u"Default messaging service"_s).hasFocus());
    QVERIFY(bench.says(u"31 more characters"_s));
}

void MainWindowApplyTest::reviewsAgainAfterADrift()
{
    WindowBench bench;

    applyAndDrift(bench);

    QCOMPARE(bench.bench.methods(), (QByteArrayList{"GET", "GET"})); // nothing sent yet
    auto *review = bench.openDialog<ReviewDialog>();
    QVERIFY(review);
    QCOMPARE(named<QTableView>(*review, u"Changes"_s).model()->columnCount(), 4);

    named<QPushButton>(*review, u"Apply"_s).click();
    bench.answerRead(driftedConfiguration());
    QCOMPARE(bench.bench.client.requests().last().body, "DefaultClosedTimer=P8D");
}

void MainWindowApplyTest::keepsADriftThatIsNotApplied()
{
    WindowBench bench;
    applyAndDrift(bench);

    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Cancel"_s).click();

    QVERIFY(!bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.line(Closed).text(), u"P8D"_s);
    QCOMPARE(bench.line(u"Default inactive timer ISO 8601"_s).text(), u"PT2H"_s);

    bench.click(Review);
    QCOMPARE(named<QTableView>(*bench.openDialog<ReviewDialog>(), u"Changes"_s).model()->columnCount(), 4);
}

void MainWindowApplyTest::reviewsOnceAfterAFailure()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    bench.answerRead(acmeConfiguration());

    bench.bench.client.latestCall().fail(ApiError::Kind::TimedOut);
    QVERIFY(bench.says(u"No clear answer came. Reading again whether the changes were applied…"_s));
    bench.bench.client.latestCall().fail(ApiError::Kind::TimedOut);

    QVERIFY(!bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.bannerTitle(), u"It is not known whether the change was applied"_s);
    QCOMPARE(bench.line(Closed).text(), u"P8D"_s);
}

void MainWindowApplyTest::revertsAField()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    named<QToolButton>(*bench.window, u"Revert Default closed timer"_s).click();

    QCOMPARE(bench.line(Closed).text(), u"P7D"_s);
    QVERIFY(bench.says(u"No changes"_s));
}

void MainWindowApplyTest::discardsChanges()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.write(u"Default messaging service"_s, u"MG0"_s);

    bench.click(u"Discard changes"_s);

    QCOMPARE(bench.line(Closed).text(), u"P7D"_s);
    QCOMPARE(bench.line(u"Default messaging service"_s).text(),
             acmeConfiguration().text(Field::DefaultMessagingService));
}

void MainWindowApplyTest::reloadsAndKeepsChanges()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();

    bench.click(u"Reload"_s);
    bench.answerRead(driftedConfiguration());

    QCOMPARE(bench.line(Closed).text(), u"P8D"_s);
    QCOMPARE(bench.line(u"Default inactive timer ISO 8601"_s).text(), u"PT2H"_s);
}

QTEST_MAIN(MainWindowApplyTest)

#include "mainwindowapplytest.moc"
