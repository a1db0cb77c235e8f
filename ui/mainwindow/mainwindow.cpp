// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "accounts/accountregistry.h"
#include "api/proxysignin.h"
#include "ui/accounts/accountspanel.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/question.h"
#include "ui/files/fileactions.h"
#include "ui/files/filedrop.h"
#include "ui/mainwindow/accountactions.h"
#include "ui/mainwindow/accountpages.h"
#include "ui/mainwindow/accountswitch.h"
#include "ui/mainwindow/helpactions.h"
#include "ui/mainwindow/lookupactions.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/restoreactions.h"
#include "ui/mainwindow/reviewactions.h"
#include "ui/mainwindow/sessionend.h"
#include "ui/mainwindow/viewactions.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/proxy/proxydialog.h"
#include "ui/result/resultpanel.h"
#include "ui/style/accessiblefocus.h"
#include "ui/style/accessiblerole.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace configurator {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(services.workspace)
    , m_registry(services.registry)
    , m_proxySignIn(services.proxySignIn)
    , m_splitter(new QSplitter(this))
    , m_accountActions(new AccountActions(services.setup, services.registry, services.proxySignIn, this))
    , m_fileActions(new FileActions(services.workspace, services.settings, this))
    , m_accounts(new AccountsPanel(m_registry, practiceAccount(), this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_accountPages(new AccountPages(services.workspace, services.links, services.history, services.overview,
                                      services.settings, this))
    , m_result(new ResultPanel(this))
    , m_menu(new MainMenu(*menuBar(), services.languages, this))
    , m_review(new ReviewActions(services.workspace, *m_accountPages, this))
    , m_lookup(
          new LookupActions(services.workspace, services.registry, services.lookup, *m_accountPages, this))
    , m_restore(new RestoreActions(services.workspace, *m_accountPages, *m_review, this))
    , m_leave(services.workspace, services.overview, *this)
    , m_switch(new AccountSwitch(services.workspace, services.registry, *m_accountPages, m_leave,
                                 services.settings, this))
    , m_windowState(*this, *m_splitter, *m_menu, services.settings)
{
    tellTrueFocusOnly();
    new HelpActions(*m_menu, services.requests, services.settings, this);
    connect(new ViewActions(*m_menu, services.theme, services.settings, services.language, this),
            &ViewActions::languageChosen, this, &MainWindow::languageChosen);
    build();
    connectPages();
    connect(m_accountPages, &AccountPages::settleRequested, &services.settler, &ChangeSettler::settle);
    connectAccounts();
    connectMenu();
    connect(new SessionEnd(m_leave, this), &SessionEnd::forced, this, &MainWindow::leaveUnasked);
    m_windowState.restore();
    retranslate();
    renderPlace();
    if (m_switch->remembersOne()) {
        showAccountPages(true); // which openFirstAccount fills in a moment
    }
}

void MainWindow::openAccount(const Account &account)
{
    m_switch->open(account);
}

void MainWindow::openFirstAccount(bool practice, const QString &name)
{
    if (const auto &error = m_registry.readError()) {
        showMessage(this, ErrorWords::message(*error));
    }
    if (practice || !name.isEmpty()) {
        m_switch->openByName(practice, name);
    } else {
        m_switch->openRemembered();
    }
    showAccountPages(m_workspace.account().has_value());
}

bool MainWindow::startAgain(bool practice, const QString &name)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!practice && name.isEmpty()) {
        return true;
    }
    if (QApplication::activeModalWidget()) {
        return false;
    }
    m_switch->openByName(practice, name);
    return true;
}

void MainWindow::leaveUnasked()
{
    m_leave.leave();
    m_windowState.save();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::painted);
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // whose digits the spin boxes write
        retranslate();
        renderPlace();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leave.isNeeded()) {
        event->ignore();
        m_leave.ask([this] {
            m_leave.leave();
            close();
        });
        return;
    }
    m_windowState.save();
    QMainWindow::closeEvent(event);
}

void MainWindow::build()
{
    constexpr int AccountsWidth = 180;
    constexpr int PageWidth = 620;
    constexpr int ResultWidth = 480;
    constexpr int LeastHeight = 500; // for a form to be worked with under a long message

    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_accountPages);
    m_splitter->addWidget(m_accounts);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_result);
    for (int handle = 1; handle < m_splitter->count(); ++handle) {
        setAccessibleRole(*m_splitter->handle(handle), QAccessible::Separator);
    }
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({AccountsWidth, PageWidth, ResultWidth});
    setCentralWidget(m_splitter);
    setMinimumHeight(LeastHeight);
}

