// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"
#include "ui/feedback/errorwords.h"

using namespace configurator;

/// What becomes of reading a configuration when the other side fails.
class LoadFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void opens_data() { addFaultRows(); }
    void opens();
    void reloads_data() { addFaultRows(); }
    void reloads();
    void cleanupTestCase() { m_report.print(); }

private:
    static constexpr auto Kind = ResourceKind::Configuration;

    static void verifyEnd(FaultBench &bench, const Fault &fault);

    FaultReport m_report;
};

void LoadFaultsTest::opens()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    ConfigurationEditor &editor = bench.editor(Kind);

    QVERIFY(bench.meet({
        .detour = Detour::Read,
        .good = documentOf(Kind),
        .begin = [&] { bench.window.openAccount(acme()); },
        .cancel = [&] { editor.cancel(); },
        .isOver = [&] { return !editor.state().isBusy(); },
    }));

    m_report.add(bench.gap);
    verifyEnd(bench, fault);
    QCOMPARE(editor.state().answer.has_value(), !fault.ending);
    QCOMPARE(editor.state().canEdit(), !fault.ending && !fault.isOfAnotherAccount);

    bench.client.leaveDetour();
    editor.reload();
    QVERIFY(bench.turnUntil([&] { return !editor.state().isBusy(); }));
    QVERIFY(editor.state().canEdit());
    QCOMPARE(shownBanner(bench.window), nullptr);
}

void LoadFaultsTest::reloads()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    ConfigurationEditor &editor = bench.editor(Kind);
    QVERIFY(bench.load(Kind));
    bench.edit(Kind);
    const EditorState before = editor.state();

    QVERIFY(bench.meet({
        .detour = Detour::Read,
        .good = documentOf(Kind),
        .begin = [&] { editor.reload(); },
        .cancel = [&] { editor.cancel(); },
        .isOver = [&] { return !editor.state().isBusy(); },
    }));

    m_report.add(bench.gap);
    verifyEnd(bench, fault);
    const TestChange change = testChange(Kind);
    QCOMPARE(editor.state().draft.text(change.field), change.text);
    if (fault.ending) {
        QCOMPARE(editor.state().draft, before.draft);
        QCOMPARE(editor.state().loaded(), before.loaded());
    }
    QCOMPARE(editor.state().canApply(), !fault.isOfAnotherAccount);

    bench.client.leaveDetour();
    editor.reload();
    QVERIFY(bench.turnUntil([&] { return !editor.state().isBusy(); }));
    QCOMPARE(editor.state().draft, before.draft);
    QVERIFY(editor.state().canApply());
    QCOMPARE(shownBanner(bench.window), nullptr);
}

void LoadFaultsTest::verifyEnd(FaultBench &bench, const Fault &fault)
{
    const EditorState &state = bench.editor(Kind).state();
    verifyCalm(shownWords(bench.window), FaultBench::Secret);
    QVERIFY(!bench.wasFollowed());
    if (fault.isAskedAgain) {
        QCOMPARE(bench.faultyRequests(), 1 + FaultBench::Repetitions);
    }
    QCOMPARE(bench.faultyPosts() + bench.usualPosts(), 0);
    QCOMPARE(state.isOfAnotherAccount(), fault.isOfAnotherAccount);
    if (fault.cancelAt != Fault::CancelAt::Never || (!fault.ending && !fault.isOfAnotherAccount)) {
        QVERIFY(!state.failure);
        QCOMPARE(shownBanner(bench.window), nullptr);
        return;
    }
    verifyBanner(bench.window, fault.ending ? titleOf(*fault.ending) : OtherAccountTitle, fault.quote);
    QCOMPARE(state.failure.has_value(), fault.ending.has_value());
    if (fault.ending) {
        QCOMPARE(state.failure->during, Failure::During::Loading);
        QCOMPARE(std::get<ApiError>(state.failure->cause).kind, *fault.ending);
        QVERIFY(!state.failure->outcomeIsUnknown());
    }
}

QTEST_MAIN(LoadFaultsTest)

#include "loadfaultstest.moc"
