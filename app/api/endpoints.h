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

/// Whether the host is this computer.
[[nodiscard]] bool isLoopback(const QString &host);

/// `address` with `path` added to its own.
[[nodiscard]] QUrl appended(const QUrl &address, const QString &path);

/// The address a link of an answer leads to, asked from `host`: its path and query there, whatever host the
/// link names. A path that already begins with that of `host`, as behind a gateway, is not added twice.
[[nodiscard]] QUrl onHost(const QUrl &host, const QUrl &link);

/// Which of the hosts a link of an answer means: by its path behind a gateway, or by the name of its product.
[[nodiscard]] const QUrl &hostFor(const ApiEndpoints &endpoints, const QUrl &link);

/// The path of a link of an answer, as it is at Twilio's own host.
[[nodiscard]] QString pathOf(const QUrl &host, const QUrl &link);

} // namespace configurator