void MainWindow::connectPages()
{
    connect(m_accountPages, &AccountPages::reviewRequested, m_review, &ReviewActions::review);
    connect(m_accountPages, &AccountPages::secretRequested, this,
            [this] { m_accountActions->edit(m_switch->current()); });
    connect(m_accountPages, &AccountPages::proxySignInRequested, this, [this](const QString &proxy) {
        ProxyDialog::ask(m_proxySignIn, proxy, this, [this] { m_accountPages->reload(); });
    });
    connect(&m_proxySignIn, &ProxySignIn::notRemembered, this,
            [this](const CredentialError &error) { showMessage(this, ErrorWords::message(error)); });
    connect(m_accountPages, &AccountPages::placeChanged, this, &MainWindow::renderPlace);
    connect(m_accountPages, &AccountPages::restoreRequested, this,
            [this](const QList<HistoryEntry> &changes) {
                m_switch->withAccountOf(changes.first(), [=, this] { m_restore->restore(changes); });
            });
    connect(m_accountPages, &AccountPages::accountRequested, this, [this](const QString &accountId) {
        m_switch->withAccount(accountId, [this] { m_accountPages->open(Resource()); });
    });
    connect(m_result, &ResultPanel::openRequested, m_accountPages,
            qOverload<const Link &>(&AccountPages::open));
    connect(m_fileActions, &FileActions::said, m_accountPages, &AccountPages::say);
    connect(new FileDrop(this), &FileDrop::dropped, m_fileActions, &FileActions::load);
    connect(&m_workspace, &Workspace::stateChanged, this, &MainWindow::render);
}

void MainWindow::connectAccounts()
{
    connect(m_switch, &AccountSwitch::opened, this, &MainWindow::markOpenAccount);
    connect(m_accounts, &AccountsPanel::accountChosen, this, [this](const Account &account) {
        markOpenAccount();
        m_switch->change(account);
    });
    connect(m_accounts, &AccountsPanel::addRequested, m_accountActions, &AccountActions::add);
    connect(m_accounts, &AccountsPanel::menuRequested, this, [this](const Account &account, QPoint position) {
        const bool atWork = m_workspace.isBusy() && m_workspace.account()->id == account.id;
        m_accountActions->showMenu(account, position, atWork);
    });
    connect(m_accounts, &AccountsPanel::moveRequested, m_accountActions, &AccountActions::move);
    connect(m_welcome, &WelcomePage::addAccountRequested, m_accountActions, &AccountActions::add);
    connect(m_welcome, &WelcomePage::importRequested, m_accountActions, &AccountActions::importAccounts);
    connect(m_welcome, &WelcomePage::practiceRequested, this, [this] { m_switch->open(practiceAccount()); });
    connect(m_accountActions, &AccountActions::menuClosed, this, &MainWindow::markOpenAccount);
    connect(m_accountActions, &AccountActions::added, m_switch, &AccountSwitch::change);
    connect(m_accountActions, &AccountActions::edited, m_switch, &AccountSwitch::follow);
    connect(m_accountActions, &AccountActions::removed, m_switch, &AccountSwitch::close);
}

