// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountaccess.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace configurator {

/// What is known of a link that is followed.
struct LinkState
{
    std::optional<Account> account = std::nullopt;
    Link link = {};
    bool isReading = false;
    bool isKeychainSlow = false;                      ///< the credentials have been waited for for a while
    std::optional<Repeat> repeat = std::nullopt;      ///< the request under way waits to be sent again
    std::optional<Exchange> exchange = std::nullopt;  ///< the latest good answer
    std::optional<AccountError> error = std::nullopt; ///< of the latest reading
};

/// Reads one link of an account at a time, as it is.
class LinkReader final : public QObject
{
    Q_OBJECT

public:
    LinkReader(AccountAccess &access, ConversationsClient &client, QObject *parent = nullptr);
    ~LinkReader() override;

    [[nodiscard]] const LinkState &state() const { return m_state; }

    /// Drops what was there and reads the link.
    void open(const Account &account, const Link &link);

    /// Reads the link again. Until it has been read, what was there stays.
    void reload();

    /// Stops reading. What was there stays.
    void cancel();

    /// Stops, and forgets everything.
    void close();

    void dismissError();

Q_SIGNALS:
    void stateChanged(const configurator::LinkState &state);

private:
    void read();
    void fetch(const ApiAccess &access);
    void followRepeats();
    void fail(const AccountError &error);
    void noticeSlowKeychain(const QString &accountId);
    void stop();

    AccountAccess &m_access;
    ConversationsClient &m_client;
    LinkState m_state;
    std::unique_ptr<QObject>
        m_operation; // the context of every handler: without it, late answers are dropped
    QPointer<ApiCall> m_call;
};

} // namespace configurator
