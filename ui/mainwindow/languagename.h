// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// What the language of a BCP 47 tag calls itself, so that everybody finds the one they read. QLocale's own
/// names are made for sentences and tell countries apart ("español de España"); they serve where there is no
/// better one.
[[nodiscard]] QString languageName(const QString &tag);

} // namespace configurator
