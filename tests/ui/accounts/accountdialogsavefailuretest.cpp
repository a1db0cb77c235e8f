// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accountdialogbench.h"
#include "app/editing/errorrows.h"
#include "localization/languages.h"

#include <QDir>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

QByteArray secretIn(SessionCredentialStore &store, const Account &account)
{
    QByteArray secret;
    QObject context;
    store.read(account, &context, [&](const Expected<Credentials, CredentialError> &credentials) {
        secret = credentials ? credentials->secret() : QByteArray();
    });
    (void)QTest::qWaitFor([&] { return !secret.isEmpty(); });
    return secret;
}

} // namespace

/// Saving an account when the keychain or the list of accounts fails.
class AccountDialogSaveFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void staysOpenWhenTheKeychainFails_data() { addCredentialErrorRows(); }
    void staysOpenWhenTheKeychainFails();
    void keepsTheSecretInMemoryOnRequest();
    void keepsNothingUnfinishedInMemory();
    void savesAgainOnceTheKeychainWorks();
    void closesItsMessage();
    void saysSoInAnotherLanguage();
    void offersNoMemoryWhenTheListFails();

private:
    Languages m_languages;
};

void AccountDialogSaveFailureTest::staysOpenWhenTheKeychainFails()
{
    QFETCH(Kind, kind);
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();

    bench.keychain.fail(kind);

    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.showsBanner());
    QVERIFY(bench.button(u"Keep in memory until I quit"_s).isEnabled());
    QCOMPARE(bench.line(u"Auth token"_s).text(), u"secret of Acme"_s);
    QCOMPARE(bench.saved.size(), 0);
    QVERIFY(!bench.registry.findByName(u"Acme"_s));
}

void AccountDialogSaveFailureTest::keepsTheSecretInMemoryOnRequest()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();
    bench.keychain.fail(Kind::Unavailable);

    bench.button(u"Keep in memory until I quit"_s).click();

    QTRY_COMPARE(bench.saved.size(), 1);
    const Account account = bench.saved.first();
    QVERIFY(!bench.dialog->isVisible());
    QVERIFY(bench.registry.findById(account.id));
    QCOMPARE(secretIn(bench.session, account), "secret of Acme");
    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(bench.keychain.secrets.empty());
}

void AccountDialogSaveFailureTest::keepsNothingUnfinishedInMemory()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();
    bench.keychain.fail(Kind::Unavailable);

    bench.write(u"Account SID"_s, u"AC0"_s);
    bench.button(u"Keep in memory until I quit"_s).click();

    QVERIFY(bench.showsBanner());
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.saved.size(), 0);
}

void AccountDialogSaveFailureTest::savesAgainOnceTheKeychainWorks()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();
    bench.keychain.fail(Kind::Locked);

    bench.save().click();
    bench.keychain.succeed();

    QCOMPARE(bench.saved.size(), 1);
    QVERIFY(!bench.session.contains(bench.saved.first()));
}

void AccountDialogSaveFailureTest::closesItsMessage()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();
    bench.keychain.fail(Kind::Locked);

    Q_EMIT bench.banner()->closeRequested();

    QVERIFY(!bench.showsBanner());
    QVERIFY(bench.dialog->isVisible());
}

void AccountDialogSaveFailureTest::saysSoInAnotherLanguage()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();
    QEvent change(QEvent::LanguageChange);

    QCoreApplication::sendEvent(bench.dialog.get(), &change);
    QVERIFY(!bench.button(u"Saving…"_s).isEnabled());

    bench.keychain.fail(Kind::Locked);
    QCoreApplication::sendEvent(bench.dialog.get(), &change);
    QVERIFY(bench.showsBanner());
    QCOMPARE(accessibleName(bench.banner()), u"The keychain is locked"_s);
}

void AccountDialogSaveFailureTest::offersNoMemoryWhenTheListFails()
{
    AccountDialogBench bench;
    bench.writeAcme();
    const QString listFolder = bench.folder.filePath(u"settings"_s);
    QVERIFY(QDir(listFolder).removeRecursively() && QFile(listFolder).open(QIODevice::WriteOnly));

    bench.save().click();
    bench.keychain.succeed();

    QVERIFY(bench.showsBanner());
    QCOMPARE(accessibleName(bench.banner()), u"The list of accounts cannot be written"_s);
    QVERIFY(allNamed<QPushButton>(*bench.dialog, u"Keep in memory until I quit"_s).isEmpty());
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.saved.size(), 0);
}

QTEST_MAIN(AccountDialogSaveFailureTest)

#include "accountdialogsavefailuretest.moc"
