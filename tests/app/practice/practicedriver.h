// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/practiceapi.h"

namespace configurator::practice {

inline constexpr QLatin1StringView Username{"AC00112233445566778899aabbccddeeff"};
inline constexpr QLatin1StringView Secret{"0123456789abcdef0123456789abcdef"};

inline const QString ConfigurationPath = QStringLiteral("/conversations/v1/Configuration");
inline const QString WebhooksPath = QStringLiteral("/conversations/v1/Configuration/Webhooks");
inline const QString ServicesPath = QStringLiteral("/conversations/v1/Services");
inline const QString MessagingServicesPath = QStringLiteral("/messaging/v1/Services");

/// The header of HTTP Basic authentication.
[[nodiscard]] QByteArray basic(const QString &username, const QString &secret);

/// A request with everything right but the method and the path to choose.
[[nodiscard]] Request request(const QByteArray &method, const QString &path);

/// A request for an absolute address of an answer, sent where a client sends it.
[[nodiscard]] Request requestFor(const QString &absoluteUrl);

/// An update by form.
[[nodiscard]] Request postRequest(const QString &path, const QByteArray &body);

/// The error code of an answer, 0 in a good one.
[[nodiscard]] int codeOf(const Response &response);

/// Asks the rules, over a fresh sample account, without a network.
class PracticeDriver final
{
public:
    PracticeDriver();

    [[nodiscard]] Response answer(const Request &request) { return m_api.answer(request); }
    [[nodiscard]] Response get(const QString &path);
    [[nodiscard]] Response post(const QString &path, const QByteArray &body);

    /// The Conversation Service at this place of the list.
    [[nodiscard]] QJsonObject service(int place);

    /// The text with SIDs of the account in place of `{service}`, `{other service}`, `{messaging}`,
    /// `{conversation role}` and `{service role}`; the roles are of the first service.
    [[nodiscard]] QString filledIn(QString text);

private:
    [[nodiscard]] QString role(const QString &name);

    PracticeApi m_api;
};

} // namespace configurator::practice
