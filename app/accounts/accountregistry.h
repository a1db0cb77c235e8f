// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountfile.h"

#include <QObject>

namespace configurator {

/// The accounts the person has added, in their order, kept in a file.
class AccountRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit AccountRegistry(AccountFile file, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> findById(const QString &id) const;
    [[nodiscard]] std::optional<Account> findByName(const QString &name) const;

    /// Another account that signs in as this one does.
    [[nodiscard]] std::optional<Account> findTwin(const Account &account) const;

    /// The place of the account among the others; -1 if there is none.
    [[nodiscard]] qsizetype placeOf(const QString &id) const;

    /// Why the file could not be read, if so. Nothing is written over such a file: until the program is
    /// started again with a good one, every change is refused with this error.
    [[nodiscard]] const std::optional<AccountFileError> &readError() const { return m_readError; }

    /// Adds the account, or replaces the one with its id. On an error nothing has changed.
    [[nodiscard]] std::optional<AccountFileError> put(const Account &account);
    [[nodiscard]] std::optional<AccountFileError> remove(const QString &id);

    /// Writes the list as it is, which tells whether it can be written.
    [[nodiscard]] std::optional<AccountFileError> rewrite() const;

    /// Puts the account at that place among the others, the nearest there is.
    [[nodiscard]] std::optional<AccountFileError> move(const QString &id, qsizetype place);

Q_SIGNALS:
    void accountsChanged();

private:
    [[nodiscard]] std::optional<AccountFileError> replaceWith(const QList<Account> &accounts);

    AccountFile m_file;
    QList<Account> m_accounts;
    std::optional<AccountFileError> m_readError;
};

} // namespace configurator
