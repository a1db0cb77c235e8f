// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/propertytable.h"

#include "ui/result/configurationtablemodel.h"
#include "ui/style/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace configurator {

namespace {

constexpr int FewRows = 5;
constexpr int LeastWidth = 160;
constexpr int Padding = 14; // above and below the text together

/// Wraps words, and shortens values, which read from left to right in any language.
class PropertyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 0, 0, Padding});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isValue = index.column() == ConfigurationTableModel::Value;
        option->features.setFlag(QStyleOptionViewItem::WrapText, !isValue);
        if (isValue && option->direction == Qt::RightToLeft) {
            option->direction = Qt::LeftToRight;
            option->displayAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
        }
    }
};

} // namespace

PropertyTable::PropertyTable(QWidget *parent)
    : QTableView(parent)
{
    setTextElideMode(Qt::ElideMiddle);
    showAsRows(*this);
    setItemDelegate(new PropertyDelegate(this));
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);

    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &PropertyTable::copySelection);
}

void PropertyTable::fitRows()
{
    horizontalHeader()->setMinimumSectionSize(
        horizontalHeader()->sectionSizeHint(ConfigurationTableModel::Value));
    resizeRowsToContents();
    updateGeometry();
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
    return {QTableView::sizeHint().width(), heightFor(verticalHeader()->length())};
}

QSize PropertyTable::minimumSizeHint() const
{
    const int few = FewRows * verticalHeader()->defaultSectionSize();
    return {LeastWidth, heightFor(std::min(verticalHeader()->length(), few))};
}

void PropertyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitRows();
    }
}

/// Long words leave room for the value.
int PropertyTable::sizeHintForColumn(int column) const
{
    const double part = column == ConfigurationTableModel::Name ? 0.44 : 0.29;
    return std::min(QTableView::sizeHintForColumn(column), int(viewport()->width() * part));
}

int PropertyTable::heightFor(int rows) const
{
    const int scrollBar = horizontalScrollBar()->sizeHint().height(); // for a narrow window
    return horizontalHeader()->sizeHint().height() + rows + scrollBar;
}

} // namespace configurator
