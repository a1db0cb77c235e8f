// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainmenu.h"

#include "editing/editorstate.h"

#include <QActionGroup>
#include <QMenuBar>

namespace configurator {

MainMenu::MainMenu(QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , addAccount(new QAction(this))
    , importAccounts(new QAction(this))
    , quit(new QAction(this))
    , discardChanges(new QAction(this))
    , findAccount(new QAction(this))
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
    , apiReference(new QAction(this))
    , about(new QAction(this))
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_appearance(new QMenu(&bar))
    , m_account(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
    , m_appearances(new QActionGroup(this))
{
    addAccount->setShortcut(QKeySequence::New);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    discardChanges->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    findAccount->setShortcut(QKeySequence::Find);
    moveAccountUp->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    moveAccountDown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    reload->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    review->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    cancel->setShortcut(Qt::Key_Escape);
    apiReference->setShortcut(QKeySequence::HelpContents);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *panel : {showAccounts, showResult}) {
        panel->setCheckable(true);
        panel->setChecked(true);
    }

    m_file->addActions({addAccount, importAccounts, quit});
    m_file->insertSeparator(quit);
    m_edit->addActions({discardChanges, findAccount});
    m_edit->insertSeparator(findAccount);
    m_view->addActions({showAccounts, showResult});
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
    m_help->addActions({apiReference, about});
    retranslate();
}

void MainMenu::render(const EditorState &state)
{
    const bool isChanged = !state.changes().isEmpty() && state.canEdit() && !state.isBusy();
    const bool isCustomer = state.account && state.account->kind == Account::Kind::Customer;
    discardChanges->setEnabled(isChanged);
    review->setEnabled(isChanged);
    reload->setEnabled(state.account && !state.isBusy());
    cancel->setEnabled(state.isBusy());
    for (QAction *action : {editAccount, duplicateAccount, removeAccount}) {
        action->setEnabled(isCustomer && !state.isBusy());
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
    quit->setText(tr("&Quit"));

    m_edit->setTitle(tr("&Edit"));
    discardChanges->setText(tr("&Discard changes"));
    findAccount->setText(tr("&Find account"));

    m_view->setTitle(tr("&View"));
    showAccounts->setText(tr("&Accounts"));
    showResult->setText(tr("&Returned configuration"));
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
    apiReference->setText(tr("API &reference"));
    about->setText(tr("&About Conversations Configurator"));
}

void MainMenu::setAppearance(Appearance appearance)
{
    m_appearances->actions().at(int(appearance))->setChecked(true);
}

} // namespace configurator
