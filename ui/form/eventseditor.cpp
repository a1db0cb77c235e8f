// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/eventseditor.h"

#include "ui/feedback/eventwords.h"
#include "ui/form/eventbox.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/headings.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QLabel *makeTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(0, 6, 0, 0);
    return title;
}

} // namespace

EventsEditor::EventsEditor(EventsRule rule, QWidget *parent)
    : FieldEditor(parent)
    , m_rule(rule)
    , m_count(new QLabel(this))
    , m_presets(new QToolButton(this))
    , m_before(makeSubheading(this))
    , m_after(makeSubheading(this))
    , m_othersTitle(makeTitle(this))
    , m_othersLayout(new QVBoxLayout)
{
    auto *menu = new QMenu(m_presets);
    m_presets->setMenu(menu);
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setIcon(symbolicIcon(u"checks"_s));
    m_presets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_presets->setAutoRaise(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_presets);
    setAccessibleRole(*this, QAccessible::Grouping);
    connect(menu, &QMenu::aboutToShow, this, &EventsEditor::fillPresets);

    auto *header = new QHBoxLayout;
    header->addWidget(m_count, 1);
    header->addWidget(m_presets);

    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addEvents(*grid);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(frame);
    retranslate();
}

void EventsEditor::setText(const QString &text)
{
    const QStringList names = eventNames(text);
    if (text != m_text) {
        m_text = text;
        showOthers(names);
    }
    for (EventBox *box : m_boxes + m_others) {
        box->setChecked(names.contains(box->webhookEvent()));
    }
    showCount();
}

void EventsEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_presets->setEnabled(editable);
    for (EventBox *box : m_boxes + m_others) {
        box->setEnabled(editable);
    }
}

QWidget *EventsEditor::mainInput()
{
    return m_presets;
}

void EventsEditor::setDescription(const QString &description)
{
    m_presets->setAccessibleDescription(description);
}

void EventsEditor::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    retranslate();
}

void EventsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FieldEditor::changeEvent(event);
}

void EventsEditor::addEvents(QGridLayout &grid)
{
    grid.addWidget(m_before, 0, 0);
    grid.addWidget(m_after, 0, 1);
    std::array<int, 2> nextRow{1, 1}; // in each column
    for (const WebhookEvent &event : webhookEvents()) {
        if (event.subject == EventSubject::User && !m_rule.withUsers) {
            continue;
        }
        if (!m_subjects.contains(event.subject)) {
            const int row = std::ranges::max(nextRow);
            m_subjects.insert(event.subject, makeTitle(this));
            grid.addWidget(m_subjects.value(event.subject), row, 0, 1, 2);
            nextRow.fill(row + 1);
        }
        const int column = event.isBefore ? 0 : 1;
        m_boxes.append(makeBox(event.name));
        grid.addWidget(m_boxes.last(), nextRow.at(std::size_t(column))++, column);
    }
    grid.addWidget(m_othersTitle, grid.rowCount(), 0, 1, 2);
    grid.addLayout(m_othersLayout, grid.rowCount(), 0, 1, 2);
    m_othersTitle->hide();
}

EventBox *EventsEditor::makeBox(const QString &event)
{
    auto *box = new EventBox(event, this);
    box->setEnabled(m_editable);
    connect(box, &EventBox::clicked, this, [this] { take(chosen(m_boxes + m_others)); });
    return box;
}

void EventsEditor::retranslate()
{
    m_presets->setText(tr("Presets"));
    //: %1: the name of the field
    m_presets->setAccessibleName(tr("%1 presets").arg(m_name));
    //: A heading above events a webhook is called for beforehand
    m_before->setText(tr("Before (can be stopped)"));
    //: A heading above events a webhook is called for afterwards
    m_after->setText(tr("After"));
    m_othersTitle->setText(tr("Others the server has"));
    for (const auto &[subject, title] : m_subjects.asKeyValueRange()) {
        title->setText(EventWords::subject(subject));
    }
    showCount();
}

void EventsEditor::fillPresets()
{
    m_presets->menu()->clear();
    addPreset(tr("All"), [](const WebhookEvent &) { return true; });
    addPreset(tr("All pre-events"), [](const WebhookEvent &event) { return event.isBefore; });
    addPreset(tr("All post-events"), [](const WebhookEvent &event) { return !event.isBefore; });
    addPreset(tr("Messages only, after"), [](const WebhookEvent &event) {
        return event.subject == EventSubject::Message && !event.isBefore;
    });
    addPreset(tr("Delivery and state"), [](const WebhookEvent &event) {
        return event.subject == EventSubject::Delivery || event.name == "onConversationStateUpdated"_L1;
    });
    m_presets->menu()->addSeparator();
    connect(m_presets->menu()->addAction(tr("None")), &QAction::triggered, this, [this] { take({}); });
}

/// Decides about the events the program knows; the others stay.
void EventsEditor::addPreset(const QString &words, Choice choice)
{
    connect(m_presets->menu()->addAction(words), &QAction::triggered, this, [this, choice] {
        QStringList events;
        for (const EventBox *box : std::as_const(m_boxes)) {
            if (choice(*findWebhookEvent(box->webhookEvent()))) {
                events.append(box->webhookEvent());
            }
        }
        take(events + chosen(m_others));
    });
}

/// Boxes for events that are not among those above. One that is unchecked stays until the text changes from
/// elsewhere, so that it can be checked again.
void EventsEditor::showOthers(const QStringList &events)
{
    if (m_others.contains(qobject_cast<EventBox *>(window()->focusWidget()))) {
        setFocus(Qt::OtherFocusReason); // or the keyboard would go with its box
    }
    qDeleteAll(std::exchange(m_others, {}));
    for (const QString &event : events) {
        const bool hasBox =
            std::ranges::any_of(m_boxes, [&](const EventBox *box) { return box->webhookEvent() == event; });
        if (!hasBox) {
            m_others.append(makeBox(event));
            m_othersLayout->addWidget(m_others.last());
        }
    }
    m_othersTitle->setVisible(!m_others.isEmpty());
}

void EventsEditor::showCount()
{
    const int count = int(eventNames(m_text).size());
    //: How many events are chosen; %1: how many there are
    m_count->setText(
        tr("%Ln of %1 event(s)", nullptr, count).arg(QLocale().toString(m_boxes.size() + m_others.size())));
}

void EventsEditor::take(const QStringList &events)
{
    m_text = eventsText(inOrder(events));
    setText(m_text);
    Q_EMIT edited(m_text);
}

QStringList EventsEditor::chosen(const QList<EventBox *> &boxes)
{
    QStringList events;
    for (const EventBox *box : boxes) {
        if (box->isChecked()) {
            events.append(box->webhookEvent());
        }
    }
    return events;
}

} // namespace configurator
