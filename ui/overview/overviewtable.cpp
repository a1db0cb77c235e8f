// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtable.h"

#include "ui/overview/overviewdelegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace configurator {

OverviewTable::OverviewTable(OverviewTableModel *model, QWidget *parent)
    : AccountTable(new QSortFilterProxyModel(model), parent)
    , m_sorted(static_cast<QSortFilterProxyModel *>(this->model()))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(OverviewDelegate::SortRole);
    m_sorted->setSortLocaleAware(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the list of accounts
    horizontalHeader()->setSortIndicatorClearable(true);
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
    return m_sorted->mapToSource(row).row();
}

} // namespace configurator
