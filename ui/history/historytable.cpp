// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historytable.h"

#include "ui/history/historydelegate.h"
#include "ui/history/historytablemodel.h"
#include "ui/style/rowtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace configurator {

HistoryTable::HistoryTable(HistoryTableModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new HistoryDelegate(this));
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    showAsRows(*this);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();
    sizeColumns();

    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryTable::holdPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &HistoryTable::holdPlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryTable::keepPlace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &HistoryTable::keepPlace);
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeRows();
    }
}

/// A selected row that is seen stays to be seen.
void HistoryTable::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = row.isValid() && row.top() >= 0 && row.bottom() <= event->oldSize().height();
    QTableView::resizeEvent(event);
    shareWidth();
    if (wasSeen && event->size().height() < event->oldSize().height()) {
        scrollTo(currentIndex());
    }
}

void HistoryTable::sizeRows()
{
    constexpr int Padding = 12; // above and below the two lines together
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + Padding);
}

void HistoryTable::sizeColumns()
{
    using Model = HistoryTableModel;
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair{Model::When, 13}, std::pair{Model::AccountName, 12}, std::pair{Model::OutcomeWords, 19},
          std::pair{Model::RequestId, 40}}) {
        horizontalHeader()->resizeSection(column, characters * character);
    }
}

/// The field and its values share what room the others leave but the last, which is out of sight at first.
void HistoryTable::shareWidth()
{
    using Model = HistoryTableModel;
    constexpr int Parts = 8; // half of them for the field
    const QHeaderView *header = horizontalHeader();
    const int others = header->sectionSize(Model::When) + header->sectionSize(Model::AccountName) +
                       header->sectionSize(Model::OutcomeWords);
    const int least = 4 * Parts * fontMetrics().averageCharWidth();
    const int part = std::max(viewport()->width() - others, least) / Parts;
    for (const auto &[column, parts] :
         {std::pair{Model::FieldName, 4}, std::pair{Model::Before, 2}, std::pair{Model::After, 2}}) {
        horizontalHeader()->resizeSection(column, parts * part);
    }
}

void HistoryTable::holdPlace()
{
    const int place = verticalScrollBar()->value();
    const int height = verticalHeader()->defaultSectionSize();
    m_top = place > 0 ? model()->index(place / height, 0) : QModelIndex();
    m_hidden = place % height;
}

void HistoryTable::keepPlace()
{
    if (m_top.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(m_top.row() * verticalHeader()->defaultSectionSize() + m_hidden);
    }
}

} // namespace configurator
