// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtable.h"

#include "ui/overview/overviewfiltermodel.h"

#include <QHeaderView>

#include <algorithm>

namespace configurator {

OverviewTable::OverviewTable(OverviewTableModel *model, QWidget *parent)
    : AccountTable(new OverviewFilterModel(model), parent)
    , m_rows(static_cast<OverviewFilterModel *>(this->model()))
{
    m_rows->setSourceModel(model);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the list of accounts
    horizontalHeader()->setSortIndicatorClearable(true);
}

int OverviewTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const QAbstractItemModel &all = *m_rows->sourceModel();
    for (int row = 0; row < all.rowCount(); ++row) {
        width = std::max(width, itemDelegate()->sizeHint(option, all.index(row, column)).width());
    }
    return width;
}

QList<int> OverviewTable::selectedAccounts() const
{
    QList<int> accounts;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        accounts.append(accountAt(row));
    }
    std::ranges::sort(accounts);
    return accounts;
}

int OverviewTable::accountAt(const QModelIndex &row) const
{
    return m_rows->mapToSource(row).row();
}

} // namespace configurator
