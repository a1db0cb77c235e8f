// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"
#include "ui/feedback/nameswords.h"

using namespace configurator;
using namespace Qt::StringLiterals;

/// What becomes of reading the names of an account's services when the other side fails at the second page.
class NamesFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void readsNames_data();
    void readsNames();
    void cleanupTestCase() { m_report.print(); }

private:
    FaultReport m_report;
};

void NamesFaultsTest::readsNames_data()
{
    addFaultRows([](const Fault &fault) { return fault.concernsLists; });
}

void NamesFaultsTest::readsNames()
{
    QFETCH(Fault, fault);
    constexpr auto Kind = SidKind::ConversationService;
    FaultBench bench(fault);
    ServiceDirectory &directory = bench.workspace.directory();
    const auto isOver = [&] {
        const auto status = directory.names(Kind).status;
        return status == KnownNames::Status::Complete || status == KnownNames::Status::Failed;
    };

    QVERIFY(bench.meet({
        .detour = Detour::NextPage,
        .good = moreNames(),
        .begin = [&] { bench.window.openAccount(acme()); },
        .cancel = [&] { directory.cancel(); },
        .isOver = isOver,
    }));

    m_report.add(bench.gap);
    QCOMPARE(bench.faultyPosts() + bench.usualPosts(), 0);
    QVERIFY(!bench.wasFollowed());
    if (fault.isAskedAgain) {
        QCOMPARE(bench.faultyRequests(), 1 + FaultBench::Repetitions);
    }
    const KnownNames &names = directory.names(Kind);
    const QString trouble = NamesWords::trouble(Kind, names);
    verifyCalm(shownWords(bench.window) + trouble, FaultBench::Secret);
    QCOMPARE(names.list.size(), fault.ending ? 1 : 2);
    QCOMPARE(names.isWhole(), !fault.ending);
    if (!fault.ending) {
        QCOMPARE(trouble, QString());
    } else if (fault.ending == ApiError::Kind::Cancelled) {
        QVERIFY2(trouble.startsWith(u"Reading was cancelled. "_s), qPrintable(trouble));
    } else {
        QCOMPARE(std::get<ApiError>(*names.error).kind, *fault.ending);
        QVERIFY2(trouble.contains(titleOf(*fault.ending) + u". "_s), qPrintable(trouble));
        QVERIFY2(trouble.contains(fault.quote), qPrintable(trouble));
    }
    QVERIFY(bench.workspace.state(ResourceKind::Configuration).canEdit());
    QCOMPARE(shownBanner(bench.window), nullptr);

    bench.client.leaveDetour();
    directory.refresh();
    QVERIFY(bench.turnUntil([&] { return isOver() && !directory.isReading(); }));
    QVERIFY(names.isWhole());
    QCOMPARE(names.list.size(), 2);
}

QTEST_MAIN(NamesFaultsTest)

#include "namesfaultstest.moc"
