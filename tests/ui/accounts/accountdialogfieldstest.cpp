// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accountdialogbench.h"
#include "localization/languages.h"

#include <QLabel>

using namespace configurator;
using namespace Qt::StringLiterals;

using Said = QList<std::pair<Severity, QString>>;

/// What a person enters into the dialog, and what it makes of that.
class AccountDialogFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void isEmptyForANewAccount();
    void showsTheAccountToChange();
    void refusesTheNameOfAnotherAccount_data();
    void refusesTheNameOfAnotherAccount();
    void wantsEverything_data();
    void wantsEverything();
    void hidesSecrets();
    void showsTheFieldsOfTheSignIn();
    void keepsWhatWasWrittenForTheOtherSignIn();
    void saysWhereRequestsGo();
    void keepsAnotherRegion();
    void takesAnotherRegion_data();
    void takesAnotherRegion();
    void keepsTheColour();
    void saysThatAnotherSignsInAlike();
    void startsFromAnother();
    void offersToKeepTheStoredSecret_data();
    void offersToKeepTheStoredSecret();
    void startsAtTheName();

private:
    Languages m_languages;
};

void AccountDialogFieldsTest::isEmptyForANewAccount()
{
    const AccountDialogBench bench;

    QCOMPARE(bench.dialog->windowTitle(), u"Add account"_s);
    for (const QString &name : {u"Account name"_s, u"Account SID"_s, u"Auth token"_s}) {
        QCOMPARE(bench.line(name).text(), QString());
    }
    QCOMPARE(bench.choice(u"Sign in with"_s).currentText(), u"Auth token"_s);
    QCOMPARE(bench.choice(u"Region"_s).currentText(), u"United States (us1)"_s);
    QVERIFY(!bench.production().isChecked());
    QVERIFY(!bench.save().isEnabled());
    QVERIFY(!bench.test().isEnabled());
    QVERIFY(!bench.showsBanner());
    QCOMPARE(bench.said(), Said());
}

void AccountDialogFieldsTest::showsTheAccountToChange()
{
    const AccountDialogBench bench(birch());

    QCOMPARE(bench.dialog->windowTitle(), u"Edit account"_s);
    QCOMPARE(bench.line(u"Account name"_s).text(), birch().name);
    QCOMPARE(bench.line(u"Account SID"_s).text(), birch().accountSid.text());
    QCOMPARE(bench.choice(u"Sign in with"_s).currentText(), u"API key"_s);
    QCOMPARE(bench.line(u"API key SID"_s).text(), birch().apiKeySid->text());
    QCOMPARE(bench.line(u"API key secret"_s).text(), QString());
    QCOMPARE(bench.choice(u"Region"_s).currentText(), u"Ireland (ie1)"_s);
    QVERIFY(bench.production().isChecked());
    QVERIFY(bench.save().isEnabled());
}

void AccountDialogFieldsTest::refusesTheNameOfAnotherAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("refused");

    QTest::newRow("another") << u"Birch"_s << false;
    QTest::newRow("the same") << u"Birch & Söhne"_s << true;
    QTest::newRow("in small letters") << u"birch & söhne"_s << true;
    QTest::newRow("between blanks") << u"  Birch & Söhne "_s << true;
}

void AccountDialogFieldsTest::refusesTheNameOfAnotherAccount()
{
    QFETCH(QString, name);
    QFETCH(bool, refused);
    const AccountDialogBench bench;
    bench.writeAcme();
    QVERIFY(bench.save().isEnabled());

    bench.line(u"Account name"_s).setText(name);

    QCOMPARE(bench.save().isEnabled(), !refused);
    const Said refusal{{Severity::Error, u"Another account has this name."_s}};
    QCOMPARE(bench.said(), refused ? refusal : Said());
}

void AccountDialogFieldsTest::wantsEverything_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("maySave");

    const QString token = u"Auth token"_s;
    const QString apiKey = u"API key"_s;
    QTest::newRow("everything for a token") << token << token << u"secret"_s << true;
    QTest::newRow("everything for an API key") << apiKey << u"API key secret"_s << u"secret"_s << true;
    QTest::newRow("no name") << token << u"Account name"_s << u""_s << false;
    QTest::newRow("blank name") << token << u"Account name"_s << u"  "_s << false;
    QTest::newRow("no account SID") << token << u"Account SID"_s << u""_s << false;
    QTest::newRow("unfinished account SID") << token << u"Account SID"_s << u"AC0"_s << false;
    QTest::newRow("no token") << token << token << u""_s << false;
    QTest::newRow("no API key SID") << apiKey << u"API key SID"_s << u""_s << false;
    QTest::newRow("account SID for an API key")
        << apiKey << u"API key SID"_s << acme().accountSid.text() << false;
    QTest::newRow("no API key secret") << apiKey << u"API key secret"_s << u""_s << false;
}

