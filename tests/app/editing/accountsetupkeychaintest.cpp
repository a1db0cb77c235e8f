// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "app/accounts/sessionkeyring.h"
#include "app/accounts/storecalls.h"
#include "setupbench.h"
#include "testconfigurations.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Accounts set up with the keyring of a private session.
struct KeychainBench
{
    using Place = AccountSetup::SecretPlace;

    /// How saving ended.
    [[nodiscard]] QString save(const Account &account, const QByteArray &secret,
                               Place place = Place::Keychain)
    {
        const SetupAnswer answer;
        setup.save(account, secret, place, &setup, answer.handler());
        return outcomeOf(answer);
    }

    /// How removing ended.
    [[nodiscard]] QString remove(const Account &account)
    {
        const SetupAnswer answer;
        setup.remove(account, &setup, answer.handler());
        return outcomeOf(answer);
    }

    /// Whom the stored account would sign in as; the name, the user name and the secret.
    [[nodiscard]] QStringList signIn()
    {
        const Account account = bench.registry.accounts().at(0);
        const Answer<Expected<ApiAccess, AccessError>> answer;
        access.open(account, &access, answer.handler());
        if (!answer.wait() || !answer.result()) {
            return {account.name};
        }
        const Credentials &credentials = answer.result()->credentials;
        return {account.name, credentials.username(), QString::fromUtf8(credentials.secret())};
    }

    SetupBench bench;
    KeychainCredentialStore keychain;
    AccountAccess access{bench.session, keychain, bench.practice, std::nullopt};
    AccountSetup setup{bench.registry, bench.session, keychain, access, bench.client};

private:
    static QString outcomeOf(const SetupAnswer &answer)
    {
        if (!answer.wait()) {
            return u"no answer"_s;
        }
        return answer.result() ? outcome(std::get<CredentialError>(*answer.result())) : u"done"_s;
    }
};

/// Acme with another name and another sign-in.
Account editedAcme()
{
    Account account = acme();
    account.name = u"Acme & Sons"_s;
    account.apiKeySid = testSid(SidKind::ApiKey, u'd');
    return account;
}

} // namespace

/// `AccountSetup` when the keyring refuses half-way.
class AccountSetupKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsTheOldSecretWhenTheNewOneIsRefused();
    void keepsTheAccountWhenItsSecretStays();
    void removesAnAccountWhoseSecretIsGone();
    void goesOnInMemory();
    void removesAnEntryThatIsNoLongerUsed();
    void removesTheEntryUnderTheOldAccountSid();
};

void AccountSetupKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void AccountSetupKeychainTest::init()
{
    QVERIFY(unlockKeyring());
}

void AccountSetupKeychainTest::keepsTheOldSecretWhenTheNewOneIsRefused()
{
    KeychainBench bench;
    QCOMPARE(bench.save(acme(), "old"), u"done"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(bench.save(editedAcme(), "new"), u"locked"_s);
    QCOMPARE(bench.bench.registry.accounts(), QList{acme()});

    QVERIFY(unlockKeyring());
    QCOMPARE(bench.signIn(), (QStringList{acme().name, acme().username(), u"old"_s}));

    QCOMPARE(bench.save(editedAcme(), "new"), u"done"_s);
    QCOMPARE(bench.signIn(), (QStringList{editedAcme().name, editedAcme().username(), u"new"_s}));
}

void AccountSetupKeychainTest::keepsTheAccountWhenItsSecretStays()
{
    KeychainBench bench;
    QCOMPARE(bench.save(acme(), "secret"), u"done"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(bench.remove(acme()), u"locked"_s);
    QCOMPARE(bench.bench.registry.accounts(), QList{acme()});

    QVERIFY(unlockKeyring());
    QCOMPARE(bench.signIn(), (QStringList{acme().name, acme().username(), u"secret"_s}));
    QCOMPARE(bench.remove(acme()), u"done"_s);
    QVERIFY(bench.bench.registry.accounts().isEmpty());
    QVERIFY(!removeEntryElsewhere(keychainKey(acme())));
}

void AccountSetupKeychainTest::removesAnAccountWhoseSecretIsGone()
{
    KeychainBench bench;
    QCOMPARE(bench.save(acme(), "secret"), u"done"_s);
    QVERIFY(removeEntryElsewhere(keychainKey(acme())));
    QCOMPARE(bench.signIn(), QStringList{acme().name});

    QCOMPARE(bench.remove(acme()), u"done"_s);
    QVERIFY(bench.bench.registry.accounts().isEmpty());
}

void AccountSetupKeychainTest::goesOnInMemory()
{
    KeychainBench bench;
    QVERIFY(lockKeyring());
    QCOMPARE(bench.save(acme(), "secret"), u"locked"_s);
    QCOMPARE(bench.save(acme(), "secret", AccountSetup::SecretPlace::Memory), u"done"_s);
    QCOMPARE(bench.signIn(), (QStringList{acme().name, acme().username(), u"secret"_s}));

    QVERIFY(unlockKeyring());
    QVERIFY(!removeEntryElsewhere(keychainKey(acme())));
}

/// The secret has been replaced by one in memory.
void AccountSetupKeychainTest::removesAnEntryThatIsNoLongerUsed()
{
    KeychainBench bench;
    QCOMPARE(bench.save(acme(), "old"), u"done"_s);
    QCOMPARE(bench.save(acme(), "new", AccountSetup::SecretPlace::Memory), u"done"_s);
    QCOMPARE(bench.signIn(), (QStringList{acme().name, acme().username(), u"new"_s}));

    QCOMPARE(bench.remove(acme()), u"done"_s);
    QVERIFY(!removeEntryElsewhere(keychainKey(acme())));
}

void AccountSetupKeychainTest::removesTheEntryUnderTheOldAccountSid()
{
    Account moved = acme();
    moved.accountSid = birch().accountSid;
    KeychainBench bench;
    QCOMPARE(bench.save(acme(), "old"), u"done"_s);
    QCOMPARE(bench.save(moved, "new"), u"done"_s);

    QTRY_COMPARE(read(bench.keychain, acme()), u"not found"_s);
    QCOMPARE(bench.signIn(), (QStringList{moved.name, moved.username(), u"new"_s}));
    QCOMPARE(bench.remove(moved), u"done"_s);
    QVERIFY(!removeEntryElsewhere(keychainKey(moved)));
}

QTEST_GUILESS_MAIN(AccountSetupKeychainTest)

#include "accountsetupkeychaintest.moc"
