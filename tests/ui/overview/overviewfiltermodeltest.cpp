// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewfiltermodel.h"
#include "app/editing/overviewbench.h"
#include "localization/languages.h"
#include "ui/overview/overviewtablemodel.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Four customers, the third of which has another closed timer than most, and the fourth a name of its own.
struct Bench final : OverviewBench
{
    Bench()
        : OverviewBench(u"123"_s)
    {
        add(u'4');
        Account renamed = customer(u'4');
        renamed.name = u"Café Söhne"_s;
        put(renamed);
        server[u'3'] = with(server[u'3'], Field::DefaultClosedTimer, u"P10D"_s);
        overview->show(customer(u'1'));
        rows.setSourceModel(&model);
    }

    /// The customers that are shown.
    [[nodiscard]] QString shown() const
    {
        QString digits;
        for (int row = 0; row < rows.rowCount(); ++row) {
            digits += overview->account(rows.mapToSource(rows.index(row, 0)).row()).id.back();
        }
        return digits;
    }

    OverviewTableModel model{*overview};
    OverviewFilterModel rows;
};

} // namespace

class OverviewFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void hasEveryAccountAtFirst();
    void looksForAText_data();
    void looksForAText();
    void hidesWhatIsUsual();
    void keepsWhatIsInTrouble();
    void followsWhatIsRead();
    void narrowsByBoth();

private:
    Languages m_languages;
};

void OverviewFilterModelTest::hasEveryAccountAtFirst()
{
    const Bench bench;

    QCOMPARE(bench.shown(), u"1234"_s);
}

void OverviewFilterModelTest::looksForAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("name") << u"Customer"_s << u"123"_s;
    QTest::newRow("in the middle of it") << u"stomer 2"_s << u"2"_s;
    QTest::newRow("other case, no accents") << u"cafe sohne"_s << u"4"_s;
    QTest::newRow("Account SID") << customer(u'3').accountSid.text() << u"3"_s;
    QTest::newRow("end of it") << u"3333"_s << u"3"_s;
    QTest::newRow("value of the API") << u"P10D"_s << u"3"_s;
    QTest::newRow("value in words") << u"10 days"_s << u"3"_s;
    QTest::newRow("state") << u"read at"_s << u"1234"_s;
    QTest::newRow("spaces around it") << u" customer 2 "_s << u"2"_s;
    QTest::newRow("nothing but spaces") << u"  "_s << u"1234"_s;
    QTest::newRow("over two columns") << u"customer 1 days"_s << QString();
}

void OverviewFilterModelTest::looksForAText()
{
    QFETCH(QString, text);
    Bench bench;
    bench.goOn();

    bench.rows.setText(text);

    QTEST(bench.shown(), "shown");
    bench.rows.setText({});
    QCOMPARE(bench.shown(), u"1234"_s);
}

void OverviewFilterModelTest::hidesWhatIsUsual()
{
    Bench bench;
    bench.goOn();

    bench.rows.setOnlyDifferent(true);
    QCOMPARE(bench.shown(), u"3"_s);

    bench.rows.setOnlyDifferent(false);
    QCOMPARE(bench.shown(), u"1234"_s);
}

/// An account of which nothing, or nothing recent, is known is not one like the others.
void OverviewFilterModelTest::keepsWhatIsInTrouble()
{
    Bench bench;
    bench.rows.setOnlyDifferent(true);
    bench.fail(u'1', ApiError::Kind::Unauthorized);
    bench.goOn();
    QTRY_COMPARE(bench.shown(), u"13"_s);

    bench.overview->reload();
    bench.signIn();
    bench.fail(u'2', ApiError::Kind::TimedOut);
    bench.goOn();
    QTRY_COMPARE(bench.shown(), u"23"_s);
}

void OverviewFilterModelTest::followsWhatIsRead()
{
    Bench bench;
    bench.rows.setOnlyDifferent(true);
    QCOMPARE(bench.shown(), u"1234"_s); // as nothing is known yet

    bench.goOn();
    QTRY_COMPARE(bench.shown(), u"3"_s);

    bench.server[u'3'] = with(bench.server[u'3'], Field::DefaultClosedTimer, u"P7D"_s);
    bench.overview->reload();
    bench.goOn();
    QTRY_COMPARE(bench.shown(), QString());
}

void OverviewFilterModelTest::narrowsByBoth()
{
    Bench bench;
    bench.goOn();
    bench.rows.setOnlyDifferent(true);

    bench.rows.setText(u"Customer 1"_s);
    QCOMPARE(bench.shown(), QString());

    bench.rows.setText(u"Customer 3"_s);
    QCOMPARE(bench.shown(), u"3"_s);
}

QTEST_MAIN(OverviewFilterModelTest)

#include "overviewfiltermodeltest.moc"
