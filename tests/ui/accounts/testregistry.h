// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountregistry.h"

#include <QTemporaryDir>

namespace configurator {

/// A list of accounts in a folder of its own.
class TestRegistry final
{
public:
    explicit TestRegistry(const QList<Account> &accounts)
    {
        for (const Account &account : accounts) {
            put(account);
        }
    }

    void put(const Account &account)
    {
        if (registry.put(account)) {
            qFatal("the list of accounts cannot be written");
        }
    }

    void remove(const Account &account)
    {
        if (registry.remove(account.id)) {
            qFatal("the list of accounts cannot be written");
        }
    }

    QTemporaryDir folder;
    AccountRegistry registry{AccountFile(folder.filePath(QStringLiteral("accounts.json")))};
};

} // namespace configurator
