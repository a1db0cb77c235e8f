// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fault.h"
#include "support/eventloopgap.h"

#include <QTest>

namespace configurator {

/// What a run of cases comes to.
class FaultReport final
{
public:
    /// A window that stands still for longer hangs, even on a computer that is busy with other tests.
#ifdef __SANITIZE_ADDRESS__ // with which everything takes several times as long
    static constexpr std::chrono::milliseconds Bar{8000};
#else
    static constexpr std::chrono::milliseconds Bar{2000};
#endif

    /// Adds the current case, in which the window must not have hung.
    void add(const EventLoopGap &gap)
    {
        ++m_cases;
        m_operations.insert(QTest::currentTestFunction());
        m_faults.insert(QTest::currentDataTag());
        if (gap.largest() > m_largest) {
            m_largest = gap.largest();
            m_slowest = QTest::currentDataTag();
        }
        QVERIFY2(gap.largest() <= Bar, qPrintable(QString::number(gap.largest().count())));
    }

    /// In one line.
    void print() const
    {
        qInfo("%d operations, %d faults, %d cases; largest gap of the event loop %d ms (%s)",
              int(m_operations.size()), int(m_faults.size()), m_cases, int(m_largest.count()),
              m_slowest.constData());
    }

private:
    int m_cases = 0;
    QSet<QByteArray> m_operations;
    QSet<QByteArray> m_faults;
    std::chrono::milliseconds m_largest{0};
    QByteArray m_slowest;
};

/// Whether the fault needs neither patience nor much to read.
inline bool isQuick(const Fault &fault)
{
    const bool isLarge = fault.name.contains(" MB") || fault.name.contains("large");
    return fault.limits.deadline == HttpLimits().deadline && !isLarge;
}

/// One row for each fault.
inline void addFaultRows(const std::function<bool(const Fault &)> &matters = {})
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faults()) {
        if (!matters || matters(fault)) {
            QTest::newRow(fault.name.constData()) << fault;
        }
    }
}

} // namespace configurator
