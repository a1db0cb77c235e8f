// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/rowtable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace configurator {

void showAsRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void fitColumn(QTableView &table, int column, int most)
{
    QHeaderView &header = *table.horizontalHeader();
    const int words = static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column);
    const int widest = most * table.fontMetrics().averageCharWidth();
    header.resizeSection(column, std::max(std::min(words, widest), header.sectionSizeHint(column)));
}

} // namespace configurator
