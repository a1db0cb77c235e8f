// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/timereditor.h"

#include "domain/durationinput.h"
#include "ui/feedback/durationwords.h"
#include "ui/form/unitlabel.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/flowlayout.h"
#include "ui/style/monospace.h"
#include "ui/style/symbolicicon.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int MostDays = 99'999; // the API documents no longest timer

constexpr std::array<std::chrono::seconds, 10> Presets{5min,
                                                       15min,
                                                       30min,
                                                       1h,
                                                       12h,
                                                       24h,
                                                       std::chrono::days(3),
                                                       std::chrono::days(7),
                                                       std::chrono::days(30),
                                                       std::chrono::days(90)};

QSpinBox *makeNumber(int most, QWidget *parent)
{
    auto *number = new QSpinBox(parent);
    number->setRange(0, most);
    number->setAccelerated(true);
    number->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    return number;
}

QHBoxLayout *inOneLine(std::initializer_list<QWidget *> parts)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (QWidget *part : parts) {
        line->addWidget(part);
    }
    return line;
}

} // namespace

TimerEditor::TimerEditor(std::chrono::seconds minimum, QWidget *parent)
    : FieldEditor(parent)
    , m_minimum(minimum)
    , m_text(timerOffText())
    , m_lastOnText(IsoDuration::fromSeconds(std::chrono::days(1)).text())
    , m_on(new QCheckBox(this))
    , m_days(makeNumber(MostDays, this))
    , m_hours(makeNumber(23, this))
    , m_minutes(makeNumber(59, this))
    , m_seconds(makeNumber(59, this))
    , m_daysUnit(new UnitLabel(UnitLabel::Unit::Days, this))
    , m_hoursUnit(new UnitLabel(UnitLabel::Unit::Hours, this))
    , m_minutesUnit(new UnitLabel(UnitLabel::Unit::Minutes, this))
    , m_secondsUnit(new UnitLabel(UnitLabel::Unit::Seconds, this))
    , m_line(new QLineEdit(this))
    , m_presets(new QToolButton(this))
{
    m_line->setFont(monospace(m_line->font()));
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(u"P00DT00H00M"_s));
    m_presets->setIcon(symbolicIcon(u"clock"_s));
    m_presets->setAutoRaise(true);

    auto *layout = new FlowLayout;
    layout->setSpacing(6);
    layout->addWidget(m_on);
    for (const auto &[number, unit] :
         {std::pair(m_days, m_daysUnit), std::pair(m_hours, m_hoursUnit), std::pair(m_minutes, m_minutesUnit),
          std::pair(m_seconds, m_secondsUnit)}) {
        layout->addLayout(inOneLine({number, unit}));
        connect(number, &QSpinBox::valueChanged, this, &TimerEditor::takeNumbers);
        connect(number, &QSpinBox::editingFinished, this, &TimerEditor::left);
    }
    layout->addLayout(inOneLine({m_line, m_presets}));
    setLayout(layout);
    setAccessibleRole(*this, QAccessible::Grouping);
    setFocusProxy(m_on); // the first part: Qt's Tab passes over those before the proxy

    connect(m_on, &QCheckBox::toggled, this, &TimerEditor::takeSwitch);
    connect(m_line, &QLineEdit::textEdited, this, &TimerEditor::takeLine);
    connect(m_line, &QLineEdit::editingFinished, this, &TimerEditor::tidyLine);
    connect(m_line, &QLineEdit::editingFinished, this, &TimerEditor::left);
    connect(m_presets, &QToolButton::clicked, this, &TimerEditor::showPresets);
    retranslate();
    showNumbers();
}

void TimerEditor::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_line->setText(lineText());
    m_line->setCursorPosition(0);
    showNumbers();
}

void TimerEditor::setEditable(bool editable)
{
    m_editable = editable;
    enableParts();
}

QWidget *TimerEditor::mainInput()
{
    return m_line;
}

void TimerEditor::setDescription(const QString &description)
{
    m_line->setAccessibleDescription(description);
}

void TimerEditor::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    retranslate();
}

void TimerEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FieldEditor::changeEvent(event);
}

