// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountlistmodel.h"

#include "accounts/accountregistry.h"
#include "ui/accounts/accountwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString iconOf(const Account &account)
{
    if (account.kind == Account::Kind::Practice) {
        return u"practice"_s;
    }
    return account.production ? u"flag"_s : u"account"_s;
}

} // namespace

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
        return account.accountSid.text();
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return AccountWords::summary(account);
    case IdRole:
        return account.id;
    case IconRole:
        return iconOf(account);
    default:
        return {};
    }
}

void AccountListModel::reload()
{
    beginResetModel();
    m_accounts = m_registry.accounts();
    m_accounts.append(m_practice);
    endResetModel();
}

} // namespace configurator
