// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/workspace.h"
#include "history/historyreader.h"

#include <QObject>

class QSettings;
class QWidget;

namespace configurator {

class AccountPages;
class AccountRegistry;
class LeaveQuestion;

/// Goes from one account to another: asks first if something is unfinished, and remembers which one is open.
class AccountSwitch final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this object.
    AccountSwitch(Workspace &workspace, AccountRegistry &registry, AccountPages &pages, LeaveQuestion &leave,
                  QSettings &settings, QWidget *window);

    /// Opens the account on its first page, unasked.
    void open(const Account &account);

    /// Opens the account, as it is in the list, if the person lets it.
    void change(const Account &account);

    /// Whether an account was open last. It may be gone.
    [[nodiscard]] bool remembersOne() const;

    /// Opens the one that was open last, unless it is gone.
    void openRemembered();

    /// Opens the practice account, or the account of that name, or says that there is none.
    void openByName(bool practice, const QString &name);

    /// Opens the account unless it is open, and goes on if the person lets it.
    void withAccount(const QString &id, const std::function<void()> &next);

    /// The same, if the account still is the one at Twilio that was changed.
    void withAccountOf(const HistoryEntry &change, const std::function<void()> &next);

    /// Goes on with the account as it was edited, if it is open. What has been typed stays, unless it was
    /// typed for another account at Twilio than this is now.
    void follow(const Account &edited);

    /// Closes the account, which is no longer in the list, if it is open.
    void close(const Account &removed);

    /// The open account, as it was edited last.
    [[nodiscard]] Account current() const;

Q_SIGNALS:
    void opened();

private:
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    void sayItIsNotInTheList();

    Workspace &m_workspace;
    AccountRegistry &m_registry;
    AccountPages &m_pages;
    LeaveQuestion &m_leave;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace configurator
