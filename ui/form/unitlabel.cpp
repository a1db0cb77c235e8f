// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/unitlabel.h"

#include <QEvent>

#include <algorithm>

namespace configurator {

UnitLabel::UnitLabel(Unit unit, QWidget *parent)
    : QLabel(parent)
    , m_unit(unit)
{
    setForegroundRole(QPalette::PlaceholderText);
    measure();
    follow(0);
}

void UnitLabel::follow(int number)
{
    m_number = number;
    setText(words(number));
}

QSize UnitLabel::sizeHint() const
{
    return {m_widest, QLabel::sizeHint().height()};
}

QSize UnitLabel::minimumSizeHint() const
{
    return sizeHint();
}

void UnitLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        follow(m_number);
        measure();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
    QLabel::changeEvent(event);
}

void UnitLabel::measure()
{
    int widest = 0;
    for (const int number : {0, 1, 2, 3, 11, 100}) { // one for each form that languages have
        widest = std::max(widest, fontMetrics().size(0, words(number)).width());
    }
    m_widest = widest + 1; // QLabel rounds up
    updateGeometry();
}

QString UnitLabel::words(int number) const
{
    switch (m_unit) {
    case Unit::Days:
        return tr("day(s)", "behind a number", number);
    case Unit::Hours:
        return tr("hour(s)", "behind a number", number);
    case Unit::Minutes:
        return tr("minute(s)", "behind a number", number);
    case Unit::Seconds:
        return tr("second(s)", "behind a number", number);
    }
    Q_UNREACHABLE();
}

} // namespace configurator
