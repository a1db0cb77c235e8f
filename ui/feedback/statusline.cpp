// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/statusline.h"

#include "ui/feedback/repeatcountdown.h"
#include "ui/feedback/severityicon.h"
#include "ui/feedback/severitywords.h"
#include "ui/style/announcement.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace configurator {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappedLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_icon->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    applyColours();
    hide(); // until something is said
}

void StatusLine::say(Severity severity, const QString &text)
{
    const bool isNews = text != m_text->text() || severity != m_severity;
    setVisible(!text.isEmpty());
    m_text->setText(text);
    if (m_countdown) {
        m_countdown->stop();
    }
    setSeverity(severity);
    if (isNews && m_announcedOf && severity != Severity::Neutral) {
        m_announcedOf->isEmpty() ? Announcement::make(*this, text)
                                 : Announcement::make(*this, *m_announcedOf, text);
    }
}

void StatusLine::countDown(const Repeat &repeat)
{
    if (!m_countdown) {
        m_countdown = new RepeatCountdown(m_text);
    }
    show();
    m_countdown->start(repeat);
    setSeverity(Severity::Neutral);
}

void StatusLine::announce(const QString &subject)
{
    m_announcedOf = subject;
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        applyColours();
    }
    QWidget::changeEvent(event);
}

void StatusLine::setSeverity(Severity severity)
{
    if (severity != m_severity) {
        m_severity = severity;
        applyColours();
    }
}

void StatusLine::applyColours()
{
    const QColor colour = severityColor(palette(), m_severity);
    QPalette textPalette = m_text->palette();
    if (textPalette.color(QPalette::WindowText) != colour) {
        textPalette.setColor(QPalette::WindowText, colour);
        m_text->setPalette(textPalette);
    }
    const QString icon = severityIcon(m_severity);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        m_icon->setPixmap(symbolicPixmap(icon, colour, fontMetrics().height(), devicePixelRatioF()));
        m_icon->setAccessibleName(SeverityWords::name(m_severity));
    }
}

} // namespace configurator
