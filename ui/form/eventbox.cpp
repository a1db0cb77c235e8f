// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/eventbox.h"

#include "ui/feedback/eventwords.h"
#include "ui/style/monospace.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

EventBox::EventBox(const QString &event, QWidget *parent)
    : QCheckBox(parent)
    , m_event(event)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QSize EventBox::sizeHint() const
{
    const QSize words = QCheckBox::sizeHint();
    const QSize least = minimumSizeHint();
    return {std::max(words.width(), least.width()), least.height()};
}

int EventBox::heightForWidth(int width) const
{
    return wordsHeight(lines(width)) + (showsName() ? QFontMetrics(nameFont()).height() : 0);
}

QSize EventBox::minimumSizeHint() const
{
    const int height = QCheckBox::sizeHint().height();
    const QFontMetrics metrics(nameFont());
    const int width = indent() + metrics.horizontalAdvance(m_event);
    return {width, showsName() ? height + metrics.height() : height};
}

void EventBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QCheckBox::changeEvent(event);
}

bool EventBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void EventBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QStringList wrapped = lines(width());
    option.rect.setHeight(wordsHeight(wrapped));
    const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    option.text = wrapped.join(u'\n');
    painter.drawControl(QStyle::CE_CheckBox, option);
    if (showsName()) {
        const QRect name(words.left(), option.rect.bottom(), words.width(), height() - option.rect.height());
        painter.setFont(nameFont());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(name, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)),
                         m_event);
    }
}

void EventBox::retranslate()
{
    setText(EventWords::label(m_event));
    const QString meaning = EventWords::meaning(m_event);
    setToolTip(u"<p>%1</p>"_s.arg(meaning.toHtmlEscaped())); // as rich text, which wraps
    //: %1: the API's name of an event; %2: what it means
    setAccessibleDescription(tr("%1: %2").arg(m_event, meaning));
}

bool EventBox::showsName() const
{
    return text() != m_event;
}

QFont EventBox::nameFont() const
{
    QFont font = monospace(this->font());
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

/// The words as they stand in a box of that width.
QStringList EventBox::lines(int width) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - indent());
        lines.append(text().sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int EventBox::wordsHeight(const QStringList &lines) const
{
    const int more = int(lines.size()) - 1;
    return QCheckBox::sizeHint().height() + more * fontMetrics().lineSpacing();
}

/// How far the words are from the edge.
int EventBox::indent() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this);
}

} // namespace configurator
