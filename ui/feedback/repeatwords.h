// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/repeat.h"

#include <QCoreApplication>

namespace configurator {

/// What the program says while it waits to ask a server again.
class RepeatWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::RepeatWords)

public:
    /// With the seconds that are left, counted up to whole ones.
    [[nodiscard]] static QString waiting(const Repeat &repeat, const QDateTime &now);

    /// The same for those who listen: it stays true while the seconds pass.
    [[nodiscard]] static QString spoken(const Repeat &repeat);
};

} // namespace configurator
