// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace configurator {

/// The body of an answer: JSON indented, anything else as it is.
[[nodiscard]] QString bodyText(const QByteArray &body);

} // namespace configurator
