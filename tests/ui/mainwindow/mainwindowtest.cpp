// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/testprofiles.h"
#include "localization/languages.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/importdialog.h"
#include "ui/review/reviewdialog.h"
#include "windowbench.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int BirchRow = 1;

const auto Closed = u"Default closed timer ISO 8601"_s;

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void welcomesWithoutAnAccount();
    void loadsAnAccount();
    void loadsThePracticeAccount();
    void cancels_data();
    void cancels();
    void showsAFailureUntilItIsClosed();
    void showsThatTheAnswerIsOfAnotherAccount();
    void addsAnAccount_data();
    void addsAnAccount();
    void importsAccounts();
    void editsTheAccount();
    void hidesAndShowsPanels_data();
    void hidesAndShowsPanels();
    void saysWhatItIs();
    void showsNoSecret();

private:
    Languages m_languages;
};

void MainWindowTest::welcomesWithoutAnAccount()
{
    const WindowBench bench;

    QCOMPARE(bench.window->windowTitle(), u"Conversations Configurator"_s);
    QVERIFY(bench.says(u"Welcome"_s));
    QVERIFY(!bench.says(u"Nothing has been returned yet."_s)); // nor could it have been
}

void MainWindowTest::loadsAnAccount()
{
    WindowBench bench;

    bench.chooseAccount(BirchRow);
    QCOMPARE(bench.window->windowTitle(), u"Conversations Configurator – Birch & Söhne"_s);
    QVERIFY(bench.says(u"Reading the secret from the keychain…"_s));

    bench.bench.keychain.succeed();
    QVERIFY(bench.says(u"Reading the configuration…"_s));
    QCOMPARE(bench.bench.client.requests().last().username, birch().username());

    bench.bench.client.latestCall().succeed(ofAccount(acmeConfiguration(), birch().accountSid.text()));
    QVERIFY(bench.says(u"No changes"_s));
    QCOMPARE(bench.line(Closed).text(), u"P7D"_s);
    const QTableView &table = named<QTableView>(*bench.window, u"Returned configuration"_s);
    QCOMPARE(table.model()->index(4, 1).data().toString(), u"P7D"_s);
}

void MainWindowTest::loadsThePracticeAccount()
{
    const WindowBench bench;

    bench.click(u"Open the practice account"_s);

    QCOMPARE(bench.window->windowTitle(), u"Conversations Configurator – Practice"_s);
    QTRY_COMPARE(bench.bannerTitle(), u"The practice server is missing"_s);
}

void MainWindowTest::cancels_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("with the button") << false;
    QTest::newRow("with Escape") << true;
}

void MainWindowTest::cancels()
{
    QFETCH(bool, byKey);
    WindowBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->openAccount(acme());
    bench.bench.keychain.succeed();

    if (byKey) {
        QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    } else {
        bench.click(u"Cancel"_s);
    }

    QVERIFY(bench.bench.client.latestCall().isCancelled());
    QVERIFY(bench.says(u"Nothing is loaded."_s));
}

void MainWindowTest::showsAFailureUntilItIsClosed()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    bench.bench.keychain.fail(CredentialError::Kind::Locked);
    QCOMPARE(bench.bannerTitle(), u"The keychain is locked"_s);

    named<QToolButton>(*bench.window, u"Close this message"_s).click();

    QCOMPARE(bench.bannerTitle(), QString());
}

void MainWindowTest::showsThatTheAnswerIsOfAnotherAccount()
{
    WindowBench bench;
    bench.window->openAccount(acme());

    bench.answerRead(ofAccount(acmeConfiguration(), birch().accountSid.text()));

    QCOMPARE(bench.bannerTitle(), u"This is the configuration of another account"_s);
    QVERIFY(!bench.line(Closed).isEnabled());
}

void MainWindowTest::addsAnAccount_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("from the menu") << u"menu"_s;
    QTest::newRow("from the list") << u"list"_s;
    QTest::newRow("from the welcome") << u"welcome"_s;
}

