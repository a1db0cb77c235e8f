// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"

#include <QStringList>

class QSqlDatabase;
class QSqlError;

namespace configurator {

/// The statements that lead from one version of the tables to the next. The number of steps taken is in the
/// file as `user_version`; a step that has been published never changes.
using HistoryStep = QStringList;

/// The steps from an empty file to the tables of this version.
///
/// `entry` holds a row for each changed field. `entry_index` finds them: FTS5 keeps for each word the ids of
/// its entries in order, so that any filters intersect quickly and the newest come first without sorting.
/// What is filtered by equality is indexed as words too, of the column `facets` (see `historyFacet`).
/// `account` has each account by the name it had last.
[[nodiscard]] const QList<HistoryStep> &historySteps();

/// Something that can be filtered by, as one word that no text for people has.
[[nodiscard]] QString historyFacet(const QString &name, const QString &value);

enum class SchemaState {
    Ready,
    Newer,   ///< a later version of the program made it
    Foreign, ///< it is the database of another program
};

/// Takes the steps that are missing, each in a transaction of its own.
[[nodiscard]] Expected<SchemaState, QSqlError> bringUpToDate(const QSqlDatabase &database,
                                                             const QList<HistoryStep> &steps);

} // namespace configurator
