// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace configurator::practice {

/// Parameters by name. A name that is there has at least one value; they stand in the order they were sent.
using Form = QMap<QString, QStringList>;

/// Reads a query or a body of type `application/x-www-form-urlencoded` (WHATWG URL, 5.1).
[[nodiscard]] Form parseForm(const QByteArray &encoded);

} // namespace configurator::practice
