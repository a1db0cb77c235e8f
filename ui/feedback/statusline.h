// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace configurator {

class RepeatCountdown;
struct Repeat;

/// A line of words with an icon, in the colour of its severity: what a field says about itself.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the words; without any the line is hidden.
    void say(Severity severity, const QString &text);

    /// Shows the seconds until the repetition of a request, until something else is said.
    void countDown(const Repeat &repeat);

    [[nodiscard]] QString text() const;

    /// From now on has a screen reader speak what it says, unless that is neutral, after what it says it of.
    void announce(const QString &subject = {});
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setSeverity(Severity severity);
    void applyColours();

    Severity m_severity = Severity::Neutral;
    std::optional<QString> m_announcedOf; ///< what spoken words begin with
    QLabel *m_icon;
    QLabel *m_text;
    RepeatCountdown *m_countdown = nullptr; // made when it is needed: most lines never are
};

} // namespace configurator
