// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyactionbar.h"

#include "editing/restoration.h"
#include "ui/feedback/statusline.h"
#include "ui/style/announcement.h"
#include "ui/style/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace configurator {

HistoryActionBar::HistoryActionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new StatusLine(this))
    , m_copy(new QPushButton(this))
    , m_settle(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_moment(new QTimer(this))
{
    m_restore->setDefault(true);
    m_moment->setSingleShot(true);
    m_moment->setInterval(6s);

    constexpr int Gap = 10;
    constexpr int ShortestLine = 24; // characters
    m_text->setMinimumWidth(ShortestLine * fontMetrics().averageCharWidth());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_settle);
    buttons->addWidget(m_restore);
    auto *layout = new FlowLayout(Qt::AlignTrailing);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(Gap);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setLayout(layout);

    connect(m_copy, &QPushButton::clicked, this, &HistoryActionBar::copyRequested);
    connect(m_settle, &QPushButton::clicked, this, &HistoryActionBar::settleRequested);
    connect(m_restore, &QPushButton::clicked, this, &HistoryActionBar::restoreRequested);
    connect(m_moment, &QTimer::timeout, this, [this] {
        m_said = {};
        renderWords();
    });
    retranslate();
    render({});
}

void HistoryActionBar::render(const QList<HistoryEntry> &selected)
{
    m_selected = int(selected.size());
    m_canRestore = canBeRestored(selected);
    m_copy->setEnabled(!selected.isEmpty());
    m_restore->setEnabled(m_canRestore);
    m_settle->setVisible(
        std::ranges::any_of(selected, [](const HistoryEntry &entry) { return entry.outcome.isOpen(); }));
    renderWords();
}

void HistoryActionBar::say(Severity severity, const std::function<QString()> &words)
{
    m_severity = severity;
    m_said = words;
    renderWords();
    m_moment->start();
    Announcement::make(*this, m_text->text());
}

void HistoryActionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renderWords();
    }
    QWidget::changeEvent(event);
}

void HistoryActionBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
}

void HistoryActionBar::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all that is known of the selected changes"));
    m_settle->setText(tr("Read again"));
    m_settle->setToolTip(tr("Read from the server what became of the changes that are not settled"));
    m_restore->setText(tr("Restore…"));
    m_restore->setToolTip(
        tr("Put the values from before into the form, for you to review. Nothing is sent before that."));
}

void HistoryActionBar::renderWords()
{
    if (m_said) {
        m_text->say(m_severity, m_said());
    } else if (m_selected == 0) {
        m_text->say(Severity::Neutral, {});
    } else if (m_canRestore) {
        m_text->say(Severity::Neutral, tr("%Ln change(s) selected", nullptr, m_selected));
    } else {
        m_text->say(Severity::Information, tr("To restore, choose changes of one account and one page."));
    }
}

} // namespace configurator
