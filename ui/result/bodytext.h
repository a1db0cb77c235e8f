// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace configurator {

/// The body of an answer: JSON indented, with its members in the server's order and its numbers as the server
/// writes them; anything else as it is.
[[nodiscard]] QString bodyText(const QByteArray &body);

} // namespace configurator
