// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"
#include "ui/feedback/errorwords.h"

namespace configurator {

/// Lets updates meet faults, and tells what they have come to.
class ApplyFaults final
{
public:
    /// Meets the fault of the current row.
    void update(ResourceKind kind);

    /// The same, when reading finds that the server has carried the update out all the same.
    void findApplied();

    /// The same, when nothing can be read either.
    void findNothing();
    void print() const { m_report.print(); }

private:
    [[nodiscard]] bool meet(FaultBench &bench, ResourceKind kind);
    static void verifyFailure(FaultBench &bench, ResourceKind kind, const Fault &fault);

    FaultReport m_report;
};

inline void ApplyFaults::update(ResourceKind kind)
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    ConfigurationEditor &editor = bench.editor(kind);
    QVERIFY(bench.load(kind));
    bench.edit(kind);
    QVERIFY(editor.state().canApply());
    const EditorState before = editor.state();

    QVERIFY(meet(bench, kind));

    const EditorState &state = editor.state();
    QCOMPARE(bench.usualPosts(), 0);
    QVERIFY(!bench.wasFollowed());
    verifyCalm(shownWords(bench.window), FaultBench::Secret);
    if (fault.cancelAt == Fault::CancelAt::Start) {
        QVERIFY(bench.faultyPosts() <= 1);
    } else {
        QCOMPARE(bench.faultyPosts(), fault.requests);
    }
    if (!fault.ending) {
        QVERIFY(state.applied);
        QVERIFY(!state.failure);
        QCOMPARE(state.canEdit(), !fault.isOfAnotherAccount);
        return;
    }
    QCOMPARE(state.draft, before.draft);
    QVERIFY(!state.applied);
    verifyFailure(bench, kind, fault);

    QVERIFY(state.canApply());
    bench.client.leaveDetour();
    editor.apply();
    QVERIFY(bench.turnUntil([&] { return !state.isBusy(); }));
    QVERIFY(state.applied);
    QCOMPARE(bench.usualPosts(), 1);
    QCOMPARE(shownBanner(bench.window), nullptr);
}

inline bool ApplyFaults::meet(FaultBench &bench, ResourceKind kind)
{
    ConfigurationEditor &editor = bench.editor(kind);
    const bool isOver = bench.meet({
        .detour = Detour::Update,
        .resource = resourceOf(kind),
        .good = changedDocumentOf(kind),
        .begin = [&] { editor.apply(); },
        .cancel = [&] { editor.cancel(); },
        .isOver = [&] { return !editor.state().isBusy(); },
    });
    m_report.add(bench.gap);
    return isOver;
}

inline void ApplyFaults::findApplied()
{
    QFETCH(Fault, fault);
    constexpr auto Kind = ResourceKind::Configuration;
    FaultBench bench(fault);
    bench.afterwards = FaultBench::Afterwards::AsAsked;
    QVERIFY(bench.load(Kind));
    bench.edit(Kind);

    QVERIFY(meet(bench, Kind));

    const EditorState &state = bench.editor(Kind).state();
    QVERIFY(bench.faultyPosts() <= 1);
    QCOMPARE(bench.usualPosts(), 0);
    QVERIFY(state.applied);
    QVERIFY(state.changes().isEmpty());
    QCOMPARE(state.draft.text(testChange(Kind).field), testChange(Kind).text);
    QCOMPARE(ErrorWords::message(*state.failure).severity, Severity::Success);
    verifyBanner(bench.window, AppliedTitle, fault.quote);
}

inline void ApplyFaults::findNothing()
{
    QFETCH(Fault, fault);
    constexpr auto Kind = ResourceKind::Configuration;
    FaultBench bench(fault);
    bench.afterwards = FaultBench::Afterwards::Nothing;
    QVERIFY(bench.load(Kind));
    bench.edit(Kind);
    const ConfigurationDraft before = bench.editor(Kind).state().draft;

    QVERIFY(meet(bench, Kind));

    const EditorState &state = bench.editor(Kind).state();
    QVERIFY(bench.faultyPosts() <= 1);
    QCOMPARE(bench.usualPosts(), 0);
    QVERIFY(!state.applied);
    QCOMPARE(state.draft, before);
    QVERIFY(state.failure->outcomeIsUnknown());
    verifyBanner(bench.window, UnknownOutcomeTitle, fault.quote);
}

inline void ApplyFaults::verifyFailure(FaultBench &bench, ResourceKind kind, const Fault &fault)
{
    const auto &failure = bench.editor(kind).state().failure;
    const bool isUnknown = leavesOutcomeUnknown(*fault.ending);
    QVERIFY(failure);
    QCOMPARE(failure->during, Failure::During::Applying);
    QCOMPARE(std::get<ApiError>(failure->cause).kind, *fault.ending);
    QVERIFY(!failure->outcomeIsUnknown());
    QCOMPARE(failure->settled.has_value(), isUnknown);
    QCOMPARE(ErrorWords::message(*failure).severity, Severity::Error);
    verifyBanner(bench.window, isUnknown ? NotAppliedTitle : titleOf(*fault.ending), fault.quote);
}

} // namespace configurator
