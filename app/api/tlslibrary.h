// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// The name and version of the library that encrypts requests, such as `OpenSSL 3.0.9`; empty without one.
/// Loads it, which takes some milliseconds the first time.
[[nodiscard]] QString tlsLibrary();

} // namespace configurator
