// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/servicesettings.h"

#include <optional>

namespace configurator::practice {

/// A Conversation Service, as the API answers it.
struct ConversationService
{
    QJsonObject resource;
    std::optional<ServiceSettings> settings = std::nullopt; ///< made when first looked for, to start fast
};

/// Everything the practice account holds, each resource as the API answers it.
struct Account
{
    QJsonObject configuration;
    QJsonObject webhooks;
    QList<ConversationService> conversationServices;
    QList<QJsonObject> messagingServices;
};

/// The Conversation Service with this SID; null if the account has none.
[[nodiscard]] ConversationService *findConversationService(Account &account, const QString &sid);

/// The settings of the Conversation Service with this SID; null if the account has none.
[[nodiscard]] ServiceSettings *findServiceSettings(Account &account, const QString &sid);

/// The one among the resources with this SID; null if there is none.
[[nodiscard]] const QJsonObject *findResource(const QList<QJsonObject> &resources, const QString &sid);

} // namespace configurator::practice
