// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"

class QPoint;

namespace configurator {

class ProxySignIn;

/// What a person can do with accounts, each with its dialog or question.
class AccountActions final : public QObject
{
    Q_OBJECT

public:
    AccountActions(AccountSetup &setup, AccountRegistry &registry, ProxySignIn &proxySignIn, QWidget *window);

    void add();
    void importAccounts();
    void edit(const Account &account);

    /// Adds an account like this one. Its secret is to be entered: it is not copied.
    void duplicate(const Account &account);
    void remove(const Account &account);
    void move(const QString &accountId, qsizetype place);

    /// Offers the above for an account, where the pointer is. Nothing can be chosen for one that is `atWork`.
    void showMenu(const Account &account, QPoint globalPosition, bool atWork);

Q_SIGNALS:
    void added(const configurator::Account &account);
    void edited(const configurator::Account &account);
    void removed(const configurator::Account &account);
    void menuClosed();

private:
    void showDialog(const std::optional<Account> &account, void (AccountActions::*saved)(const Account &));

    AccountSetup &m_setup;
    AccountRegistry &m_registry;
    ProxySignIn &m_proxySignIn;
    QWidget *m_window;
};

} // namespace configurator
