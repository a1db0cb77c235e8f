// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <QPointer>

#include <deque>
#include <map>

namespace configurator {

/// A keychain whose every operation waits until the test says how it ends.
class FakeCredentialStore final : public CredentialStore
{
public:
    std::map<QString, QByteArray> secrets;    ///< by the id of the owner
    std::map<QString, QByteArray> leftBehind; ///< by key: of owners that have written under another one since
    std::map<QString, QString> usernames;     ///< of those whose owner does not tell

    /// How many operations wait.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    /// Ends the operation that has waited longest.
    void succeed() { end(std::nullopt); }
    void fail(CredentialError::Kind kind) { end(CredentialError{kind}); }

    void read(const SecretOwner &owner, QObject *context, ReadHandler handler) override
    {
        m_waiting.push_back([=, this, context = QPointer(context)](std::optional<CredentialError> error) {
            const auto found = secrets.find(owner.id);
            if (!error && found == secrets.end()) {
                error = CredentialError{CredentialError::Kind::NotFound};
            }
            if (!context) {
                return;
            }
            if (error) {
                handler(unexpected(*error));
            } else {
                handler(Credentials(username(owner), found->second));
            }
        });
    }

    void write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
               DoneHandler handler) override
    {
        m_waiting.push_back(
            [=, this, context = QPointer(context)](const std::optional<CredentialError> &error) {
                if (!error) {
                    keep(owner, secret);
                }
                if (context) {
                    handler(error);
                }
            });
    }

    void remove(const SecretOwner &owner, QObject *context, DoneHandler handler) override
    {
        m_waiting.push_back(
            [=, this, context = QPointer(context)](const std::optional<CredentialError> &error) {
                if (!error && leftBehind.erase(owner.key) == 0 && hasKeyOf(owner)) {
                    secrets.erase(owner.id);
                }
                if (context) {
                    handler(error);
                }
            });
    }

private:
    void keep(const SecretOwner &owner, const QByteArray &secret)
    {
        if (secrets.contains(owner.id) && !hasKeyOf(owner)) {
            leftBehind[m_keys.at(owner.id)] = secrets.at(owner.id);
        }
        secrets[owner.id] = secret;
        usernames[owner.id] = owner.username;
        m_keys[owner.id] = owner.key;
    }

    /// Whether the owner's secret is under that key. One that the test has put there is under any.
    [[nodiscard]] bool hasKeyOf(const SecretOwner &owner) const
    {
        const auto key = m_keys.find(owner.id);
        return key == m_keys.end() || key->second == owner.key;
    }

    [[nodiscard]] QString username(const SecretOwner &owner)
    {
        return owner.username.isEmpty() ? usernames[owner.id] : owner.username;
    }

    void end(const std::optional<CredentialError> &error)
    {
        const auto operation = std::move(m_waiting.front());
        m_waiting.pop_front();
        operation(error);
    }

    std::deque<std::function<void(const std::optional<CredentialError> &)>> m_waiting;
    std::map<QString, QString> m_keys; // by the id of the owner
};

} // namespace configurator
