// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "applyfaults.h"

using namespace configurator;

/// What becomes of an update of what belongs to the account when the other side fails.
class ApplyFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void updatesTheConfiguration_data() { addFaultRows(); }
    void updatesTheConfiguration() { m_faults.update(ResourceKind::Configuration); }
    void updatesWebhooks_data() { addFaultRows(isQuick); }
    void updatesWebhooks() { m_faults.update(ResourceKind::Webhooks); }
    void findsThatItWasApplied_data() { addFaultRows(leavesUnknown); }
    void findsThatItWasApplied() { m_faults.findApplied(); }
    void findsNothing_data() { addFaultRows(leavesUnknown); }
    void findsNothing() { m_faults.findNothing(); }
    void cleanupTestCase() { m_faults.print(); }

private:
    static bool leavesUnknown(const Fault &fault)
    {
        return isQuick(fault) && fault.ending && leavesOutcomeUnknown(*fault.ending);
    }

    ApplyFaults m_faults;
};

QTEST_MAIN(ApplyFaultsTest)

#include "applyfaultstest.moc"
