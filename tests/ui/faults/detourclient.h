// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/conversationsclient.h"

namespace configurator {

/// The requests a test can send to another server than the others.
enum class Detour {
    None,
    Read,     ///< of a configuration
    Update,   ///< of a configuration
    NextPage, ///< of a list
    Link,
};

/// A client, with another one for the requests that take the detour, which leads to another server.
class DetourClient final : public ConversationsClient
{
public:
    DetourClient(ConversationsClient &usual, ConversationsClient &detour)
        : m_usual(usual)
        , m_detour(detour)
    {
    }

    /// From now on requests of that kind, and about that resource if it has one, go there.
    void takeDetour(Detour detour, const ApiEndpoints &to, const Resource &resource = {})
    {
        m_kind = detour;
        m_to = to;
        m_resource = resource;
    }
    void leaveDetour()
    {
        m_kind = Detour::None;
        m_wasTaken = false;
    }

    /// Whether a request has taken it.
    [[nodiscard]] bool wasTaken() const { return m_wasTaken; }

    /// Called when one has.
    std::function<void()> taken = [] {};

    ApiCall *fetchConfiguration(const ApiAccess &access, const Resource &resource, QObject *context,
                                ConfigurationHandler handler) override
    {
        return send(Detour::Read, access, resource, [&](auto &client, const auto &to) {
            return client.fetchConfiguration(to, resource, context, handler);
        });
    }

    ApiCall *updateConfiguration(const ApiAccess &access, const Resource &resource,
                                 const ConfigurationUpdate &update, QObject *context,
                                 ConfigurationHandler handler) override
    {
        return send(Detour::Update, access, resource, [&](auto &client, const auto &to) {
            return client.updateConfiguration(to, resource, update, context, handler);
        });
    }

    ApiCall *fetchNames(const ApiAccess &access, const NameSource &source, const QUrl &next, QObject *context,
                        NamesHandler handler) override
    {
        const Detour kind = next.isEmpty() ? Detour::None : Detour::NextPage;
        return send(kind, access, m_resource, [&](auto &client, const auto &to) {
            return client.fetchNames(to, source, next, context, handler);
        });
    }

    ApiCall *fetchLink(const ApiAccess &access, const QUrl &link, QObject *context,
                       ExchangeHandler handler) override
    {
        return send(Detour::Link, access, m_resource, [&](auto &client, const auto &to) {
            return client.fetchLink(to, link, context, handler);
        });
    }

    ApiCall *fetchAccount(const ApiAccess &access, const Sid &accountSid, QObject *context,
                          AccountHandler handler) override
    {
        return m_usual.fetchAccount(access, accountSid, context, std::move(handler));
    }

private:
    template<typename Sending>
    ApiCall *send(Detour kind, const ApiAccess &access, const Resource &resource, const Sending &sending)
    {
        if (kind == Detour::None || kind != m_kind || resource != m_resource) {
            return sending(m_usual, access);
        }
        const Credentials &credentials = access.credentials;
        const ApiAccess there{m_to, Credentials(credentials.username(), credentials.secret())};
        ApiCall *call = sending(m_detour, there);
        m_wasTaken = true;
        taken();
        return call;
    }

    ConversationsClient &m_usual;
    ConversationsClient &m_detour;
    Detour m_kind = Detour::None;
    bool m_wasTaken = false;
    ApiEndpoints m_to;
    Resource m_resource;
};

} // namespace configurator
