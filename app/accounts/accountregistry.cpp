// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountregistry.h"

#include <algorithm>

namespace configurator {

namespace {

template<typename Predicate>
std::optional<Account> findIf(const QList<Account> &accounts, Predicate predicate)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), predicate);
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

AccountRegistry::AccountRegistry(AccountFile file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    if (auto accounts = m_file.read()) {
        m_accounts = std::move(*accounts);
    } else {
        m_readError = accounts.error();
    }
}

std::optional<Account> AccountRegistry::findById(const QString &id) const
{
    return findIf(m_accounts, [&id](const Account &account) { return account.id == id; });
}

std::optional<Account> AccountRegistry::findByName(const QString &name) const
{
    return configurator::findByName(m_accounts, name);
}

std::optional<Account> AccountRegistry::findTwin(const Account &account) const
{
    return findIf(m_accounts, [&account](const Account &other) {
        return other.id != account.id && other.hasSignInOf(account);
    });
}

qsizetype AccountRegistry::placeOf(const QString &id) const
{
    const auto hasId = [&id](const Account &account) { return account.id == id; };
    const auto found = std::ranges::find_if(m_accounts, hasId);
    return found == m_accounts.end() ? -1 : found - m_accounts.begin();
}

std::optional<AccountFileError> AccountRegistry::put(const Account &account)
{
    QList<Account> accounts = m_accounts;
    if (const qsizetype place = placeOf(account.id); place >= 0) {
        accounts.replace(place, account);
    } else {
        accounts.append(account);
    }
    return replaceWith(accounts);
}

std::optional<AccountFileError> AccountRegistry::remove(const QString &id)
{
    QList<Account> accounts = m_accounts;
    accounts.removeIf([&id](const Account &account) { return account.id == id; });
    return replaceWith(accounts);
}

std::optional<AccountFileError> AccountRegistry::rewrite() const
{
    return m_readError ? m_readError : m_file.write(m_accounts);
}

std::optional<AccountFileError> AccountRegistry::move(const QString &id, qsizetype place)
{
    const qsizetype from = placeOf(id);
    const qsizetype to = std::clamp<qsizetype>(place, 0, m_accounts.size() - 1);
    if (from < 0 || from == to) {
        return std::nullopt;
    }
    QList<Account> accounts = m_accounts;
    accounts.move(from, to);
    return replaceWith(accounts);
}

std::optional<AccountFileError> AccountRegistry::replaceWith(const QList<Account> &accounts)
{
    if (m_readError) {
        return m_readError;
    }
    if (const auto error = m_file.write(accounts)) {
        return error;
    }
    m_accounts = accounts;
    Q_EMIT accountsChanged();
    return std::nullopt;
}

} // namespace configurator
