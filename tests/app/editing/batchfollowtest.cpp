// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "batchbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

namespace {

constexpr Field Inactive = Field::DefaultInactiveTimer;
constexpr Field Closed = Field::DefaultClosedTimer;

/// Both timers are wanted, and the second customer has one of them already.
struct Bench : BatchBench
{
    Bench()
    {
        server[u'2'] = with(server[u'2'], Closed, u"P8D"_s);
        overview->reload();
        goOn();
        update->setTexts({{Inactive, u"PT2H"_s}, {Closed, u"P8D"_s}});
        choose(u"12"_s);
        takeRequests();
    }

    void changeElsewhere() { server[u'2'] = with(server[u'2'], Closed, u"P9D"_s); }
};

} // namespace

/// What an update of several accounts makes of that which happens around it.
class BatchFollowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainForWhatSomebodyElseTookBack();
    void asksForWhatHasBeenReadAnew();
    void leavesAloneWhatIsDone();
    void isNotHeldUpByReading();
    void keepsTheAccountsUntilItIsOver();
};

void BatchFollowTest::asksAgainForWhatSomebodyElseTookBack()
{
    Bench bench;
    bench.changeElsewhere();
    bench.update->start();
    bench.goOn();
    QCOMPARE(bench.outcome(u'2').kind, Kind::NotSent);
    bench.takeRequests();

    bench.update->start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(),
             (QStringList{u"GET 2"_s, u"POST 2 DefaultInactiveTimer=PT2H&DefaultClosedTimer=P8D"_s}));
    QCOMPARE(bench.text(u'2', Closed), u"P8D"_s);
}

void BatchFollowTest::asksForWhatHasBeenReadAnew()
{
    Bench bench;
    bench.server[u'2'] = with(bench.server[u'2'], Inactive, u"PT2H"_s);
    bench.overview->reload();
    bench.goOn();
    QCOMPARE(bench.changed(), u"1"_s); // the other one has both

    bench.changeElsewhere();
    bench.overview->reload();
    bench.goOn();

    QCOMPARE(bench.changed(), u"12"_s);
    QCOMPARE(bench.state(u'2').changes(), (QList<FieldChange>{{Closed, u"P9D"_s, u"P8D"_s}}));
}

/// It is not asked for once more what the server has made something else of.
void BatchFollowTest::leavesAloneWhatIsDone()
{
    Bench bench;
    bench.update->start();
    bench.goOn();
    bench.changeElsewhere();

    bench.overview->reload();
    bench.goOn();

    QCOMPARE(bench.changed(), u""_s);
}

void BatchFollowTest::isNotHeldUpByReading()
{
    BatchBench bench(u"123456"_s);
    bench.edit(u"6"_s);
    bench.overview->reload(); // four at a time, and the sixth is not among them
    QVERIFY(bench.overview->isWaiting(bench.indexOf(u'6')));

    bench.update->start();
    QVERIFY(!bench.overview->isWaiting(bench.indexOf(u'6')));
    bench.goOn();

    QCOMPARE(bench.outcome(u'6').kind, Kind::Applied);
}

void BatchFollowTest::keepsTheAccountsUntilItIsOver()
{
    Bench bench;
    bench.update->start();
    QVERIFY(!bench.registry.remove(customer(u'1').id));
    QCOMPARE(bench.overview->count(), 3);
    bench.goOn();
    QCOMPARE(bench.outcomes(), (OutcomeKinds{{u'1', Kind::Applied}, {u'2', Kind::Applied}}));

    bench.update.reset();

    QCOMPARE(bench.overview->count(), 2);
    QCOMPARE(bench.indexOf(u'1'), -1);
}

QTEST_MAIN(BatchFollowTest)

#include "batchfollowtest.moc"
