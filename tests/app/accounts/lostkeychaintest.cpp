// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` when the keyring's service ends under a running program.
class LostKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isUnavailableFromThenOn();

private:
    KeychainCredentialStore m_store{[](const Account &) { return true; }};
};

void LostKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void LostKeychainTest::isUnavailableFromThenOn()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"secret"_s);

    QVERIFY(endKeyringService());
    QCOMPARE(read(m_store, acme()), u"unavailable"_s);
    QCOMPARE(write(m_store, acme(), "new"), u"unavailable"_s);
    QCOMPARE(remove(m_store, acme()), u"unavailable"_s);
}

QTEST_GUILESS_MAIN(LostKeychainTest)

#include "lostkeychaintest.moc"
