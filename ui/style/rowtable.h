// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace configurator {

/// Makes the table one of rows: they are chosen as a whole, without a grid or numbers, and Tab leaves it.
void showAsRows(QTableView &table);

/// Makes the column as wide as its title and its words, but no wider than `most` characters unless the title
/// is.
void fitColumn(QTableView &table, int column, int most);

} // namespace configurator
