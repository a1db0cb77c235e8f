// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace configurator {

class AccountFilterModel;
class AccountListModel;
class AccountRegistry;
class SearchLine;

/// The list of accounts to choose from.
class AccountsPanel final : public QWidget
{
    Q_OBJECT

public:
    AccountsPanel(const AccountRegistry &registry, const Account &practice, QWidget *parent = nullptr);

    /// Marks the account without choosing it.
    void markCurrent(const QString &accountId);

    /// Shows the search field and gives it the keyboard.
    void startSearch();

Q_SIGNALS:
    void accountChosen(const configurator::Account &account);
    void addRequested();
    void menuRequested(const configurator::Account &account, QPoint globalPosition);
    void moveRequested(const QString &accountId, qsizetype place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void choose(const QModelIndex &index);
    void search(const QString &text);
    void endSearch();
    void showSearch();
    [[nodiscard]] const Account &accountAt(const QModelIndex &index) const;

    AccountListModel *m_model;
    AccountFilterModel *m_filter;
    QLabel *m_title;
    QToolButton *m_add;
    SearchLine *m_search;
    QLabel *m_nothing; ///< instead of a list in which nothing was found
    QListView *m_list;
    QString m_currentId;
};

} // namespace configurator
