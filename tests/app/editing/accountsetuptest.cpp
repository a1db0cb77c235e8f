// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "errorrows.h"
#include "setupbench.h"
#include "testconfigurations.h"

#include <QRegularExpression>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Place = AccountSetup::SecretPlace;

namespace {

Account renamedAcme()
{
    Account account = acme();
    account.name = u"Acme & Sons"_s;
    return account;
}

/// Acme under the Account SID of Birch.
Account movedAcme()
{
    Account account = acme();
    account.accountSid = birch().accountSid;
    return account;
}

AccountFileError::Kind fileErrorOf(const SetupAnswer &answer)
{
    return std::get<AccountFileError>(answer.result().value()).kind;
}

} // namespace

class AccountSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheSecretAndThenTheAccount();
    void replacesTheSecretAndTheAccount();
    void keepsTheAccountWhenTheKeychainFails_data();
    void keepsTheAccountWhenTheKeychainFails();
    void reportsAListThatCannotBeWritten();
    void keepsASecretInMemory();
    void movesASecretFromMemoryToTheKeychain();
    void keepsTheSecretInMemoryWhenTheKeychainFails();
    void knowsOfTheEntryBehindASecretInMemory();
    void knowsOfAnEntryThatMayComeLate();
    void removesTheEntryUnderTheOldAccountSid_data();
    void removesTheEntryUnderTheOldAccountSid();
    void savesAllTheSameWhenTheOldEntryStays();
    void keepsTheOldEntryUntilTheListIsWritten();
    void savesWithTheStoredSecret();
    void removesTheSecretAndThenTheAccount();
    void keepsTheAccountWhenItsSecretStays_data();
    void keepsTheAccountWhenItsSecretStays();
    void removesASecretFromMemory();
    void removesASecretFromBothPlaces();
    void keepsBothSecretsWhenOneStays();
    void removesWhatTheListTellsOf();
    void keepsTheSecretWhenTheListCannotBeWritten_data();
    void keepsTheSecretWhenTheListCannotBeWritten();
    void testsASignInAndStoresNothing();
    void reportsAFailedSignIn();
    void forgetsAContextThatIsGone();
};

void AccountSetupTest::savesTheSecretAndThenTheAccount()
{
    SetupBench bench;
    const SetupAnswer answer;
    bench.setup.save(acme(), "secret", Place::Keychain, this, answer.handler());
    QVERIFY(bench.registry.accounts().isEmpty());

    bench.keychain.succeed();
    QCOMPARE(answer.count(), 1);
    QVERIFY(!answer.result());
    QCOMPARE(bench.keychain.secrets.at(acme().id), "secret"_ba);
    QVERIFY(!bench.session.contains(acme()));
    QCOMPARE(bench.registry.accounts(), QList{acme()});
}

void AccountSetupTest::replacesTheSecretAndTheAccount()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    bench.add(birch(), "secret of Birch");
    bench.add(renamedAcme(), "newer");

    QCOMPARE(bench.keychain.secrets.at(acme().id), "newer"_ba);
    QCOMPARE(bench.registry.accounts(), (QList{renamedAcme(), birch()}));
}

void AccountSetupTest::keepsTheAccountWhenTheKeychainFails_data()
{
    addCredentialErrorRows();
}

void AccountSetupTest::keepsTheAccountWhenTheKeychainFails()
{
    QFETCH(CredentialError::Kind, kind);
    SetupBench bench;
    bench.add(acme(), "secret");
    const SetupAnswer answer;
    bench.setup.save(renamedAcme(), "newer", Place::Keychain, this, answer.handler());
    bench.keychain.fail(kind);

    QCOMPARE(answer.count(), 1);
    QCOMPARE(std::get<CredentialError>(answer.result().value()), CredentialError{kind});
    QCOMPARE(bench.keychain.secrets.at(acme().id), "secret"_ba);
    QCOMPARE(bench.registry.accounts(), QList{acme()});
}

