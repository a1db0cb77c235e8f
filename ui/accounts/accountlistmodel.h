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
        SidRole,
        SummaryRole,
        IconRole,   ///< the name of a symbolic icon
        ColourRole, ///< an `AccountColour`; invalid for none
    };

    AccountListModel(const AccountRegistry &registry, const Account &practice, QObject *parent = nullptr);

    [[nodiscard]] const Account &accountAt(int row) const { return m_accounts.at(row); }
    [[nodiscard]] QModelIndex indexOf(const QString &accountId) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // Dragging an account to another place only asks for the move.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(const QString &accountId, qsizetype place);

private:
    void reload();

    const AccountRegistry &m_registry;
    Account m_practice;
    QList<Account> m_accounts;
};

} // namespace configurator
