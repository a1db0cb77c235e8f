// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/welcomepage.h"

#include "ui/mainwindow/programmark.h"
#include "ui/style/flowlayout.h"
#include "ui/style/headings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace configurator {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(this))
    , m_text(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_practice(new QPushButton(this))
{
    constexpr int TextWidth = 440;
    m_text->setWordWrap(true);
    m_text->setFixedWidth(TextWidth);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_add->setDefault(true);

    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_import);
    buttons->addWidget(m_practice);
    auto *words = new QVBoxLayout;
    words->setSpacing(14);
    words->addStretch(2);
    words->addWidget(new ProgramMark(this));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(buttons);
    words->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(words);
    layout->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_text->setText(
        tr("Add an account to see and change its Conversations configuration. Or start with the practice "
           "account: it behaves like a real one, runs on this computer and can be changed without harm."));
    m_add->setText(tr("Add account…"));
    m_import->setText(tr("Import accounts…"));
    m_practice->setText(tr("Open the practice account"));
}

} // namespace configurator
