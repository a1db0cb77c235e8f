// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace configurator {

/// The icon of the program in the sizes that windows show; larger ones are the installed program's, and here
/// they would take a megabyte. The smallest have a drawing of their own, made for their few pixels.
[[nodiscard]] QIcon programIcon();

} // namespace configurator
