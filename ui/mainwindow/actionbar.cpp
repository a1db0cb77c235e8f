// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actionbar.h"

#include "editing/editorstate.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/repeatcountdown.h"
#include "ui/style/announcement.h"
#include "ui/style/flowlayout.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace std::chrono_literals;

namespace configurator {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_text(new WrappedLabel(this))
    , m_countdown(new RepeatCountdown(m_text))
    , m_wait(new QTimer(this))
    , m_cancel(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_review(new QPushButton(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(64, 6);
    m_review->setDefault(true);
    m_wait->setSingleShot(true);
    m_wait->setInterval(1s);

    constexpr int Gap = 10;
    constexpr int ShortestLine = 24; // characters
    m_text->setMinimumWidth(ShortestLine * fontMetrics().averageCharWidth());
    auto *words = new QHBoxLayout;
    words->setSpacing(Gap);
    words->addWidget(m_progress);
    words->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_review);
    auto *layout = new FlowLayout(Qt::AlignTrailing);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(Gap);
    layout->addLayout(words);
    layout->addLayout(buttons);
    setLayout(layout);

    connect(m_wait, &QTimer::timeout, this, &ActionBar::speak);
    connect(m_cancel, &QPushButton::clicked, this, &ActionBar::cancelRequested);
    connect(m_discard, &QPushButton::clicked, this, &ActionBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &ActionBar::reviewRequested);
    m_cancel->hide();
    retranslate();
}

void ActionBar::render(const EditorState &state)
{
    const bool busy = state.isBusy();
    const bool wasBusy = m_cancel->isVisibleTo(this);
    const bool changed = !state.changes().isEmpty();
    m_progress->setVisible(busy);
    if (busy && !wasBusy) {
        showButtons(busy); // before one that has the keyboard is disabled, and loses it
        m_wait->start();
    }
    m_discard->setEnabled(changed && state.canEdit());
    m_review->setEnabled(changed && state.canEdit());
    renderWords(state);
    if (!busy && wasBusy) {
        showButtons(busy);
        m_wait->stop();
        speak();
    }
}

bool ActionBar::hasKeyboard() const
{
    return isAncestorOf(window()->focusWidget());
}

void ActionBar::takeKeyboard()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ActionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
}

void ActionBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_discard->setText(tr("Discard changes"));
    m_review->setText(tr("Review and apply…"));
    m_progress->setAccessibleName(tr("Under way"));
}

/// The keyboard goes from the button that began the work to the one that ends it, and back.
void ActionBar::showButtons(bool busy)
{
    const bool hadKeyboard = hasKeyboard();
    QPushButton *next = busy ? m_cancel : m_review;
    next->show();
    if (hadKeyboard && next->isEnabled()) {
        next->setFocus(Qt::OtherFocusReason);
    }
    m_cancel->setVisible(busy);
    m_discard->setVisible(!busy);
    m_review->setVisible(!busy);
}

void ActionBar::renderWords(const EditorState &state)
{
    if (state.repeat) {
        return m_countdown->start(*state.repeat);
    }
    m_text->setText(state.isBusy() ? activityText(state) : changesText(state));
    m_countdown->stop();
}

/// What came of the work, or what is under way: while seconds are counted, the label has other words to be
/// spoken.
void ActionBar::speak()
{
    const QString spoken = m_text->accessibleName();
    Announcement::make(*this, spoken.isEmpty() ? m_text->text() : spoken);
}

QString ActionBar::activityText(const EditorState &state)
{
    if (state.isKeychainSlow) {
        return ErrorWords::keychainIsSlow();
    }
    switch (state.activity) {
    case EditorState::Activity::Idle:
        return {};
    case EditorState::Activity::SigningIn:
        return state.account->kind == Account::Kind::Practice ? tr("Starting the practice server…")
                                                              : tr("Reading the secret from the keychain…");
    case EditorState::Activity::Loading:
        return tr("Reading the configuration…");
    case EditorState::Activity::Checking:
        return tr("Checking whether somebody else has changed it…");
    case EditorState::Activity::Applying:
        return tr("Applying the changes…");
    case EditorState::Activity::Settling:
        return tr("No clear answer came. Reading again whether the changes were applied…");
    }
    Q_UNREACHABLE();
}

QString ActionBar::changesText(const EditorState &state)
{
    if (!state.answer) {
        return tr("Nothing is loaded.");
    }
    const auto changes = state.changes();
    if (changes.isEmpty()) {
        return !state.applied      ? tr("No changes")
               : state.isAltered() ? tr("Applied, but not as sent: see what the server returned.")
                                   : tr("Applied. Everything is as on the server.");
    }
    const QString count = tr("%Ln change(s)", nullptr, int(changes.size()));
    const int problems = int(state.problems().size());
    if (problems == 0) {
        return count;
    }
    //: %1: "2 changes"; %2: "1 field needs attention"
    return tr("%1 · %2", "changes and problems")
        .arg(count, tr("%Ln field(s) need attention", nullptr, problems));
}

} // namespace configurator
