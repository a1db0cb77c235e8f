// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timer.h"

#include <QWidget>

namespace configurator {

/// Draws what becomes of a quiet conversation: active, then inactive, then closed. Both timers count from the
/// last message (OpenAPI example of the conversation resource), so a closed timer that is not longer leaves
/// no time to be inactive. The drawing is not to scale.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void render(const Timer &inactive, const Timer &closed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A stretch of time in one state, and the moment at its end.
    struct Stretch
    {
        enum class State { Active, Inactive, Closed };

        State state;
        QString name;
        QString end; ///< in words; empty if it never ends
    };

    [[nodiscard]] QString shortened(const QString &words, int width) const;
    [[nodiscard]] QList<Stretch> stretches() const;
    void describeInWords();

    Timer m_inactive = Timer::off();
    Timer m_closed = Timer::off();
};

} // namespace configurator
