// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/timeline.h"

#include "ui/feedback/durationwords.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace configurator {

namespace {

constexpr int BarHeight = 8;
constexpr int Gap = 6;
constexpr int ClosedWidth = 90;

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
    describeInWords();
}

void Timeline::render(const Timer &inactive, const Timer &closed)
{
    m_inactive = inactive;
    m_closed = closed;
    describeInWords();
    update();
}

QSize Timeline::sizeHint() const
{
    return {420, BarHeight + 2 * (fontMetrics().height() + Gap)};
}

QSize Timeline::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describeInWords();
        update();
    }
    QWidget::changeEvent(event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto colour = [this](Stretch::State state) {
        switch (state) {
        case Stretch::State::Active:
            return palette().color(QPalette::Active, QPalette::Highlight);
        case Stretch::State::Inactive:
            return mixed(palette().color(QPalette::Window),
                         palette().color(QPalette::Active, QPalette::Highlight), 0.35);
        case Stretch::State::Closed:
            return palette().color(QPalette::Mid);
        }
        Q_UNREACHABLE();
    };

    const QList<Stretch> all = stretches();
    const bool closes = all.last().state == Stretch::State::Closed;
    const int open = int(all.size()) - (closes ? 1 : 0);
    const int closedWidth =
        closes ? std::max(ClosedWidth, fontMetrics().horizontalAdvance(all.last().name) + Gap) : 0;
    const int openWidth = (width() - closedWidth) / open;
    const int textHeight = fontMetrics().height();

    int x = 0;
    for (const Stretch &stretch : all) {
        const int span = stretch.state == Stretch::State::Closed ? width() - x : openWidth;
        const QRect logical(x, 0, span, height());
        const QRect place = style()->visualRect(layoutDirection(), rect(), logical);
        const QRect bar(place.left(), textHeight + Gap, place.width() - 2, BarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(stretch.state));
        painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);

        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(place.left(), 0, place.width() - Gap, textHeight), Qt::AlignLeading,
                         shortened(stretch.name, place.width() - Gap));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(place.left(), bar.bottom() + Gap, place.width() - Gap, textHeight),
                         Qt::AlignTrailing, shortened(stretch.end, place.width() - Gap));
        x += span;
    }
}

/// The tool tip tells the whole.
QString Timeline::shortened(const QString &words, int width) const
{
    return fontMetrics().elidedText(words, Qt::ElideRight, width);
}

QList<Timeline::Stretch> Timeline::stretches() const
{
    using State = Stretch::State;
    const auto after = [](const Timer &timer) {
        //: The end of a stretch of time; %1: a duration such as "1 day 2 hours"
        return tr("after %1").arg(DurationWords::full(timer.duration()));
    };
    //: The state of a conversation
    const QString active = tr("Active");
    //: The state of a conversation
    const QString inactive = tr("Inactive");
    //: The state of a conversation
    const QString closed = tr("Closed");

    const bool isEverInactive =
        !m_inactive.isOff() && (m_closed.isOff() || m_inactive.duration() < m_closed.duration());
    QList<Stretch> result;
    if (isEverInactive) {
        result.append({State::Active, active, after(m_inactive)});
    }
    const QString last = m_closed.isOff() ? QString() : after(m_closed);
    result.append(
        {isEverInactive ? State::Inactive : State::Active, isEverInactive ? inactive : active, last});
    if (!m_closed.isOff()) {
        result.append({State::Closed, closed, {}});
    }
    return result;
}

void Timeline::describeInWords()
{
    QStringList words;
    for (const Stretch &stretch : stretches()) {
        words.append(stretch.name);
        if (!stretch.end.isEmpty()) {
            words.append(stretch.end);
        }
    }
    setAccessibleName(tr("Timeline of a quiet conversation"));
    const QString all = words.join(QStringLiteral(" → "));
    setAccessibleDescription(all);
    setToolTip(all);
}

} // namespace configurator
