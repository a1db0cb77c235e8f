// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/account.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

QString Account::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<Account> findByName(const QList<Account> &accounts, const QString &name)
{
    const auto found = std::ranges::find_if(accounts, [&name](const Account &account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

QString freeName(const QString &wanted, const QList<Account> &accounts)
{
    QString name = wanted;
    for (int number = 2; findByName(accounts, name); ++number) {
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    }
    return name;
}

} // namespace configurator