void AccountDialogFieldsTest::wantsEverything()
{
    QFETCH(QString, signIn);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const AccountDialogBench bench;
    bench.writeAcme();
    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    bench.write(u"API key SID"_s, birch().apiKeySid->text());
    bench.write(u"API key secret"_s, u"secret"_s);
    bench.choice(u"Sign in with"_s).setCurrentText(signIn);

    bench.write(field, text);

    QTEST(bench.save().isEnabled(), "maySave");
    QTEST(bench.test().isEnabled(), "maySave");
}

void AccountDialogFieldsTest::hidesSecrets()
{
    const AccountDialogBench bench;
    QCOMPARE(bench.line(u"Auth token"_s).echoMode(), QLineEdit::Password);

    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    QCOMPARE(bench.line(u"API key secret"_s).echoMode(), QLineEdit::Password);
}

void AccountDialogFieldsTest::showsTheFieldsOfTheSignIn()
{
    const AccountDialogBench bench;
    const auto isShown = [&](const QString &name) {
        const bool hasLabel = !allNamed<QLabel>(*bench.dialog, name).isEmpty();
        const bool hasLine = !allNamed<QLineEdit>(*bench.dialog, name).isEmpty();
        return hasLabel && hasLine;
    };

    for (const bool usesApiKey : {false, true, false}) {
        bench.choice(u"Sign in with"_s).setCurrentIndex(usesApiKey ? 1 : 0);
        QCOMPARE(isShown(u"Auth token"_s), !usesApiKey);
        QCOMPARE(isShown(u"API key SID"_s), usesApiKey);
        QCOMPARE(isShown(u"API key secret"_s), usesApiKey);
    }
}

void AccountDialogFieldsTest::keepsWhatWasWrittenForTheOtherSignIn()
{
    const AccountDialogBench bench;
    bench.writeAcme();

    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    bench.choice(u"Sign in with"_s).setCurrentText(u"Auth token"_s);

    QCOMPARE(bench.line(u"Auth token"_s).text(), u"secret of Acme"_s);
    QVERIFY(bench.save().isEnabled());
}

void AccountDialogFieldsTest::saysWhereRequestsGo()
{
    const AccountDialogBench bench;
    const auto says = [&](const QString &words) { return !allNamed<QLabel>(*bench.dialog, words).isEmpty(); };
    QVERIFY(says(u"Requests go to conversations.twilio.com"_s));

    bench.choice(u"Region"_s).setCurrentText(u"Ireland (ie1)"_s);
    QVERIFY(says(u"Requests go to conversations.dublin.ie1.twilio.com"_s));
}

void AccountDialogFieldsTest::keepsAnotherRegion()
{
    Account account = acme();
    account.region = {.id = u"au1"_s, .edge = u"sydney"_s};
    const AccountDialogBench bench(account);
    QCOMPARE(bench.choice(u"Region"_s).currentText(), u"Another region"_s);
    QCOMPARE(bench.line(u"Region ID"_s).text(), u"au1"_s);
    QCOMPARE(bench.line(u"Edge"_s).text(), u"sydney"_s);

    bench.save().click();

    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.saved.first().region, account.region);
}

void AccountDialogFieldsTest::takesAnotherRegion_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("edge");
    QTest::addColumn<QString>("host");    // empty if it is no region one can call
    QTest::addColumn<QString>("problem"); // the beginning of what is said, empty if nothing

    const QString sydney = u"conversations.sydney.au1.twilio.com"_s;
    QTest::newRow("right") << u"au1"_s << u"sydney"_s << sydney << u""_s;
    QTest::newRow("capitals and blanks") << u" AU1 "_s << u" Sydney "_s << sydney << u""_s;
    QTest::newRow("an edge of the United States")
        << u"us1"_s << u"ashburn"_s << u"conversations.ashburn.us1.twilio.com"_s << u""_s;
    QTest::newRow("nothing yet") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("without an edge") << u"au1"_s << u""_s << u""_s << u"A region needs its edge"_s;
    QTest::newRow("without an ID") << u""_s << u"sydney"_s << u""_s << u""_s;
    QTest::newRow("another host") << u"au1"_s << u"evil.example/"_s << u""_s << u"Only letters"_s;
    QTest::newRow("a blank inside") << u"a u"_s << u"sydney"_s << u""_s << u"Only letters"_s;
}

