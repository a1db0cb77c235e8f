// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/secretservice.h"
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Finding = SecretService::Finding;

/// `SecretService` with an entry that the keychain's store has written.
class SecretServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAnUnlockedEntry();
    void findsALockedEntry();
    void findsNoOtherEntry();
    void forgetsTheAnswerWhenTheContextIsGone();
    void givesASilentServiceUp();
    void saysThatThereIsNoService(); // the last, for it ends the service

private:
    Finding look(const Account &account)
    {
        const Answer<Finding> answer;
        m_service.look(u"conversations-configurator"_s, keychainKey(account), this, answer.handler());
        return answer.wait() ? answer.result() : Finding::Unclear;
    }

    SecretService m_service;
};

void SecretServiceTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
    KeychainCredentialStore store;
    QCOMPARE(write(store, acme(), "secret"), u"done"_s);
}

void SecretServiceTest::findsAnUnlockedEntry()
{
    QCOMPARE(look(acme()), Finding::Unlocked);
}

void SecretServiceTest::findsALockedEntry()
{
    QVERIFY(lockKeyring());
    QCOMPARE(look(acme()), Finding::Locked);
    QCOMPARE(look(birch()), Finding::Absent);
    QVERIFY(unlockKeyring());
}

void SecretServiceTest::findsNoOtherEntry()
{
    QCOMPARE(look(birch()), Finding::Absent);
}

void SecretServiceTest::forgetsTheAnswerWhenTheContextIsGone()
{
    const Answer<Finding> answer;
    {
        QObject context;
        m_service.look(u"conversations-configurator"_s, keychainKey(acme()), &context, answer.handler());
    }
    QCOMPARE(look(acme()), Finding::Unlocked);
    QCOMPARE(answer.count(), 0);
}

void SecretServiceTest::givesASilentServiceUp()
{
    QVERIFY(freezeKeyringService());
    const Finding finding = look(acme());
    QVERIFY(thawKeyringService()); // before anything can fail, or the session could not end
    QCOMPARE(finding, Finding::Silent);
    QCOMPARE(look(acme()), Finding::Unlocked);
}

void SecretServiceTest::saysThatThereIsNoService()
{
    QVERIFY(endKeyringService());
    QCOMPARE(look(acme()), Finding::NoService);
}

QTEST_GUILESS_MAIN(SecretServiceTest)

#include "secretservicetest.moc"
