// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/resourcewords.h"

namespace configurator {

QString ResourceWords::title(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return tr("Configuration");
    case ResourceKind::Webhooks:
        return tr("Webhooks");
    case ResourceKind::ServiceConfiguration:
        return tr("Service");
    case ResourceKind::ServiceWebhooks:
        return tr("Service webhooks");
    case ResourceKind::ServiceNotifications:
        return tr("Push notifications");
    }
    Q_UNREACHABLE();
}

QString ResourceWords::returned(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return tr("Returned configuration");
    case ResourceKind::Webhooks:
        return tr("Returned webhooks");
    case ResourceKind::ServiceConfiguration:
        return tr("Returned service configuration");
    case ResourceKind::ServiceWebhooks:
        return tr("Returned service webhooks");
    case ResourceKind::ServiceNotifications:
        return tr("Returned push notifications");
    }
    Q_UNREACHABLE();
}

QString ResourceWords::report(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return tr("Conversations configuration");
    case ResourceKind::Webhooks:
        return tr("Conversations webhooks");
    case ResourceKind::ServiceConfiguration:
        return tr("Configuration of a Conversation Service");
    case ResourceKind::ServiceWebhooks:
        return tr("Webhooks of a Conversation Service");
    case ResourceKind::ServiceNotifications:
        return tr("Push notifications of a Conversation Service");
    }
    Q_UNREACHABLE();
}

QString ResourceWords::reportOfChange(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return tr("Conversations configuration changed");
    case ResourceKind::Webhooks:
        return tr("Conversations webhooks changed");
    case ResourceKind::ServiceConfiguration:
        return tr("Configuration of a Conversation Service changed");
    case ResourceKind::ServiceWebhooks:
        return tr("Webhooks of a Conversation Service changed");
    case ResourceKind::ServiceNotifications:
        return tr("Push notifications of a Conversation Service changed");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
