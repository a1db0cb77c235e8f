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
};

} // namespace configurator
