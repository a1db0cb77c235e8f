// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainmenu.h"

#include "editing/editorstate.h"
#include "ui/mainwindow/languagename.h"

#include <QActionGroup>
#include <QMenuBar>

namespace configurator {

MainMenu::MainMenu(QMenuBar &bar, const QStringList &languages, QObject *parent)
    : QObject(parent)
    , addAccount(new QAction(this))
    , importAccounts(new QAction(this))
    , openFile(new QAction(this))
    , saveFile(new QAction(this))
    , quit(new QAction(this))
    , discardChanges(new QAction(this))
    , findAccount(new QAction(this))
    , lookUp(new QAction(this))
    , showConfiguration(new QAction(this))
    , showWebhooks(new QAction(this))
    , showService(new QAction(this))
    , showHistory(new QAction(this))
    , showOverview(new QAction(this))
    , goBack(new QAction(this))
    , goForward(new QAction(this))
    , showAccounts(new QAction(this))
    , showResult(new QAction(this))
    , reload(new QAction(this))
    , review(new QAction(this))
    , cancel(new QAction(this))
    , editAccount(new QAction(this))
    , duplicateAccount(new QAction(this))
    , moveAccountUp(new QAction(this))
    , moveAccountDown(new QAction(this))
    , removeAccount(new QAction(this))
    , guide(new QAction(this))
    , errorCodes(new QAction(this))
    , apiReference(new QAction(this))
    , diagnostics(new QAction(this))
    , about(new QAction(this))
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_language(new QMenu(&bar))
    , m_appearance(new QMenu(&bar))
    , m_account(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
{
    addAccount->setShortcut(QKeySequence::New);
    openFile->setShortcut(QKeySequence::Open);
    saveFile->setShortcut(QKeySequence::Save);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    discardChanges->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D); // which no field edits text with
    findAccount->setShortcut(QKeySequence::Find);
    lookUp->setShortcut(Qt::CTRL | Qt::Key_K);
    showConfiguration->setShortcut(Qt::CTRL | Qt::Key_1);
    showWebhooks->setShortcut(Qt::CTRL | Qt::Key_2);
    showService->setShortcut(Qt::CTRL | Qt::Key_3);
    showHistory->setShortcut(Qt::CTRL | Qt::Key_4);
    showOverview->setShortcut(Qt::CTRL | Qt::Key_5);
    goBack->setShortcut(QKeySequence::Back);
    goForward->setShortcut(QKeySequence::Forward);
    moveAccountUp->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    moveAccountDown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    reload->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    review->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    cancel->setShortcut(Qt::Key_Escape);
    guide->setShortcut(QKeySequence::HelpContents);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *panel : {showAccounts, showResult}) {
        panel->setCheckable(true);
        panel->setChecked(true);
    }

    m_file->addActions({addAccount, importAccounts, openFile, saveFile, quit});
    m_file->insertSeparator(openFile);
    m_file->insertSeparator(quit);
    m_edit->addActions({discardChanges, findAccount, lookUp});
    m_edit->insertSeparator(findAccount);
    m_view->addActions({showConfiguration, showWebhooks, showService, showHistory, showOverview, goBack,
                        goForward, showAccounts, showResult});
    m_view->insertSeparator(goBack);
    m_view->insertSeparator(showAccounts);
    m_view->addMenu(m_language);
    addLanguage({});
    m_language->addSeparator();
    for (const QString &language : languages) {
        addLanguage(language);
    }
    m_view->addMenu(m_appearance);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_appearances->addAction(QString());
        action->setCheckable(true);
        m_appearance->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, appearance] { Q_EMIT appearanceChosen(appearance); });
    }
    m_account->addActions({reload, review, cancel, editAccount, duplicateAccount, moveAccountUp,
                           moveAccountDown, removeAccount});
    m_account->insertSeparator(editAccount);
    m_account->insertSeparator(removeAccount);
    m_help->addActions({guide, errorCodes, apiReference, diagnostics, about});
    m_help->insertSeparator(diagnostics);
    m_help->insertSeparator(about);
    retranslate();
}

void MainMenu::render(const EditorState &state, bool isBusy)
{
    const bool isChanged = !state.changes().isEmpty() && state.canEdit() && !state.isBusy();
    const bool isCustomer = state.account && state.account->kind == Account::Kind::Customer;
    discardChanges->setEnabled(isChanged);
    review->setEnabled(isChanged);
    reload->setEnabled(state.account && !state.isBusy());
    cancel->setEnabled(state.isBusy());
    for (QAction *action : {editAccount, duplicateAccount, removeAccount}) {
        action->setEnabled(isCustomer && !isBusy);
    }
    for (QAction *action : {openFile, saveFile, showConfiguration, showWebhooks, showHistory, showOverview}) {
        action->setEnabled(state.account.has_value());
    }
    for (QAction *action : {moveAccountUp, moveAccountDown}) {
        action->setEnabled(isCustomer);
    }
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    addAccount->setText(tr("&Add account…"));
    importAccounts->setText(tr("&Import accounts…"));
    openFile->setText(tr("&Open configuration file…"));
    saveFile->setText(tr("&Save configuration file…"));
    quit->setText(tr("&Quit"));

    m_edit->setTitle(tr("&Edit"));
    discardChanges->setText(tr("&Discard changes"));
    findAccount->setText(tr("&Find account"));
    lookUp->setText(tr("&Look up a SID…"));

    m_view->setTitle(tr("&View"));
    showConfiguration->setText(tr("&Configuration"));
    showWebhooks->setText(tr("&Webhooks"));
    showService->setText(tr("&Service"));
    showHistory->setText(tr("&History"));
    showOverview->setText(tr("&Overview"));
    goBack->setText(tr("&Back"));
    goForward->setText(tr("&Forward"));
    showAccounts->setText(tr("&Accounts"));
    showResult->setText(tr("&Returned configuration"));
    m_language->setTitle(tr("&Language"));
    m_languages->actions().first()->setText(tr("As the &system"));
    m_appearance->setTitle(tr("A&ppearance"));
    const auto appearances = m_appearances->actions();
    appearances.at(0)->setText(tr("As the &system"));
    appearances.at(1)->setText(tr("&Light"));
    appearances.at(2)->setText(tr("&Dark"));

    m_account->setTitle(tr("&Account"));
    reload->setText(tr("Re&load"));
    review->setText(tr("&Review and apply…"));
    cancel->setText(tr("&Cancel"));
    editAccount->setText(tr("&Edit account…"));
    duplicateAccount->setText(tr("D&uplicate account…"));
    moveAccountUp->setText(tr("Move u&p in the list"));
    moveAccountDown->setText(tr("Move do&wn in the list"));
    removeAccount->setText(tr("Re&move account…"));

    m_help->setTitle(tr("&Help"));
    guide->setText(tr("&User guide"));
    errorCodes->setText(tr("&Error codes…"));
    apiReference->setText(tr("API &reference…"));
    diagnostics->setText(tr("&Diagnostics…"));
    about->setText(tr("&About Conversations Configurator"));
}

void MainMenu::setLanguage(const QString &tag)
{
    for (QAction *action : m_languages->actions()) {
        action->setChecked(action->data().toString() == tag);
    }
}

void MainMenu::setAppearance(Appearance appearance)
{
    m_appearances->actions().at(int(appearance))->setChecked(true);
}

void MainMenu::addLanguage(const QString &tag)
{
    QAction *action = m_languages->addAction(tag.isEmpty() ? QString() : languageName(tag));
    action->setCheckable(true);
    action->setData(tag);
    m_language->addAction(action);
    connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT languageChosen(tag); });
}

} // namespace configurator
