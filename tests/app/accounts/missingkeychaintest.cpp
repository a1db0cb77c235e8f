// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` where nothing can keep a secret: the session decides what is missing.
class MissingKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsUnavailable();
    void answersOnceAndNotBeforeTheCallReturns();
    void forgetsTheAnswerWhenTheContextIsGone();

private:
    KeychainCredentialStore m_store;
};

void MissingKeychainTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("KEYRING_SESSION"), "Run it through tests/support/keyring-session");
}

void MissingKeychainTest::everythingIsUnavailable()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"unavailable"_s);
    QCOMPARE(read(m_store, acme()), u"unavailable"_s);
    QCOMPARE(remove(m_store, acme()), u"unavailable"_s);
}

void MissingKeychainTest::answersOnceAndNotBeforeTheCallReturns()
{
    const DoneAnswer written;
    const ReadAnswer found;
    const DoneAnswer removed;
    m_store.write(acme(), "secret", this, written.handler());
    m_store.read(acme(), this, found.handler());
    m_store.remove(acme(), this, removed.handler());
    QCOMPARE(written.count() + found.count() + removed.count(), 0);

    QCOMPARE(outcome(written), u"unavailable"_s);
    QCOMPARE(outcome(found), u"unavailable"_s);
    QCOMPARE(outcome(removed), u"unavailable"_s);
    QCOMPARE(read(m_store, acme()), u"unavailable"_s); // one more, behind whatever is still to come
    QCOMPARE(written.count(), 1);
    QCOMPARE(found.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void MissingKeychainTest::forgetsTheAnswerWhenTheContextIsGone()
{
    const DoneAnswer written;
    const ReadAnswer found;
    const DoneAnswer removed;
    {
        QObject context;
        m_store.write(acme(), "secret", &context, written.handler());
        m_store.read(acme(), &context, found.handler());
        m_store.remove(acme(), &context, removed.handler());
    }
    QCOMPARE(read(m_store, acme()), u"unavailable"_s);
    QCOMPARE(written.count() + found.count() + removed.count(), 0);
}

QTEST_GUILESS_MAIN(MissingKeychainTest)

#include "missingkeychaintest.moc"
