// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fontpreload.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace configurator {

std::jthread preloadFonts()
{
    // Resolved, not linked: it comes with Qt, and what it reads is kept for the whole process.
    constexpr int Version = 1;
    using FcInit = int (*)();
    const auto initialize = FcInit(QLibrary::resolve(u"fontconfig"_s, Version, "FcInit"));
    return initialize ? std::jthread(initialize) : std::jthread();
}

} // namespace configurator
