// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/pagebar.h"

#include "ui/feedback/resourcewords.h"
#include "ui/feedback/statusline.h"
#include "ui/result/linkwords.h"
#include "ui/style/elidedtabs.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

PageBar::PageBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_tabs(new ElidedTabs(this))
    , m_said(new StatusLine(this))
    , m_moment(new QTimer(this))
{
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
    }
    for (const Tab tab : {Configuration, Webhooks, Service, History, Overview}) {
        m_tabs->insertTab(tab, QString());
    }
    m_said->announce();
    m_moment->setSingleShot(true);
    m_moment->setInterval(6s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(2);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_said, 1);
    layout->addStretch();

    connect(m_back, &QToolButton::clicked, this, &PageBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &PageBar::forwardRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { Q_EMIT tabChosen(Tab(index)); });
    connect(m_moment, &QTimer::timeout, this, [this] { m_said->say(Severity::Neutral, {}); });
    retranslate();
}

void PageBar::show(const Place &place)
{
    const QSignalBlocker blocker(m_tabs);
    const bool isLink = place.kind == Place::Kind::Link;
    if (m_tabs->count() > LinkTarget && !isLink) {
        m_tabs->removeTab(LinkTarget); // a hidden one is there for assistive technology, and without a name
    } else if (m_tabs->count() == LinkTarget && isLink) {
        m_tabs->addTab({});
    }
    if (isLink) {
        m_tabs->setTabText(LinkTarget, LinkWords::title(place.link.name));
    }
    m_tabs->setCurrentIndex(tabOf(place));
}

void PageBar::setServiceEnabled(bool enabled)
{
    m_tabs->setTabEnabled(Service, enabled);
}

void PageBar::setSteps(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void PageBar::say(const QString &words)
{
    m_said->say(Severity::Success, words);
    m_moment->start();
}

void PageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PageBar::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setTabText(Configuration, ResourceWords::title(ResourceKind::Configuration));
    m_tabs->setTabText(Webhooks, ResourceWords::title(ResourceKind::Webhooks));
    m_tabs->setTabText(Service, ResourceWords::title(ResourceKind::ServiceConfiguration));
    m_tabs->setTabText(History, tr("History"));
    m_tabs->setTabText(Overview, tr("Overview"));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(symbolicIcon(isMirrored ? u"chevron-right"_s : u"chevron-left"_s));
    m_forward->setIcon(symbolicIcon(isMirrored ? u"chevron-left"_s : u"chevron-right"_s));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
}

PageBar::Tab PageBar::tabOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Link:
        return LinkTarget;
    case Place::Kind::History:
        return History;
    case Place::Kind::Overview:
        return Overview;
    case Place::Kind::Resource:
        break;
    }
    if (place.resource.service()) {
        return Service;
    }
    return place.resource.kind() == ResourceKind::Webhooks ? Webhooks : Configuration;
}

} // namespace configurator
