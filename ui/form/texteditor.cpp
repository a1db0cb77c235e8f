// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/texteditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace configurator {

TextEditor::TextEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::takeInput);
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::left);
}

void TextEditor::setText(const QString &text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
}

void TextEditor::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
    m_line->setEnabled(editable);
}

QWidget *TextEditor::mainInput()
{
    return m_line;
}

void TextEditor::setDescription(const QString &description)
{
    m_line->setAccessibleDescription(description);
}

void TextEditor::setName(const QString &name)
{
    m_line->setAccessibleName(name);
}

void TextEditor::takeInput()
{
    const QString typed = m_line->text();
    const QString text = meant(typed);
    if (text != typed) {
        const auto cursor = meant(typed.left(m_line->cursorPosition())).size();
        m_line->setText(text);
        m_line->setCursorPosition(int(cursor));
    }
    Q_EMIT edited(text);
}

} // namespace configurator
