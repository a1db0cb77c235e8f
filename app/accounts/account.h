// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/region.h"
#include "domain/sid.h"

#include <QList>

namespace configurator {

/// A mark by which people tell accounts apart at a glance.
enum class AccountColour {
    Red,
    Orange,
    Green,
    Teal,
    Blue,
    Violet,
};

/// An account the program can work on. Its secret is elsewhere: see `CredentialStore`.
struct Account
{
    enum class Kind {
        Customer,
        Practice, ///< built in, served by a program on this computer
    };

    QString id;   ///< the program's own and never changing, unlike the name; part of the keychain's key
    QString name; ///< as the person calls it
    Sid accountSid;
    std::optional<Sid> apiKeySid = std::nullopt; ///< signs in with this key; without one, with the auth token
    Region region = {};
    std::optional<AccountColour> colour = std::nullopt;
    bool production = false; ///< applying wants the name typed
    bool inKeychain = false; ///< whether it may have an entry there, even if another secret is in memory now
    Kind kind = Kind::Customer;

    /// The user name of HTTP Basic authentication.
    [[nodiscard]] const QString &username() const { return (apiKeySid ? *apiKeySid : accountSid).text(); }

    /// Whether both sign in alike. Secrets belong to a region, whichever edge leads there.
    [[nodiscard]] bool hasSignInOf(const Account &other) const
    {
        return accountSid == other.accountSid && apiKeySid == other.apiKeySid && region.id == other.region.id;
    }

    /// Whether what was read as the other is this one's too.
    [[nodiscard]] bool hasResourcesOf(const Account &other) const
    {
        return id == other.id && accountSid == other.accountSid && region == other.region;
    }

    [[nodiscard]] static QString newId();

    friend bool operator==(const Account &, const Account &) = default;
};

/// The account of that name, in letters of either case.
[[nodiscard]] std::optional<Account> findByName(const QList<Account> &accounts, const QString &name);

/// The name, with the first number behind it that makes it one no account has.
[[nodiscard]] QString freeName(const QString &wanted, const QList<Account> &accounts);

} // namespace configurator
