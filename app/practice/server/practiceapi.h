// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/account.h"
#include "practice/server/exchange.h"

namespace configurator::practice {

/// The rules of the API over one account in memory: a request in, its response out. It knows no network and
/// is not safe for use by several threads at once.
class PracticeApi final
{
public:
    PracticeApi(Account account, const QString &username, const QString &secret);

    /// Requests for the Conversations API begin with `/conversations`, those for the Messaging API with
    /// `/messaging`.
    [[nodiscard]] Response answer(const Request &request);

private:
    [[nodiscard]] bool isSignedIn(const Request &request) const;

    Account m_account;
    QByteArray m_token; ///< of HTTP Basic authentication
};

} // namespace configurator::practice