void AccountSetupTest::reportsAListThatCannotBeWritten()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    QVERIFY(bench.breakTheList());

    const SetupAnswer saved;
    bench.setup.save(birch(), "secret", Place::Keychain, this, saved.handler());
    bench.keychain.succeed();
    QCOMPARE(fileErrorOf(saved), AccountFileError::Kind::Unwritable);

    const SetupAnswer savedInMemory;
    bench.setup.save(birch(), "secret", Place::Memory, this, savedInMemory.handler());
    QVERIFY(savedInMemory.wait());
    QCOMPARE(fileErrorOf(savedInMemory), AccountFileError::Kind::Unwritable);

    const SetupAnswer savedWithoutSecret;
    bench.setup.saveWithStoredSecret(renamedAcme(), this, savedWithoutSecret.handler());
    QVERIFY(savedWithoutSecret.wait());
    QCOMPARE(fileErrorOf(savedWithoutSecret), AccountFileError::Kind::Unwritable);

    QCOMPARE(bench.registry.accounts(), QList{acme()});
}

void AccountSetupTest::keepsASecretInMemory()
{
    SetupBench bench;
    const SetupAnswer answer;
    bench.setup.save(acme(), "secret", Place::Memory, this, answer.handler());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());

    QVERIFY(!answer.result());
    QCOMPARE(bench.secretInMemory(acme()), "secret"_ba);
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.registry.accounts().size(), 1);
    QVERIFY(!bench.registry.accounts().first().inKeychain); // so that nobody looks for it there later
}

void AccountSetupTest::movesASecretFromMemoryToTheKeychain()
{
    SetupBench bench;
    bench.add(acme(), "in memory", Place::Memory);
    bench.add(acme(), "in the keychain", Place::Keychain);

    QCOMPARE(bench.keychain.secrets.at(acme().id), "in the keychain"_ba);
    QVERIFY(!bench.session.contains(acme()));
}

void AccountSetupTest::keepsTheSecretInMemoryWhenTheKeychainFails()
{
    SetupBench bench;
    bench.add(acme(), "in memory", Place::Memory);
    const SetupAnswer answer;
    bench.setup.save(acme(), "in the keychain", Place::Keychain, this, answer.handler());
    bench.keychain.fail(CredentialError::Kind::Unavailable);

    QVERIFY(answer.result());
    QCOMPARE(bench.secretInMemory(acme()), "in memory"_ba);
}

/// It would stay there for ever if nobody knew of it.
void AccountSetupTest::knowsOfTheEntryBehindASecretInMemory()
{
    SetupBench bench;
    bench.add(acme(), "in the keychain", Place::Keychain);
    bench.add(acme(), "in memory", Place::Memory);

    QCOMPARE(bench.registry.accounts(), QList{acme()});
    QCOMPARE(bench.secretInMemory(acme()), "in memory"_ba);
    QCOMPARE(bench.keychain.secrets.at(acme().id), "in the keychain"_ba);
    QCOMPARE(bench.keychain.waiting(), 0);

    Account renamed = renamedAcme();
    renamed.inKeychain = false; // by somebody who does not know
    const SetupAnswer answer;
    bench.setup.saveWithStoredSecret(renamed, this, answer.handler());
    QVERIFY(answer.wait());
    QCOMPARE(bench.registry.accounts(), QList{renamedAcme()});
}

/// What is written to a keychain that does not answer in time may be written later.
void AccountSetupTest::knowsOfAnEntryThatMayComeLate()
{
    SetupBench bench;
    const SetupAnswer late;
    bench.setup.save(acme(), "secret", Place::Keychain, this, late.handler());
    bench.keychain.fail(CredentialError::Kind::TimedOut);
    bench.add(acme(), "secret", Place::Memory);
    bench.keychain.secrets[acme().id] = "secret";
    QVERIFY(bench.registry.accounts().first().inKeychain);

    const SetupAnswer removed;
    bench.setup.remove(acme(), this, removed.handler());
    QCOMPARE(bench.keychain.waiting(), 1);
    bench.keychain.succeed();
    QCOMPARE(removed.count(), 1);
    QVERIFY(bench.keychain.secrets.empty());
}

void AccountSetupTest::removesTheEntryUnderTheOldAccountSid_data()
{
    QTest::addColumn<Place>("place");

    QTest::newRow("with the new secret in the keychain") << Place::Keychain;
    QTest::newRow("with the new secret in memory") << Place::Memory;
}

