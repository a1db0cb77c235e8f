// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// Why the program does not start.
class StartWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::StartWords)

public:
    [[nodiscard]] static Message noDisplay();

    /// The program runs already, and this is why it does not do what another start was for.
    [[nodiscard]] static Message occupied();
    [[nodiscard]] static Message otherGateway();
    [[nodiscard]] static Message noAnswer();
};

} // namespace configurator