void MainWindow::connectMenu()
{
    connect(m_menu->addAccount, &QAction::triggered, m_accountActions, &AccountActions::add);
    connect(m_menu->importAccounts, &QAction::triggered, m_accountActions, &AccountActions::importAccounts);
    connect(m_menu->findAccount, &QAction::triggered, this, [this] {
        m_menu->showAccounts->setChecked(true);
        m_accounts->startSearch();
    });
    connect(m_menu->openFile, &QAction::triggered, m_fileActions, &FileActions::open);
    connect(m_menu->saveFile, &QAction::triggered, m_fileActions, &FileActions::save);
    connect(m_menu->lookUp, &QAction::triggered, m_lookup, &LookupActions::lookUp);
    connect(m_menu->showConfiguration, &QAction::triggered, this,
            [this] { m_accountPages->open(Resource()); });
    connect(m_menu->showWebhooks, &QAction::triggered, this,
            [this] { m_accountPages->open(Resource::ofAccount(ResourceKind::Webhooks)); });
    connect(m_menu->showService, &QAction::triggered, m_accountPages, &AccountPages::openService);
    connect(m_menu->showHistory, &QAction::triggered, m_accountPages, &AccountPages::openHistory);
    connect(m_menu->showOverview, &QAction::triggered, m_accountPages, &AccountPages::openOverview);
    connect(m_menu->goBack, &QAction::triggered, m_accountPages, &AccountPages::goBack);
    connect(m_menu->goForward, &QAction::triggered, m_accountPages, &AccountPages::goForward);
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_menu->discardChanges, &QAction::triggered, this, [this] { editor().discardChanges(); });
    connect(m_menu->reload, &QAction::triggered, m_accountPages, &AccountPages::reload);
    connect(m_menu->review, &QAction::triggered, m_review, &ReviewActions::review);
    connect(m_menu->cancel, &QAction::triggered, m_accountPages, &AccountPages::cancel);
    connect(m_menu->editAccount, &QAction::triggered, this,
            [this] { m_accountActions->edit(m_switch->current()); });
    connect(m_menu->duplicateAccount, &QAction::triggered, this,
            [this] { m_accountActions->duplicate(m_switch->current()); });
    connect(m_menu->removeAccount, &QAction::triggered, this,
            [this] { m_accountActions->remove(m_switch->current()); });
    connect(m_menu->moveAccountUp, &QAction::triggered, this, [this] { moveAccount(-1); });
    connect(m_menu->moveAccountDown, &QAction::triggered, this, [this] { moveAccount(1); });
    connect(m_menu->showAccounts, &QAction::toggled, m_accounts, &QWidget::setVisible);
    connect(m_menu->showResult, &QAction::toggled, this, &MainWindow::showResult);
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
}

void MainWindow::render(ResourceKind kind)
{
    if (kind == m_accountPages->kind()) {
        renderPlace();
    } else {
        renderMenu(); // what can be done with the account depends on all its pages
    }
}

void MainWindow::renderPlace()
{
    const auto &account = m_workspace.account();
    //: The window's title; %1: the name of an account
    setWindowTitle(account ? tr("Conversations Configurator – %1").arg(AccountWords::name(*account))
                           : tr("Conversations Configurator"));
    showAccountPages(account.has_value());
    m_result->render(state());
    renderMenu();
}

void MainWindow::renderMenu()
{
    const auto &account = m_workspace.account();
    m_menu->render(state(), m_workspace.isBusy());
    m_menu->showService->setEnabled(account && m_accountPages->hasService());
    if (m_accountPages->place() != Place::Kind::Resource) { // of which the state says nothing
        m_menu->reload->setEnabled(true);
        m_menu->cancel->setEnabled(true);
    }
    if (isOfSeveral()) {
        m_menu->review->setEnabled(false);
        m_menu->discardChanges->setEnabled(false);
    }
    m_menu->goBack->setEnabled(account && m_accountPages->canGoBack());
    m_menu->goForward->setEnabled(account && m_accountPages->canGoForward());
}

/// Or the welcome page.
void MainWindow::showAccountPages(bool show)
{
    m_pages->setCurrentWidget(show ? static_cast<QWidget *>(m_accountPages) : m_welcome);
    showResult();
}

/// Beside what it is the result of: on the welcome page there is none, and pages of several need the room
/// themselves.
void MainWindow::showResult()
{
    const bool isOfPage = m_pages->currentWidget() == m_accountPages && !isOfSeveral();
    m_menu->showResult->setEnabled(isOfPage);
    m_result->setVisible(m_menu->showResult->isChecked() && isOfPage);
}

/// Whether the page is about many changes or accounts, rather than the one configuration the window has.
bool MainWindow::isOfSeveral() const
{
    const Place::Kind place = m_accountPages->place();
    return place == Place::Kind::History || place == Place::Kind::Overview;
}

const EditorState &MainWindow::state() const
{
    return m_workspace.state(m_accountPages->kind());
}

ConfigurationEditor &MainWindow::editor()
{
    return m_workspace.editor(m_accountPages->kind());
}

/// Clicks mark an account in the list before it is open, if it ever is.
void MainWindow::markOpenAccount()
{
    m_accounts->markCurrent(m_workspace.account() ? m_workspace.account()->id : QString());
}

void MainWindow::moveAccount(int steps)
{
    const QString &id = m_workspace.account()->id;
    m_accountActions->move(id, m_registry.placeOf(id) + steps);
}

} // namespace configurator
