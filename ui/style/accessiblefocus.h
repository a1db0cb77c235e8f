// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace configurator {

/// From now on tells assistive technology that the keyboard has come to a row only where it has. Qt 6.4 tells
/// so of every row that becomes the current one, and a screen reader would leave what the person is at.
void tellTrueFocusOnly();

} // namespace configurator
