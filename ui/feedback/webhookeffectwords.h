// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/webhookeffect.h"

#include <QCoreApplication>

namespace configurator {

/// Which webhooks are called for a service.
class WebhookEffectWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::WebhookEffectWords)

public:
    /// A sentence, and a line for each address; empty while it is not known. `service` is what people call
    /// the service.
    [[nodiscard]] static QString text(const WebhookEffect &effect, const QString &service);

private:
    [[nodiscard]] static QString sentence(WebhookEffect::Kind kind, const QString &service);
    [[nodiscard]] static QString line(const WebhookEffect::Call &call);
};

} // namespace configurator
