// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/region.h"

#include <QUrl>

#include <optional>

namespace configurator {

/// Where requests go, one base address for each of Twilio's hosts the program speaks to.
struct ApiEndpoints
{
    QUrl conversations;
    QUrl messaging;
    QUrl api;

    [[nodiscard]] static ApiEndpoints forRegion(const Region &region);

    /// Everything below one address, as for a gateway or a test server: `BASE/conversations/…` and so on.
    /// None if `base` is neither https nor http to a loopback address: credentials do not travel in the
    /// clear.
    [[nodiscard]] static std::optional<ApiEndpoints> below(const QUrl &base);

    friend bool operator==(const ApiEndpoints &, const ApiEndpoints &) = default;
};

/// `address` with `path` added to its own.
[[nodiscard]] QUrl appended(const QUrl &address, const QString &path);

} // namespace configurator
