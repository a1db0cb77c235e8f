// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/repeat.h"

#include <QObject>
#include <QTimer>

class QLabel;

namespace configurator {

/// Counts down in a label to the repetition of a request. Who listens hears of the wait once, not of each
/// second.
class RepeatCountdown final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the label.
    explicit RepeatCountdown(QLabel *label);

    /// Writes into the label from now on. Also says the same again in another language.
    void start(const Repeat &repeat);

    /// Leaves the label to its text, which is announced again: set that first.
    void stop();

private:
    void tick();

    QLabel *m_label;
    Repeat m_repeat;
    QTimer m_timer; ///< until the words change; runs only while there is something to count
};

} // namespace configurator
