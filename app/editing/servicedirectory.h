// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/namesreader.h"
#include "editing/servicescache.h"

#include <QDeadlineTimer>

class QTimer;

namespace configurator {

/// What the services and roles of an account are called, read in the background. Services are known at once
/// as they were the last time, from a file.
class ServiceDirectory final : public QObject
{
    Q_OBJECT

public:
    /// Keeps its files in `dataFolder`; without one, it keeps none.
    ServiceDirectory(AccountAccess &access, ConversationsClient &client, const QString &dataFolder = {},
                     QObject *parent = nullptr);

    /// Reads the services of both kinds.
    void openAccount(const Account &account);
    void closeAccount();
    [[nodiscard]] bool isOpen() const { return m_account.has_value(); }

    /// Removes what is kept of an account, which is closed if it is the open one.
    void forget(const QString &accountId);

    /// Reads the roles of a service of the open account, unless that is what it did last.
    void readRoles(const Sid &service);

    /// Reads all lists again.
    void refresh();

    /// Stops reading. What has been read stays.
    void cancel();

    [[nodiscard]] const KnownNames &names(SidKind kind) const { return reader(kind).names(); }

    /// How many entries of the list have been read since its reading began.
    [[nodiscard]] qsizetype count(SidKind kind) const { return reader(kind).count(); }

    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    /// A few times a second at most, however fast pages come in.
    void changed();

private:
    void readServices(const SavedServices &before);
    void save();
    void announce();
    [[nodiscard]] const NamesReader &reader(SidKind kind) const;
    [[nodiscard]] std::array<NamesReader *, 3> readers();

    ServicesCache m_cache;
    std::unique_ptr<QObject> m_opening; ///< while the cache is asked
    std::optional<Account> m_account;
    std::optional<Sid> m_rolesOf;
    NamesReader m_conversationServices;
    NamesReader m_messagingServices;
    NamesReader m_roles;
    QTimer *m_announcement; ///< active while there is something to announce
    QDeadlineTimer m_pause; ///< since the last announcement
};

} // namespace configurator
