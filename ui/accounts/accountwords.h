// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "domain/accountdetails.h"

#include <QCoreApplication>

namespace configurator {

/// What accounts and regions are called.
class AccountWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::AccountWords)

public:
    [[nodiscard]] static QString name(const Account &account);

    /// Where it is and which one it is, for the line below its name.
    [[nodiscard]] static QString summary(const Account &account);
    [[nodiscard]] static QString region(const Region &region);

    /// Who Twilio says the account is.
    [[nodiscard]] static QString details(const AccountDetails &details);

private:
    [[nodiscard]] static QString status(const QString &status);
    [[nodiscard]] static QString type(const QString &type);
};

} // namespace configurator
