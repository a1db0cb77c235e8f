// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "importdialogbench.h"
#include "localization/languages.h"
#include "ui/feedback/errorwords.h"

#include <QLabel>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

QStringList namesIn(const AccountRegistry &registry)
{
    QStringList names;
    for (const Account &account : registry.accounts()) {
        names.append(account.name);
    }
    return names;
}

} // namespace

/// Importing what is chosen, and what the dialog says of it.
class ImportDialogImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void importsWhatIsChosen();
    void showsThatItIsUnderWay();
    void saysThatItWaitsForTheKeychain();
    void staysOpenWithTheOutcome();
    void goesOnAfterAFailure_data();
    void goesOnAfterAFailure();
    void triesAgain();
    void keepsSecretsInMemoryOnRequest();
    void offersNoMemoryWhenTheListFails();
    void cancelsBetweenAccounts();
    void closesAtTheSecondCancel();
    void importsATwinOnRequest();
    void endsWhileItIsImporting();
    void leavesTheFileAsItWas();

private:
    Languages m_languages;
};

void ImportDialogImportTest::importsWhatIsChosen()
{
    ImportDialogBench bench;
    bench.open();

    bench.import().click();
    QCOMPARE(bench.setup.registry.accounts().size(), 1);
    QVERIFY(bench.succeed(2));

    QCOMPARE(namesIn(bench.setup.registry), (QStringList{birch().name, u"acme"_s, u"cedar"_s}));
    const Account account = bench.setup.registry.findByName(u"acme"_s).value();
    QCOMPARE(account.accountSid, acme().accountSid);
    QCOMPARE(account.apiKeySid, acmeWithKey().apiKeySid);
    QVERIFY(account.inKeychain);
    QCOMPARE(bench.setup.keychain.secrets.at(account.id), ImportDialogBench::acmeSecret().toUtf8());
}

void ImportDialogImportTest::showsThatItIsUnderWay()
{
    ImportDialogBench bench;
    bench.open();

    bench.import().click();

    QVERIFY(!bench.button(u"Importing…"_s).isEnabled());
    QVERIFY(!bench.button(u"Choose a file…"_s).isEnabled());
    QCOMPARE(bench.status(u"acme"_s), u"Importing…"_s);
    QCOMPARE(bench.status(u"birch"_s), u"Already there as Birch & Söhne"_s);
    bench.choose(u"cedar"_s, false);
    QCOMPARE(bench.chosen(), (QStringList{u"acme"_s, u"cedar"_s}));

    QVERIFY(bench.succeed());
    QCOMPARE(bench.status(u"acme"_s), u"Imported"_s);
    QCOMPARE(bench.status(u"cedar"_s), u"Importing…"_s);
}

void ImportDialogImportTest::saysThatItWaitsForTheKeychain()
{
    ImportDialogBench bench;
    bench.open();
    const auto saysSo = [&bench] {
        return !allNamed<QLabel>(*bench.dialog, ErrorWords::keychainIsSlow()).isEmpty();
    };
    bench.import().click();
    QVERIFY(!saysSo());

    Q_EMIT bench.setup.keychain.slow(u"whichever is under way"_s);
    QVERIFY(saysSo());

    QVERIFY(bench.succeed());
    QVERIFY(!saysSo());
}

void ImportDialogImportTest::staysOpenWithTheOutcome()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QVERIFY(bench.succeed(2));
    QTRY_VERIFY(!allNamed<QPushButton>(*bench.dialog, u"Close"_s).isEmpty());

    QVERIFY(bench.dialog->isVisible());
    QVERIFY(!bench.import().isEnabled());
    QCOMPARE(bench.bannerTitle(), QString());
    QCOMPARE(bench.dialog->findChild<StatusLine *>()->text(), u"2 accounts imported."_s);
    QVERIFY(bench.chosen().isEmpty());
    QVERIFY(!bench.cell(u"acme"_s, 0).data(Qt::CheckStateRole).isValid());

    bench.button(u"Close"_s).click();
    QVERIFY(!bench.dialog->isVisible());
}

void ImportDialogImportTest::goesOnAfterAFailure_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("locked") << Kind::Locked << u"The keychain is locked"_s;
    QTest::newRow("denied") << Kind::Denied << u"The keychain refused access"_s;
    QTest::newRow("unavailable") << Kind::Unavailable << u"No keychain answers on this computer"_s;
    QTest::newRow("failed") << Kind::Failed << u"The keychain failed"_s;
}

