// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints.h"

#include <QString>

#include <optional>

namespace configurator {

/// What the program was started with.
struct CommandLine
{
    bool practice = false;   ///< open the practice account
    QString account = {};    ///< the name of the account to open
    QString language = {};   ///< a BCP 47 tag
    QString dataFolder = {}; ///< settings and the list of accounts; the platform's place if empty
    std::optional<ApiEndpoints> gateway = std::nullopt;
};

/// The language asked for, if any, in which the command line is to be read and explained.
[[nodiscard]] QString languageOnCommandLine();

/// Reads the program's arguments. Ends the program, as is the custom, after `--help`, `--version` and a
/// mistake.
[[nodiscard]] CommandLine readCommandLine();

} // namespace configurator
