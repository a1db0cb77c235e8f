// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"

namespace configurator {

/// The account and its secret are stored.
struct Imported
{
    friend bool operator==(const Imported &, const Imported &) = default;
};

/// The person cancelled before the turn of the account came. Nothing of it is stored.
struct ImportCancelled
{
    friend bool operator==(const ImportCancelled &, const ImportCancelled &) = default;
};

/// How the import of an account ended.
using ImportOutcome = std::variant<Imported, SetupError, ImportCancelled>;

/// Imports accounts one after the other: the secret of each goes straight to its place, and then the account
/// into the list. The failure of one does not stop those after it.
class AccountImport final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Account account;
        Credentials credentials;
    };

    AccountImport(AccountSetup &setup, std::vector<Entry> entries, AccountSetup::SecretPlace place,
                  QObject *parent = nullptr);

    /// To be called once. Reports nothing before it returns.
    void start();

    /// Leaves out those whose turn has not come. The one under way comes to its end.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    /// Once for each account.
    void accountEnded(const QString &accountId, const configurator::ImportOutcome &outcome);

    /// Once, after all accounts have ended.
    void finished();

private:
    void startNext();
    void end(const ImportOutcome &outcome);

    AccountSetup &m_setup;
    std::vector<Entry> m_entries;
    AccountSetup::SecretPlace m_place;
    std::size_t m_next = 0;
    bool m_isCancelled = false;
};

} // namespace configurator
