// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/flageditor.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

FlagEditor::FlagEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_box);

    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        setText(on ? u"true"_s : u"false"_s);
        Q_EMIT edited(m_text);
    });
    showText();
}

void FlagEditor::setText(const QString &text)
{
    if (text == m_text) { // as with each key in another field; what changes is laid out and told of anew
        return;
    }
    m_text = text;
    m_box->setChecked(text == "true"_L1);
    showText();
}

void FlagEditor::setEditable(bool editable)
{
    m_box->setEnabled(editable);
}

QWidget *FlagEditor::mainInput()
{
    return m_box;
}

void FlagEditor::setDescription(const QString &description)
{
    m_box->setAccessibleDescription(description);
}

void FlagEditor::setName(const QString &name)
{
    m_box->setAccessibleName(name);
}

void FlagEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showText();
    }
    FieldEditor::changeEvent(event);
}

void FlagEditor::showText()
{
    const QString on = tr("On", "a switch");
    const QString off = tr("Off", "a switch");
    m_box->setMinimumWidth(0);
    int width = 0; // of the longer word, so that nothing moves when it is switched
    for (const QString &word : {on, off}) {
        m_box->setText(word);
        width = std::max(width, m_box->sizeHint().width());
    }
    m_box->setMinimumWidth(width);
    const bool isOff = m_text == "false"_L1 || m_text.isEmpty();
    m_box->setText(m_text == "true"_L1 ? on : isOff ? off : m_text);
}

} // namespace configurator
