// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/namesreader.h"

class QTimer;

namespace configurator {

/// What the services and roles of an account are called, read in the background.
class ServiceDirectory final : public QObject
{
    Q_OBJECT

public:
    ServiceDirectory(AccountAccess &access, ConversationsClient &client, QObject *parent = nullptr);

    /// Reads the services of both kinds.
    void openAccount(const Account &account);
    void closeAccount();

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
    [[nodiscard]] const NamesReader &reader(SidKind kind) const;
    [[nodiscard]] std::array<NamesReader *, 3> readers();

    std::optional<Account> m_account;
    std::optional<Sid> m_rolesOf;
    NamesReader m_conversationServices;
    NamesReader m_messagingServices;
    NamesReader m_roles;
    QTimer *m_pause;
};

} // namespace configurator
