// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <QMap>
#include <QWidget>

namespace configurator {

struct EditorState;
class FieldBlock;
class StatusLine;
class Timeline;

/// The fields of the configuration, one below the other, and what the timers amount to.
class ConfigurationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationForm(QWidget *parent = nullptr);

    void render(const EditorState &state);

    /// Puts the keyboard into the first field with a problem and says what it is, also if it is only
    /// unfinished.
    void focusFirstProblem(const EditorState &state);

Q_SIGNALS:
    void edited(configurator::Field field, const QString &text);
    void revertRequested(configurator::Field field);

private:
    void renderTimers(const EditorState &state);

    QMap<Field, FieldBlock *> m_blocks;
    Timeline *m_timeline;
    StatusLine *m_warning;
};

} // namespace configurator
