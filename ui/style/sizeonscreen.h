// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSize;
class QWidget;

namespace configurator {

/// Gives a window that size, or as much of it as its screen has room for, with a frame around it.
void resizeOnScreen(QWidget &window, const QSize &size);

} // namespace configurator
