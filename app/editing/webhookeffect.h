// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <optional>

namespace configurator {

/// Which webhooks are called for the conversations of a service.
struct WebhookEffect
{
    enum class Kind {
        Unknown, ///< not everything has been read yet
        None,
        Account,
        Flex,    ///< those of the account, which lead into Flex
        Service, ///< the service's own, which silence those of the account
    };

    /// An address, and how many events it is called for.
    struct Call
    {
        QString url;
        bool isBefore = false; ///< before they happen
        int events = 0;

        friend bool operator==(const Call &, const Call &) = default;
    };

    Kind kind = Kind::Unknown;
    QList<Call> calls = {}; ///< none for Flex, which knows its own address

    friend bool operator==(const WebhookEffect &, const WebhookEffect &) = default;
};

/// Whether webhooks, a `Configuration` or a `ConfigurationDraft`, have an address to call. Events alone make
/// none.
template<typename Webhooks>
[[nodiscard]] bool hasWebhook(const Webhooks &webhooks)
{
    return !webhooks.text(Field::PreWebhookUrl).isEmpty() || !webhooks.text(Field::PostWebhookUrl).isEmpty();
}

/// What the webhooks of the account and those of a service come to. A service with webhooks of its own has
/// only those (documentation of the per-service webhook resource).
[[nodiscard]] WebhookEffect effectiveWebhooks(const std::optional<Configuration> &accountWebhooks,
                                              const std::optional<Configuration> &serviceWebhooks);

} // namespace configurator
