// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/misfits.h"

#include "ui/style/announcement.h"
#include "ui/style/elidedlabel.h"
#include "ui/support/textrooms.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString described(const QSize &size)
{
    return u"%1×%2"_s.arg(size.width()).arg(size.height());
}

QString described(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60));
}

bool fits(const QSize &needed, const QSize &given)
{
    return needed.width() <= given.width() && needed.height() <= given.height();
}

/// What scrolls in both directions may be of any size.
bool scrolls(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget());
    return area && area->viewport() == widget.parentWidget();
}

bool scrollsUpAndDownAlone(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(widget.parentWidget()->parentWidget());
    return area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
}

class Finder final
{
public:
    Finder(const QWidget &window, Elision elision)
        : m_elision(elision)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool isSpoken = qobject_cast<const Announcement *>(widget); // and not to be seen
            if (widget->window() == &window && widget->isVisibleTo(&window) && !isSpoken) {
                checkPlace(*widget);
                checkText(*widget);
            }
        }
        checkOverlaps(window);
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void checkPlace(const QWidget &widget)
    {
        const QRect room =
            widget.parentWidget()->rect().adjusted(-1, 0, 1, 0); // QSplitter mirrors a pixel too far
        const QRect &place = widget.geometry();
        if (qobject_cast<const QSplitterHandle *>(&widget)) { // which can be grabbed from beside it
            return;
        }
        const bool isInside = scrollsUpAndDownAlone(widget)
                                  ? place.left() >= room.left() && place.right() <= room.right()
                                  : scrolls(widget) || room.contains(place);
        if (!isInside) {
            m_found.append(u"%1 of %2 reaches out of %3 of %4"_s.arg(
                described(widget), described(place.size()), described(*widget.parentWidget()),
                described(room.size())));
        }
    }

    void checkText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            checkLabel(*label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            checkSize(*button, button->text().isEmpty() ? QSize() : neededSize(*button));
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            checkChoice(*combo);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            checkPlaceholder(*line);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            checkTabs(*tabs);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            checkHeader(*header);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            checkItems(*view);
        } else {
            checkSize(widget, widget.minimumSizeHint().boundedTo(widget.maximumSize()));
        }
    }

    void checkSize(const QWidget &widget, const QSize &needed)
    {
        if (!fits(needed, widget.size())) {
            add(widget, needed, widget.size());
        }
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty()) {
            return;
        }
        const QSize needed = neededSize(label);
        if (fits(needed, label.size())) {
            return;
        }
        const bool isShortened = qobject_cast<const ElidedLabel *>(&label);
        if (!isShortened || label.toolTip().isEmpty()) {
            add(label, needed, label.size());
        }
    }

    void checkChoice(const QComboBox &combo)
    {
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
        const QRect room = textRoom(combo);
        if (!combo.isEditable() && needed > room.width() &&
            !isForgiven(combo.currentText(), combo.toolTip())) {
            add(combo, {needed, 0}, room.size(), combo.currentText());
        }
    }

    void checkPlaceholder(const QLineEdit &line)
    {
        const QString &text = line.placeholderText();
        const int needed = line.fontMetrics().horizontalAdvance(text);
        if (line.text().isEmpty() && needed > textRoom(line).width()) {
            add(line, {needed, 0}, textRoom(line).size(), text);
        }
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
            const QRect room = textRoom(tabs, tab);
            const bool isTold = m_elision == Elision::WithToolTip && !tabs.tabToolTip(tab).isEmpty();
            if (tabs.isTabVisible(tab) && needed > room.width() && !isTold) {
                add(tabs, {needed, 0}, room.size(), tabs.tabText(tab));
            }
        }
    }

    void checkHeader(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section) {
            const QString title = header.model()->headerData(section, header.orientation()).toString();
            const int needed = header.sectionSizeHint(section);
            const int given = header.sectionSize(section);
            const QVariant toolTip =
                header.model()->headerData(section, header.orientation(), Qt::ToolTipRole);
            const bool isTold = m_elision == Elision::WithToolTip && !toolTip.toString().isEmpty();
            if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(section) &&
                needed > given && !isTold) {
                add(header, {needed, 0}, {given, 0}, title);
            }
        }
    }

    void checkItems(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (QModelIndex index = view.indexAt({1, 1}); index.isValid(); index = below(view, index)) {
            for (int column = 0; column < model.columnCount(index.parent()); ++column) {
                checkItem(view, index.siblingAtColumn(column));
            }
        }
    }

    static QModelIndex below(const QAbstractItemView &view, const QModelIndex &index)
    {
        if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
            return tree->indexBelow(index);
        }
        const QModelIndex next = index.siblingAtRow(index.row() + 1);
        return next.isValid() && view.visualRect(next).top() < view.viewport()->height() ? next
                                                                                         : QModelIndex();
    }

    void checkItem(const QAbstractItemView &view, const QModelIndex &index)
    {
        const auto room = textRoom(view, index);
        if (!room || fits(room->needed, room->given)) {
            return;
        }
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        const bool isData = room->isMonospaced && !toolTip.isEmpty();
        if (!isData && !isForgiven(room->text, toolTip)) {
            add(view, room->needed, room->given, room->text);
        }
    }

    /// Whether a text may be shortened.
    [[nodiscard]] bool isForgiven(const QString &text, const QString &toolTip) const
    {
        return !toolTip.isEmpty() && (m_elision == Elision::WithToolTip || isData(text));
    }

    /// With something long in it that a person rather copies than reads.
    static bool isData(const QString &text)
    {
        constexpr int LongestName = 20;
        const QStringList words = text.split(QRegularExpression(u"\\s+"_s));
        return std::ranges::any_of(words, [](const QString &word) {
            const bool isAscii = std::ranges::all_of(word, [](QChar letter) {
                return letter.unicode() < 0x80 || letter.category() == QChar::Other_Format; // an isolate
            });
            return word.contains(u'/') || word.contains(u"${"_s) || (isAscii && word.size() > LongestName);
        });
    }

    /// Among the children of the widget, and of those.
    void checkOverlaps(const QWidget &parent)
    {
        QList<const QWidget *> children;
        for (const QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow() && !child->isHidden() && !child->geometry().isEmpty() &&
                !qobject_cast<const QSplitterHandle *>(child)) {
                children.append(child);
            }
        }
        for (const QWidget *child : children) {
            for (const QWidget *other : children) {
                if (child < other && child->geometry().intersects(other->geometry())) {
                    m_found.append(u"%1 and %2 overlap"_s.arg(described(*child), described(*other)));
                }
            }
            checkOverlaps(*child);
        }
    }

    void add(const QWidget &widget, const QSize &needed, const QSize &given, const QString &text = {})
    {
        const QString part = text.isEmpty() ? QString() : u": “%1”"_s.arg(text.left(60));
        m_found.append(
            u"%1%2 needs %3 and has %4"_s.arg(described(widget), part, described(needed), described(given)));
    }

    Elision m_elision;
    QStringList m_found;
};

} // namespace

QStringList misfits(const QWidget &window, Elision elision)
{
    return Finder(window, elision).found();
}

} // namespace configurator
