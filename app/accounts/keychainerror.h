// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <qt6keychain/keychain.h>

namespace configurator {

/// Each has keychains of its own, which use QtKeychain's errors in their own way.
enum class KeychainPlatform {
    Linux,   ///< a Secret Service such as GNOME Keyring, through libsecret, or KDE Wallet
    Windows, ///< Credential Store
    Apple,   ///< Keychain
};

[[nodiscard]] constexpr KeychainPlatform thisKeychainPlatform()
{
#if defined(Q_OS_WIN)
    return KeychainPlatform::Windows;
#elif defined(Q_OS_DARWIN)
    return KeychainPlatform::Apple;
#else
    return KeychainPlatform::Linux;
#endif
}

/// What an error of QtKeychain means, by the sources of its back ends; nothing for `NoError`. `words` are
/// those that came with it. `Failed` may hide a better reason on Linux, where nearly every error is
/// `OtherError`.
[[nodiscard]] std::optional<CredentialError::Kind> kindOf(QKeychain::Error error, const QString &words,
                                                          KeychainPlatform platform);

} // namespace configurator
