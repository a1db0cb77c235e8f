// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/proxysignin.h"
#include "api/requestlog.h"
#include "app/editing/editorbench.h"
#include "support/fakehistoryreader.h"
#include "ui/accounts/testregistry.h"
#include "ui/feedback/messagebanner.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/named.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace configurator {

/// The window with the accounts Acme and Birch, and a keychain and a server that wait for the test.
class WindowBench
{
public:
    WindowBench() { openWindow(); }

    /// As after a start of the program.
    void openWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            MainWindow::Services{workspace, links, lookup, history, overview, settler, setup,
                                 accounts.registry, requestLog, proxySignIn, theme, settings, languages});
        window->show();
    }

    /// Loads Acme's configuration.
    void loadAcme()
    {
        window->openAccount(acme());
        answerRead(acmeConfiguration());
    }

    /// Lets the keychain and then the server answer.
    void answerRead(const Configuration &configuration)
    {
        bench.keychain.succeed();
        bench.client.latestCall().succeed(configuration);
        while (bench.keychain.waiting() > 0) {
            bench.keychain.succeed(); // for the names of the services, which wait for the server from now on
        }
    }

    void chooseAccount(int row) const
    {
        QListView &list = named<QListView>(*window, QStringLiteral("Accounts"));
        const QRect place = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    }

    [[nodiscard]] QLineEdit &line(const QString &name) const { return named<QLineEdit>(*window, name); }
    void write(const QString &name, const QString &text) const
    {
        line(name).selectAll();
        QTest::keyClicks(&line(name), text);
    }

    /// The change the tests make: eight days in place of seven.
    void edit() const { write(QStringLiteral("Default closed timer ISO 8601"), QStringLiteral("P8D")); }

    void click(const QString &button) const { named<QPushButton>(*window, button).click(); }

    /// The entry of that name, without its mnemonic, in the menus.
    [[nodiscard]] QAction &entry(const QString &name) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == name) {
                return *action;
            }
        }
        qFatal("no menu has '%s'", qUtf8Printable(name));
    }
    void choose(const QString &name) const { entry(name).trigger(); }

    /// The dialog of that kind that is open; null without one.
    template<typename Dialog>
    [[nodiscard]] Dialog *openDialog() const
    {
        for (Dialog *dialog : window->findChildren<Dialog *>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        return !allNamed<QLabel>(*window, words).isEmpty();
    }

    /// The title of the message above the form; empty without one.
    [[nodiscard]] QString bannerTitle() const
    {
        auto *banner = window->findChild<MessageBanner *>();
        return banner->isVisible() ? accessibleName(banner) : QString();
    }

    /// The question that is being asked; empty if none is.
    [[nodiscard]] QString question() const
    {
        const auto *box = openDialog<QMessageBox>();
        return box ? box->text() : QString();
    }
    void answerQuestion(const QString &button) const
    {
        named<QPushButton>(*openDialog<QMessageBox>(), button).click();
    }

    EditorBench bench;
    Workspace workspace{bench.access, bench.client, bench.recorder};
    LinkReader links{bench.access, bench.client};
    LinkReader lookup{bench.access, bench.client};
    FakeHistoryReader history;
    ConfigurationEditor &editor = workspace.editor(ResourceKind::Configuration);
    TestRegistry accounts{{acme(), birch()}};
    Overview overview{accounts.registry, bench.access, bench.client, bench.recorder};
    ChangeSettler settler{bench.recorder, accounts.registry, bench.access, bench.client};
    AccountSetup setup{accounts.registry, bench.session, bench.keychain, bench.access, bench.client};
    RequestLog requestLog;
    ProxySignIn proxySignIn{&bench.keychain};
    Theme theme{*qApp};
    QSettings settings{accounts.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QStringList languages; ///< to choose from
    std::unique_ptr<MainWindow> window;
};

} // namespace configurator
