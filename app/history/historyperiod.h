// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"

#include <QDateTime>
#include <QList>

class QSqlDatabase;
class QSqlError;

namespace configurator {

/// Entries that follow each other, from the first to the last.
struct IdRange
{
    qint64 first;
    qint64 last;

    friend bool operator==(const IdRange &, const IdRange &) = default;
};

/// The entries begun in a period, in as few ranges as possible: as ids grow with time it is one, unless the
/// clock has been set back. A time that is not valid does not bound it.
[[nodiscard]] Expected<QList<IdRange>, QSqlError> findPeriod(const QSqlDatabase &database,
                                                             const QDateTime &from, const QDateTime &until);

} // namespace configurator
