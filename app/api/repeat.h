// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace configurator {

/// A `GET` that the server had no time for is asked once more.
struct Repeat
{
    int number = 1; ///< of this repetition, from 1
    int most = 1;   ///< how many there are at most
    QDateTime at;   ///< when it is sent, in UTC

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

} // namespace configurator
