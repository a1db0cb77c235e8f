// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "pagesbench.h"
#include "ui/accounts/accountdialog.h"

#include <QMenu>

#include <algorithm>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const WindowBench &bench)
{
    QStringList names;
    for (const Account &account : bench.accounts.registry.accounts()) {
        names.append(account.name);
    }
    return names;
}

void openMenuOf(const WindowBench &bench, int row)
{
    QListView &list = named<QListView>(*bench.window, u"Accounts"_s);
    const QRect place = list.visualRect(list.model()->index(row, 0));
    Q_EMIT list.customContextMenuRequested(place.center());
}

/// Chooses the entry from the menu of the account in that row.
void chooseFromMenuOf(const WindowBench &bench, int row, const QString &entry)
{
    openMenuOf(bench, row);
    for (QAction *action : QApplication::activePopupWidget()->actions()) {
        if (QString(action->text()).remove(u'&') == entry) {
            QApplication::activePopupWidget()->close();
            return action->trigger();
        }
    }
    qFatal("the menu has no '%s'", qUtf8Printable(entry));
}

} // namespace

/// What is done with accounts from the window.
class MainWindowAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void opensAnAddedAccount();
    void duplicatesAnAccount();
    void findsAFreeName();
    void movesTheOpenAccount();
    void saysWhenTheOrderCannotBeKept();
    void editsAnotherAccountThanTheOpenOne();
    void keepsWhatWasTypedWhenTheAccountIsEdited();
    void asksBeforeTheAccountBecomesAnother();
    void removesAnotherAccountThanTheOpenOne();
    void leavesAnAccountAtWorkAlone();
    void offersToEditAfterWorkOnAnotherPage();
    void marksTheOpenAccountAfterAMenu();
    void saysWhatHappensToTheSecret_data();
    void saysWhatHappensToTheSecret();
    void startsASearch();
    void asksForTheSecretThatIsMissing();

private:
    Languages m_languages;
};

/// As it is in the list: the dialog does not know where the secret went.
void MainWindowAccountsTest::opensAnAddedAccount()
{
    WindowBench bench;
    Account entered = birch();
    entered.inKeychain = false;
    bench.choose(u"Add account…"_s);

    Q_EMIT bench.openDialog<AccountDialog>()->saved(entered);

    QCOMPARE(bench.editor.state().account, birch());
}

void MainWindowAccountsTest::duplicatesAnAccount()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Duplicate account…"_s);

    auto *dialog = bench.openDialog<AccountDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Add account"_s);
    QCOMPARE(named<QLineEdit>(*dialog, u"Account name"_s).text(), u"Acme 2"_s);
    QCOMPARE(named<QLineEdit>(*dialog, u"Account SID"_s).text(), acme().accountSid.text());
    QCOMPARE(named<QLineEdit>(*dialog, u"Auth token"_s).text(), QString());
}

void MainWindowAccountsTest::findsAFreeName()
{
    WindowBench bench;
    Account second = birch();
    second.name = u"Acme 2"_s;
    bench.accounts.put(second);
    bench.loadAcme();

    bench.choose(u"Duplicate account…"_s);

    QCOMPARE(named<QLineEdit>(*bench.openDialog<AccountDialog>(), u"Account name"_s).text(), u"Acme 3"_s);
}

void MainWindowAccountsTest::movesTheOpenAccount()
{
    WindowBench bench;
    bench.loadAcme();

    bench.choose(u"Move down in the list"_s);
    QCOMPARE(names(bench), (QStringList{u"Birch & Söhne"_s, u"Acme"_s}));
    bench.choose(u"Move down in the list"_s);
    QCOMPARE(names(bench), (QStringList{u"Birch & Söhne"_s, u"Acme"_s}));
    bench.choose(u"Move up in the list"_s);
    QCOMPARE(names(bench), (QStringList{u"Acme"_s, u"Birch & Söhne"_s}));

    const QListView &list = named<QListView>(*bench.window, u"Accounts"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"Acme"_s);
    QCOMPARE(bench.editor.state().account, acme());
}

void MainWindowAccountsTest::saysWhenTheOrderCannotBeKept()
{
    WindowBench bench;
    bench.loadAcme();
    QVERIFY(bench.accounts.folder.remove());
    QFile inItsPlace(bench.accounts.folder.path());
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));

    bench.choose(u"Move down in the list"_s);

    QVERIFY(!bench.question().isEmpty());
    QCOMPARE(names(bench), (QStringList{u"Acme"_s, u"Birch & Söhne"_s}));
    QVERIFY(inItsPlace.remove());
}

void MainWindowAccountsTest::editsAnotherAccountThanTheOpenOne()
{
    WindowBench bench;
    bench.loadAcme();

    chooseFromMenuOf(bench, 1, u"Edit account…"_s);

    QCOMPARE(named<QLineEdit>(*bench.openDialog<AccountDialog>(), u"Account name"_s).text(), birch().name);
    Q_EMIT bench.openDialog<AccountDialog>()->saved(birch());
    QCOMPARE(bench.editor.state().account, acme());
}

