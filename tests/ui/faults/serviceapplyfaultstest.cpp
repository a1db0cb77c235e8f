// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "applyfaults.h"

using namespace configurator;

/// What becomes of an update of what belongs to a service when the other side fails.
class ServiceApplyFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void updatesAService_data() { addFaultRows(isQuick); }
    void updatesAService() { m_faults.update(ResourceKind::ServiceConfiguration); }
    void updatesWebhooksOfAService_data() { addFaultRows(isQuick); }
    void updatesWebhooksOfAService() { m_faults.update(ResourceKind::ServiceWebhooks); }
    void updatesNotifications_data() { addFaultRows(isQuick); }
    void updatesNotifications() { m_faults.update(ResourceKind::ServiceNotifications); }
    void cleanupTestCase() { m_faults.print(); }

private:
    ApplyFaults m_faults;
};

QTEST_MAIN(ServiceApplyFaultsTest)

#include "serviceapplyfaultstest.moc"
