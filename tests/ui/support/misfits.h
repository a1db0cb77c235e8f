// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace configurator {

/// What may be shortened with "…".
enum class Elision {
    Nowhere,     ///< but data, which names no more than itself: SIDs, paths, names given by people
    WithToolTip, ///< whatever a tool tip tells in full
};

/// What cannot be read in the window as it stands: a line for each text that is clipped or shortened, each
/// widget that reaches out of its parent, and each that lies upon another.
[[nodiscard]] QStringList misfits(const QWidget &window, Elision elision);

} // namespace configurator
