// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/webhookeffect.h"

#include "domain/webhookevent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = WebhookEffect::Kind;

int eventCount(const QString &events, bool before)
{
    const QStringList names = eventNames(events);
    return int(std::ranges::count_if(names, [before](const QString &name) {
        const WebhookEvent *event = findWebhookEvent(name);
        return event && event->isBefore == before;
    }));
}

QList<WebhookEffect::Call> calls(const Configuration &webhooks, Field events)
{
    QList<WebhookEffect::Call> calls;
    for (const bool before : {true, false}) {
        const QString url = webhooks.text(before ? Field::PreWebhookUrl : Field::PostWebhookUrl);
        if (!url.isEmpty()) {
            calls.append({url, before, eventCount(webhooks.text(events), before)});
        }
    }
    return calls;
}

} // namespace

WebhookEffect effectiveWebhooks(const std::optional<Configuration> &accountWebhooks,
                                const std::optional<Configuration> &serviceWebhooks)
{
    if (serviceWebhooks && hasWebhook(*serviceWebhooks)) {
        return {Kind::Service, calls(*serviceWebhooks, Field::ServiceWebhookEvents)};
    }
    if (!serviceWebhooks || !accountWebhooks) {
        return {Kind::Unknown};
    }
    if (accountWebhooks->text(Field::WebhookTarget) == "flex"_L1) {
        return {Kind::Flex};
    }
    if (hasWebhook(*accountWebhooks)) {
        return {Kind::Account, calls(*accountWebhooks, Field::WebhookEvents)};
    }
    return {Kind::None};
}

} // namespace configurator
