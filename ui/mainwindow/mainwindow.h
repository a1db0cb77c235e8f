// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"
#include "editing/changesettler.h"
#include "editing/linkreader.h"
#include "editing/overview.h"
#include "editing/workspace.h"
#include "history/historyreader.h"
#include "ui/mainwindow/leavequestion.h"
#include "ui/mainwindow/windowstate.h"
#include "ui/style/theme.h"

#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace configurator {

class AccountActions;
class AccountsPanel;
class AccountPages;
class AccountSwitch;
class FileActions;
class LookupActions;
class MainMenu;
class ProxySignIn;
class RequestLog;
class RestoreActions;
class ResultPanel;
class ReviewActions;
class WelcomePage;

/// The window: accounts on one side, the configuration in the middle, what the server returned on the other
/// side.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Services
    {
        Workspace &workspace;
        LinkReader &links;  ///< for the pages
        LinkReader &lookup; ///< for looking up SIDs
        HistoryReader &history;
        Overview &overview;
        ChangeSettler &settler;
        AccountSetup &setup;
        AccountRegistry &registry;
        RequestLog &requests;
        ProxySignIn &proxySignIn;
        Theme &theme;
        QSettings &settings;
        QStringList languages = {}; ///< BCP 47 tags to choose from
        QString language = {};      ///< the one chosen; empty for the system's
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);

    void openAccount(const Account &account);

    /// Opens the practice account, or the account of that name, or the one that was open last. Says so if the
    /// name or the list of accounts is no good.
    void openFirstAccount(bool practice, const QString &name);

    /// Does what a later start of the program was for: comes forward and opens the account asked for, if one
    /// is. Opens none, and returns false, while a dialog is open.
    bool startAgain(bool practice, const QString &name);

    /// Ends what is under way and remembers what closing would. What is not applied is lost.
    void leaveUnasked();

Q_SIGNALS:
    /// The window can be seen for the first time: from now on there is time for what start-up does not need.
    void painted();

    /// To be spoken from now on: a BCP 47 tag, or empty for the system's language.
    void languageChosen(const QString &tag);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPages();
    void connectAccounts();
    void connectMenu();
    void retranslate();

    void render(configurator::ResourceKind kind);
    void renderPlace();
    void renderMenu();
    void showAccountPages(bool show);
    void showResult();
    [[nodiscard]] bool isOfSeveral() const;
    void markOpenAccount();
    void moveAccount(int steps);

    /// Of the page shown.
    [[nodiscard]] const EditorState &state() const;
    [[nodiscard]] ConfigurationEditor &editor();

    Workspace &m_workspace;
    AccountRegistry &m_registry;
    ProxySignIn &m_proxySignIn;
    QSplitter *m_splitter;
    AccountActions *m_accountActions;
    FileActions *m_fileActions;
    AccountsPanel *m_accounts;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    AccountPages *m_accountPages;
    ResultPanel *m_result;
    MainMenu *m_menu;
    ReviewActions *m_review;
    LookupActions *m_lookup;
    RestoreActions *m_restore;
    LeaveQuestion m_leave;
    AccountSwitch *m_switch;
    WindowState m_windowState;
    bool m_painted = false;
};

} // namespace configurator
