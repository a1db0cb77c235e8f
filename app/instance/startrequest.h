// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace configurator {

/// What a start of the program was for, as one that runs already is told. It holds no secret.
struct StartRequest
{
    bool practice = false;           ///< open the practice account
    QString account = {};            ///< the name of the account to open; empty for none
    QString gateway = {};            ///< where requests are to go; empty for Twilio's hosts
    QByteArray activationToken = {}; ///< by which Wayland lets a window come forward; empty elsewhere

    /// The longest line that is read, in bytes.
    static constexpr qsizetype MaximumSize = 8192;

    [[nodiscard]] QByteArray toLine() const;

    /// None if the line is not one that `toLine` writes. A token that cannot be one is left out.
    [[nodiscard]] static std::optional<StartRequest> fromLine(const QByteArray &line);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

} // namespace configurator
