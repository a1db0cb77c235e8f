// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"

#include <optional>
#include <span>

namespace configurator {

/// The kinds of resource the program edits (OpenAPI document of Conversations v1). One more costs an
/// enumerator, its path, its fields, and the words for it.
enum class ResourceKind {
    Configuration,        ///< `/v1/Configuration`
    Webhooks,             ///< `/v1/Configuration/Webhooks`
    ServiceConfiguration, ///< `/v1/Services/{Sid}/Configuration`
    ServiceWebhooks,      ///< `/v1/Services/{Sid}/Configuration/Webhooks`
    ServiceNotifications, ///< `/v1/Services/{Sid}/Configuration/Notifications`
};

/// All of them.
[[nodiscard]] std::span<const ResourceKind> resourceKinds();

/// Whether there is one such resource for each Conversation Service, rather than one for the account.
[[nodiscard]] bool belongsToService(ResourceKind kind);

/// One resource of an account: read with `GET` and changed with `POST` at its path.
class Resource final
{
public:
    /// The account-wide configuration.
    Resource() = default;

    [[nodiscard]] static Resource ofAccount(ResourceKind kind);
    [[nodiscard]] static Resource ofService(ResourceKind kind, const Sid &service);

    /// The resource at a path such as `/v1/Configuration`; none if the program edits nothing there.
    [[nodiscard]] static std::optional<Resource> atPath(const QString &path);

    [[nodiscard]] ResourceKind kind() const { return m_kind; }

    /// The Conversation Service it belongs to, if it does.
    [[nodiscard]] const std::optional<Sid> &service() const { return m_service; }

    [[nodiscard]] QString path() const;

    friend bool operator==(const Resource &, const Resource &) = default;

private:
    Resource(ResourceKind kind, std::optional<Sid> service)
        : m_kind(kind)
        , m_service(std::move(service))
    {
    }

    ResourceKind m_kind = ResourceKind::Configuration;
    std::optional<Sid> m_service;
};

} // namespace configurator
