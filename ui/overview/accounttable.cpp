// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/accounttable.h"

#include "ui/overview/overviewdelegate.h"
#include "ui/style/rowtable.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace configurator {

AccountTable::AccountTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new OverviewDelegate(this));
    setTextElideMode(Qt::ElideMiddle); // as SIDs are told apart by their ends
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    showAsRows(*this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();
    connect(model, &QAbstractItemModel::modelReset, this, &AccountTable::shareWidth);
}

void AccountTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeRows();
    } else if (event->type() == QEvent::LanguageChange) {
        shareWidth();
    }
}

void AccountTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void AccountTable::sizeRows()
{
    constexpr int Padding = 14; // above and below the two lines together
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + Padding);
}

/// Every column has the room it needs. What is left goes to all but the first, and twice as much to the last.
void AccountTable::shareWidth()
{
    QHeaderView &header = *horizontalHeader();
    int left = viewport()->width();
    for (int column = 0; column < header.count(); ++column) {
        left -= leastWidth(column);
    }
    const int share = std::max(left, 0) / header.count();
    for (int column = 0; column < header.count(); ++column) {
        const int shares = column == 0 ? 0 : column == header.count() - 1 ? 2 : 1;
        header.resizeSection(column, leastWidth(column) + shares * share);
    }
}

/// Room for the title, and for the longest account, a line that wraps once, or a value.
int AccountTable::leastWidth(int column) const
{
    constexpr int MostOfAccount = 56; // characters
    constexpr int HalfALine = 25;
    constexpr int Value = 15;
    const int character = fontMetrics().averageCharWidth();
    const int contents = column == 0 ? std::min(sizeHintForColumn(0), MostOfAccount * character)
                         : column == horizontalHeader()->count() - 1 ? HalfALine * character
                                                                     : Value * character;
    return std::max(contents, horizontalHeader()->sectionSizeHint(column));
}

} // namespace configurator
