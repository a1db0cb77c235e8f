// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountpages.h"

#include "ui/feedback/question.h"
#include "ui/feedback/resourcewords.h"
#include "ui/feedback/statusline.h"
#include "ui/history/historypage.h"
#include "ui/links/linkpage.h"
#include "ui/mainwindow/configurationpage.h"
#include "ui/mainwindow/servicepage.h"
#include "ui/result/linkwords.h"
#include "ui/style/elidedtabs.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

enum Tab {
    ConfigurationTab,
    WebhooksTab,
    ServiceTab,
    HistoryTab,
    LinkTab, ///< only while a link is shown
};

} // namespace

AccountPages::AccountPages(Workspace &workspace, LinkReader &links, HistoryReader &history,
                           QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_links(links)
    , m_changes(history)
    , m_settings(settings)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_tabs(new ElidedTabs(this))
    , m_said(new StatusLine(this))
    , m_moment(new QTimer(this))
    , m_stack(new QStackedWidget(this))
{
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
    }
    for (const Tab tab : {ConfigurationTab, WebhooksTab, ServiceTab, HistoryTab}) {
        m_tabs->insertTab(tab, QString());
    }
    m_said->announce();
    m_moment->setSingleShot(true);
    m_moment->setInterval(6s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 0);
    bar->setSpacing(2);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(6);
    bar->addWidget(m_tabs);
    bar->addWidget(m_said, 1);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_back, &QToolButton::clicked, this, &AccountPages::goBack);
    connect(m_forward, &QToolButton::clicked, this, &AccountPages::goForward);
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountPages::takeTab);
    connect(m_moment, &QTimer::timeout, this, [this] { m_said->say(Severity::Neutral, {}); });
    connect(&m_workspace, &Workspace::stateChanged, this, &AccountPages::render);
    retranslate();
    restart();
}

void AccountPages::restart()
{
    m_history.restart({});
    m_links.close();
    show({});
}

void AccountPages::open(const Resource &resource)
{
    open(resource, [] {});
}

void AccountPages::open(const Resource &resource, const std::function<void()> &next)
{
    const Place place{.resource = resource};
    goTo(
        place, [this, place] { m_history.visit(place); }, next);
}

void AccountPages::openService()
{
    const ResourceKind shown = isService() ? kind() : ResourceKind::ServiceConfiguration;
    if (const auto sid = service()) {
        open(Resource::ofService(shown, *sid));
    }
}

void AccountPages::open(const Link &link)
{
    const QString path = link.url.path();
    const qsizetype start = path.indexOf("/v1/"_L1); // a gateway may stand before it
    if (const auto resource = Resource::atPath(path.sliced(std::max(start, qsizetype(0))))) {
        return open(*resource);
    }
    const Place place{.resource = m_history.current().resource, .link = link};
    goTo(place, [this, place] { m_history.visit(place); });
}

void AccountPages::openHistory()
{
    const Place place{.resource = m_history.current().resource, .isHistory = true};
    goTo(place, [this, place] { m_history.visit(place); });
}

void AccountPages::goBack()
{
    if (const auto place = m_history.previous()) {
        goTo(*place, [this] { m_history.goBack(); });
    }
}

void AccountPages::goForward()
{
    if (const auto place = m_history.next()) {
        goTo(*place, [this] { m_history.goForward(); });
    }
}

void AccountPages::reload()
{
    if (isHistory()) {
        m_historyPage->reload();
    } else {
        isLink() ? m_links.reload() : m_workspace.editor(kind()).reload();
    }
}

void AccountPages::cancel()
{
    if (isHistory()) {
        m_historyPage->cancel();
    } else {
        isLink() ? m_links.cancel() : m_workspace.editor(kind()).cancel();
    }
}

void AccountPages::focusFirstProblem()
{
    page(kind())->focusFirstProblem(m_workspace.state(kind()));
}

void AccountPages::say(const QString &words)
{
    m_said->say(Severity::Success, words);
    m_moment->start();
}

void AccountPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTab();
        for (const auto &[kind, page] : m_pages) {
            render(kind);
        }
    }
    QWidget::changeEvent(event);
}

