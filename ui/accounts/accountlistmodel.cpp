// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountlistmodel.h"

#include "accounts/accountregistry.h"
#include "ui/accounts/accountcolours.h"
#include "ui/accounts/accountwords.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

AccountListModel::AccountListModel(const AccountRegistry &registry, const Account &practice, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
    , m_practice(practice)
{
    reload();
    connect(&registry, &AccountRegistry::accountsChanged, this, &AccountListModel::reload);
}

QModelIndex AccountListModel::indexOf(const QString &accountId) const
{
    const auto found =
        std::ranges::find_if(m_accounts, [&](const Account &account) { return account.id == accountId; });
    return found == m_accounts.end() ? QModelIndex() : index(int(found - m_accounts.begin()));
}

void AccountListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return AccountWords::name(account);
    case Qt::ToolTipRole:
    case SidRole:
        return account.accountSid.text();
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return AccountWords::summary(account);
    case IdRole:
        return account.id;
    case IconRole:
        return accountIconName(account);
    case ColourRole:
        return account.colour ? QVariant::fromValue(*account.colour) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between the accounts, not on one
    }
    const bool isMovable = accountAt(index.row()).kind == Account::Kind::Customer;
    return QAbstractListModel::flags(index).setFlag(Qt::ItemIsDragEnabled, isMovable);
}

Qt::DropActions AccountListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList AccountListModel::mimeTypes() const
{
    return {u"application/x-conversations-configurator-account"_s};
}

QMimeData *AccountListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(mimeTypes().first(), indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool AccountListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const QString id = QString::fromUtf8(data->data(mimeTypes().first()));
    const int from = indexOf(id).row();
    const int to = row < 0 ? rowCount() : row;
    if (from >= 0) {
        Q_EMIT moveRequested(id, to > from ? to - 1 : to); // its own place closes up before
    }
    return false; // or the view would remove the row it was dragged from
}

void AccountListModel::reload()
{
    beginResetModel();
    m_accounts = m_registry.accounts();
    m_accounts.append(m_practice);
    endResetModel();
}

} // namespace configurator
