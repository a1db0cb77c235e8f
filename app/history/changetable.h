// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/changerecorder.h"

class QSqlDatabase;
class QSqlError;

namespace configurator {

/// What is written with a change besides itself.
struct ChangeOrigin
{
    QDateTime startedAt;
    QString user;
};

/// Writes an entry for each field of the change. Its ids, and so that of the change, are higher than all in
/// the file and than `above`.
[[nodiscard]] Expected<ChangeId, QSqlError> insertChange(const QSqlDatabase &database, const Change &change,
                                                         const ChangeOrigin &origin, ChangeId above);

/// Replaces what is known of a change, and tells whether there is such a change. What was found out by
/// reading replaces only what is not known yet.
[[nodiscard]] Expected<bool, QSqlError> updateOutcome(const QSqlDatabase &database, ChangeId id,
                                                      const Outcome &outcome);

/// The oldest first.
[[nodiscard]] Expected<QList<OpenChange>, QSqlError> selectOpenChanges(const QSqlDatabase &database);

} // namespace configurator
