// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace configurator {

/// What a fuzzer does with each input: read it, and `require` what must hold of any input whatever. Every
/// fuzzer has its own.
void read(const QByteArray &input);

/// Ends the program with `property` as its last words, unless that holds.
void require(bool holds, const char *property);

} // namespace configurator
