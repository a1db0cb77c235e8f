// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "ui/accounts/accountdialog.h"
#include "ui/review/reviewdialog.h"
#include "windowbench.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QSplitter>

using namespace configurator;
using namespace Qt::StringLiterals;

/// What the window remembers from one start of the program to the next.
class MainWindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void remembersItsSize();
    void remembersThePanels();
    void remembersTheAppearance_data();
    void remembersTheAppearance();
    void remembersTheLanguage();
    void remembersTheAccount();
    void remembersThePracticeAccount();
    void opensNothingAtFirst();
    void opensNothingThatIsGone();
    void opensWhatWasAskedFor_data();
    void opensWhatWasAskedFor();
    void saysThatThereIsNoSuchAccount();
    void saysThatTheListOfAccountsIsDamaged();
    void startsWithDamagedSettings();
    void remembersNoSecret();

private:
    Languages m_languages;
};

void MainWindowSettingsTest::remembersItsSize()
{
    WindowBench bench;
    bench.window->resize(1100, 720);

    bench.window->close();
    bench.openWindow();

    QCOMPARE(bench.window->size(), QSize(1100, 720));
}

void MainWindowSettingsTest::remembersThePanels()
{
    WindowBench bench;
    bench.window->findChild<QSplitter *>()->setSizes({300, 560, 400});
    const QList<int> sizes = bench.window->findChild<QSplitter *>()->sizes();

    bench.window->close();
    bench.openWindow();

    QCOMPARE(bench.window->findChild<QSplitter *>()->sizes(), sizes);
}

void MainWindowSettingsTest::remembersTheAppearance_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("dark");

    QTest::newRow("dark") << u"Dark"_s << true;
    QTest::newRow("light") << u"Light"_s << false;
}

void MainWindowSettingsTest::remembersTheAppearance()
{
    QFETCH(QString, entry);
    QFETCH(bool, dark);
    WindowBench bench;
    bench.theme.use(dark ? Appearance::Light : Appearance::Dark);

    bench.choose(entry);
    QCOMPARE(isDark(QApplication::palette()), dark);

    bench.theme.use(dark ? Appearance::Light : Appearance::Dark);
    bench.openWindow();
    QCOMPARE(isDark(QApplication::palette()), dark);
    const auto actions = bench.window->findChildren<QAction *>();
    QVERIFY(std::ranges::any_of(actions, [&](const QAction *action) {
        return QString(action->text()).remove(u'&') == entry && action->isChecked();
    }));
}

void MainWindowSettingsTest::remembersTheLanguage()
{
    WindowBench bench;
    bench.languages = {u"en"_s, u"de"_s};
    bench.openWindow();
    const QSignalSpy chosen(bench.window.get(), &MainWindow::languageChosen);

    bench.choose(u"Deutsch"_s);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"de"_s);
    QCOMPARE(bench.settings.value(u"language"_s).toString(), u"de"_s);
}

void MainWindowSettingsTest::remembersTheAccount()
{
    WindowBench bench;
    bench.window->openAccount(birch());

    bench.window->close();
    bench.workspace.closeAccount();
    bench.openWindow();
    QCOMPARE(bench.editor.state().account, std::nullopt);
    bench.window->openFirstAccount(false, {});

    QCOMPARE(bench.editor.state().account, birch());
    QCOMPARE(named<QListView>(*bench.window, u"Accounts"_s).currentIndex().data().toString(), birch().name);
}

void MainWindowSettingsTest::remembersThePracticeAccount()
{
    WindowBench bench;
    bench.settings.setValue(u"account"_s, practiceAccount().id);

    bench.window->openFirstAccount(false, {});

    QCOMPARE(bench.editor.state().account, practiceAccount());
}

void MainWindowSettingsTest::opensNothingAtFirst()
{
    const WindowBench bench;

    bench.window->openFirstAccount(false, {});

    QCOMPARE(bench.editor.state().account, std::nullopt);
}

