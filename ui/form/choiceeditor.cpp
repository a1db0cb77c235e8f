// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/choiceeditor.h"

#include "ui/feedback/fieldwords.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/flowlayout.h"

#include <QEvent>
#include <QRadioButton>

namespace configurator {

ChoiceEditor::ChoiceEditor(const ChoiceRule &rule, QWidget *parent)
    : FieldEditor(parent)
{
    auto *layout = new FlowLayout;
    layout->setSpacing(20);
    setLayout(layout);
    for (const QString option : rule.options) {
        QRadioButton *button = addButton(*layout);
        m_options.append({option, button});
        connect(button, &QRadioButton::clicked, this, [this, option] {
            setText(option);
            Q_EMIT edited(option);
        });
    }
    m_other = addButton(*layout);
    setAccessibleRole(*this, QAccessible::Grouping);
    showChoice();
}

void ChoiceEditor::setText(const QString &text)
{
    if (text != m_text) { // not with each key in another field: the names of the buttons are told of anew
        m_text = text;
        showChoice();
    }
}

void ChoiceEditor::showChoice()
{
    QRadioButton *chosen = m_other;
    for (const Option &option : m_options) {
        if (option.text == m_text) {
            chosen = option.button;
        }
    }
    chosen->setChecked(true);
    m_other->setVisible(chosen == m_other);
    retranslate();
}

void ChoiceEditor::setEditable(bool editable)
{
    for (QRadioButton *button : findChildren<QRadioButton *>()) {
        button->setEnabled(editable);
    }
}

QWidget *ChoiceEditor::mainInput()
{
    return m_options.first().button;
}

void ChoiceEditor::setDescription(const QString &description)
{
    for (QRadioButton *button : findChildren<QRadioButton *>()) {
        button->setAccessibleDescription(description);
    }
}

void ChoiceEditor::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    retranslate();
}

void ChoiceEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FieldEditor::changeEvent(event);
}

QRadioButton *ChoiceEditor::addButton(QLayout &layout)
{
    auto *button = new QRadioButton(this);
    layout.addWidget(button);
    return button;
}

void ChoiceEditor::retranslate()
{
    const auto say = [this](QRadioButton *button, const QString &words) {
        button->setText(words);
        //: One of the values a field can have; %1: the name of the field; %2: the value
        button->setAccessibleName(tr("%1: %2").arg(m_name, words));
    };
    for (const Option &option : m_options) {
        say(option.button, FieldWords::option(option.text));
    }
    say(m_other, FieldWords::option(m_text));
}

} // namespace configurator
