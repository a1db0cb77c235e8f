// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sidpopup.h"

#include "ui/feedback/nameswords.h"
#include "ui/feedback/statusline.h"
#include "ui/form/siddelegate.h"
#include "ui/form/sidlistmodel.h"
#include "ui/style/symbolicicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int ShadowWidth = 8; // around the frame, and below it
constexpr int Inset = 4;       // between the frame and the rows
constexpr qreal Radius = 6;

/// A list that costs the same for each row, however many there are.
QListView *makeList(SidListModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new SidDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

SidPopup::SidPopup(SidKind kind, QWidget *window)
    : QFrame(window)
    , m_kind(kind)
    , m_model(new SidListModel(this))
    , m_list(makeList(m_model, this))
    , m_trouble(new StatusLine(this))
    , m_count(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_button(new QToolButton(this))
{
    hide();
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->installEventFilter(this);

    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_count);
    line->addWidget(m_progress, 1);
    line->addWidget(m_button);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(8, 6, 4, 0);
    footer->addWidget(m_trouble);
    footer->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ShadowWidth + Inset, Inset, ShadowWidth + Inset, ShadowWidth + Inset);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(footer);

    connect(m_list, &QListView::clicked, this, &SidPopup::choose);
    connect(m_button, &QToolButton::clicked, this, [this] {
        m_names.status == KnownNames::Status::Reading ? cancelRequested() : refreshRequested();
    });
    retranslate();
}

void SidPopup::render(const KnownNames &names, const std::optional<QList<qsizetype>> &places,
                      const QString &current)
{
    m_names = names;
    m_isFiltered = places.has_value();
    m_isDeliberate = false;
    // Laid out at once, so that it can be shown from any row, or after the next key, which may offer others.
    m_list->setLayoutMode(places ? QListView::Batched : QListView::SinglePass);
    m_model->offer(names.list, places, current);
    m_list->setVisible(m_model->rowCount() > 0);
    retranslate();
}

void SidPopup::showAt(const QRect &field)
{
    constexpr int Gap = 3;
    const int width = field.width() + 2 * ShadowWidth;
    const int wanted = wantedHeight(width);
    const int below = parentWidget()->height() - field.bottom() - Gap;
    const int above = field.top() - Gap;
    const bool isAbove = wanted > below && above > below;
    const int height = std::min(wanted, isAbove ? above : below);
    setGeometry(field.left() - ShadowWidth,
                isAbove ? field.top() - Gap - height + ShadowWidth : field.bottom() + Gap, width, height);
    show();
    raise();
}

void SidPopup::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    } else {
        m_list->scrollToTop();
    }
}

void SidPopup::selectSid(const QString &sid)
{
    select(m_model->rowOf(sid));
    if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
        m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
}

void SidPopup::step(int rows)
{
    const int from = m_list->currentIndex().row(); // -1 above the first
    const int last = m_model->rowCount() - 1;
    const bool isPastEnd =
        from >= 0 ? (rows < 0 && from == 0) || (rows > 0 && from == last) : rows < 0 || last < 0;
    if (!isPastEnd) {
        m_isDeliberate = true;
        select(std::clamp(from < 0 ? 0 : from + rows, 0, last));
    } else if (std::abs(rows) == 1 && m_button->isVisible()) {
        m_button->setFocus(Qt::OtherFocusReason);
    }
}

QString SidPopup::selectedSid() const
{
    return m_list->currentIndex().data(SidListModel::SidRole).toString();
}

bool SidPopup::hasKeyboard() const
{
    return QApplication::focusWidget() == m_button;
}

/// The button is reached from the list, not by Tab, and gives the keyboard back the same way.
bool SidPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        Q_EMIT abandoned();
    }
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && takesKey(static_cast<QKeyEvent *>(event)->key())) || QFrame::eventFilter(watched, event);
}

void SidPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SidPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame =
        QRectF(rect()).adjusted(ShadowWidth + 0.5, 0.5, -ShadowWidth - 0.5, -ShadowWidth - 0.5);
    constexpr int Corner = 7;
    painter.setClipRegion(QRegion(rect()) - frame.toRect().adjusted(Corner, Corner, -Corner, -Corner));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 7));
    for (int i = ShadowWidth; i > 0; --i) {
        painter.drawRoundedRect(frame.adjusted(-i, i, i, i), Radius + i, Radius + i);
    }
    painter.setClipping(false);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, Radius, Radius);
    if (m_list->isVisible()) {
        const int y = m_list->geometry().bottom() + Inset;
        painter.drawLine(QLineF(frame.left(), y + 0.5, frame.right(), y + 0.5));
    }
}

/// What the list does not take is not for the page below.
void SidPopup::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

void SidPopup::retranslate()
{
    const bool isReading = m_names.status == KnownNames::Status::Reading;
    const qsizetype total = m_names.list.size();
    m_count->setText(m_isFiltered ? NamesWords::matches(m_model->rowCount(), total)
                                  : NamesWords::count(m_kind, total));
    m_count->setVisible(total > 0);
    m_progress->setText(NamesWords::progress(m_names));
    if (m_names.repeat) {
        m_trouble->countDown(*m_names.repeat);
    } else {
        m_trouble->say(Severity::Warning, NamesWords::trouble(m_kind, m_names));
    }
    if (const QString text = isReading ? tr("Cancel") : tr("Read again"); text != m_button->text()) {
        m_button->setIcon(symbolicIcon(isReading ? u"close"_s : u"reload"_s));
        m_button->setText(text);
    }
    m_button->setAccessibleName(isReading ? tr("Cancel reading the list") : tr("Read the list again"));
    m_button->setVisible(m_names.status != KnownNames::Status::Unread);
    m_list->setAccessibleName(m_kind == SidKind::Role ? tr("Roles") : tr("Services"));
}

void SidPopup::choose(const QModelIndex &index)
{
    Q_EMIT chosen(index.data(SidListModel::SidRole).toString());
}

bool SidPopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_button->click();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        Q_EMIT returned();
        return true;
    default:
        return false;
    }
}

int SidPopup::wantedHeight(int width) const
{
    constexpr int MostRows = 8;
    const int rows = std::min(m_model->rowCount(), MostRows);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const QMargins margins = layout()->contentsMargins();
    const QLayout *footer = layout()->itemAt(1)->layout();
    const int footerHeight = footer->hasHeightForWidth()
                                 ? footer->heightForWidth(width - margins.left() - margins.right())
                                 : footer->sizeHint().height();
    return margins.top() + rows * rowHeight + footerHeight + margins.bottom();
}

} // namespace configurator
