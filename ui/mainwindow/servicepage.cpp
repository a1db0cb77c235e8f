// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/servicepage.h"

#include "editing/accountcontext.h"
#include "ui/form/sideditor.h"
#include "ui/mainwindow/configurationpage.h"
#include "ui/style/elidedtabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace configurator {

namespace {

/// In the order of the tabs.
constexpr std::array Kinds{ResourceKind::ServiceConfiguration, ResourceKind::ServiceWebhooks,
                           ResourceKind::ServiceNotifications};

} // namespace

ServicePage::ServicePage(QWidget *parent)
    : QWidget(parent)
    , m_serviceName(new QLabel(this))
    , m_service(new SidEditor(SidRule{SidKind::ConversationService}, this))
    , m_tabs(new ElidedTabs(this))
    , m_layout(new QVBoxLayout(this))
{
    m_serviceName->setBuddy(m_service->mainInput());
    for ([[maybe_unused]] const ResourceKind kind : Kinds) {
        m_tabs->addTab(QString());
    }

    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(24, 16, 24, 4);
    choice->setSpacing(10);
    choice->addWidget(m_serviceName);
    choice->addWidget(m_service, 1);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(20, 0, 24, 0);
    tabs->addWidget(m_tabs);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(choice);
    m_layout->addLayout(tabs);

    connect(m_service, &SidEditor::edited, this, &ServicePage::takeService);
    connect(m_service, &SidEditor::left, this, [this] { m_service->setText(m_resource->service()->text()); });
    connect(m_service, &SidEditor::namesRefreshRequested, this, &ServicePage::namesRefreshRequested);
    connect(m_service, &SidEditor::namesCancelRequested, this, &ServicePage::namesCancelRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &ServicePage::takeTab);
    retranslate();
}

void ServicePage::show(const Resource &resource, ConfigurationPage *page)
{
    m_resource = resource;
    m_service->setText(resource.service()->text());
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(int(std::ranges::find(Kinds, resource.kind()) - Kinds.begin()));
    if (page == m_page) {
        return;
    }
    if (m_page) {
        m_page->hide();
        m_layout->removeWidget(m_page);
    }
    m_page = page;
    m_layout->addWidget(m_page, 1);
    m_page->show();
}

void ServicePage::renderContext(const AccountContext &context)
{
    m_service->setNames(context.conversationServices, m_resource ? m_resource->service()->text() : QString());
}

void ServicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ServicePage::retranslate()
{
    m_serviceName->setText(tr("Conversation Service"));
    m_service->setName(tr("Conversation Service"));
    m_tabs->setAccessibleName(tr("Settings of the service"));
    m_tabs->setTabText(0, tr("Roles and reachability"));
    m_tabs->setTabText(1, tr("Own webhooks"));
    m_tabs->setTabText(2, tr("Push notifications"));
}

/// Goes on as soon as a whole SID stands in the field.
void ServicePage::takeService(const QString &text)
{
    const auto service = Sid::parse(text, SidKind::ConversationService);
    if (service && m_resource && *service != m_resource->service()) {
        Q_EMIT resourceRequested(Resource::ofService(m_resource->kind(), *service));
    }
}

void ServicePage::takeTab(int index)
{
    const Resource resource = Resource::ofService(Kinds.at(std::size_t(index)), *m_resource->service());
    const QSignalBlocker blocker(m_tabs); // until the page is really shown
    m_tabs->setCurrentIndex(int(std::ranges::find(Kinds, m_resource->kind()) - Kinds.begin()));
    Q_EMIT resourceRequested(resource);
}

} // namespace configurator
