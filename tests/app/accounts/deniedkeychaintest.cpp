// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` where the program may not talk to the keyring's service, as in a sandbox.
class DeniedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsDenied();

private:
    KeychainCredentialStore m_store;
};

void DeniedKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "denied"_ba);
}

void DeniedKeychainTest::everythingIsDenied()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"denied"_s);
    QCOMPARE(read(m_store, acme()), u"denied"_s);
    QCOMPARE(remove(m_store, acme()), u"denied"_s);
}

QTEST_GUILESS_MAIN(DeniedKeychainTest)

#include "deniedkeychaintest.moc"
