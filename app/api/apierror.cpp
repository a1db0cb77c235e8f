// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/apierror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = ApiError::Kind;

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400) {
        return Kind::Redirected;
    }
    return status >= 400 && status < 500 ? Kind::Rejected : Kind::ServerFault;
}

/// `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). What is left until the date is rounded
/// up: who waits for so long does not come too early.
std::optional<std::chrono::seconds> retryAfter(const Exchange &exchange)
{
    const QByteArray value = exchange.header("Retry-After").trimmed();
    bool ok = false;
    if (const int seconds = value.toInt(&ok); ok && seconds >= 0) {
        return std::chrono::seconds(seconds);
    }
    const QDateTime date =
        QDateTime::fromString(QString::fromLatin1(value).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
    if (!date.isValid()) {
        return std::nullopt;
    }
    const std::chrono::milliseconds left(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(date)));
    return std::chrono::ceil<std::chrono::seconds>(left);
}

/// The number an API may write as a number or as text.
int toCode(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

QUrl toWebUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

void readBody(ApiError &error, const QJsonObject &body)
{
    // An entry of `errors` may be the whole error; in RFC 9457 it only points at a part of the request.
    const QJsonObject first = body.value("errors"_L1).toArray().first().toObject();
    const QJsonObject &fault = body.contains("code"_L1) || !first.contains("message"_L1) ? body : first;

    error.code = toCode(fault.value("code"_L1));
    for (const auto key : {"message"_L1, "detail"_L1, "title"_L1}) {
        if (error.serverMessage.isEmpty()) {
            error.serverMessage = fault.value(key).toString();
        }
    }
    for (const auto key : {"more_info"_L1, "type"_L1, "infoUrl"_L1}) {
        if (error.moreInfo.isEmpty()) {
            error.moreInfo = toWebUrl(fault.value(key));
        }
    }
}

} // namespace

bool ApiError::mayHaveBeenProcessed() const
{
    switch (kind) {
    case Kind::Cancelled:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::ServerFault:
    case Kind::MalformedReply:
    case Kind::TooLarge:
    case Kind::Redirected:
        return true;
    case Kind::Unreachable:
    case Kind::ProxySignInWanted:
    case Kind::ProxySignInRefused:
    case Kind::Untrusted:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::RateLimited:
    case Kind::Rejected:
        return false;
    }
    Q_UNREACHABLE();
}

ApiError errorFromAnswer(const Exchange &exchange)
{
    ApiError error{
        .kind = kindOf(exchange.status),
        .retryAfter = retryAfter(exchange),
        .exchange = exchange,
    };
    readBody(error, QJsonDocument::fromJson(exchange.body).object());
    return error;
}

} // namespace configurator
