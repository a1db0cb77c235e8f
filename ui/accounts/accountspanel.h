// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace configurator {

class AccountListModel;
class AccountRegistry;

/// The list of accounts to choose from.
class AccountsPanel final : public QWidget
{
    Q_OBJECT

public:
    AccountsPanel(const AccountRegistry &registry, const Account &practice, QWidget *parent = nullptr);

    /// Marks the account without choosing it.
    void markCurrent(const QString &accountId);

Q_SIGNALS:
    void accountChosen(const configurator::Account &account);
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);

    AccountListModel *m_model;
    QLabel *m_title;
    QToolButton *m_add;
    QListView *m_list;
    QString m_currentId;
};

} // namespace configurator
