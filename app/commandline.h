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
    QString dataFolder = {}; ///< settings and the list of accounts
    std::optional<ApiEndpoints> gateway = std::nullopt;
};

/// Reads the program's arguments. Ends the program, as is the custom, after `--help`, `--version` and a
/// mistake (exit code 2), in the language asked for. Needs no display, and is to be called before there is an
/// application: for those words it makes one itself.
[[nodiscard]] CommandLine readCommandLine(int argc, char *argv[]);

} // namespace configurator
