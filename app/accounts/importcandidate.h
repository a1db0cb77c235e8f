// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "accounts/importedaccount.h"

#include <QList>

namespace configurator {

/// An account that was found, beside the accounts there are.
struct ImportCandidate
{
    /// Something that signs in as this one does.
    struct Twin
    {
        QString name;
        bool isFoundToo = false; ///< it was found before this one, and is not among the accounts yet

        friend bool operator==(const Twin &, const Twin &) = default;
    };

    ImportedAccount found;
    std::optional<Account> account = std::nullopt; ///< what importing it adds; none if it cannot be imported
    std::optional<Twin> twin = std::nullopt;       ///< importing it again is possible, but seldom meant
};

/// Compares what was found with the accounts there are. A name that is taken gets a number behind it;
/// `namelessName` is for those without a name.
[[nodiscard]] std::vector<ImportCandidate>
toCandidates(ImportedAccounts found, const QList<Account> &existing, const QString &namelessName);

} // namespace configurator