void AccountDialogFieldsTest::takesAnotherRegion()
{
    QFETCH(QString, id);
    QFETCH(QString, edge);
    QFETCH(QString, host);
    QFETCH(QString, problem);
    const AccountDialogBench bench;
    bench.writeAcme();
    QVERIFY(allNamed<QLineEdit>(*bench.dialog, u"Edge"_s).isEmpty());

    bench.choice(u"Region"_s).setCurrentText(u"Another region"_s);
    bench.write(u"Region ID"_s, id);
    bench.write(u"Edge"_s, edge);

    QCOMPARE(bench.save().isEnabled(), !host.isEmpty());
    QCOMPARE(bench.test().isEnabled(), !host.isEmpty());
    QCOMPARE(allNamed<QLabel>(*bench.dialog, u"Requests go to "_s + host).size(), host.isEmpty() ? 0 : 1);
    const auto said = bench.said();
    QCOMPARE(said.size(), problem.isEmpty() ? 0 : 1);
    QVERIFY(said.isEmpty() || said.first().second.startsWith(problem));
}

void AccountDialogFieldsTest::keepsTheColour()
{
    Account account = acme();
    account.colour = AccountColour::Teal;
    const AccountDialogBench bench(account);
    QCOMPARE(bench.choice(u"Colour"_s).currentText(), u"Teal"_s);

    bench.choice(u"Colour"_s).setCurrentText(u"Violet"_s);
    bench.save().click();

    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.saved.first().colour, AccountColour::Violet);
}

void AccountDialogFieldsTest::saysThatAnotherSignsInAlike()
{
    const AccountDialogBench bench;
    bench.writeAcme();
    QVERIFY(bench.said().isEmpty());

    bench.write(u"Account SID"_s, birch().accountSid.text());
    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    bench.write(u"API key SID"_s, birch().apiKeySid->text());
    bench.write(u"API key secret"_s, u"secret"_s);
    QVERIFY(bench.said().isEmpty()); // Birch is in Ireland

    bench.choice(u"Region"_s).setCurrentText(u"Ireland (ie1)"_s);
    QCOMPARE(bench.said(), (QList{std::pair(Severity::Warning, u"Birch & Söhne signs in the same way."_s)}));
    QVERIFY(bench.save().isEnabled());
}

void AccountDialogFieldsTest::startsFromAnother()
{
    AccountDialogBench bench;
    Account copy = birch();
    copy.id = u"copy"_s;
    copy.name = u"Birch (2)"_s;
    bench.openDialog(copy);

    QCOMPARE(bench.dialog->windowTitle(), u"Add account"_s);
    QCOMPARE(bench.line(u"API key SID"_s).text(), birch().apiKeySid->text());
    QVERIFY(!bench.save().isEnabled()); // without a secret

    bench.write(u"API key secret"_s, u"secret"_s);
    bench.save().click();
    bench.keychain.succeed();
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.registry.accounts().size(), 2);
    QCOMPARE(bench.registry.findById(u"copy"_s)->name, u"Birch (2)"_s);
}

void AccountDialogFieldsTest::offersToKeepTheStoredSecret_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayKeep");

    QTest::newRow("another name") << u"Account name"_s << u"Birch"_s << true;
    QTest::newRow("another account") << u"Account SID"_s << acme().accountSid.text() << false;
    QTest::newRow("another API key") << u"API key SID"_s << testSid(SidKind::ApiKey, u'9').text() << false;
}

void AccountDialogFieldsTest::offersToKeepTheStoredSecret()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(bool, mayKeep);
    const AccountDialogBench bench(birch());
    const QLineEdit &secret = bench.line(u"API key secret"_s);
    QCOMPARE(secret.placeholderText(), u"Leave empty to keep the one stored"_s);
    QVERIFY(!bench.test().isEnabled());

    bench.write(field, text);

    QCOMPARE(bench.save().isEnabled(), mayKeep);
    QCOMPARE(secret.placeholderText(), mayKeep ? u"Leave empty to keep the one stored"_s : QString());

    bench.write(u"API key secret"_s, u"another secret"_s);
    QVERIFY(bench.save().isEnabled());
}

void AccountDialogFieldsTest::startsAtTheName()
{
    const AccountDialogBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));

    QVERIFY(bench.line(u"Account name"_s).hasFocus());
}

QTEST_MAIN(AccountDialogFieldsTest)

#include "accountdialogfieldstest.moc"
