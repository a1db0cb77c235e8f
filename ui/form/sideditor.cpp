// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sideditor.h"

#include "ui/form/sidcombo.h"
#include "ui/style/monospace.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace configurator {

SidEditor::SidEditor(const SidRule &rule, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new SidCombo(rule, this))
    , m_line(m_combo->lineEdit())
    , m_kind(rule.kind)
{
    m_line->setFont(monospace(m_line->font()));
    m_line->setPlaceholderText(sidPrefix(m_kind) + QChar(u'…'));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);

    connect(m_line, &QLineEdit::textEdited, this, &SidEditor::takeInput);
    connect(m_combo, &SidCombo::chosen, this, &SidEditor::takeChoice);
    connect(m_combo, &SidCombo::left, this, &SidEditor::left);
    connect(m_combo, &SidCombo::refreshRequested, this, &SidEditor::namesRefreshRequested);
    connect(m_combo, &SidCombo::cancelRequested, this, &SidEditor::namesCancelRequested);
}

void SidEditor::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
}

void SidEditor::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
    m_combo->setEnabled(editable);
}

QWidget *SidEditor::mainInput()
{
    return m_combo;
}

void SidEditor::setDescription(const QString &description)
{
    m_combo->setAccessibleDescription(description);
    m_line->setAccessibleDescription(description);
}

void SidEditor::setName(const QString &name)
{
    m_combo->setAccessibleName(name);
    m_line->setAccessibleName(name);
}

void SidEditor::setNames(const KnownNames &names, const QString &current)
{
    m_combo->setNames(names, current);
}

qsizetype SidEditor::matchCount()
{
    return m_combo->matchCount();
}

/// A name that is being typed may go on after a blank or a bracket.
void SidEditor::takeInput()
{
    m_text = extractSid(m_line->text(), m_kind);
    const bool isUnfinishedName = isSearch(m_text, m_kind) && m_line->text().startsWith(m_text);
    if (m_text != m_line->text() && !isUnfinishedName) {
        m_line->setText(m_text);
    }
    m_combo->offerMatches();
    Q_EMIT edited(m_text);
}

/// Selected, so that typing searches anew.
void SidEditor::takeChoice(const QString &sid)
{
    m_text = sid;
    m_line->setText(sid);
    m_line->selectAll();
    Q_EMIT edited(sid);
}

} // namespace configurator
