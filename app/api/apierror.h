// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/exchange.h"

#include <QString>

#include <optional>

namespace configurator {

/// Why a request has no good answer: a kind and data, without words for people.
struct ApiError
{
    enum class Kind {
        Cancelled,          ///< by the person
        TimedOut,           ///< no complete answer within the deadline
        Unreachable,        ///< no connection: name not resolved, refused, proxy
        ProxySignInWanted,  ///< `proxy` lets nobody through without signing in
        ProxySignInRefused, ///< `proxy` did not accept the sign-in
        ConnectionLost,     ///< the connection ended before the answer did
        Untrusted,          ///< TLS: the certificate or the protocol is not acceptable
        Redirected,         ///< the server points elsewhere; never followed
        Unauthorized,       ///< 401
        Forbidden,          ///< 403
        NotFound,           ///< 404
        RateLimited,        ///< 429; the request was not processed
        Rejected,           ///< any other 4xx
        ServerFault,        ///< 5xx
        MalformedReply,     ///< a success whose body cannot be read
        TooLarge,           ///< an answer beyond what the program reads
    };

    Kind kind = Kind::Unreachable;
    int code = 0;               ///< Twilio's error code, 0 if the answer has none
    QString serverMessage = {}; ///< in the server's words
    QUrl moreInfo = {};
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    QString detail = {}; ///< technical and not translated
    QString proxy = {};  ///< host and port of the one to sign in to; empty for none
    Exchange exchange = {};

    /// Whether the server may have carried the request out all the same. What a `POST` changed is then only
    /// known after reading again.
    [[nodiscard]] bool mayHaveBeenProcessed() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The error that an answer with a status other than 2xx stands for. Takes every documented shape of an error
/// body: Twilio's `{code, message, more_info, status}`, RFC 9457, and anything else by its status.
[[nodiscard]] ApiError errorFromAnswer(const Exchange &exchange);

} // namespace configurator
