// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidewindow.h"

#include "ui/help/guidepage.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_contents(new QToolButton(this))
    , m_page(new GuidePage(this))
{
    build();
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_contents, &QToolButton::clicked, m_page, &QTextBrowser::home);
    connect(m_page, &QTextBrowser::historyChanged, this, &GuideWindow::render);
    retranslate();
    m_page->setSource(GuidePage::contents());
}

void GuideWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void GuideWindow::build()
{
    for (QToolButton *button : {m_back, m_forward, m_contents}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 0, 4, 0);
    bar->setSpacing(2);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(6);
    bar->addWidget(m_contents);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_page, 1);
    resizeOnScreen(*this, {820, 720});
    setMinimumSize(480, 360);
}

void GuideWindow::retranslate()
{
    const bool isMirrored = isRightToLeft();
    setWindowTitle(tr("User guide"));
    m_back->setIcon(symbolicIcon(isMirrored ? u"chevron-right"_s : u"chevron-left"_s));
    m_forward->setIcon(symbolicIcon(isMirrored ? u"chevron-left"_s : u"chevron-right"_s));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_contents->setText(tr("Contents"));
    m_page->setAccessibleName(tr("User guide"));
    m_page->setLanguage(QLocale::languageToCode(QLocale().language()));
}

void GuideWindow::render()
{
    m_back->setEnabled(m_page->isBackwardAvailable());
    m_forward->setEnabled(m_page->isForwardAvailable());
    m_contents->setEnabled(m_page->source() != GuidePage::contents());
}

} // namespace configurator
