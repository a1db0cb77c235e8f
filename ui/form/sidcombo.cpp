// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sidcombo.h"

#include "domain/fieldproblem.h"
#include "ui/form/accessiblesidcombo.h"
#include "ui/form/sidpopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <numeric>

namespace configurator {

bool isSearch(const QString &text, SidKind kind)
{
    const auto problem = judgeSid(text, kind);
    return problem && (problem->kind == SidProblem::Kind::WrongPrefix ||
                       problem->kind == SidProblem::Kind::BadCharacter);
}

SidCombo::SidCombo(const SidRule &rule, QWidget *parent)
    : QComboBox(parent)
    , m_rule(rule)
{
    AccessibleSidCombo::install();
    setLineEdit(new QLineEdit(this)); // setEditable() would make the list of its own
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    lineEdit()->setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus); // turning the wheel scrolls the page
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SidCombo::left);
}

SidCombo::~SidCombo()
{
    delete m_popup;
}

void SidCombo::setNames(const KnownNames &names, const QString &current)
{
    const bool isNewList = names.list != m_names.list;
    if (names == m_names && current == m_current) {
        return;
    }
    m_names = names;
    m_current = current;
    if (isNewList) {
        m_searched.reset();
    }
    if (isOpen()) {
        const QString selected = m_popup->selectedSid();
        fill();
        m_popup->selectSid(selected);
        open();
    }
}

qsizetype SidCombo::matchCount()
{
    return isSearch() ? matches().size() : 0;
}

/// A whole SID needs no list. One that is being typed is left alone when nothing matches.
void SidCombo::offerMatches()
{
    const bool isBeginning = !isSearch() && judgeSid(currentText(), m_rule.kind).has_value();
    const bool canExplain = isSearch() && !m_names.isWhole() && m_names.status != KnownNames::Status::Unread;
    const bool isOffered = !currentText().isEmpty() && (isSearch() || isBeginning);
    if (!isOffered || (matches().isEmpty() && !canExplain)) {
        return hidePopup();
    }
    m_offersAll = false;
    makePopup();
    fill();
    m_popup->select(isSearch() ? 0 : -1);
    open();
}

void SidCombo::showPopup()
{
    m_offersAll = true;
    makePopup();
    fill();
    open();
    m_popup->selectSid(m_names.list.find(currentText()) ? currentText() : m_current);
}

void SidCombo::hidePopup()
{
    if (isOpen()) {
        qApp->removeEventFilter(this);
        if (m_popup->isAncestorOf(window()->focusWidget())) {
            setFocus(Qt::OtherFocusReason);
        }
        m_popup->hide();
        tellExpanded();
    }
}

bool SidCombo::event(QEvent *event)
{
    const auto is = [event](QEvent::Type type, Qt::Key key) {
        return event->type() == type && static_cast<QKeyEvent *>(event)->key() == key;
    };
    if (isOpen() && is(QEvent::ShortcutOverride, Qt::Key_Escape)) {
        event->accept();
        return true;
    }
    if (isOpen() && is(QEvent::KeyPress, Qt::Key_Tab) && m_popup->isDeliberate()) {
        choose(m_popup->selectedSid());
    }
    const bool isHandled = QComboBox::event(event);
    if (event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::ApplicationLayoutDirectionChange) {
        lineEdit()->setLayoutDirection(Qt::LeftToRight); // a SID reads so in every language
    }
    return isHandled;
}

/// Everything the program is told while the list is open: what happens elsewhere closes it.
bool SidCombo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    if (auto *widget = qobject_cast<QWidget *>(watched); widget && isPress) {
        const auto isIn = [widget](const QWidget *place) {
            return place == widget || place->isAncestorOf(widget);
        };
        const bool isOnField = event->type() == QEvent::MouseButtonPress && isIn(this);
        if (!isOnField && !isIn(m_popup)) {
            hidePopup();
        }
    } else if (event->type() == QEvent::Resize && watched == window()) {
        hidePopup();
    }
    return QComboBox::eventFilter(watched, event);
}

