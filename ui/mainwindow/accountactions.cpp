// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountactions.h"

#include "accounts/accountregistry.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/importdialog.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/question.h"
#include "ui/proxy/proxydialog.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace configurator {

AccountActions::AccountActions(AccountSetup &setup, AccountRegistry &registry, ProxySignIn &proxySignIn,
                               QWidget *window)
    : QObject(window)
    , m_setup(setup)
    , m_registry(registry)
    , m_proxySignIn(proxySignIn)
    , m_window(window)
{
}

void AccountActions::add()
{
    showDialog(std::nullopt, &AccountActions::added);
}

void AccountActions::importAccounts()
{
    auto *dialog = new ImportDialog(m_setup, m_registry, QProcessEnvironment::systemEnvironment(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::edit(const Account &account)
{
    showDialog(account, &AccountActions::edited);
}

void AccountActions::duplicate(const Account &account)
{
    Account copy = account;
    copy.id = Account::newId();
    copy.name = freeName(account.name, m_registry.accounts());
    copy.inKeychain = false;
    showDialog(copy, &AccountActions::added);
}

void AccountActions::remove(const Account &account)
{
    const QString consequence =
        account.inKeychain
            ? tr("The account leaves this program and its secret leaves the keychain. Nothing changes at "
                 "Twilio.")
            : tr("The account leaves this program, and its secret, kept in memory only, is forgotten. "
                 "Nothing changes at Twilio.");
    QMessageBox *box = makeQuestion(m_window, tr("Remove %1?").arg(AccountWords::name(account)), consequence);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, account] {
        m_setup.remove(account, this, [this, account](const std::optional<SetupError> &error) {
            if (error) {
                showMessage(m_window, ErrorWords::message(*error));
            } else {
                Q_EMIT removed(account);
            }
        });
    });
    box->open();
}

void AccountActions::move(const QString &accountId, qsizetype place)
{
    if (const auto error = m_registry.move(accountId, place)) {
        showMessage(m_window, ErrorWords::message(*error));
    }
}

void AccountActions::showMenu(const Account &account, QPoint globalPosition, bool atWork)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QMenu::aboutToHide, this, &AccountActions::menuClosed);
    const auto offer = [&](const QString &text, void (AccountActions::*action)(const Account &)) {
        QAction *entry = menu->addAction(text);
        entry->setEnabled(!atWork);
        connect(entry, &QAction::triggered, this, [this, action, account] { (this->*action)(account); });
    };
    offer(tr("&Edit account…"), &AccountActions::edit);
    offer(tr("&Duplicate account…"), &AccountActions::duplicate);
    menu->addSeparator();
    offer(tr("Re&move account…"), &AccountActions::remove);
    menu->popup(globalPosition);
}

void AccountActions::showDialog(const std::optional<Account> &account,
                                void (AccountActions::*saved)(const Account &))
{
    auto *dialog = new AccountDialog(m_setup, m_registry, account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, saved);
    connect(dialog, &AccountDialog::proxySignInRequested, this, [this, dialog](const QString &proxy) {
        ProxyDialog::ask(m_proxySignIn, proxy, dialog, [dialog] { dialog->testSignIn(); });
    });
    dialog->open();
}

} // namespace configurator
