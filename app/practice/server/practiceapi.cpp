// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/practiceapi.h"

#include "practice/server/accountendpoint.h"
#include "practice/server/configurationendpoint.h"
#include "practice/server/serviceconfigurationendpoints.h"
#include "practice/server/serviceendpoints.h"
#include "practice/server/webhookendpoints.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

/// A resource and what it can do. `*` in the path stands for a SID.
struct Endpoint
{
    QLatin1StringView path;
    Handler get;
    Handler post = nullptr;
};

constexpr std::array Endpoints{
    Endpoint{"/api/2010-04-01/Accounts/*"_L1, fetchAccount},
    Endpoint{"/conversations/v1/Configuration"_L1, fetchConfiguration, updateConfiguration},
    Endpoint{"/conversations/v1/Configuration/Webhooks"_L1, fetchWebhooks, updateWebhooks},
    Endpoint{"/conversations/v1/Services"_L1, listConversationServices},
    Endpoint{"/conversations/v1/Services/*"_L1, fetchConversationService},
    Endpoint{"/conversations/v1/Services/*/Roles"_L1, listRoles},
    Endpoint{"/conversations/v1/Services/*/Configuration"_L1, fetchServiceConfiguration,
             updateServiceConfiguration},
    Endpoint{"/conversations/v1/Services/*/Configuration/Webhooks"_L1, fetchServiceWebhooks,
             updateServiceWebhooks},
    Endpoint{"/conversations/v1/Services/*/Configuration/Notifications"_L1, fetchNotifications,
             updateNotifications},
    Endpoint{"/messaging/v1/Services"_L1, listMessagingServices},
    Endpoint{"/messaging/v1/Services/*"_L1, fetchMessagingService},
};

/// The SID in a path of this endpoint, empty if it has none; nothing for a path of another one.
std::optional<QString> sidIn(const QString &path, const Endpoint &endpoint)
{
    const QStringList segments = path.split(u'/');
    const QStringList expected = QString(endpoint.path).split(u'/');
    if (segments.size() != expected.size()) {
        return std::nullopt;
    }
    QString sid;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (expected.at(i) == u"*"_s) {
            sid = segments.at(i);
        } else if (segments.at(i) != expected.at(i)) {
            return std::nullopt;
        }
    }
    return sid;
}

Response methodNotAllowed(const Endpoint &endpoint)
{
    Response response = errorResponse(Error::MethodNotAllowed);
    response.headers.append({"Allow"_ba, endpoint.post ? "GET, POST"_ba : "GET"_ba});
    return response;
}

Response wrongCredentials()
{
    Response response = errorResponse(Error::WrongCredentials);
    response.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"Twilio API\""_ba});
    return response;
}

Response call(const Endpoint &endpoint, const QString &sid, Account &account, const Request &request)
{
    const Handler handler = request.method == "GET"_ba    ? endpoint.get
                            : request.method == "POST"_ba ? endpoint.post
                                                          : nullptr;
    if (!handler) {
        return methodNotAllowed(endpoint);
    }
    const bool isForm = request.contentType.startsWith("application/x-www-form-urlencoded"_ba);
    const auto result = handler(
        account,
        {.sid = sid, .query = parseForm(request.query), .form = isForm ? parseForm(request.body) : Form()});
    return result ? Response{.body = *result} : errorResponse(result.error());
}

/// Whether the request was meant for this computer, rather than led here by a name that resolves to it.
bool isForLoopback(const Request &request)
{
    const qsizetype port = request.host.lastIndexOf(':');
    const bool hasPort = port >= 0 && !request.host.endsWith(']');
    const QByteArray name = (hasPort ? request.host.first(port) : request.host).toLower();
    return name == "127.0.0.1"_ba || name == "localhost"_ba || name == "[::1]"_ba;
}

} // namespace

PracticeApi::PracticeApi(Account account, const QString &username, const QString &secret)
    : m_account(std::move(account))
    , m_token((username + u':' + secret).toUtf8().toBase64())
{
}

Response PracticeApi::answer(const Request &request)
{
    if (!isForLoopback(request)) {
        return errorResponse(Error::HostNotLoopback);
    }
    if (!isSignedIn(request)) {
        return wrongCredentials();
    }
    for (const Endpoint &endpoint : Endpoints) {
        if (const auto sid = sidIn(request.path, endpoint)) {
            return call(endpoint, *sid, m_account, request);
        }
    }
    return errorResponse(Error::NotFound);
}

bool PracticeApi::isSignedIn(const Request &request) const
{
    const QList<QByteArray> parts = request.authorization.split(' ');
    return parts.size() == 2 && parts.first().toLower() == "basic"_ba && parts.last() == m_token;
}

} // namespace configurator::practice