void MainWindowTest::addsAnAccount()
{
    QFETCH(QString, way);
    WindowBench bench;

    if (way == "menu"_L1) {
        bench.choose(u"Add account…"_s);
    } else if (way == "list"_L1) {
        named<QToolButton>(*bench.window, u"Add account…"_s).click();
    } else {
        bench.click(u"Add account…"_s);
    }
    auto *dialog = bench.openDialog<AccountDialog>();
    QVERIFY(dialog);
    named<QLineEdit>(*dialog, u"Account name"_s).setText(u"Cedar"_s);
    named<QLineEdit>(*dialog, u"Account SID"_s).setText(testSid(SidKind::Account, u'd').text());
    named<QLineEdit>(*dialog, u"Auth token"_s).setText(u"secret of Cedar"_s);
    named<QPushButton>(*dialog, u"Save"_s).click();
    bench.bench.keychain.succeed();

    QVERIFY(!bench.openDialog<AccountDialog>());
    QVERIFY(bench.accounts.registry.findByName(u"Cedar"_s));
    QCOMPARE(bench.window->windowTitle(), u"Conversations Configurator – Cedar"_s);
    QCOMPARE(named<QListView>(*bench.window, u"Accounts"_s).currentIndex().data().toString(), u"Cedar"_s);
}

void MainWindowTest::importsAccounts()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testProfiles({{u"cedar"_s, testProfile(acmeWithKey(), u"secret of Cedar"_s)}}));
    file.close();
    qputenv("TWILIO_CONFIG_DIR", folder.path().toLocal8Bit());
    WindowBench bench;
    bench.choose(u"Import accounts…"_s);
    qunsetenv("TWILIO_CONFIG_DIR");
    auto *dialog = bench.openDialog<ImportDialog>();
    QVERIFY(dialog);

    named<QPushButton>(*dialog, u"Import"_s).click();
    QTRY_COMPARE(bench.bench.keychain.waiting(), 1);
    bench.bench.keychain.succeed();

    QVERIFY(bench.accounts.registry.findByName(u"cedar"_s));
    const QAbstractItemModel *accounts = named<QListView>(*bench.window, u"Accounts"_s).model();
    QCOMPARE(accounts->index(2, 0).data().toString(), u"cedar"_s);
}

void MainWindowTest::editsTheAccount()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Edit account…"_s);
    auto *dialog = bench.openDialog<AccountDialog>();
    named<QLineEdit>(*dialog, u"Account name"_s).setText(u"Acme & Sons"_s);
    named<QPushButton>(*dialog, u"Save"_s).click();

    QTRY_COMPARE(bench.window->windowTitle(), u"Conversations Configurator – Acme & Sons"_s);
    QCOMPARE(bench.accounts.registry.findById(acme().id)->name, u"Acme & Sons"_s);
}

void MainWindowTest::hidesAndShowsPanels_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("title");

    QTest::newRow("accounts") << u"Accounts"_s << u"Accounts"_s;
    QTest::newRow("returned configuration") << u"Returned configuration"_s << u"Returned configuration"_s;
}

void MainWindowTest::hidesAndShowsPanels()
{
    QFETCH(QString, entry);
    QFETCH(QString, title);
    WindowBench bench;
    bench.loadAcme();
    QVERIFY(bench.says(title));

    bench.choose(entry);
    QVERIFY(!bench.says(title));

    bench.choose(entry);
    QVERIFY(bench.says(title));
}

void MainWindowTest::saysWhatItIs()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const WindowBench bench;

    bench.choose(u"About Conversations Configurator"_s);

    QCOMPARE(bench.question(), u"Conversations Configurator 1.2.3"_s);
    QVERIFY(bench.openDialog<QMessageBox>()->informativeText().contains(u"Not a product of Twilio"_s));
    bench.answerQuestion(u"Close"_s);
    QCOMPARE(bench.question(), QString());
}

void MainWindowTest::showsNoSecret()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    named<QToolButton>(*bench.window, u"Details"_s).click();
    bench.click(u"Review and apply…"_s);

    for (const QObject *object : bench.window->findChildren<QObject *>()) {
        const QMetaObject *type = object->metaObject();
        for (int property = 0; property < type->propertyCount(); ++property) {
            const QString text = type->property(property).read(object).toString();
            QVERIFY(!text.contains(u"secret of Acme"_s));
        }
    }
}

QTEST_MAIN(MainWindowTest)

#include "mainwindowtest.moc"
