// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/proxysignin.h"

namespace configurator {

ProxySignIn::ProxySignIn(CredentialStore *keychain)
    : m_keychain(keychain)
{
}

void ProxySignIn::signIn(const QString &proxy, const Credentials &credentials, bool remember)
{
    m_credentials.insert_or_assign(proxy, credentials.copy());
    m_fetched.insert(proxy); // what the keychain knows is out of date
    if (remember && m_keychain) {
        m_keychain->write(SecretOwner::ofProxy(proxy, credentials.username()), credentials.secret(), this,
                          [this](const std::optional<CredentialError> &error) {
                              if (error) {
                                  Q_EMIT notRemembered(*error);
                              }
                          });
    } else if (canRemember()) {
        m_keychain->remove(SecretOwner::ofProxy(proxy), this, [](const auto &) {});
    }
}

const Credentials *ProxySignIn::credentials(const QString &proxy) const
{
    const auto found = m_credentials.find(proxy);
    return found == m_credentials.end() ? nullptr : &found->second;
}

void ProxySignIn::fetch(const QString &proxy, QObject *context, const std::function<void(bool)> &handler)
{
    if (!m_keychain || m_fetched.contains(proxy)) {
        return handler(m_credentials.contains(proxy));
    }
    const auto take = [=, this](Expected<Credentials, CredentialError> found) {
        using Kind = CredentialError::Kind;
        m_isKeychainMissing = !found && found.error().kind == Kind::Unavailable;
        const bool isNews = !m_fetched.contains(proxy); // or it may have been replaced or refused by now
        if (found && isNews) {
            m_credentials.insert_or_assign(proxy, std::move(*found));
        }
        if (found || found.error().kind == Kind::NotFound) {
            m_fetched.insert(proxy);
        }
        handler(m_credentials.contains(proxy));
    };
    m_keychain->read(SecretOwner::ofProxy(proxy), context, take);
}

void ProxySignIn::forget(const QString &proxy)
{
    m_credentials.erase(proxy);
}

} // namespace configurator
