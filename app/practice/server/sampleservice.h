// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace configurator::practice {

/// A Conversation Service as the API answers it. Its SID follows from the name, its dates from the place it
/// has among the services, the oldest first.
[[nodiscard]] QJsonObject sampleConversationService(const QString &accountSid, const QString &name,
                                                    qsizetype place);

/// A Messaging Service, made likewise.
[[nodiscard]] QJsonObject sampleMessagingService(const QString &accountSid, const QString &name,
                                                 qsizetype place);

} // namespace configurator::practice