/// And applying asks for the name from then on.
void MainWindowAccountsTest::keepsWhatWasTypedWhenTheAccountIsEdited()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    Account edited = acme();
    edited.name = u"Acme Inc."_s;
    edited.production = true;
    bench.choose(u"Edit account…"_s);

    bench.accounts.put(edited);
    Q_EMIT bench.openDialog<AccountDialog>()->saved(edited);

    QVERIFY(bench.question().isEmpty());
    QCOMPARE(bench.editor.state().account, edited);
    QCOMPARE(bench.editor.state().changes().size(), 1);
    QVERIFY(bench.editor.state().isBusy()); // it may sign in in another way now
    QVERIFY(bench.says(u"Production account"_s));
    QVERIFY(bench.window->windowTitle().endsWith(u"Acme Inc."_s));
}

/// As what was typed is meant for the one before. Whoever keeps it edits what is in the list the next time.
void MainWindowAccountsTest::asksBeforeTheAccountBecomesAnother()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    Account edited = acme();
    edited.name = u"Acme Ireland"_s;
    edited.region = Region::ireland();
    bench.choose(u"Edit account…"_s);
    auto *dialog = bench.openDialog<AccountDialog>();

    bench.accounts.put(edited);
    Q_EMIT dialog->saved(edited);
    dialog->close();
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    bench.answerQuestion(u"Keep editing"_s);

    QCOMPARE(bench.editor.state().account, acme());
    bench.choose(u"Edit account…"_s);
    QCOMPARE(named<QLineEdit>(*bench.openDialog<AccountDialog>(), u"Account name"_s).text(), edited.name);
}

void MainWindowAccountsTest::removesAnotherAccountThanTheOpenOne()
{
    WindowBench bench;
    bench.loadAcme();

    chooseFromMenuOf(bench, 1, u"Remove account…"_s);
    QCOMPARE(bench.question(), u"Remove Birch & Söhne?"_s);
    bench.answerQuestion(u"Remove"_s);
    bench.bench.keychain.succeed();

    QCOMPARE(names(bench), QStringList{u"Acme"_s});
    QCOMPARE(bench.editor.state().account, acme());
}

/// An account could otherwise be removed while its changes are being applied.
void MainWindowAccountsTest::leavesAnAccountAtWorkAlone()
{
    WindowBench bench;
    bench.window->openAccount(acme()); // waits for the keychain
    const auto canBeChosen = [&bench](int row) {
        openMenuOf(bench, row);
        QWidget *menu = QApplication::activePopupWidget();
        const auto entries = menu->actions();
        menu->close();
        return std::ranges::any_of(
            entries, [](const QAction *entry) { return !entry->isSeparator() && entry->isEnabled(); });
    };

    QVERIFY(!canBeChosen(0));
    QVERIFY(canBeChosen(1));
    bench.answerRead(acmeConfiguration());
    QVERIFY(canBeChosen(0));
}

void MainWindowAccountsTest::offersToEditAfterWorkOnAnotherPage()
{
    PagesBench bench;
    bench.loadService();
    PagesBench::chooseTab(bench.serviceTabs(), u"Push notifications"_s); // which wait for the keychain
    bench.chooseTab(u"Configuration"_s);
    QVERIFY(!bench.entry(u"Edit account…"_s).isEnabled());

    bench.answer(testConfiguration(ResourceKind::ServiceNotifications));

    QVERIFY(bench.entry(u"Edit account…"_s).isEnabled());
}

void MainWindowAccountsTest::marksTheOpenAccountAfterAMenu()
{
    WindowBench bench;
    bench.loadAcme();
    QListView &list = named<QListView>(*bench.window, u"Accounts"_s);
    list.setCurrentIndex(list.model()->index(1, 0)); // as the click does that opens the menu

    openMenuOf(bench, 1);
    QCOMPARE(list.currentIndex().row(), 1);
    QApplication::activePopupWidget()->close();

    QCOMPARE(list.currentIndex().row(), 0);
}

void MainWindowAccountsTest::saysWhatHappensToTheSecret_data()
{
    QTest::addColumn<bool>("inKeychain");
    QTest::addColumn<QString>("words");

    QTest::newRow("in the keychain") << true << u"its secret leaves the keychain"_s;
    QTest::newRow("in memory") << false << u"kept in memory only, is forgotten"_s;
}

void MainWindowAccountsTest::saysWhatHappensToTheSecret()
{
    QFETCH(bool, inKeychain);
    QFETCH(QString, words);
    WindowBench bench;
    Account account = birch();
    account.inKeychain = inKeychain;
    bench.accounts.put(account);

    chooseFromMenuOf(bench, 1, u"Remove account…"_s);

    QVERIFY(bench.openDialog<QMessageBox>()->informativeText().contains(words));
}

void MainWindowAccountsTest::startsASearch()
{
    WindowBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.choose(u"Accounts"_s); // hides them

    bench.choose(u"Find account"_s);

    QVERIFY(bench.line(u"Search accounts by name or SID"_s).hasFocus());
}

void MainWindowAccountsTest::asksForTheSecretThatIsMissing()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    bench.bench.keychain.fail(CredentialError::Kind::NotFound);

    bench.click(u"Enter the secret…"_s);

    QCOMPARE(named<QLineEdit>(*bench.openDialog<AccountDialog>(), u"Account name"_s).text(), u"Acme"_s);
}

QTEST_MAIN(MainWindowAccountsTest)

#include "mainwindowaccountstest.moc"