/// Goes to another service only when the person agrees to lose what is not applied of the one before.
void AccountPages::goTo(const Place &place, const std::function<void()> &remember,
                        const std::function<void()> &next)
{
    const auto go = [this, place, remember, next] {
        remember();
        show(place);
        next();
    };
    const int lost = int(m_workspace.changesLostBy(place.resource));
    if (!place.isResource() || lost == 0) {
        return go();
    }
    showTab(); // until the person has agreed, the page stays, and names its service
    if (const Resource &shown = m_history.current().resource; m_servicePage && shown.service()) {
        m_servicePage->show(shown, page(shown.kind()));
    }
    auto *box = makeQuestion(this, tr("Discard %Ln change(s) of this service?", nullptr, lost),
                             tr("They have not been applied."));
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep editing"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, go);
    box->open();
}

void AccountPages::show(const Place &place)
{
    if (place.link) {
        m_links.open(*m_workspace.account(), *place.link);
        m_stack->setCurrentWidget(linkPage());
    } else if (place.isHistory) {
        showHistory();
    } else {
        m_workspace.open(place.resource);
        ConfigurationPage *shown = page(place.resource.kind());
        if (place.resource.service()) {
            servicePage()->show(place.resource, shown);
            m_stack->setCurrentWidget(servicePage());
        } else {
            m_stack->setCurrentWidget(shown);
        }
        render(place.resource.kind());
    }
    showTab();
    m_back->setEnabled(canGoBack());
    m_forward->setEnabled(canGoForward());
    Q_EMIT placeChanged();
}

void AccountPages::showHistory()
{
    HistoryPage *shown = historyPage();
    shown->setContext(m_workspace.context());
    shown->setOpenAccount(m_workspace.account() ? m_workspace.account()->id : QString());
    m_stack->setCurrentWidget(shown);
}

void AccountPages::takeTab(int index)
{
    switch (Tab(index)) {
    case ConfigurationTab:
        return open(Resource());
    case WebhooksTab:
        return open(Resource::ofAccount(ResourceKind::Webhooks));
    case ServiceTab:
        return openService();
    case HistoryTab:
        return openHistory();
    case LinkTab:
        break;
    }
}

void AccountPages::showTab()
{
    const QSignalBlocker blocker(m_tabs);
    const auto &link = m_history.current().link;
    if (m_tabs->count() > LinkTab && !link) {
        m_tabs->removeTab(LinkTab); // a hidden one is there for assistive technology, and without a name
    } else if (m_tabs->count() == LinkTab && link) {
        m_tabs->addTab({});
    }
    if (link) {
        m_tabs->setTabText(LinkTab, LinkWords::title(link->name));
    }
    m_tabs->setTabEnabled(ServiceTab, hasService());
    m_tabs->setCurrentIndex(link                               ? LinkTab
                            : isHistory()                      ? HistoryTab
                            : isService()                      ? ServiceTab
                            : kind() == ResourceKind::Webhooks ? WebhooksTab
                                                               : ConfigurationTab);
}

void AccountPages::render(ResourceKind kind)
{
    if (m_historyPage) {
        m_historyPage->setContext(m_workspace.context());
    }
    const auto shown = m_pages.find(kind);
    if (shown == m_pages.end()) {
        return;
    }
    shown->second->render(m_workspace.state(kind));
    m_tabs->setTabEnabled(ServiceTab, hasService());
    if (m_servicePage && belongsToService(kind)) {
        m_servicePage->renderContext(m_workspace.context());
    }
}

void AccountPages::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setTabText(ConfigurationTab, ResourceWords::title(ResourceKind::Configuration));
    m_tabs->setTabText(WebhooksTab, ResourceWords::title(ResourceKind::Webhooks));
    m_tabs->setTabText(ServiceTab, ResourceWords::title(ResourceKind::ServiceConfiguration));
    m_tabs->setTabText(HistoryTab, tr("History"));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(symbolicIcon(isMirrored ? u"chevron-right"_s : u"chevron-left"_s));
    m_forward->setIcon(symbolicIcon(isMirrored ? u"chevron-left"_s : u"chevron-right"_s));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
}

