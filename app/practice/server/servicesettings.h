// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

namespace configurator::practice {

/// What belongs to a Conversation Service, each as the API answers it.
struct ServiceSettings
{
    QJsonObject configuration;
    QJsonObject webhooks;
    QJsonObject notifications;
    QList<QJsonObject> roles;
};

/// The settings of a Conversation Service in which nobody has changed anything.
[[nodiscard]] ServiceSettings newServiceSettings(const QJsonObject &service);

} // namespace configurator::practice
