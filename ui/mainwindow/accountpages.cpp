// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountpages.h"

#include "ui/feedback/question.h"
#include "ui/history/historypage.h"
#include "ui/links/linkpage.h"
#include "ui/mainwindow/configurationpage.h"
#include "ui/mainwindow/servicepage.h"
#include "ui/overview/overviewpage.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace configurator {

AccountPages::AccountPages(Workspace &workspace, LinkReader &links, HistoryReader &history,
                           Overview &overview, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_links(links)
    , m_changes(history)
    , m_overview(overview)
    , m_settings(settings)
    , m_bar(new PageBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_bar, &PageBar::tabChosen, this, &AccountPages::takeTab);
    connect(m_bar, &PageBar::backRequested, this, &AccountPages::goBack);
    connect(m_bar, &PageBar::forwardRequested, this, &AccountPages::goForward);
    connect(&m_workspace, &Workspace::stateChanged, this, &AccountPages::render);
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
    const Place place{.kind = Place::Kind::Link, .resource = m_history.current().resource, .link = link};
    goTo(place, [this, place] { m_history.visit(place); });
}

void AccountPages::openHistory()
{
    const Place place{.kind = Place::Kind::History, .resource = m_history.current().resource};
    goTo(place, [this, place] { m_history.visit(place); });
}

void AccountPages::openOverview()
{
    const Place place{.kind = Place::Kind::Overview, .resource = m_history.current().resource};
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
    switch (place()) {
    case Place::Kind::Resource:
        return m_workspace.editor(kind()).reload();
    case Place::Kind::Link:
        return m_links.reload();
    case Place::Kind::History:
        return m_historyPage->reload();
    case Place::Kind::Overview:
        return m_overview.reload();
    }
}

void AccountPages::readAgain()
{
    if (place() == Place::Kind::Resource) {
        reload();
    } else if (place() == Place::Kind::Link) {
        show(m_history.current());
    }
}

void AccountPages::cancel()
{
    switch (place()) {
    case Place::Kind::Resource:
        return m_workspace.editor(kind()).cancel();
    case Place::Kind::Link:
        return m_links.cancel();
    case Place::Kind::History:
        return m_historyPage->cancel();
    case Place::Kind::Overview:
        return m_overview.cancel();
    }
}

void AccountPages::focusFirstProblem()
{
    page(kind())->focusFirstProblem(m_workspace.state(kind()));
}

void AccountPages::say(const QString &words)
{
    m_bar->say(words);
}

void AccountPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_bar->show(m_history.current());
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
    if (place.kind != Place::Kind::Resource || lost == 0) {
        return go();
    }
    m_bar->show(m_history.current()); // until the person has agreed, the page stays, and names its service
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
    switch (place.kind) {
    case Place::Kind::Resource:
        showResource(place.resource);
        break;
    case Place::Kind::Link:
        m_links.open(*m_workspace.account(), place.link);
        m_stack->setCurrentWidget(linkPage());
        break;
    case Place::Kind::History:
        showHistory();
        break;
    case Place::Kind::Overview:
        showOverview();
        break;
    }
    m_bar->show(place);
    m_bar->setServiceEnabled(hasService());
    m_bar->setSteps(canGoBack(), canGoForward());
    Q_EMIT placeChanged();
}

void AccountPages::showResource(const Resource &resource)
{
    m_workspace.open(resource);
    ConfigurationPage *shown = page(resource.kind());
    if (resource.service()) {
        servicePage()->show(resource, shown);
        m_stack->setCurrentWidget(servicePage());
    } else {
        m_stack->setCurrentWidget(shown);
    }
    render(resource.kind());
}

void AccountPages::showHistory()
{
    HistoryPage *shown = historyPage();
    shown->setContext(m_workspace.context());
    shown->setOpenAccount(m_workspace.account() ? m_workspace.account()->id : QString());
    m_stack->setCurrentWidget(shown);
}

void AccountPages::showOverview()
{
    if (m_workspace.account()) {
        m_overview.show(*m_workspace.account());
    }
    m_stack->setCurrentWidget(overviewPage());
}

void AccountPages::takeTab(PageBar::Tab tab)
{
    switch (tab) {
    case PageBar::Configuration:
        return open(Resource());
    case PageBar::Webhooks:
        return open(Resource::ofAccount(ResourceKind::Webhooks));
    case PageBar::Service:
        return openService();
    case PageBar::History:
        return openHistory();
    case PageBar::Overview:
        return openOverview();
    case PageBar::LinkTarget:
        break;
    }
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
    m_bar->setServiceEnabled(hasService());
    if (m_servicePage && belongsToService(kind)) {
        m_servicePage->renderContext(m_workspace.context());
    }
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

OverviewPage *AccountPages::overviewPage()
{
    if (!m_overviewPage) {
        m_overviewPage = new OverviewPage(m_overview, m_settings, this);
        m_stack->addWidget(m_overviewPage);
        connect(m_overviewPage, &OverviewPage::accountRequested, this, &AccountPages::accountRequested);
        connect(m_overviewPage, &OverviewPage::applied, &m_workspace.editor(ResourceKind::Configuration),
                &ConfigurationEditor::reload); // of the open account, which may be one of them
    }
    return m_overviewPage;
}

} // namespace configurator
