// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountaccess.h"

#include <optional>

namespace configurator {

/// A list of services or roles, as far as it has been read.
struct KnownNames
{
    enum class Status {
        Unread,
        Reading,
        Complete,
        Failed, ///< `error` says why; `list` holds what is known all the same
    };

    NameList list = {};
    Status status = Status::Unread;
    std::optional<AccountError> error = std::nullopt;
    std::optional<Repeat> repeat = std::nullopt; ///< the request under way waits to be sent again
    QDateTime readAt = {}; ///< when `list` was complete, perhaps in an earlier session; null if it never was

    /// Whether what is not in the list does not exist in the account.
    [[nodiscard]] bool isWhole() const { return readAt.isValid(); }

    friend bool operator==(const KnownNames &, const KnownNames &) = default;
};

/// What is known of an account besides the resource being edited. It is read in the background and may be
/// missing.
struct AccountContext
{
    KnownNames conversationServices = {};
    KnownNames messagingServices = {};
    KnownNames roles = {}; ///< of the Conversation Service whose configuration is being edited
    std::optional<Configuration> webhooks = std::nullopt;        ///< of the account
    std::optional<Configuration> serviceWebhooks = std::nullopt; ///< of the default Conversation Service

    /// The list SIDs of this kind are in; empty for kinds without one.
    [[nodiscard]] const KnownNames &names(SidKind kind) const;

    /// What people call the SID; empty if that is not known.
    [[nodiscard]] QString nameOf(const QString &sid) const;

    friend bool operator==(const AccountContext &, const AccountContext &) = default;
};

} // namespace configurator
