// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace configurator {

/// The program's icon of that name (`resources/icons`), drawn in the colour of the text around it at any
/// size.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The same in a colour of its own, as a picture of `size` device-independent pixels.
[[nodiscard]] QPixmap symbolicPixmap(const QString &name, const QColor &colour, int size,
                                     qreal devicePixelRatio);

} // namespace configurator
