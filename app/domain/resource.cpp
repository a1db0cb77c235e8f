// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resource.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::array ResourceKinds{
    ResourceKind::Configuration,        ResourceKind::Webhooks,
    ResourceKind::ServiceConfiguration, ResourceKind::ServiceWebhooks,
    ResourceKind::ServiceNotifications,
};

/// The path of the kind; `%1` stands for the service's SID.
QString pathPattern(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return u"/v1/Configuration"_s;
    case ResourceKind::Webhooks:
        return u"/v1/Configuration/Webhooks"_s;
    case ResourceKind::ServiceConfiguration:
        return u"/v1/Services/%1/Configuration"_s;
    case ResourceKind::ServiceWebhooks:
        return u"/v1/Services/%1/Configuration/Webhooks"_s;
    case ResourceKind::ServiceNotifications:
        return u"/v1/Services/%1/Configuration/Notifications"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const ResourceKind> resourceKinds()
{
    return ResourceKinds;
}

bool belongsToService(ResourceKind kind)
{
    return pathPattern(kind).contains("%1"_L1);
}

Resource Resource::ofAccount(ResourceKind kind)
{
    Q_ASSERT(!belongsToService(kind));
    return {kind, std::nullopt};
}

Resource Resource::ofService(ResourceKind kind, const Sid &service)
{
    Q_ASSERT(belongsToService(kind) && service.kind() == SidKind::ConversationService);
    return {kind, service};
}

std::optional<Resource> Resource::atPath(const QString &path)
{
    static const QRegularExpression sidInPath(u"(?<=/Services/)[^/]*"_s);
    const auto service = Sid::parse(sidInPath.match(path).captured(), SidKind::ConversationService);
    for (const ResourceKind kind : ResourceKinds) {
        if (!belongsToService(kind) && path == pathPattern(kind)) {
            return ofAccount(kind);
        }
        if (belongsToService(kind) && service && path == pathPattern(kind).arg(service->text())) {
            return ofService(kind, *service);
        }
    }
    return std::nullopt;
}

QString Resource::path() const
{
    const QString pattern = pathPattern(m_kind);
    return m_service ? pattern.arg(m_service->text()) : pattern;
}

} // namespace configurator
