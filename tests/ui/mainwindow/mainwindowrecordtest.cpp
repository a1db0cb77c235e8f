// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "ui/review/reviewdialog.h"
#include "windowbench.h"

#include <QTableView>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Review = u"Review and apply…"_s;

/// Reviews the change and applies it, as far as reading the configuration again.
void apply(WindowBench &bench)
{
    bench.loadAcme();
    bench.edit();
    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    bench.answerRead(acmeConfiguration());
}

/// Applies the change and lets the connection break; then that is what the server has.
void applyAndLose(WindowBench &bench, const QString &closedTimer)
{
    apply(bench);
    bench.bench.client.latestCall().fail(ApiError::Kind::ConnectionLost);
    bench.bench.client.latestCall().succeed(with(acmeConfiguration(), EditorBench::EditedField, closedTimer));
}

} // namespace

/// What the window says of changes that cannot be written down, or got no clear answer.
class MainWindowRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void init();
    void asksBeforeItAppliesWithoutARecord();
    void appliesWithoutARecordWhenTold();
    void doesNotApplyUntilTold();
    void tellsWhatReadingAgainHasShown_data();
    void tellsWhatReadingAgainHasShown();
    void comparesInTheReviewWhatIsUndecided();

private:
    Languages m_languages;
    std::unique_ptr<WindowBench> m_bench;
};

void MainWindowRecordTest::init()
{
    m_bench = std::make_unique<WindowBench>();
}

void MainWindowRecordTest::asksBeforeItAppliesWithoutARecord()
{
    m_bench->bench.recorder.error = HistoryError{.kind = HistoryError::Kind::DiskFull};
    apply(*m_bench);

    QCOMPARE(m_bench->question(), u"Apply without a record?"_s);
    QCOMPARE(m_bench->bannerTitle(), u"Nothing was sent: the change could not be written down"_s);
    QVERIFY(!m_bench->bench.methods().contains("POST"));
}

void MainWindowRecordTest::appliesWithoutARecordWhenTold()
{
    m_bench->bench.recorder.error = HistoryError{.kind = HistoryError::Kind::DiskFull};
    apply(*m_bench);

    m_bench->answerQuestion(u"Apply without a record"_s);
    m_bench->answerRead(acmeConfiguration());

    QCOMPARE(m_bench->bench.methods().last(), "POST"_ba);
    m_bench->bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(m_bench->says(u"Applied. Everything is as on the server."_s));
    QCOMPARE(m_bench->question(), QString());
}

void MainWindowRecordTest::doesNotApplyUntilTold()
{
    m_bench->bench.recorder.error = HistoryError{.kind = HistoryError::Kind::DiskFull};
    apply(*m_bench);

    m_bench->answerQuestion(u"Do not apply"_s);

    QCOMPARE(m_bench->bench.keychain.waiting(), 0);
    QVERIFY(!m_bench->bench.methods().contains("POST"));
    QVERIFY(m_bench->says(u"1 change"_s));
}

void MainWindowRecordTest::tellsWhatReadingAgainHasShown_data()
{
    QTest::addColumn<QString>("closedTimer");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("below");

    QTest::newRow("applied") << u"P8D"_s << u"The change was applied all the same"_s
                             << u"Applied. Everything is as on the server."_s;
    QTest::newRow("not applied") << u"P7D"_s << u"The change was not applied"_s << u"1 change"_s;
    QTest::newRow("undecided") << u"P9D"_s << u"It cannot be told whether the change was applied"_s
                               << u"1 change"_s;
}

void MainWindowRecordTest::tellsWhatReadingAgainHasShown()
{
    QFETCH(QString, closedTimer);
    QFETCH(QString, below);
    applyAndLose(*m_bench, closedTimer);

    QTEST(m_bench->bannerTitle(), "title");
    QVERIFY(m_bench->says(below));
    QVERIFY(!m_bench->openDialog<ReviewDialog>());
    QCOMPARE(m_bench->line(u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);
}

void MainWindowRecordTest::comparesInTheReviewWhatIsUndecided()
{
    applyAndLose(*m_bench, u"P9D"_s);

    m_bench->click(Review);

    auto *review = m_bench->openDialog<ReviewDialog>();
    QVERIFY(review);
    QCOMPARE(named<QTableView>(*review, u"Changes"_s).model()->columnCount(), 4); // three values
}

QTEST_MAIN(MainWindowRecordTest)

#include "mainwindowrecordtest.moc"
