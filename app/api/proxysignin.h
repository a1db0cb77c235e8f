// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <QSet>

#include <map>

namespace configurator {

/// The sign-ins to proxies, each of which goes by its host and port. They are in memory while the program
/// runs, and in the keychain if the person wants that.
class ProxySignIn final : public QObject
{
    Q_OBJECT

public:
    /// Without a keychain every sign-in is forgotten when the program ends.
    explicit ProxySignIn(CredentialStore *keychain = nullptr);

    /// Signs in like that from now on, and with `remember` in later runs of the program as well. Without, the
    /// keychain forgets what it knows.
    void signIn(const QString &proxy, const Credentials &credentials, bool remember);

    /// Whether there is a keychain, as far as is known.
    [[nodiscard]] bool canRemember() const { return m_keychain && !m_isKeychainMissing; }

    /// The sign-in in memory; null without one.
    [[nodiscard]] const Credentials *credentials(const QString &proxy) const;

    /// Looks for the sign-in in the keychain, unless that has said before what it knows, and tells whether
    /// there is one now.
    void fetch(const QString &proxy, QObject *context, const std::function<void(bool)> &handler);

    /// The sign-in is not good.
    void forget(const QString &proxy);

Q_SIGNALS:
    /// The keychain did not take a sign-in that was to be remembered.
    void notRemembered(const configurator::CredentialError &error);

private:
    CredentialStore *m_keychain;
    bool m_isKeychainMissing = false;
    std::map<QString, Credentials> m_credentials; // by proxy
    QSet<QString> m_fetched;                      // proxies the keychain need not be asked about
};

} // namespace configurator
