// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// Where Twilio processes an account's requests. Credentials, services and the configuration are per region
/// (Twilio's "Manage regional API credentials").
struct Region
{
    QString id = defaultId(); ///< such as `us1`
    QString edge = {};        ///< such as `dublin`; needed for every region but the default

    [[nodiscard]] static QString defaultId() { return QStringLiteral("us1"); }
    [[nodiscard]] static Region unitedStates() { return {}; }
    [[nodiscard]] static Region ireland()
    {
        return {.id = QStringLiteral("ie1"), .edge = QStringLiteral("dublin")};
    }

    /// The edge Twilio pairs with the region (twilio-cli, `REGION_EDGE_MAP`); empty for the default region,
    /// which needs none, and for an unknown one.
    [[nodiscard]] static QString usualEdge(const QString &id);

    /// Whether the text can stand between the dots of a host name.
    [[nodiscard]] static bool isHostLabel(const QString &text);

    /// Whether `host` names a host of Twilio's, and not one that a stray character makes of it.
    [[nodiscard]] bool isValid() const;

    /// The host of a product such as `conversations` there. A region without an edge would be processed in
    /// `us1` by mistake, so that is not a region one can call.
    [[nodiscard]] QString host(const QString &product) const;

    friend bool operator==(const Region &, const Region &) = default;
};

} // namespace configurator