void AccountSetupTest::removesTheEntryUnderTheOldAccountSid()
{
    QFETCH(Place, place);
    SetupBench bench;
    bench.add(acme(), "old");
    bench.add(movedAcme(), "new", place); // which does not wait for the rest

    QCOMPARE(bench.registry.accounts(), QList{movedAcme()});
    QCOMPARE(bench.keychain.waiting(), 1);
    bench.keychain.succeed();
    QVERIFY(bench.keychain.leftBehind.empty());
    QCOMPARE(bench.keychain.secrets.size(), place == Place::Keychain ? 1U : 0U);
    QCOMPARE(bench.secretInMemory(movedAcme()), place == Place::Keychain ? QByteArray() : "new"_ba);

    bench.add(movedAcme(), "newer");
    QCOMPARE(bench.keychain.waiting(), 0); // there is no old one any more
}

void AccountSetupTest::savesAllTheSameWhenTheOldEntryStays()
{
    SetupBench bench;
    bench.add(acme(), "old");
    bench.add(movedAcme(), "new");

    const QString key = keychainKey(acme());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stays in the keychain.*"_s + key));
    bench.keychain.fail(CredentialError::Kind::Locked);
    QCOMPARE(bench.registry.accounts(), QList{movedAcme()});
    QCOMPARE(bench.keychain.secrets.at(acme().id), "new"_ba);
    QCOMPARE(bench.keychain.leftBehind.at(key), "old"_ba);
}

void AccountSetupTest::keepsTheOldEntryUntilTheListIsWritten()
{
    SetupBench bench;
    bench.add(acme(), "old");
    QVERIFY(bench.breakTheList());
    const SetupAnswer answer;
    bench.setup.save(movedAcme(), "new", Place::Keychain, this, answer.handler());
    bench.keychain.succeed();

    QCOMPARE(fileErrorOf(answer), AccountFileError::Kind::Unwritable);
    QCOMPARE(bench.registry.accounts(), QList{acme()});
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.keychain.leftBehind.at(keychainKey(acme())), "old"_ba);
}

void AccountSetupTest::savesWithTheStoredSecret()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    const SetupAnswer answer;
    bench.setup.saveWithStoredSecret(renamedAcme(), this, answer.handler());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());

    QVERIFY(!answer.result());
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.keychain.secrets.at(acme().id), "secret"_ba);
    QCOMPARE(bench.registry.accounts(), QList{renamedAcme()});
}

void AccountSetupTest::removesTheSecretAndThenTheAccount()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    bench.add(birch(), "secret of Birch");
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    QCOMPARE(bench.registry.accounts(), (QList{acme(), birch()}));

    bench.keychain.succeed();
    QCOMPARE(answer.count(), 1);
    QVERIFY(!answer.result());
    QVERIFY(!bench.keychain.secrets.contains(acme().id));
    QVERIFY(bench.keychain.secrets.contains(birch().id));
    QCOMPARE(bench.registry.accounts(), QList{birch()});
}

void AccountSetupTest::keepsTheAccountWhenItsSecretStays_data()
{
    addCredentialErrorRows();
}

void AccountSetupTest::keepsTheAccountWhenItsSecretStays()
{
    QFETCH(CredentialError::Kind, kind);
    SetupBench bench;
    bench.add(acme(), "secret");
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    bench.keychain.fail(kind);

    QCOMPARE(answer.count(), 1);
    QCOMPARE(std::get<CredentialError>(answer.result().value()), CredentialError{kind});
    QVERIFY(bench.keychain.secrets.contains(acme().id));
    QCOMPARE(bench.registry.accounts(), QList{acme()});
}

void AccountSetupTest::removesASecretFromMemory()
{
    SetupBench bench;
    bench.add(acme(), "secret", Place::Memory);
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());

    QVERIFY(!answer.result());
    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(!bench.session.contains(acme()));
    QVERIFY(bench.registry.accounts().isEmpty());
}

void AccountSetupTest::removesASecretFromBothPlaces()
{
    SetupBench bench;
    bench.add(acme(), "in the keychain", Place::Keychain);
    bench.add(acme(), "in memory", Place::Memory);
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    QCOMPARE(bench.keychain.waiting(), 1);
    bench.keychain.succeed();

    QCOMPARE(answer.count(), 1);
    QVERIFY(!answer.result());
    QVERIFY(bench.keychain.secrets.empty());
    QVERIFY(!bench.session.contains(acme()));
    QVERIFY(bench.registry.accounts().isEmpty());
}

