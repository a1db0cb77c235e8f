// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace configurator {

/// Leads to the documentation of the API: for people in the browser, for their AI tools as an MCP server.
class ApiReferenceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ApiReferenceDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void copy();
    void say(const QString &words);

    QLabel *m_documentationIntro;
    QPushButton *m_documentation;
    QLabel *m_entryTitle;
    QLabel *m_entryIntro;
    QPlainTextEdit *m_entry;
    QLabel *m_said;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace configurator