void ImportDialogImportTest::goesOnAfterAFailure()
{
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QVERIFY(bench.fail(kind));
    QVERIFY(bench.succeed());

    QTRY_COMPARE(bench.bannerTitle(), words);
    QCOMPARE(bench.status(u"acme"_s), words);
    QCOMPARE(bench.status(u"cedar"_s), u"Imported"_s);
    QCOMPARE(bench.dialog->findChild<StatusLine *>()->text(), u"1 account could not be imported."_s);
    QCOMPARE(bench.chosen(), QStringList{u"acme"_s});
    QCOMPARE(namesIn(bench.setup.registry), (QStringList{birch().name, u"cedar"_s}));
}

void ImportDialogImportTest::triesAgain()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QVERIFY(bench.fail(Kind::Locked, 2));
    QTRY_VERIFY(!bench.bannerTitle().isEmpty());

    bench.import().click();
    QCOMPARE(bench.bannerTitle(), QString());
    QVERIFY(bench.succeed(2));

    QCOMPARE(namesIn(bench.setup.registry), (QStringList{birch().name, u"acme"_s, u"cedar"_s}));
}

void ImportDialogImportTest::keepsSecretsInMemoryOnRequest()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QVERIFY(bench.fail(Kind::Unavailable, 2));
    QTRY_VERIFY(!bench.bannerTitle().isEmpty());

    bench.button(u"Keep in memory until I quit"_s).click();
    QTRY_COMPARE(bench.setup.registry.accounts().size(), 3);

    const Account account = bench.setup.registry.findByName(u"cedar"_s).value();
    QVERIFY(!account.inKeychain);
    QCOMPARE(bench.setup.secretInMemory(account), ImportDialogBench::cedarSecret().toUtf8());
    QCOMPARE(bench.setup.keychain.waiting(), 0);
    QCOMPARE(bench.bannerTitle(), QString());
}

void ImportDialogImportTest::offersNoMemoryWhenTheListFails()
{
    ImportDialogBench bench;
    bench.open();
    QVERIFY(bench.setup.breakTheList());
    bench.import().click();
    QVERIFY(bench.succeed(2));

    QTRY_COMPARE(bench.bannerTitle(), u"The list of accounts cannot be written"_s);
    QVERIFY(allNamed<QPushButton>(*bench.dialog, u"Keep in memory until I quit"_s).isEmpty());
    QCOMPARE(bench.chosen(), (QStringList{u"acme"_s, u"cedar"_s}));
}

void ImportDialogImportTest::cancelsBetweenAccounts()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QTRY_COMPARE(bench.setup.keychain.waiting(), 1);

    bench.button(u"Cancel"_s).click();
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.dialog->findChild<StatusLine *>()->text().startsWith("Cancelled"_L1));
    bench.setup.keychain.succeed();

    QTRY_COMPARE(bench.status(u"cedar"_s), u"Cancelled"_s);
    QCOMPARE(bench.status(u"acme"_s), u"Imported"_s);
    QCOMPARE(namesIn(bench.setup.registry), (QStringList{birch().name, u"acme"_s}));
    QCOMPARE(bench.chosen(), QStringList{u"cedar"_s});
    QTRY_VERIFY(!allNamed<QPushButton>(*bench.dialog, u"Import"_s).isEmpty());
    QVERIFY(bench.import().isEnabled());
}

void ImportDialogImportTest::closesAtTheSecondCancel()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QTRY_COMPARE(bench.setup.keychain.waiting(), 1);

    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(bench.dialog->isVisible());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape); // the keychain may wait for ever

    QVERIFY(!bench.dialog->isVisible());
}

void ImportDialogImportTest::importsATwinOnRequest()
{
    ImportDialogBench bench(
        testProfiles({{birch().name, testProfile(birch(), ImportDialogBench::birchSecret())}}));
    bench.open();
    const QString name = birch().name + u" 2"_s;

    bench.choose(name, true);
    bench.import().click();
    QVERIFY(bench.succeed());

    QCOMPARE(namesIn(bench.setup.registry), (QStringList{birch().name, name}));
    QCOMPARE(bench.setup.registry.accounts().first(), birch());
    QCOMPARE(bench.setup.keychain.secrets.at(birch().id), "known"_ba);
}

void ImportDialogImportTest::endsWhileItIsImporting()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QTRY_COMPARE(bench.setup.keychain.waiting(), 1);

    bench.dialog.reset();
    bench.setup.keychain.succeed();

    QCOMPARE(namesIn(bench.setup.registry), QStringList{birch().name});
}

void ImportDialogImportTest::leavesTheFileAsItWas()
{
    ImportDialogBench bench;
    bench.open();
    bench.import().click();
    QVERIFY(bench.succeed(2));

    QFile file(bench.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), ImportDialogBench::everything());
}

QTEST_MAIN(ImportDialogImportTest)

#include "importdialogimporttest.moc"
