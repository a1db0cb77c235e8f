// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/period.h"

#include <QTest>

using namespace configurator;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithADay_data();
    void beginsWithADay();
    void hasNoBeginningForAnyTime();
};

void PeriodTest::beginsWithADay_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("first");

    QTest::newRow("today") << Period::Today << QDate(2026, 3, 4);
    QTest::newRow("seven days, today among them") << Period::Last7Days << QDate(2026, 2, 26);
    QTest::newRow("thirty days") << Period::Last30Days << QDate(2026, 2, 3);
    QTest::newRow("year") << Period::ThisYear << QDate(2026, 1, 1);
}

void PeriodTest::beginsWithADay()
{
    QFETCH(Period, period);
    QFETCH(QDate, first);

    const QDateTime start = startOf(period, QDate(2026, 3, 4));

    QCOMPARE(start.timeSpec(), Qt::UTC);
    QCOMPARE(start.toLocalTime(), first.startOfDay());
}

void PeriodTest::hasNoBeginningForAnyTime()
{
    QVERIFY(startOf(Period::AnyTime, QDate(2026, 3, 4)).isNull());
}

QTEST_MAIN(PeriodTest)

#include "periodtest.moc"
