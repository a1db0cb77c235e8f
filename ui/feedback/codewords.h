// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace configurator {

/// Twilio's error codes that people meet here, explained without a network (Twilio's error dictionary).
class CodeWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::CodeWords)

public:
    /// What the code means and what to do; empty for one the program does not know.
    [[nodiscard]] static QString explanation(int code);
};

} // namespace configurator
