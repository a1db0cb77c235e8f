// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/connectproxy.h"
#include "support/trust.h"

namespace configurator {

/// A trusted server, whose name only the proxy before it knows. While it lives, no variable of the
/// environment names another proxy.
struct CompanyNetwork
{
    CompanyNetwork()
    {
        for (const char *variable :
             {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(variable);
        }
    }

    /// Of the server.
    [[nodiscard]] static QUrl url() { return QUrl(QStringLiteral("https://other.example/v1/Configuration")); }

    LoopbackServer server{{Reaction::answer(httpAnswer(200, "{}"))}, QStringLiteral("otherhost")};
    ConnectProxy proxy{server.url()};
    Trust trust{LoopbackServer::certificate(QStringLiteral("authority"))};
};

} // namespace configurator
