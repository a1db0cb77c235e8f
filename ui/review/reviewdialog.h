// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace configurator {

class ChangesTableModel;
class StatusLine;

/// Shows what is about to be applied and asks for a decision. It keeps the state it was opened with: what is
/// reviewed is what is sent.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The state must have an update.
    explicit ReviewDialog(const EditorState &state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTable();
    void fitColumns();
    void fitTable();
    void addNotices();
    void addRequest();
    void addConfirmation();
    void addButtons();
    void retranslate();
    void updateApply();

    EditorState m_state;
    ChangesTableModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    StatusLine *m_drift;
    StatusLine *m_production;
    QList<std::pair<DraftWarning, StatusLine *>> m_warnings;
    QLabel *m_requestTitle;
    QPlainTextEdit *m_request;
    QLabel *m_confirmTitle;
    QLineEdit *m_confirm;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace configurator
