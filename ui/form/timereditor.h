// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timer.h"
#include "ui/form/fieldeditor.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace configurator {

class UnitLabel;

/// A timer as a switch, numbers of days, hours, minutes and seconds, presets, and ISO 8601 text, all in step.
///
/// Text the numbers cannot hold, such as `P1Y`, stays as it is until the person changes it.
class TimerEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TimerEditor(std::chrono::seconds minimum, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPresets();
    void takeSwitch(bool on);
    void takeNumbers();
    void takeLine();
    void tidyLine();
    void take(const QString &text);
    void showNumbers();
    void enableParts();
    [[nodiscard]] std::chrono::seconds numbers() const;
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] bool isOff() const;

    std::chrono::seconds m_minimum;
    QString m_name;
    QString m_text;       ///< the field's text, of which everything shown is a view
    QString m_lastOnText; ///< what switching on again brings back
    std::chrono::seconds m_shownNumbers = {};
    bool m_editable = true;

    QCheckBox *m_on;
    QSpinBox *m_days;
    QSpinBox *m_hours;
    QSpinBox *m_minutes;
    QSpinBox *m_seconds;
    UnitLabel *m_daysUnit;
    UnitLabel *m_hoursUnit;
    UnitLabel *m_minutesUnit;
    UnitLabel *m_secondsUnit;
    QLineEdit *m_line;
    QToolButton *m_presets;
};

} // namespace configurator
