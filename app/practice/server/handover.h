// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"
#include "domain/sid.h"

#include <chrono>

namespace configurator::practice {

/// What the parent process hands over on standard input, where no other process can read it.
struct HandOver
{
    Sid accountSid;
    QString username;
    QString secret;
    std::chrono::milliseconds delay; ///< before each answer, to practise waiting
};

/// Reads the line `{"accountSid":"AC…","username":"…","secret":"…"}`, with `"delayMs":N` if wanted (at most a
/// minute).
[[nodiscard]] std::optional<HandOver> parseHandOver(const QByteArray &line);

} // namespace configurator::practice
