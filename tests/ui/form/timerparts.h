// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/timereditor.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace configurator {

/// A timer of at least ten minutes on a page, the parts a person works it with, and what it reports.
struct TimerParts
{
    TimerParts() { timer.setName(QStringLiteral("Timer")); }

    template<typename Part>
    [[nodiscard]] Part &part(const QString &name) const
    {
        return named<Part>(timer, QStringLiteral("Timer ") + name);
    }
    [[nodiscard]] QCheckBox &on() const { return part<QCheckBox>(QStringLiteral("on")); }
    [[nodiscard]] QLineEdit &line() const { return part<QLineEdit>(QStringLiteral("ISO 8601")); }
    [[nodiscard]] QSpinBox &days() const { return part<QSpinBox>(QStringLiteral("days")); }
    [[nodiscard]] QSpinBox &hours() const { return part<QSpinBox>(QStringLiteral("hours")); }
    [[nodiscard]] QSpinBox &minutes() const { return part<QSpinBox>(QStringLiteral("minutes")); }
    [[nodiscard]] QSpinBox &seconds() const { return part<QSpinBox>(QStringLiteral("seconds")); }

    [[nodiscard]] bool showsSeconds() const
    {
        return !allNamed<QSpinBox>(timer, QStringLiteral("Timer seconds")).isEmpty();
    }

    /// The numbers to be seen, largest unit first.
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> numbers{days().value(), hours().value(), minutes().value()};
        if (showsSeconds()) {
            numbers.append(seconds().value());
        }
        return numbers;
    }

    /// The texts reported since the last time.
    [[nodiscard]] QStringList takeEdits()
    {
        QStringList texts;
        while (!edited.isEmpty()) {
            texts.append(edited.takeFirst().first().toString());
        }
        return texts;
    }

    QWidget page;
    TimerEditor &timer = *new TimerEditor(std::chrono::minutes(10), &page);
    QSignalSpy edited{&timer, &FieldEditor::edited};
    QSignalSpy left{&timer, &FieldEditor::left};
};

} // namespace configurator
