// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/propertytable.h"

#include "ui/result/configurationtablemodel.h"
#include "ui/style/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace configurator {

namespace {

constexpr int FewRows = 5;

} // namespace

PropertyTable::PropertyTable(QWidget *parent)
    : QTableView(parent)
{
    setTextElideMode(Qt::ElideMiddle);
    showAsRows(*this);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);

    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &PropertyTable::copySelection);
}

void PropertyTable::copySelection()
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        const auto cell = [&row](int column) {
            return row.siblingAtColumn(column).data(Qt::EditRole).toString();
        };
        lines.append(cell(ConfigurationTableModel::Name) + u'\t' + cell(ConfigurationTableModel::Value));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

QSize PropertyTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightFor(model() ? model()->rowCount() : 0)};
}

QSize PropertyTable::minimumSizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {QTableView::minimumSizeHint().width(), heightFor(std::min(rows, FewRows))};
}

/// A long name leaves room for the value.
int PropertyTable::sizeHintForColumn(int column) const
{
    const double part = column == ConfigurationTableModel::Name ? 0.5 : 0.28;
    return std::min(QTableView::sizeHintForColumn(column), int(viewport()->width() * part));
}

int PropertyTable::heightFor(int rows) const
{
    const int scrollBar = horizontalScrollBar()->sizeHint().height(); // for a narrow window
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           scrollBar;
}

} // namespace configurator
