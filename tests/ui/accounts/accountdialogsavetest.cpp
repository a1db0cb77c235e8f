// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accountdialogbench.h"
#include "localization/languages.h"
#include "ui/feedback/errorwords.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

} // namespace

class AccountDialogSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void savesANewAccount();
    void savesEverythingThatIsEntered();
    void savesWithReturn();
    void showsThatItIsUnderWay();
    void saysThatItWaitsForTheKeychain();
    void savesOnce();
    void changesAnAccountAndKeepsItsSecret();
    void changesAnAccountAndItsSecret();
    void savesNothingWhenCancelled_data();
    void savesNothingWhenCancelled();
    void endsWhileItIsOpen();

private:
    Languages m_languages;
};

void AccountDialogSaveTest::savesANewAccount()
{
    AccountDialogBench bench;
    bench.writeAcme();

    bench.save().click();
    QCOMPARE(bench.saved.size(), 0);
    bench.keychain.succeed();

    QCOMPARE(bench.saved.size(), 1);
    QVERIFY(!bench.dialog->isVisible());
    const Account account = bench.saved.first();
    QCOMPARE(account.name, u"Acme"_s);
    QCOMPARE(account.accountSid, acme().accountSid);
    QCOMPARE(account.apiKeySid, std::nullopt);
    QVERIFY(!account.production);
    QCOMPARE(account.kind, Account::Kind::Customer);
    QVERIFY(account.id != birch().id && !account.id.isEmpty());
    QCOMPARE(bench.keychain.secrets.at(account.id), "secret of Acme");
    QCOMPARE(bench.registry.accounts().size(), 2);
    QVERIFY(bench.registry.findById(account.id));
}

void AccountDialogSaveTest::savesEverythingThatIsEntered()
{
    AccountDialogBench bench;
    bench.write(u"Account name"_s, u"  Cedar "_s);
    bench.write(u"Account SID"_s, acme().accountSid.text());
    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    bench.write(u"API key SID"_s, birch().apiKeySid->text());
    bench.write(u"API key secret"_s, u" a secret with blanks "_s);
    bench.choice(u"Region"_s).setCurrentText(u"Ireland (ie1)"_s);
    QTest::keyClick(&bench.production(), Qt::Key_Space);

    bench.save().click();
    bench.keychain.succeed();

    const Account account = bench.saved.first();
    QCOMPARE(account.name, u"Cedar"_s);
    QCOMPARE(account.apiKeySid, birch().apiKeySid);
    QCOMPARE(account.region, Region::ireland());
    QVERIFY(account.production);
    QCOMPARE(bench.keychain.secrets.at(account.id), " a secret with blanks ");
}

void AccountDialogSaveTest::savesWithReturn()
{
    AccountDialogBench bench;
    bench.writeAcme();

    QTest::keyClick(&bench.line(u"Auth token"_s), Qt::Key_Return);

    QCOMPARE(bench.keychain.waiting(), 1);
}

void AccountDialogSaveTest::showsThatItIsUnderWay()
{
    AccountDialogBench bench;
    bench.writeAcme();

    bench.save().click();
    QVERIFY(!bench.button(u"Saving…"_s).isEnabled());

    bench.keychain.fail(Kind::Locked);
    QVERIFY(bench.save().isEnabled());
}

void AccountDialogSaveTest::saysThatItWaitsForTheKeychain()
{
    AccountDialogBench bench(acme());
    bench.write(u"Auth token"_s, u"another"_s);
    Q_EMIT bench.keychain.slow(acme().id); // before it was asked
    QVERIFY(bench.said().isEmpty());

    bench.save().click();
    Q_EMIT bench.keychain.slow(birch().id); // another operation
    QVERIFY(bench.said().isEmpty());
    Q_EMIT bench.keychain.slow(acme().id);
    QCOMPARE(bench.said().size(), 1);
    QCOMPARE(bench.said().first().second, ErrorWords::keychainIsSlow());

    bench.keychain.fail(Kind::TimedOut);
    QVERIFY(bench.said().isEmpty());
    QVERIFY(bench.showsBanner());
}

void AccountDialogSaveTest::savesOnce()
{
    AccountDialogBench bench;
    bench.writeAcme();
    bench.save().click();

    bench.write(u"Account name"_s, u"Acme again"_s);
    bench.button(u"Saving…"_s).click();
    QTest::keyClick(&bench.line(u"Auth token"_s), Qt::Key_Return);

    QCOMPARE(bench.keychain.waiting(), 1);
}

void AccountDialogSaveTest::changesAnAccountAndKeepsItsSecret()
{
    Account renamed = birch();
    renamed.name = u"Birch"_s;
    renamed.production = false;
    const AccountDialogBench bench(birch());
    bench.write(u"Account name"_s, u"Birch"_s);
    QTest::keyClick(&bench.production(), Qt::Key_Space);

    bench.save().click();

    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.saved.first(), renamed);
    QCOMPARE(bench.registry.accounts(), QList<Account>{renamed});
    QCOMPARE(bench.keychain.waiting(), 0);
}

void AccountDialogSaveTest::changesAnAccountAndItsSecret()
{
    AccountDialogBench bench(birch());
    bench.keychain.secrets = {{birch().id, "old secret"}};
    bench.write(u"API key secret"_s, u"new secret"_s);

    bench.save().click();
    bench.keychain.succeed();

    QCOMPARE(bench.saved.first().id, birch().id);
    QCOMPARE(bench.keychain.secrets.at(birch().id), "new secret");
    QCOMPARE(bench.registry.accounts().size(), 1);
}

void AccountDialogSaveTest::savesNothingWhenCancelled_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("with the button") << false;
    QTest::newRow("with Escape") << true;
}

void AccountDialogSaveTest::savesNothingWhenCancelled()
{
    QFETCH(bool, byKey);
    const AccountDialogBench bench;
    bench.writeAcme();

    if (byKey) {
        QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    } else {
        bench.button(u"Cancel"_s).click();
    }

    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.registry.accounts().size(), 1);
}

/// As when the program quits. The keyboard then leaves the field it is in.
void AccountDialogSaveTest::endsWhileItIsOpen()
{
    AccountDialogBench bench(birch());
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    QVERIFY(bench.line(u"Account name"_s).hasFocus());

    bench.dialog.reset();

    QCOMPARE(QApplication::focusWidget(), nullptr);
}

QTEST_MAIN(AccountDialogSaveTest)

#include "accountdialogsavetest.moc"
