// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"

using namespace configurator;

/// What becomes of an update when the other side fails while the configuration is read once more before.
class CheckFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void sendsNothing_data();
    void sendsNothing();
    void goesOn_data();
    void goesOn();
    void cleanupTestCase() { m_report.print(); }

private:
    static constexpr auto Kind = ResourceKind::Configuration;

    [[nodiscard]] static bool apply(FaultBench &bench);

    FaultReport m_report;
};

/// Meets the fault on the way.
bool CheckFaultsTest::apply(FaultBench &bench)
{
    ConfigurationEditor &editor = bench.editor(Kind);
    return bench.meet({
        .detour = Detour::Read,
        .good = documentOf(Kind),
        .begin = [&] { editor.apply(); },
        .cancel = [&] { editor.cancel(); },
        .isOver = [&] { return !editor.state().isBusy(); },
    });
}

void CheckFaultsTest::sendsNothing_data()
{
    addFaultRows([](const Fault &fault) { return fault.ending || fault.isOfAnotherAccount; });
}

void CheckFaultsTest::sendsNothing()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    const ConfigurationEditor &editor = bench.editor(Kind);
    QVERIFY(bench.load(Kind));
    bench.edit(Kind);
    const EditorState before = editor.state();

    QVERIFY(apply(bench));

    m_report.add(bench.gap);
    QCOMPARE(bench.faultyPosts() + bench.usualPosts(), 0);
    QVERIFY(!bench.wasFollowed());
    if (fault.isAskedAgain) {
        QCOMPARE(bench.faultyRequests(), 1 + FaultBench::Repetitions);
    }
    verifyCalm(shownWords(bench.window), FaultBench::Secret);
    const TestChange change = testChange(Kind);
    const EditorState &state = editor.state();
    QCOMPARE(state.draft.text(change.field), change.text);
    QCOMPARE(state.canApply(), !fault.isOfAnotherAccount);
    if (fault.cancelAt != Fault::CancelAt::Never) {
        QVERIFY(!state.failure);
        QCOMPARE(shownBanner(bench.window), nullptr);
    } else if (fault.isOfAnotherAccount) {
        QVERIFY(!state.failure);
        verifyBanner(bench.window, OtherAccountTitle, {});
    } else {
        QCOMPARE(state.failure->during, Failure::During::Checking);
        QCOMPARE(std::get<ApiError>(state.failure->cause).kind, *fault.ending);
        QVERIFY(!state.failure->outcomeIsUnknown());
        verifyBanner(bench.window, titleOf(*fault.ending), fault.quote);
    }
    if (!fault.isOfAnotherAccount) {
        QCOMPARE(state.draft, before.draft);
        bench.client.leaveDetour();
        bench.editor(Kind).apply();
        QVERIFY(bench.turnUntil([&] { return !state.isBusy(); }));
        QVERIFY(state.applied);
        QCOMPARE(bench.usualPosts(), 1);
    }
}

void CheckFaultsTest::goesOn_data()
{
    addFaultRows([](const Fault &fault) { return !fault.ending && !fault.isOfAnotherAccount; });
}

void CheckFaultsTest::goesOn()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    QVERIFY(bench.load(Kind));
    bench.edit(Kind);

    QVERIFY(apply(bench));

    m_report.add(bench.gap);
    QVERIFY(bench.editor(Kind).state().applied);
    QCOMPARE(bench.usualPosts(), 1);
    QCOMPARE(shownBanner(bench.window), nullptr);
}

QTEST_MAIN(CheckFaultsTest)

#include "checkfaultstest.moc"