void TimerEditor::retranslate()
{
    m_on->setText(tr("On"));
    m_presets->setToolTip(tr("Common durations"));
    //: Parts of a timer for assistive technology; %1: the timer's name
    m_on->setAccessibleName(tr("%1 on").arg(m_name));
    m_days->setAccessibleName(tr("%1 days").arg(m_name));
    m_hours->setAccessibleName(tr("%1 hours").arg(m_name));
    m_minutes->setAccessibleName(tr("%1 minutes").arg(m_name));
    m_seconds->setAccessibleName(tr("%1 seconds").arg(m_name));
    m_line->setAccessibleName(tr("%1 ISO 8601").arg(m_name));
    m_line->setToolTip(tr("ISO 8601, or a short form such as 2d 4h"));
    m_presets->setAccessibleName(tr("%1 common durations").arg(m_name));
}

void TimerEditor::showPresets()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto seconds : Presets) {
        if (seconds < m_minimum) {
            continue;
        }
        const IsoDuration duration = IsoDuration::fromSeconds(seconds);
        connect(menu->addAction(DurationWords::full(duration)), &QAction::triggered, this,
                [this, text = duration.text()] { take(text); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Off")), &QAction::triggered, this, [this] { take(timerOffText()); });
    menu->popup(m_presets->mapToGlobal(m_presets->rect().bottomLeft()));
}

void TimerEditor::takeSwitch(bool on)
{
    take(on ? m_lastOnText : timerOffText());
}

/// Spin boxes report Return as a change, which must not touch text they cannot hold.
void TimerEditor::takeNumbers()
{
    if (const std::chrono::seconds entered = numbers(); entered != m_shownNumbers) {
        take(IsoDuration::fromSeconds(entered).text());
    }
}

void TimerEditor::takeLine()
{
    const auto duration = parseDurationInput(m_line->text());
    m_text = duration ? duration->text() : m_line->text().trimmed();
    showNumbers();
    Q_EMIT edited(m_text);
}

/// Writes a short form out once it is finished.
void TimerEditor::tidyLine()
{
    if (m_line->text() != lineText()) {
        m_line->setText(lineText());
    }
}

void TimerEditor::take(const QString &text)
{
    setText(text);
    Q_EMIT edited(m_text);
}

/// Brings the switch and the numbers in step with the text.
void TimerEditor::showNumbers()
{
    const auto timer = Timer::parse(m_text);
    const auto length = timer && !timer->isOff() ? timer->duration().wholeSeconds() : std::nullopt;
    const std::chrono::seconds seconds = length.value_or(0s);
    const auto days = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::hh_mm_ss time(seconds - days);

    const auto show = [](QSpinBox *number, UnitLabel *unit, auto value) {
        const QSignalBlocker blocker(number);
        number->setValue(int(std::min<qint64>(value, MostDays)));
        unit->follow(number->value());
    };
    show(m_days, m_daysUnit, days.count());
    show(m_hours, m_hoursUnit, time.hours().count());
    show(m_minutes, m_minutesUnit, time.minutes().count());
    show(m_seconds, m_secondsUnit, time.seconds().count());
    m_shownNumbers = numbers();
    if (time.seconds() != 0s) {
        m_seconds->show();
        m_secondsUnit->show();
    } else if (!m_seconds->hasFocus()) {
        m_seconds->hide();
        m_secondsUnit->hide();
    }

    const QSignalBlocker blocker(m_on);
    m_on->setChecked(!isOff());
    if (!isOff() && timer) {
        m_lastOnText = m_text;
    }
    enableParts();
}

void TimerEditor::enableParts()
{
    m_on->setEnabled(m_editable);
    m_line->setEnabled(m_editable);
    m_presets->setEnabled(m_editable);
    for (QSpinBox *number : {m_days, m_hours, m_minutes, m_seconds}) {
        number->setEnabled(m_editable);
    }
}

std::chrono::seconds TimerEditor::numbers() const
{
    return std::chrono::days(m_days->value()) + std::chrono::hours(m_hours->value()) +
           std::chrono::minutes(m_minutes->value()) + std::chrono::seconds(m_seconds->value());
}

QString TimerEditor::lineText() const
{
    return m_text.isEmpty() ? timerOffText() : m_text;
}

bool TimerEditor::isOff() const
{
    const auto timer = Timer::parse(m_text);
    return timer && timer->isOff();
}

} // namespace configurator
