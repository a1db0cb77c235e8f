// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

namespace configurator {

/// A value of a property the program does not know: a text as it is, anything else as JSON in one line.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace configurator