/// The service shown last, or the default, or any.
std::optional<Sid> AccountPages::service() const
{
    if (const auto &shown = m_history.current().resource.service()) {
        return shown;
    }
    for (const ResourceKind kind : resourceKinds()) {
        if (const auto &open = m_workspace.state(kind).resource.service()) {
            return open;
        }
    }
    if (const auto usual = m_workspace.defaultService()) {
        return usual;
    }
    const auto &services = m_workspace.context().conversationServices.list.entries();
    const auto first =
        Sid::parse(services.isEmpty() ? QString() : services.first().sid, SidKind::ConversationService);
    return first ? std::optional(*first) : std::nullopt;
}

ConfigurationPage *AccountPages::page(ResourceKind kind)
{
    auto &page = m_pages[kind];
    if (!page) {
        page = new ConfigurationPage(kind, this);
        connectPage(page, m_workspace.editor(kind));
        if (!belongsToService(kind)) {
            m_stack->addWidget(page);
        }
    }
    return page;
}

void AccountPages::connectPage(ConfigurationPage *page, ConfigurationEditor &editor)
{
    ServiceDirectory &directory = m_workspace.directory();
    connect(page, &ConfigurationPage::edited, &editor, &ConfigurationEditor::setText);
    connect(page, &ConfigurationPage::revertRequested, &editor, &ConfigurationEditor::revert);
    connect(page, &ConfigurationPage::reloadRequested, &editor, &ConfigurationEditor::reload);
    connect(page, &ConfigurationPage::discardRequested, &editor, &ConfigurationEditor::discardChanges);
    connect(page, &ConfigurationPage::cancelRequested, &editor, &ConfigurationEditor::cancel);
    connect(page, &ConfigurationPage::failureDismissed, &editor, &ConfigurationEditor::dismissFailure);
    connect(page, &ConfigurationPage::namesRefreshRequested, &directory, &ServiceDirectory::refresh);
    connect(page, &ConfigurationPage::namesCancelRequested, &directory, &ServiceDirectory::cancel);
    connect(page, &ConfigurationPage::secretRequested, this, &AccountPages::secretRequested);
    connect(page, &ConfigurationPage::proxySignInRequested, this, &AccountPages::proxySignInRequested);
    connect(page, &ConfigurationPage::reviewRequested, this, &AccountPages::reviewRequested);
}

ServicePage *AccountPages::servicePage()
{
    if (!m_servicePage) {
        m_servicePage = new ServicePage(this);
        m_stack->addWidget(m_servicePage);
        ServiceDirectory &directory = m_workspace.directory();
        connect(m_servicePage, &ServicePage::resourceRequested, this,
                qOverload<const Resource &>(&AccountPages::open));
        connect(m_servicePage, &ServicePage::namesRefreshRequested, &directory, &ServiceDirectory::refresh);
        connect(m_servicePage, &ServicePage::namesCancelRequested, &directory, &ServiceDirectory::cancel);
    }
    return m_servicePage;
}

LinkPage *AccountPages::linkPage()
{
    if (!m_linkPage) {
        m_linkPage = new LinkPage(this);
        m_stack->addWidget(m_linkPage);
        connect(&m_links, &LinkReader::stateChanged, m_linkPage, &LinkPage::render);
        connect(m_linkPage, &LinkPage::reloadRequested, &m_links, &LinkReader::reload);
        connect(m_linkPage, &LinkPage::proxySignInRequested, this, &AccountPages::proxySignInRequested);
        connect(m_linkPage, &LinkPage::cancelRequested, &m_links, &LinkReader::cancel);
        connect(m_linkPage, &LinkPage::errorDismissed, &m_links, &LinkReader::dismissError);
        m_linkPage->render(m_links.state());
    }
    return m_linkPage;
}

HistoryPage *AccountPages::historyPage()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(m_changes, m_settings, this);
        m_stack->addWidget(m_historyPage);
        connect(m_historyPage, &HistoryPage::restoreRequested, this, &AccountPages::restoreRequested);
        connect(m_historyPage, &HistoryPage::settleRequested, this, &AccountPages::settleRequested);
        connect(m_historyPage, &HistoryPage::accountRequested, this, &AccountPages::accountRequested);
    }
    return m_historyPage;
}

} // namespace configurator
