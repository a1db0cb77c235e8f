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
    } else if (event->type() == QEvent::LanguageChange) {
        sizeColumns();
        shareWidth();
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
    constexpr int Padding = 20; // beside the text
    const int character = fontMetrics().averageCharWidth();
    const QString day = QLocale().toString(QDate(2026, 12, 28), QLocale::ShortFormat);
    for (const auto &[column, width] :
         {std::pair{Model::When, fontMetrics().horizontalAdvance(day) + Padding},
          std::pair{Model::AccountName, 12 * character}, std::pair{Model::OutcomeWords, 24 * character},
          std::pair{Model::RequestId, 40 * character}}) {
        QHeaderView *header = horizontalHeader();
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
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
        horizontalHeader()->resizeSection(column, std::max(parts * part, header->sectionSizeHint(column)));
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
