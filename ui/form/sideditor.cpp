// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sideditor.h"

#include "ui/style/monospace.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace configurator {

SidEditor::SidEditor(SidKind kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
{
    m_line->setFont(monospace(m_line->font()));
    m_line->setPlaceholderText(sidPrefix(kind) + QChar(u'…'));
    m_line->setLayoutDirection(Qt::LeftToRight); // a SID reads from left to right in every language
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textEdited, this, &SidEditor::takeInput);
    connect(m_line, &QLineEdit::editingFinished, this, &SidEditor::left);
}

void SidEditor::setText(const QString &text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
}

void SidEditor::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
    m_line->setEnabled(editable);
}

QWidget *SidEditor::mainInput()
{
    return m_line;
}

void SidEditor::setDescription(const QString &description)
{
    m_line->setAccessibleDescription(description);
}

void SidEditor::setName(const QString &name)
{
    m_line->setAccessibleName(name);
}

void SidEditor::takeInput()
{
    const QString meant = extractSid(m_line->text(), m_kind);
    if (meant != m_line->text()) {
        m_line->setText(meant);
    }
    Q_EMIT edited(meant);
}

} // namespace configurator
