// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/linksview.h"

#include "ui/result/linkwords.h"
#include "ui/style/headings.h"
#include "ui/style/plaintext.h"
#include "ui/style/symbolicicon.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

LinksView::LinksView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeSubheading(this))
    , m_open(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_documentation(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    m_title->setBuddy(m_list);
    m_open->setIcon(symbolicIcon(u"open"_s));
    m_copy->setIcon(symbolicIcon(u"copy"_s));
    m_documentation->setIcon(symbolicIcon(u"help"_s));
    for (QToolButton *button : buttons()) {
        button->setAutoRaise(true);
    }
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);

    auto *header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(m_title);
    header->addStretch(1);
    for (QToolButton *button : buttons()) {
        header->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_list);

    connect(m_open, &QToolButton::clicked, this, &LinksView::open);
    connect(m_copy, &QToolButton::clicked, this, &LinksView::copy);
    connect(m_documentation, &QToolButton::clicked, this, &LinksView::openDocumentation);
    connect(m_list, &QListWidget::itemActivated, this, &LinksView::open);
    retranslate();
}

void LinksView::render(const QList<Link> &links)
{
    if (links != m_shown) {
        m_shown = links;
        fill();
    }
}

void LinksView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LinksView::retranslate()
{
    m_title->setText(tr("Links"));
    m_list->setAccessibleName(tr("Links"));
    m_open->setToolTip(tr("Open the link here"));
    m_open->setAccessibleName(tr("Open the selected link"));
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address of the selected link"));
    m_documentation->setToolTip(tr("Open the documentation"));
    m_documentation->setAccessibleName(tr("Documentation of the selected link"));
    fill();
}

void LinksView::fill()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    const int rowHeight = fontMetrics().height() + 10;
    for (const Link &link : m_shown) {
        const QString path = leftToRight(link.url.path());
        //: A link in a list; %1: what it leads to; %2: the path of its address
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(LinkWords::title(link.name), path), m_list);
        item->setToolTip(plainToolTip(link.url.toDisplayString()));
        item->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(current < m_list->count() ? current : 0);
    m_list->setFixedHeight(std::max(1, m_list->count()) * rowHeight);
    for (QToolButton *button : buttons()) {
        button->setEnabled(!m_shown.isEmpty());
    }
}

std::optional<Link> LinksView::currentLink() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_shown.at(row));
}

std::array<QToolButton *, 3> LinksView::buttons() const
{
    return {m_open, m_copy, m_documentation};
}

void LinksView::open()
{
    if (const auto link = currentLink()) {
        Q_EMIT openRequested(*link);
    }
}

void LinksView::copy()
{
    if (const auto link = currentLink()) {
        QGuiApplication::clipboard()->setText(link->url.toString(QUrl::FullyEncoded));
    }
}

void LinksView::openDocumentation()
{
    if (const auto link = currentLink()) {
        QDesktopServices::openUrl(LinkWords::documentation(link->name));
    }
}

} // namespace configurator
