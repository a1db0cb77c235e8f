// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// Why the history could not be read or written: a kind and data, without words for people.
struct HistoryError
{
    enum class Kind {
        Unopenable,   ///< the file or its folder cannot be opened or made
        Damaged,      ///< it is no database, or a broken one, and could not be set aside either
        NewerVersion, ///< a later version of the program wrote it
        Locked,       ///< another program keeps it to itself
        ReadOnly,     ///< it may be read and not written
        DiskFull,
        Failed, ///< anything else; `detail` says what
    };

    Kind kind = Kind::Failed;
    QString path = {};   ///< of the file
    QString detail = {}; ///< technical and not translated

    friend bool operator==(const HistoryError &, const HistoryError &) = default;
};

} // namespace configurator
