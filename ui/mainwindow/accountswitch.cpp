// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountswitch.h"

#include "accounts/accountregistry.h"
#include "ui/feedback/message.h"
#include "ui/feedback/question.h"
#include "ui/mainwindow/accountpages.h"
#include "ui/mainwindow/leavequestion.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

const auto AccountKey = u"account"_s;

} // namespace

AccountSwitch::AccountSwitch(Workspace &workspace, AccountRegistry &registry, AccountPages &pages,
                             LeaveQuestion &leave, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_registry(registry)
    , m_pages(pages)
    , m_leave(leave)
    , m_settings(settings)
    , m_window(window)
{
}

void AccountSwitch::open(const Account &account)
{
    m_settings.setValue(AccountKey, account.id);
    m_workspace.openAccount(account);
    m_pages.restart();
    Q_EMIT opened();
}

void AccountSwitch::change(const Account &account)
{
    m_leave.ask([this, account] { open(find(account.id).value_or(account)); });
}

bool AccountSwitch::remembersOne() const
{
    return m_settings.contains(AccountKey);
}

void AccountSwitch::openRemembered()
{
    if (const auto account = find(m_settings.value(AccountKey).toString())) {
        open(*account);
    }
}

void AccountSwitch::openByName(bool practice, const QString &name)
{
    const auto account = practice ? practiceAccount() : m_registry.findByName(name);
    if (account) {
        withAccount(account->id, [] {});
    } else {
        showMessage(m_window, {Severity::Warning, tr("There is no account called %1").arg(name),
                               tr("Choose one from the list, or add it.")});
    }
}

void AccountSwitch::withAccount(const QString &id, const std::function<void()> &next)
{
    const auto account = find(id);
    const auto &current = m_workspace.account();
    if (!account) {
        sayItIsNotInTheList();
    } else if (current && current->hasResourcesOf(*account)) {
        next();
    } else {
        m_leave.ask([this, id, next] {
            if (const auto stillThere = find(id)) {
                open(*stillThere);
                next();
            } else {
                sayItIsNotInTheList();
            }
        });
    }
}

void AccountSwitch::withAccountOf(const HistoryEntry &change, const std::function<void()> &next)
{
    const auto account = find(change.accountId);
    if (account && account->accountSid.text() == change.accountSid) {
        withAccount(account->id, next);
    } else {
        sayItIsNotInTheList();
    }
}

void AccountSwitch::follow(const Account &edited)
{
    const auto &open = m_workspace.account();
    if (!open || open->id != edited.id) {
        return;
    }
    if (m_workspace.changeCount() > 0 && m_workspace.updateAccount(current())) {
        m_pages.readAgain();
    } else {
        change(edited);
    }
}

void AccountSwitch::close(const Account &removed)
{
    if (m_workspace.account() && m_workspace.account()->id == removed.id) {
        m_workspace.closeAccount();
        m_pages.restart();
    }
}

Account AccountSwitch::current() const
{
    const Account &open = *m_workspace.account();
    return find(open.id).value_or(open);
}

std::optional<Account> AccountSwitch::find(const QString &id) const
{
    return id == practiceAccount().id ? practiceAccount() : m_registry.findById(id);
}

void AccountSwitch::sayItIsNotInTheList()
{
    showMessage(m_window, {Severity::Information, tr("The account is no longer in the list"),
                           tr("Add it again to change its values.")});
}

} // namespace configurator
