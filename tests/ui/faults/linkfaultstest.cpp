// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"
#include "ui/mainwindow/accountpages.h"

using namespace configurator;
using namespace Qt::StringLiterals;

/// What becomes of reading a link again when the other side fails.
class LinkFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void readsALink_data() { addFaultRows(); }
    void readsALink();
    void cleanupTestCase() { m_report.print(); }

private:
    FaultReport m_report;
};

void LinkFaultsTest::readsALink()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    const LinkState &state = bench.links.state();
    const auto isOver = [&] { return !state.isReading; };
    QVERIFY(bench.load(ResourceKind::Configuration));
    const QUrl address(u"https://conversations.twilio.com/v1/Configuration/Addresses"_s);
    bench.window.findChild<AccountPages *>()->open(Link{u"addresses"_s, address});
    QVERIFY(bench.turnUntil(isOver));
    QVERIFY(state.exchange);
    const Exchange before = *state.exchange;

    QVERIFY(bench.meet({
        .detour = Detour::Link,
        .good = linkDocument(),
        .begin = [&] { bench.links.reload(); },
        .cancel = [&] { bench.links.cancel(); },
        .isOver = isOver,
    }));

    m_report.add(bench.gap);
    QCOMPARE(bench.faultyPosts() + bench.usualPosts(), 0);
    QVERIFY(!bench.wasFollowed());
    if (fault.isAskedAgain) {
        QCOMPARE(bench.faultyRequests(), 1 + FaultBench::Repetitions);
    }
    verifyCalm(shownWords(bench.window), FaultBench::Secret);
    if (fault.ending && !fault.isOnlyInTheBody) {
        QCOMPARE(*state.exchange, before);
        QCOMPARE(std::get<ApiError>(*state.error).kind, *fault.ending);
        verifyBanner(bench.window, titleOf(*fault.ending), fault.quote);
    } else {
        QVERIFY(!state.error);
        QVERIFY(*state.exchange != before);
        QCOMPARE(shownBanner(bench.window), nullptr);
    }

    bench.client.leaveDetour();
    bench.links.reload();
    QVERIFY(bench.turnUntil(isOver));
    QVERIFY(!state.error);
    QCOMPARE(state.exchange->body, before.body);
    QCOMPARE(shownBanner(bench.window), nullptr);
}

QTEST_MAIN(LinkFaultsTest)

#include "linkfaultstest.moc"
