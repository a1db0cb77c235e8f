// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `KeychainCredentialStore` with a keyring's service that is on the bus and answers nothing for a while.
class FrozenKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readingTimesOut();
    void writingTimesOutAndMayStillHappen();
    void removingTimesOutAndRemovesNothing();
    void whatWaitsBehindItTimesOutToo();
    void saysThatItIsSlow();
    void saysNothingWhenItIsNotSlow();
    void forgetsTheAnswerWhenTheContextIsGone();
    void survivesAStoreThatIsGone();

private:
    KeychainCredentialStore m_patient;
    KeychainCredentialStore m_impatient{{.untilSlow = 50ms, .untilTimedOut = 200ms}};
};

void FrozenKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void FrozenKeychainTest::init()
{
    QCOMPARE(write(m_patient, acme(), "secret"), u"done"_s);
    QVERIFY(freezeKeyringService());
}

void FrozenKeychainTest::cleanup()
{
    QVERIFY(thawKeyringService());
}

void FrozenKeychainTest::readingTimesOut()
{
    QCOMPARE(read(m_impatient, acme()), u"timed out"_s);

    QVERIFY(thawKeyringService());
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
}

void FrozenKeychainTest::writingTimesOutAndMayStillHappen()
{
    QCOMPARE(write(m_impatient, acme(), "new"), u"timed out"_s);

    QVERIFY(thawKeyringService());
    QCOMPARE(read(m_patient, acme()), u"new"_s);
}

void FrozenKeychainTest::removingTimesOutAndRemovesNothing()
{
    QCOMPARE(remove(m_impatient, acme()), u"timed out"_s);

    QVERIFY(thawKeyringService());
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
    QCOMPARE(read(m_patient, acme()), u"secret"_s); // behind whatever is still to come
}

void FrozenKeychainTest::whatWaitsBehindItTimesOutToo()
{
    const ReadAnswer first;
    m_patient.read(acme(), this, first.handler());
    QCOMPARE(read(m_impatient, acme()), u"timed out"_s);
    QCOMPARE(write(m_impatient, birch(), "secret of Birch"), u"timed out"_s);
    QCOMPARE(first.count(), 0);

    QVERIFY(thawKeyringService());
    QCOMPARE(outcome(first), u"secret"_s);
    QCOMPARE(read(m_patient, birch()), u"secret of Birch"_s);
}

void FrozenKeychainTest::saysThatItIsSlow()
{
    KeychainCredentialStore store({.untilSlow = 50ms});
    QSignalSpy slow(&store, &CredentialStore::slow);
    const ReadAnswer found;
    store.read(acme(), this, found.handler());
    QVERIFY(slow.wait());
    QCOMPARE(slow, (QList<QVariantList>{{acme().id}}));
    QCOMPARE(found.count(), 0);

    QVERIFY(thawKeyringService());
    QCOMPARE(outcome(found), u"secret"_s);
}

void FrozenKeychainTest::saysNothingWhenItIsNotSlow()
{
    QVERIFY(thawKeyringService());
    KeychainCredentialStore store({.untilSlow = 1s, .untilTimedOut = 1200ms});
    const QSignalSpy slow(&store, &CredentialStore::slow);
    const ReadAnswer found;
    store.read(acme(), this, found.handler());
    QCOMPARE(outcome(found), u"secret"_s);

    QVERIFY(freezeKeyringService());
    QCOMPARE(read(store, birch()), u"timed out"_s); // longer than the first would have taken to be slow
    QCOMPARE(slow, (QList<QVariantList>{{birch().id}}));
}

void FrozenKeychainTest::forgetsTheAnswerWhenTheContextIsGone()
{
    const QSignalSpy slow(&m_impatient, &CredentialStore::slow);
    const ReadAnswer found;
    {
        QObject context;
        m_impatient.read(acme(), &context, found.handler());
    }
    QCOMPARE(read(m_impatient, birch()), u"timed out"_s); // after the time of the first
    QCOMPARE(found.count(), 0);
    QCOMPARE(slow, (QList<QVariantList>{{birch().id}}));
}

void FrozenKeychainTest::survivesAStoreThatIsGone()
{
    const ReadAnswer found;
    {
        KeychainCredentialStore store;
        store.read(acme(), this, found.handler());
    }
    QVERIFY(thawKeyringService());
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
    QCOMPARE(found.count(), 0);
}

QTEST_GUILESS_MAIN(FrozenKeychainTest)

#include "frozenkeychaintest.moc"
