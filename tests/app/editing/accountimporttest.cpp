// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountimport.h"
#include "app/accounts/testaccounts.h"
#include "errorrows.h"
#include "setupbench.h"

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

using Place = AccountSetup::SecretPlace;

namespace {

Account cedar()
{
    Account account = acme();
    account.id = u"id-of-cedar"_s;
    account.name = u"Cedar"_s;
    account.accountSid = testSid(SidKind::Account, u'd');
    return account;
}

/// An import, and everything it reports.
class ImportBench final
{
public:
    explicit ImportBench(const QList<Account> &accounts = {acme(), birch(), cedar()},
                         Place place = Place::Keychain)
    {
        std::vector<AccountImport::Entry> entries;
        for (const Account &account : accounts) {
            entries.push_back({account, Credentials(account.username(), "secret of " + account.id.toUtf8())});
        }
        import = std::make_unique<AccountImport>(bench.setup, std::move(entries), place);
        QObject::connect(import.get(), &AccountImport::accountEnded, import.get(),
                         [this](const QString &id, const ImportOutcome &outcome) {
                             ended.append(id);
                             outcomes.append(outcome);
                         });
        QObject::connect(import.get(), &AccountImport::finished, import.get(), [this] { ++finished; });
    }

    [[nodiscard]] bool waitForKeychain() const
    {
        return QTest::qWaitFor([this] { return bench.keychain.waiting() > 0; });
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return finished > 0; });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Account &account : bench.registry.accounts()) {
            names.append(account.name);
        }
        return names;
    }

    SetupBench bench;
    std::unique_ptr<AccountImport> import;
    QStringList ended;
    QList<ImportOutcome> outcomes;
    int finished = 0;
};

} // namespace

class AccountImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOneAfterTheOther();
    void reportsNothingBeforeItReturns();
    void goesOnAfterAFailure_data() { addCredentialErrorRows(); }
    void goesOnAfterAFailure();
    void reportsAListThatCannotBeWritten();
    void keepsSecretsInMemory();
    void leavesOutTheRestWhenCancelled();
    void importsNothingWhenCancelledAtOnce();
    void finishesWithoutAccounts();
    void endsWithItsOwner();
};

void AccountImportTest::importsOneAfterTheOther()
{
    ImportBench bench;
    bench.import->start();
    for (int count = 1; count <= 3; ++count) {
        QVERIFY(bench.waitForKeychain());
        QCOMPARE(bench.bench.keychain.waiting(), 1);
        bench.bench.keychain.succeed();
        QCOMPARE(bench.ended.size(), count);
    }
    QVERIFY(bench.waitForEnd());

    QCOMPARE(bench.ended, (QStringList{acme().id, birch().id, cedar().id}));
    QCOMPARE(bench.outcomes, (QList<ImportOutcome>(3, Imported())));
    QCOMPARE(bench.finished, 1);
    QCOMPARE(bench.bench.registry.accounts(), (QList{acme(), birch(), cedar()}));
    QCOMPARE(bench.bench.keychain.secrets.at(birch().id), "secret of id-of-birch"_ba);
}

void AccountImportTest::reportsNothingBeforeItReturns()
{
    ImportBench bench;
    bench.import->cancel();
    bench.import->start();

    QVERIFY(bench.outcomes.isEmpty());
    QCOMPARE(bench.finished, 0);
}

void AccountImportTest::goesOnAfterAFailure()
{
    QFETCH(CredentialError::Kind, kind);
    ImportBench bench;
    bench.import->start();
    QVERIFY(bench.waitForKeychain());
    bench.bench.keychain.fail(kind);
    for (int count = 0; count < 2; ++count) {
        QVERIFY(bench.waitForKeychain());
        bench.bench.keychain.succeed();
    }
    QVERIFY(bench.waitForEnd());

    QCOMPARE(bench.outcomes,
             (QList<ImportOutcome>{SetupError(CredentialError{kind}), Imported(), Imported()}));
    QCOMPARE(bench.names(), (QStringList{birch().name, cedar().name}));
    QVERIFY(!bench.bench.keychain.secrets.contains(acme().id));
}

void AccountImportTest::reportsAListThatCannotBeWritten()
{
    ImportBench bench({acme()});
    QVERIFY(QFile(bench.bench.listFolder()).open(QIODevice::WriteOnly)); // a file in the folder's place
    bench.import->start();
    QVERIFY(bench.waitForKeychain());
    bench.bench.keychain.succeed();
    QVERIFY(bench.waitForEnd());

    const auto error = std::get<SetupError>(bench.outcomes.first());
    QCOMPARE(std::get<AccountFileError>(error).kind, AccountFileError::Kind::Unwritable);
    QVERIFY(bench.names().isEmpty());
}

void AccountImportTest::keepsSecretsInMemory()
{
    ImportBench bench({acme(), birch()}, Place::Memory);
    bench.import->start();
    QVERIFY(bench.waitForEnd());

    QCOMPARE(bench.outcomes, (QList<ImportOutcome>(2, Imported())));
    QCOMPARE(bench.bench.secretInMemory(birch()), "secret of id-of-birch"_ba);
    QVERIFY(bench.bench.keychain.secrets.empty());
    QVERIFY(!bench.bench.registry.accounts().first().inKeychain);
}

void AccountImportTest::leavesOutTheRestWhenCancelled()
{
    ImportBench bench;
    bench.import->start();
    QVERIFY(bench.waitForKeychain());
    bench.import->cancel();
    QVERIFY(bench.outcomes.isEmpty()); // the one under way comes to its end
    bench.bench.keychain.succeed();
    QVERIFY(bench.waitForEnd());

    QCOMPARE(bench.outcomes, (QList<ImportOutcome>{Imported(), ImportCancelled(), ImportCancelled()}));
    QCOMPARE(bench.finished, 1);
    QCOMPARE(bench.names(), QStringList{acme().name});
    QCOMPARE(bench.bench.keychain.waiting(), 0);
}

void AccountImportTest::importsNothingWhenCancelledAtOnce()
{
    ImportBench bench;
    bench.import->start();
    bench.import->cancel();
    QVERIFY(bench.waitForEnd());

    QCOMPARE(bench.outcomes, (QList<ImportOutcome>(3, ImportCancelled())));
    QVERIFY(bench.names().isEmpty());
    QCOMPARE(bench.bench.keychain.waiting(), 0);
}

void AccountImportTest::finishesWithoutAccounts()
{
    ImportBench bench(QList<Account>{});
    bench.import->start();
    QCOMPARE(bench.finished, 0);
    QVERIFY(bench.waitForEnd());

    QVERIFY(bench.outcomes.isEmpty());
    QCOMPARE(bench.finished, 1);
}

void AccountImportTest::endsWithItsOwner()
{
    ImportBench bench;
    bench.import->start();
    QVERIFY(bench.waitForKeychain());
    bench.import.reset();
    bench.bench.keychain.succeed();
    QCoreApplication::processEvents();

    QVERIFY(bench.outcomes.isEmpty());
    QCOMPARE(bench.bench.keychain.waiting(), 0);
}

QTEST_GUILESS_MAIN(AccountImportTest)

#include "accountimporttest.moc"
