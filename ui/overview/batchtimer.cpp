// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchtimer.h"

#include "ui/form/fieldblock.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace configurator {

BatchTimer::BatchTimer(Field field, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_text(text)
    , m_chosen(new QCheckBox(this))
    , m_block(new FieldBlock(field, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_chosen);
    layout->addWidget(m_block);
    connect(m_chosen, &QCheckBox::toggled, this, [this] {
        render();
        Q_EMIT changed();
    });
    connect(m_block, &FieldBlock::edited, this, [this](Field, const QString &edited) {
        m_text = edited;
        render();
        Q_EMIT changed();
    });
    retranslate();
    render();
}

bool BatchTimer::isChosen() const
{
    return m_chosen->isChecked();
}

bool BatchTimer::hasProblem() const
{
    return isChosen() && judge(m_field, m_text, {});
}

void BatchTimer::setEditable(bool editable)
{
    m_editable = editable;
    render();
}

void BatchTimer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

/// Enter ends the entry of a value here, and does not press the default button of the dialog as well.
void BatchTimer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    }
}

void BatchTimer::retranslate()
{
    m_chosen->setText(m_field == Field::DefaultInactiveTimer ? tr("Change the inactive timer")
                                                             : tr("Change the closed timer"));
}

void BatchTimer::render()
{
    m_chosen->setEnabled(m_editable);
    m_block->setVisible(isChosen());
    m_block->render({
        .text = m_text,
        .loaded = {},
        .context = {},
        .problem = judge(m_field, m_text, {}),
        .editable = m_editable,
    });
}

} // namespace configurator
