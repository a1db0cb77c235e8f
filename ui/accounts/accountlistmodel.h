// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QAbstractListModel>

namespace configurator {

class AccountRegistry;

/// The person's accounts, and after them the practice account.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SummaryRole,
        IconRole, ///< the name of a symbolic icon
    };

    AccountListModel(const AccountRegistry &registry, const Account &practice, QObject *parent = nullptr);

    [[nodiscard]] const Account &accountAt(int row) const { return m_accounts.at(row); }
    [[nodiscard]] QModelIndex indexOf(const QString &accountId) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();

    const AccountRegistry &m_registry;
    Account m_practice;
    QList<Account> m_accounts;
};

} // namespace configurator