void MainWindowSettingsTest::opensNothingThatIsGone()
{
    WindowBench bench;
    bench.window->openAccount(birch());
    bench.workspace.closeAccount();
    bench.accounts.remove(birch());
    bench.openWindow();

    bench.window->openFirstAccount(false, {});

    QCOMPARE(bench.editor.state().account, std::nullopt);
    QVERIFY(bench.says(u"Welcome"_s));
}

void MainWindowSettingsTest::opensWhatWasAskedFor_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Account>("account");

    QTest::newRow("practice account") << true << QString() << practiceAccount();
    QTest::newRow("by name") << false << acme().name << acme();
    QTest::newRow("by name in small letters") << false << u"acme"_s << acme();
    QTest::newRow("practice account before a name") << true << acme().name << practiceAccount();
}

void MainWindowSettingsTest::opensWhatWasAskedFor()
{
    QFETCH(bool, practice);
    QFETCH(QString, name);
    QFETCH(Account, account);
    WindowBench bench;
    bench.settings.setValue(u"account"_s, birch().id);

    bench.window->openFirstAccount(practice, name);

    QCOMPARE(bench.editor.state().account, account);
    QCOMPARE(bench.question(), QString());
}

void MainWindowSettingsTest::saysThatThereIsNoSuchAccount()
{
    WindowBench bench;
    bench.settings.setValue(u"account"_s, birch().id);
    bench.openWindow();

    bench.window->openFirstAccount(false, u"Cedar"_s);

    QCOMPARE(bench.question(), u"There is no account called Cedar"_s);
    QCOMPARE(bench.editor.state().account, std::nullopt);
    QVERIFY(bench.says(u"Welcome"_s));
}

void MainWindowSettingsTest::saysThatTheListOfAccountsIsDamaged()
{
    WindowBench bench;
    QFile list(bench.accounts.folder.filePath(u"accounts.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("[") == 1);
    list.close();
    AccountRegistry damaged{AccountFile(list.fileName())};
    MainWindow window({bench.workspace, bench.links, bench.lookup, bench.history, bench.overview,
                       bench.settler, bench.setup, damaged, bench.requestLog, bench.proxySignIn, bench.theme,
                       bench.settings});
    window.show();

    window.openFirstAccount(false, {});

    const auto boxes = window.findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first()->text(), u"The list of accounts is damaged"_s);
}

void MainWindowSettingsTest::startsWithDamagedSettings()
{
    WindowBench bench;
    for (const QString &key : {u"window/geometry"_s, u"window/splitter"_s, u"account"_s}) {
        bench.settings.setValue(key, u"damaged"_s);
    }
    bench.settings.setValue(u"window/appearance"_s, 17);

    bench.openWindow();
    bench.window->openFirstAccount(false, {});

    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.window->width() > 600);
    QVERIFY(!isDark(QApplication::palette())); // as the system
    QCOMPARE(bench.editor.state().account, std::nullopt);
}

void MainWindowSettingsTest::remembersNoSecret()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.click(u"Review and apply…"_s);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
    bench.answerRead(acmeConfiguration());
    bench.bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    bench.choose(u"Edit account…"_s);
    auto *dialog = bench.openDialog<AccountDialog>();
    named<QLineEdit>(*dialog, u"Auth token"_s).setText(u"another secret"_s);
    named<QPushButton>(*dialog, u"Save"_s).click();
    bench.bench.keychain.succeed();
    bench.window->close();
    bench.settings.sync();

    QByteArray written;
    QDirIterator files(bench.accounts.folder.path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        written += file.readAll();
    }
    QVERIFY(written.contains(acme().accountSid.text().toLatin1())); // of the list of accounts
    QVERIFY(written.contains("geometry"));                          // of the settings
    for (const QByteArray &secret : {"secret of Acme"_ba, "another secret"_ba}) {
        QVERIFY(!written.contains(secret));
        QVERIFY(!written.contains(secret.toBase64()));
    }
}

QTEST_MAIN(MainWindowSettingsTest)

#include "mainwindowsettingstest.moc"
