// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` with a service that has no keyring yet, when the prompt for a new one is
/// dismissed.
class MissingKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsNoSecret();
    void writingSaysLocked();

private:
    KeychainCredentialStore m_store;
};

void MissingKeyringTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "no-keyring"_ba);
}

void MissingKeyringTest::holdsNoSecret()
{
    QCOMPARE(read(m_store, acme()), u"not found"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
}

void MissingKeyringTest::writingSaysLocked()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"locked"_s);
}

QTEST_GUILESS_MAIN(MissingKeyringTest)

#include "missingkeyringtest.moc"
