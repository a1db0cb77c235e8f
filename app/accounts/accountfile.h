// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QList>

namespace configurator {

/// Why the list of accounts could not be read or written.
struct AccountFileError
{
    enum class Kind {
        Unreadable,   ///< the file is there and cannot be opened
        Damaged,      ///< it is not a list of accounts; `detail` says where
        NewerVersion, ///< a later version of the program wrote it
        Unwritable,   ///< it, or its folder, cannot be written
    };

    Kind kind = Kind::Unreadable;
    QString path = {};
    QString detail = {}; ///< technical and not translated

    friend bool operator==(const AccountFileError &, const AccountFileError &) = default;
};

/// The list of accounts as a JSON file. It holds no secret.
class AccountFile final
{
public:
    explicit AccountFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// A missing file is an empty list.
    [[nodiscard]] Expected<QList<Account>, AccountFileError> read() const;

    /// Replaces the file as a whole, or leaves it as it was.
    [[nodiscard]] std::optional<AccountFileError> write(const QList<Account> &accounts) const;

private:
    QString m_path;
};

} // namespace configurator
