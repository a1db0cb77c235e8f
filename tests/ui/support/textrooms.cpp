// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/textrooms.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace configurator {

namespace {

// What these draw is laid out by options only they can fill in.

struct OpenDelegate : QStyledItemDelegate
{
    static constexpr auto fillIn = &OpenDelegate::initStyleOption;
};

struct OpenTabBar : QTabBar
{
    static constexpr auto fillIn = &OpenTabBar::initStyleOption;
};

struct OpenComboBox : QComboBox
{
    static constexpr auto fillIn = &OpenComboBox::initStyleOption;
};

struct OpenLineEdit : QLineEdit
{
    static constexpr auto fillIn = &OpenLineEdit::initStyleOption;
};

bool wraps(const QAbstractItemView &view)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table && table->wordWrap();
}

} // namespace

QSize neededSize(const QLabel &label)
{
    if (!label.wordWrap()) {
        return label.QLabel::sizeHint();
    }
    const int longestWord = label.QLabel::minimumSizeHint().width();
    return {longestWord, label.QLabel::heightForWidth(std::max(longestWord, label.width()))};
}

QSize neededSize(const QAbstractButton &button)
{
    const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : 0;
    return height > 0 ? QSize(button.minimumSizeHint().width(), height) : button.sizeHint();
}

QRect textRoom(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    (combo.*OpenComboBox::fillIn)(&option);
    return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
}

QRect textRoom(const QLineEdit &line)
{
    constexpr int Margin = 2; // QLineEdit's own
    QStyleOptionFrame option;
    (line.*OpenLineEdit::fillIn)(&option);
    QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    for (const QToolButton *button : line.findChildren<QToolButton *>()) {
        if (button->isVisibleTo(&line) && button->geometry().left() > room.center().x()) {
            room.setRight(std::min(room.right(), button->geometry().left()));
        }
    }
    return room.adjusted(Margin, 0, -Margin, 0);
}

QRect textRoom(const QTabBar &tabs, int tab)
{
    QStyleOptionTab option;
    (tabs.*OpenTabBar::fillIn)(&option, tab);
    return tabs.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &tabs);
}

std::optional<ItemRoom> textRoom(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegate());
    const QRect place = view.visualRect(index);
    if (!delegate || place.isEmpty() || !view.viewport()->rect().intersects(place)) {
        return std::nullopt;
    }
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.rect = place;
    option.decorationPosition = QStyleOptionViewItem::Left;
    option.decorationAlignment = Qt::AlignCenter;
    option.decorationSize = view.iconSize().isValid() ? view.iconSize() : QSize(16, 16);
    option.features.setFlag(QStyleOptionViewItem::WrapText, wraps(view));
    (delegate->*OpenDelegate::fillIn)(&option, index);
    if (option.text.isEmpty()) {
        return std::nullopt;
    }
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &view) + 1;
    const QRect room = view.style()
                           ->subElementRect(QStyle::SE_ItemViewItemText, &option, &view)
                           .adjusted(margin, 0, -margin, 0);
    const bool isWrapped = option.features.testFlag(QStyleOptionViewItem::WrapText);
    const QSize needed = QFontMetrics(option.font)
                             .boundingRect(QRect(0, 0, std::max(1, room.width()), 1 << 20),
                                           isWrapped ? Qt::TextWordWrap : Qt::TextFlag(0), option.text)
                             .size();
    return ItemRoom{option.text, needed, room.size(), QFontInfo(option.font).fixedPitch()};
}

} // namespace configurator
