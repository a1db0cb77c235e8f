// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` with a keyring that is locked, and whose prompt is dismissed.
class LockedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readingSaysLocked();
    void writingSaysLockedAndChangesNothing();
    void removingSaysLockedAndRemovesNothing();
    void worksAgainWhenUnlocked();
    void knowsWhatIsGoneAllTheSame();

private:
    KeychainCredentialStore m_store;
};

void LockedKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "locked"_ba);
    QCOMPARE(read(m_store, acme()), u"not found"_s);
    QCOMPARE(write(m_store, acme(), "secret"), u"locked"_s);
}

void LockedKeychainTest::init()
{
    QVERIFY(unlockKeyring());
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QVERIFY(lockKeyring());
}

void LockedKeychainTest::readingSaysLocked()
{
    QCOMPARE(read(m_store, acme()), u"locked"_s);
}

void LockedKeychainTest::writingSaysLockedAndChangesNothing()
{
    QCOMPARE(write(m_store, acme(), "new"), u"locked"_s);
    QCOMPARE(write(m_store, birch(), "new"), u"locked"_s);

    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_store, acme()), u"secret"_s);
}

void LockedKeychainTest::removingSaysLockedAndRemovesNothing()
{
    QCOMPARE(remove(m_store, acme()), u"locked"_s);

    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_store, acme()), u"secret"_s);
}

void LockedKeychainTest::worksAgainWhenUnlocked()
{
    QCOMPARE(read(m_store, acme()), u"locked"_s);

    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_store, acme()), u"secret"_s);
    QCOMPARE(write(m_store, acme(), "new"), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"new"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
}

void LockedKeychainTest::knowsWhatIsGoneAllTheSame()
{
    QVERIFY(unlockKeyring());
    QVERIFY(removeEntryElsewhere(keychainKey(acme())));
    QVERIFY(lockKeyring());

    QCOMPARE(read(m_store, acme()), u"not found"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
}

QTEST_GUILESS_MAIN(LockedKeychainTest)

#include "lockedkeychaintest.moc"
