// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace configurator {

namespace {

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int partHeight(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(Qt::AlignmentFlag side)
    : m_side(side)
{
    setContentsMargins({});
}

/// Layouts within take themselves out, which must find the list whole.
FlowLayout::~FlowLayout()
{
    while (const QLayoutItem *item = takeAt(0)) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void FlowLayout::addLayout(QLayout *parts)
{
    addChildLayout(parts);
    addItem(parts);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index)) {
        return nullptr;
    }
    QLayoutItem *taken = m_items.at(std::size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    if (QLayout *parts = taken->layout(); parts && parts->parent() == this) {
        parts->setParent(nullptr);
    }
    return taken;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown()) {
        const QSize part = item->sizeHint();
        size = {size.width() + part.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), part.height())};
    }
    return size.grownBy(contentsMargins());
}

/// The widest part in a line of its own.
QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown()) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : lines(width - margins.left() - margins.right())) {
        height += heightOf(line) + (height > 0 ? spacing() : 0);
    }
    return height + margins.top() + margins.bottom();
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = contentsRect();
    int top = room.top();
    for (const Line &line : lines(room.width())) {
        const int height = heightOf(line);
        place(line, {room.left(), top, room.width(), height});
        top += height + spacing();
    }
}

std::vector<QLayoutItem *> FlowLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            items.push_back(item.get());
        }
    }
    return items;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : shown()) {
        const int wanted = expands(*item) ? item->minimumSize().width() : item->sizeHint().width();
        const Part part{item, std::min(wanted, width)};
        if (lines.empty() || widthOf(lines.back()) + spacing() + part.width > width) {
            lines.emplace_back();
        }
        lines.back().push_back(part);
    }
    for (Line &line : lines) {
        const auto share = std::ranges::count_if(line, [](const Part &part) { return expands(*part.item); });
        const int left = width - widthOf(line);
        for (Part &part : line) {
            part.width += expands(*part.item) ? left / int(share) : 0;
        }
    }
    return lines;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = int(line.size() - 1) * spacing();
    for (const Part &part : line) {
        width += part.width;
    }
    return width;
}

int FlowLayout::heightOf(const Line &line)
{
    int height = 0;
    for (const Part &part : line) {
        height = std::max(height, partHeight(*part.item, part.width));
    }
    return height;
}

/// Each part in the middle of the line, unless it is aligned with the top.
void FlowLayout::place(const Line &line, const QRect &room) const
{
    int left = room.left() + (m_side == Qt::AlignTrailing ? room.width() - widthOf(line) : 0);
    for (const auto &[item, width] : line) {
        const int height = partHeight(*item, width);
        const bool isAtTop = item->alignment().testFlag(Qt::AlignTop);
        const QRect part(left, room.top() + (isAtTop ? 0 : (room.height() - height) / 2), width, height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, part));
        left += width + spacing();
    }
}

} // namespace configurator
