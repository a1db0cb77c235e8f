// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "silentprompter.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `KeychainCredentialStore` with a locked keyring whose prompt is open, perhaps behind other windows.
class PromptedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void waitsWhileThePromptIsOpen();
    void timesOutWhenNobodyAnswers();
    void readsWhatWasUnlockedBesideThePrompt();
    void removesNothingThatWasUnlockedBesideThePrompt();

private:
    SilentPrompter m_prompter;
    KeychainCredentialStore m_patient{{.untilSlow = 50ms}};
    KeychainCredentialStore m_impatient{{.untilTimedOut = 200ms}};
};

void PromptedKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "locked"_ba);
    QVERIFY(m_prompter.start());
}

void PromptedKeychainTest::init()
{
    QVERIFY(unlockKeyring());
    QCOMPARE(write(m_patient, acme(), "secret"), u"done"_s);
    QVERIFY(lockKeyring());
}

void PromptedKeychainTest::waitsWhileThePromptIsOpen()
{
    QSignalSpy slow(&m_patient, &CredentialStore::slow);
    const ReadAnswer found;
    m_patient.read(acme(), this, found.handler());
    QTRY_VERIFY(m_prompter.isPromptOpen());
    QVERIFY(slow.count() > 0 || slow.wait());
    QCOMPARE(found.count(), 0);

    m_prompter.dismiss();
    QCOMPARE(outcome(found), u"locked"_s);
}

void PromptedKeychainTest::timesOutWhenNobodyAnswers()
{
    QCOMPARE(read(m_impatient, acme()), u"timed out"_s);
    QTRY_VERIFY(m_prompter.isPromptOpen());
    QCOMPARE(write(m_impatient, birch(), "secret of Birch"), u"timed out"_s); // behind the open prompt

    m_prompter.dismiss();
    QTRY_VERIFY(m_prompter.isPromptOpen()); // that of the second
    m_prompter.dismiss();
    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
}

void PromptedKeychainTest::readsWhatWasUnlockedBesideThePrompt()
{
    const ReadAnswer found;
    m_patient.read(acme(), this, found.handler());
    QTRY_VERIFY(m_prompter.isPromptOpen());
    QVERIFY(unlockKeyring());
    m_prompter.dismiss();

    QCOMPARE(outcome(found), u"locked"_s);
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
}

void PromptedKeychainTest::removesNothingThatWasUnlockedBesideThePrompt()
{
    const DoneAnswer removed;
    m_patient.remove(acme(), this, removed.handler());
    QTRY_VERIFY(m_prompter.isPromptOpen());
    QVERIFY(unlockKeyring());
    m_prompter.dismiss();

    QCOMPARE(outcome(removed), u"locked"_s);
    QCOMPARE(read(m_patient, acme()), u"secret"_s);
    QCOMPARE(remove(m_patient, acme()), u"done"_s);
}

QTEST_GUILESS_MAIN(PromptedKeychainTest)

#include "promptedkeychaintest.moc"