void AccountSetupTest::keepsBothSecretsWhenOneStays()
{
    SetupBench bench;
    bench.add(acme(), "in the keychain", Place::Keychain);
    bench.add(acme(), "in memory", Place::Memory);
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    bench.keychain.fail(CredentialError::Kind::Locked);

    QVERIFY(answer.result());
    QCOMPARE(bench.keychain.secrets.at(acme().id), "in the keychain"_ba);
    QCOMPARE(bench.secretInMemory(acme()), "in memory"_ba);
    QCOMPARE(bench.registry.accounts(), QList{acme()});
}

/// Whoever asks may hold the account as it was before.
void AccountSetupTest::removesWhatTheListTellsOf()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    Account before = movedAcme();
    before.inKeychain = false;
    const SetupAnswer answer;
    bench.setup.remove(before, this, answer.handler());
    QCOMPARE(bench.keychain.waiting(), 1);
    bench.keychain.succeed();

    QCOMPARE(answer.count(), 1);
    QVERIFY(bench.keychain.secrets.empty());
    QVERIFY(bench.registry.accounts().isEmpty());
}

void AccountSetupTest::keepsTheSecretWhenTheListCannotBeWritten_data()
{
    QTest::addColumn<Place>("place");

    QTest::newRow("in the keychain") << Place::Keychain;
    QTest::newRow("in memory") << Place::Memory;
}

void AccountSetupTest::keepsTheSecretWhenTheListCannotBeWritten()
{
    QFETCH(Place, place);
    SetupBench bench;
    bench.add(acme(), "secret", place);
    const QList<Account> before = bench.registry.accounts();
    QVERIFY(bench.breakTheList());
    const SetupAnswer answer;
    bench.setup.remove(acme(), this, answer.handler());
    QCOMPARE(answer.count(), 0);
    QCOMPARE(bench.keychain.waiting(), 0); // it is not even asked
    QVERIFY(answer.wait());

    QCOMPARE(fileErrorOf(answer), AccountFileError::Kind::Unwritable);
    QCOMPARE(bench.registry.accounts(), before);
    QCOMPARE(bench.keychain.secrets.contains(acme().id), place == Place::Keychain);
    QCOMPARE(bench.session.contains(acme()), place == Place::Memory);
}

void AccountSetupTest::testsASignInAndStoresNothing()
{
    SetupBench bench;
    const Answer<Expected<ConfigurationAnswer, ApiError>> answer;
    const ApiCall *call = bench.setup.testSignIn(birch(), "secret", this, answer.handler());

    QCOMPARE(bench.client.requests().size(), 1);
    const auto &request = bench.client.requests().first();
    QCOMPARE(call, request.call);
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.endpoints, ApiEndpoints::forRegion(Region::ireland()));
    QCOMPARE(request.username, birch().apiKeySid->text());
    QCOMPARE(request.secret, "secret"_ba);

    bench.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(answer.count(), 1);
    QCOMPARE(answer.result()->configuration, acmeConfiguration());
    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(!bench.session.contains(birch()));
    QVERIFY(bench.registry.accounts().isEmpty());
    QVERIFY(!QFile::exists(bench.listFolder()));
}

void AccountSetupTest::reportsAFailedSignIn()
{
    SetupBench bench;
    const Answer<Expected<ConfigurationAnswer, ApiError>> answer;
    bench.setup.testSignIn(acme(), "wrong", this, answer.handler());
    bench.client.latestCall().fail(ApiError::Kind::Unauthorized);

    QCOMPARE(answer.count(), 1);
    QCOMPARE(answer.result().error().kind, ApiError::Kind::Unauthorized);
}

void AccountSetupTest::forgetsAContextThatIsGone()
{
    SetupBench bench;
    bench.add(acme(), "secret");
    const SetupAnswer forgotten;
    {
        QObject context;
        bench.setup.save(acme(), "newer", Place::Keychain, &context, forgotten.handler());
        bench.setup.save(acme(), "newer", Place::Memory, &context, forgotten.handler());
        bench.setup.saveWithStoredSecret(acme(), &context, forgotten.handler());
        bench.setup.remove(birch(), &context, forgotten.handler());
    }
    bench.keychain.succeed();
    bench.keychain.succeed();
    bench.add(birch(), "secret", Place::Memory); // once more through the event loop
    QCOMPARE(forgotten.count(), 0);
}

QTEST_GUILESS_MAIN(AccountSetupTest)

#include "accountsetuptest.moc"
