// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"
#include "ui/feedback/message.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace configurator {

class FieldEditor;
class SidEditor;
class StatusLine;

/// A field as it is shown.
struct FieldView
{
    QString text;
    QString loaded; ///< the server's text
    AccountContext context;
    std::optional<FieldProblem> problem;
    bool changed = false;
    bool editable = false;
};

/// One field of the form: its name, its editor, how it differs from the server, and what is to say about it.
class FieldBlock final : public QWidget
{
    Q_OBJECT

public:
    /// Room beside the field for the mark of a change; on both sides, so that fields line up in a mirrored
    /// window, too.
    static constexpr int SideMargin = 16;

    explicit FieldBlock(Field field, QWidget *parent = nullptr);

    void render(const FieldView &view);

    /// From now on an unfinished text is an error, until it is edited again.
    void insistOnFinished();
    void focusEditor();

Q_SIGNALS:
    void edited(configurator::Field field, const QString &text);
    void revertRequested(configurator::Field field);
    void namesRefreshRequested();
    void namesCancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void retranslate();
    void showStatus();
    [[nodiscard]] Message status() const;
    [[nodiscard]] std::optional<Message> statusByName() const;
    void showServerValue();

    Field m_field;
    FieldView m_view;
    Message m_said;      ///< below the editor
    QBasicTimer m_pause; ///< in typing
    bool m_insists = false;
    QLabel *m_name;
    QLabel *m_serverValue;
    QToolButton *m_revert;
    QToolButton *m_documentation;
    FieldEditor *m_editor;
    SidEditor *m_picker; ///< the editor of a SID; null for other fields
    StatusLine *m_status;
};

} // namespace configurator
