// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace configurator {

struct EditorState;
class FieldBlock;
class StatusLine;
class Timeline;

/// The fields of a kind of resource, one below the other, with what is to be said about them together.
class ConfigurationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationForm(ResourceKind kind, QWidget *parent = nullptr);

    void render(const EditorState &state);

    /// Puts the keyboard into the first field with a problem and says what it is, also if it is only
    /// unfinished.
    void focusFirstProblem(const EditorState &state);

    /// Brings the keyboard to where it was last in the form, or to the first field.
    void takeKeyboard();

Q_SIGNALS:
    void edited(configurator::Field field, const QString &text);
    void revertRequested(configurator::Field field);
    void namesRefreshRequested();
    void namesCancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields(ResourceKind kind);
    void addTimeline();
    void retranslate();
    void renderTimeline(const EditorState &state);
    void renderEffect(const EditorState &state);
    void renderWarnings(const EditorState &state);

    QVBoxLayout *m_layout;
    QMap<Field, FieldBlock *> m_blocks;
    QMap<Field, QLabel *> m_headings; ///< by the first field below
    StatusLine *m_effect;             ///< which webhooks are called
    Timeline *m_timeline = nullptr;   ///< of the account-wide configuration
    QList<StatusLine *> m_warnings;
    QVBoxLayout *m_warningsLayout;
};

} // namespace configurator
