// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychainerror.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = CredentialError::Kind;

/// Most words change with the language and the bus. Only those count that are the same everywhere.
Kind kindOfOtherError(const QString &words, KeychainPlatform platform)
{
    if (platform != KeychainPlatform::Linux) {
        return Kind::Failed;
    }
    if (words == "Unknown error"_L1) { // libsecret cannot be loaded
        return Kind::Unavailable;
    }
    const bool isWithoutKeyring = words.contains("/org/freedesktop/secrets/collection/"_L1);
    return isWithoutKeyring ? Kind::Locked : Kind::Failed; // the prompt to make a keyring was dismissed
}

} // namespace

std::optional<Kind> kindOf(QKeychain::Error error, const QString &words, KeychainPlatform platform)
{
    switch (error) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::AccessDeniedByUser: // Apple: the person cancelled
        return Kind::Denied;
    case QKeychain::AccessDenied:
        // libsecret: the collection is locked. KDE Wallet: it stayed closed. Apple: a prompt is needed and
        // cannot be shown, or its password was wrong. Windows has no lock.
        return platform == KeychainPlatform::Windows ? Kind::Denied : Kind::Locked;
    case QKeychain::NoBackendAvailable: // KDE Wallet does not run
    case QKeychain::NotImplemented:
        return Kind::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
        return Kind::Failed;
    case QKeychain::OtherError:
        break;
    }
    return kindOfOtherError(words, platform);
}

} // namespace configurator
