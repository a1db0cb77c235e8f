// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/rowtable.h"

#include <QHeaderView>
#include <QTableView>

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

} // namespace configurator
