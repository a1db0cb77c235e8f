// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace configurator {

/// Reads fontconfig's configuration on a thread of its own. Qt does so before it measures the first word, a
/// fifth of what the start costs; on a second core, while Qt connects to the display, it takes no time. The
/// thread must be joined before the first widget, and is none where fontconfig does not find the fonts.
[[nodiscard]] std::jthread preloadFonts();

} // namespace configurator
