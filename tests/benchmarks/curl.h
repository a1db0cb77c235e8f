// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>

namespace configurator {

/// Runs curl with these arguments and nothing from the person's settings, and waits for it. The milliseconds
/// from its start to its end. A curl that fails ends the benchmark.
[[nodiscard]] double millisecondsOfCurl(const QByteArrayList &arguments);

} // namespace configurator
