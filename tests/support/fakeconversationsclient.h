// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/conversationsclient.h"

#include <QPointer>

#include <utility>

namespace configurator {

/// A request that ends when the test says so. A cancel is only noted: the test decides whether it comes in
/// time.
template<typename Result>
class FakeCall : public ApiCall
{
public:
    using Handler = std::function<void(const Expected<Result, ApiError> &)>;

    FakeCall(QObject *context, Handler handler, QObject *parent)
        : ApiCall(parent)
        , m_context(context)
        , m_handler(std::move(handler))
    {
    }

    void cancel() override { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    void end(const Expected<Result, ApiError> &answer)
    {
        deleteLater();
        if (const auto handler = std::exchange(m_handler, {}); m_context) {
            handler(answer);
        }
    }
    void fail(ApiError::Kind kind) { end(unexpected(ApiError{.kind = kind})); }

private:
    QPointer<QObject> m_context;
    Handler m_handler;
    bool m_isCancelled = false;
};

class FakeApiCall final : public FakeCall<ConfigurationAnswer>
{
public:
    using FakeCall::FakeCall;

    void succeed(const Configuration &configuration) { end(ConfigurationAnswer{configuration, {}}); }
};

using FakeAccountCall = FakeCall<AccountDetails>;
using FakeNamesCall = FakeCall<NamesPage>;
using FakeLinkCall = FakeCall<Exchange>;

/// Sends nothing and remembers what it should have sent.
class FakeConversationsClient final : public ConversationsClient
{
public:
    struct Request
    {
        QByteArray method;
        Resource resource;
        ApiEndpoints endpoints;
        QString username;
        QByteArray secret;
        QByteArray body;
        QPointer<FakeApiCall> call; ///< until it has ended
    };

    struct NamesRequest
    {
        NameSource source;
        QUrl next;
        QPointer<FakeNamesCall> call; ///< until it has ended
    };

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] FakeApiCall &latestCall() const { return *m_requests.last().call; }

    ApiCall *fetchConfiguration(const ApiAccess &access, const Resource &resource, QObject *context,
                                ConfigurationHandler handler) override
    {
        return begin("GET", resource, access, {}, context, std::move(handler));
    }

    ApiCall *updateConfiguration(const ApiAccess &access, const Resource &resource,
                                 const ConfigurationUpdate &update, QObject *context,
                                 ConfigurationHandler handler) override
    {
        return begin("POST", resource, access, update.formBody(), context, std::move(handler));
    }

    ApiCall *fetchNames(const ApiAccess &, const NameSource &source, const QUrl &next, QObject *context,
                        NamesHandler handler) override
    {
        m_namesRequests.append({source, next, new FakeNamesCall(context, std::move(handler), &m_calls)});
        return m_namesRequests.last().call;
    }

    ApiCall *fetchLink(const ApiAccess &, const QUrl &link, QObject *context,
                       ExchangeHandler handler) override
    {
        m_link = link;
        m_linkCall = new FakeLinkCall(context, std::move(handler), &m_calls);
        return m_linkCall;
    }

    ApiCall *fetchAccount(const ApiAccess &, const Sid &accountSid, QObject *context,
                          AccountHandler handler) override
    {
        m_accountSid = accountSid.text();
        m_accountCall = new FakeAccountCall(context, std::move(handler), &m_calls);
        return m_accountCall;
    }

    /// The latest request for details, until it has ended, and whose they are.
    [[nodiscard]] FakeAccountCall *accountCall() const { return m_accountCall; }
    [[nodiscard]] const QString &askedAccount() const { return m_accountSid; }

    [[nodiscard]] const QList<NamesRequest> &namesRequests() const { return m_namesRequests; }

    /// The latest request of a link, until it has ended, and where it leads.
    [[nodiscard]] FakeLinkCall *linkCall() const { return m_linkCall; }
    [[nodiscard]] const QUrl &askedLink() const { return m_link; }

private:
    ApiCall *begin(const QByteArray &method, const Resource &resource, const ApiAccess &access,
                   const QByteArray &body, QObject *context, ConfigurationHandler handler)
    {
        auto *call = new FakeApiCall(context, std::move(handler), &m_calls);
        const Credentials &credentials = access.credentials;
        m_requests.append(
            {method, resource, access.endpoints, credentials.username(), credentials.secret(), body, call});
        return call;
    }

    QObject m_calls; // owns those that have not ended
    QList<Request> m_requests;
    QPointer<FakeAccountCall> m_accountCall;
    QString m_accountSid;
    QList<NamesRequest> m_namesRequests;
    QPointer<FakeLinkCall> m_linkCall;
    QUrl m_link;
};

} // namespace configurator
