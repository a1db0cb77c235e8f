// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/messagebanner.h"

#include "ui/feedback/severityicon.h"
#include "ui/feedback/severitywords.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/announcement.h"
#include "ui/style/flowlayout.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(makeText(this))
    , m_explanation(makeText(this))
    , m_quote(makeText(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_quote->setTextFormat(Qt::RichText);
    m_close->setAutoRaise(true);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_close->setIcon(symbolicIcon(u"close"_s));

    constexpr int Gap = 12;
    constexpr int ShortestLine = 36; // characters; with less room the button goes below
    m_title->setMinimumWidth(ShortestLine * fontMetrics().averageCharWidth());
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    words->addWidget(m_quote);

    auto *parts = new FlowLayout(Qt::AlignTrailing);
    parts->setSpacing(Gap);
    parts->addLayout(words);
    parts->addWidget(m_action);
    parts->setAlignment(m_action, Qt::AlignTop);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 10, 12);
    layout->setSpacing(Gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(parts, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::closeRequested);
    connect(m_quote, &QLabel::linkActivated, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    retranslate();
    hide();
}

void MessageBanner::render(const std::optional<Message> &message, const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (message == m_message) {
        return;
    }
    m_message = message;
    setVisible(message.has_value());
    if (!message) {
        return;
    }
    m_title->setText(message->title);
    m_explanation->setText(message->explanation);
    m_explanation->setVisible(!message->explanation.isEmpty());

    setAccessibleName(message->title);
    setAccessibleDescription(message->explanation);
    applyColours();
    retranslate();
    Announcement::make(*this, message->title, announcedDetails());
}

void MessageBanner::takeKeyboard()
{
    (m_action->isVisibleTo(this) ? static_cast<QWidget *>(m_action) : m_close)
        ->setFocus(Qt::OtherFocusReason);
}

QString MessageBanner::announcedDetails() const
{
    QStringList details{m_message->explanation, m_message->quote};
    details.removeAll(QString());
    return details.join(u'\n');
}

/// The link takes its colour from the palette when its text is set.
void MessageBanner::showQuote()
{
    const QString link =
        m_message->link.isEmpty()
            ? QString()
            : u" <a href=\"%1\">%2</a>"_s.arg(m_message->link.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                              tr("Read more").toHtmlEscaped());
    m_quote->clear(); // or QLabel would see no change in the same words, and keep the colour
    m_quote->setText(m_message->quote.toHtmlEscaped() + link);
    m_quote->setTextInteractionFlags(link.isEmpty() ? m_title->textInteractionFlags()
                                                    : Qt::TextBrowserInteraction);
    m_quote->setVisible(!m_message->quote.isEmpty() || !link.isEmpty());
}

void MessageBanner::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_icon->setAccessibleName(m_message ? SeverityWords::name(m_message->severity) : QString());
}

void MessageBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_message) {
        applyColours();
    }
    QFrame::changeEvent(event);
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    if (!m_message) {
        return;
    }
    const QColor colour = severityColor(palette(), m_message->severity);
    QPainter painter(this);
    painter.fillRect(rect(), severityBackground(palette(), m_message->severity));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(edge, 0, 4, height(), colour);
}

void MessageBanner::applyColours()
{
    const QColor colour = severityColor(palette(), m_message->severity);
    m_icon->setPixmap(symbolicPixmap(severityIcon(m_message->severity), colour, 20, devicePixelRatioF()));
    QPalette titlePalette = palette();
    titlePalette.setColor(QPalette::WindowText, colour);
    m_title->setPalette(titlePalette);
    showQuote();
    update();
}

} // namespace configurator
