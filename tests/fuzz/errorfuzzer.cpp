// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// The error in an answer: the status, a colon, `Retry-After`, the end of the line, and the body.

#include "api/apierror.h"
#include "fuzztarget.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

Exchange exchangeOf(const QByteArray &input)
{
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArray line = input.first(lineEnd < 0 ? input.size() : lineEnd);
    const qsizetype colon = line.indexOf(':');
    Exchange exchange{.method = "POST",
                      .url = QUrl(u"https://conversations.twilio.com/v1/Configuration"_s),
                      .status = line.first(std::max<qsizetype>(0, colon)).toInt(),
                      .body = lineEnd < 0 ? QByteArray() : input.sliced(lineEnd + 1)};
    if (colon >= 0) {
        exchange.headers.append({"Retry-After", line.sliced(colon + 1)});
    }
    return exchange;
}

void checkKind(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const int status = error.exchange.status;
    require((error.kind == Kind::Unauthorized) == (status == 401), "401 is unauthorized");
    require((error.kind == Kind::RateLimited) == (status == 429), "429 is a rate limit");
    require((error.kind == Kind::ServerFault) == (status < 300 || status >= 500),
            "only what is no other status is a fault of the server");
    require(error.mayHaveBeenProcessed() == (status < 400 || status >= 500),
            "only an answer of 4xx means that nothing happened");
}

void checkWords(const ApiError &error)
{
    const QUrl &info = error.moreInfo;
    require(info.isEmpty() || info.scheme() == "https"_L1 || info.scheme() == "http"_L1,
            "more information is on the web");
    require(info.isEmpty() || !info.host().isEmpty(), "more information is at a host");
    const bool isObject = QJsonDocument::fromJson(error.exchange.body).isObject();
    require(isObject || (error.code == 0 && error.serverMessage.isEmpty() && info.isEmpty()),
            "a body that is no object says nothing");
}

void checkDelay(const ApiError &error)
{
    require(!error.retryAfter || *error.retryAfter >= 0s, "a delay is not negative");
    bool isNumber = false;
    const int seconds = error.exchange.header("Retry-After").trimmed().toInt(&isNumber);
    require(!isNumber || seconds < 0 || error.retryAfter == std::chrono::seconds(seconds),
            "a number is the delay in seconds");
}

} // namespace

void read(const QByteArray &input)
{
    const Exchange exchange = exchangeOf(input);
    const ApiError error = errorFromAnswer(exchange);
    require(error.exchange == exchange, "an error keeps its exchange");
    checkKind(error);
    checkWords(error);
    checkDelay(error);
}

} // namespace configurator
