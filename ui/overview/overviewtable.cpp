// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtable.h"

#include "ui/overview/overviewdelegate.h"
#include "ui/style/rowtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <numeric>

namespace configurator {

OverviewTable::OverviewTable(OverviewTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(OverviewDelegate::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new OverviewDelegate(this));
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    showAsRows(*this);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the list of accounts
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();
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

void OverviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeRows();
    } else if (event->type() == QEvent::LanguageChange) {
        shareWidth();
    }
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void OverviewTable::sizeRows()
{
    constexpr int Padding = 14; // above and below the two lines together
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + Padding);
}

/// Every column has room for its title and a few words, and an equal part of what is left.
void OverviewTable::shareWidth()
{
    constexpr int LeastWords = 14; // characters
    const QHeaderView *header = horizontalHeader();
    std::array<int, OverviewTableModel::ColumnCount> widths;
    for (int column = 0; column < header->count(); ++column) {
        widths.at(std::size_t(column)) =
            std::max(header->sectionSizeHint(column), LeastWords * fontMetrics().averageCharWidth());
    }
    const int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (int column = 0; column < header->count(); ++column) {
        horizontalHeader()->resizeSection(column, widths.at(std::size_t(column)) +
                                                      std::max(left, 0) / header->count());
    }
}

} // namespace configurator