void SidCombo::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event)) {
        QComboBox::keyPressEvent(event);
    }
}

void SidCombo::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        isOpen() ? hidePopup() : showPopup();
    }
}

void SidCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void SidCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    const bool isElsewhere = !m_popup || !m_popup->hasKeyboard();
    if (isElsewhere && event->reason() != Qt::PopupFocusReason) {
        hidePopup();
        Q_EMIT left();
    }
}

bool SidCombo::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

bool SidCombo::isSearch() const
{
    return configurator::isSearch(currentText(), m_rule.kind);
}

const QList<qsizetype> &SidCombo::matches()
{
    if (m_searched != currentText()) {
        m_searched = currentText();
        m_matches = ofType(m_names.list.search(currentText()));
    }
    return m_matches;
}

/// Nothing to say which, unless only some are of the right type.
std::optional<QList<qsizetype>> SidCombo::all() const
{
    if (m_rule.type.isEmpty()) {
        return std::nullopt;
    }
    QList<qsizetype> places(m_names.list.size());
    std::iota(places.begin(), places.end(), 0);
    return ofType(places);
}

QList<qsizetype> SidCombo::ofType(QList<qsizetype> places) const
{
    if (!m_rule.type.isEmpty()) {
        const auto &entries = m_names.list.entries();
        places.removeIf([&](qsizetype place) { return entries.at(place).type != m_rule.type; });
    }
    return places;
}

bool SidCombo::takesKey(const QKeyEvent &key)
{
    const bool withAlt = key.modifiers().testFlag(Qt::AltModifier);
    switch (key.key()) {
    case Qt::Key_F4:
        isOpen() ? hidePopup() : showPopup();
        return true;
    case Qt::Key_Down:
        !isOpen() ? showPopup() : withAlt ? hidePopup() : m_popup->step(1);
        return true;
    case Qt::Key_Up:
        if (isOpen()) {
            withAlt ? hidePopup() : m_popup->step(-1);
        }
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen()) {
            m_popup->step(key.key() == Qt::Key_PageDown ? SidPopup::PageRows : -SidPopup::PageRows);
        }
        return true;
    case Qt::Key_Escape:
        if (!isOpen()) {
            return false;
        }
        hidePopup();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen() || m_popup->selectedSid().isEmpty()) {
            hidePopup();
            return false;
        }
        choose(m_popup->selectedSid());
        return true;
    default:
        return false;
    }
}

void SidCombo::makePopup()
{
    if (m_popup && m_popup->parentWidget() == window()) {
        return;
    }
    delete m_popup;
    m_popup = new SidPopup(m_rule.kind, window());
    connect(m_popup, &SidPopup::chosen, this, &SidCombo::choose);
    connect(m_popup, &SidPopup::refreshRequested, this, &SidCombo::refreshRequested);
    connect(m_popup, &SidPopup::cancelRequested, this, &SidCombo::cancelRequested);
    connect(m_popup, &SidPopup::returned, this, [this] {
        setFocus(Qt::OtherFocusReason);
        hidePopup();
    });
    connect(m_popup, &SidPopup::abandoned, this, [this] {
        if (!hasFocus()) {
            hidePopup();
            Q_EMIT left();
        }
    });
}

void SidCombo::open()
{
    if (!isVisible()) {
        return;
    }
    const bool wasOpen = isOpen();
    m_popup->showAt({mapTo(window(), QPoint()), size()});
    if (!wasOpen) {
        qApp->installEventFilter(this);
        tellExpanded();
    }
}

/// Assistive technology follows events.
void SidCombo::tellExpanded()
{
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void SidCombo::fill()
{
    m_popup->render(m_names, m_offersAll ? all() : matches(), m_current);
}

void SidCombo::choose(const QString &sid)
{
    hidePopup();
    Q_EMIT chosen(sid);
}

} // namespace configurator
