// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/linkreader.h"
#include "editing/overview.h"
#include "editing/workspace.h"
#include "history/historyreader.h"
#include "ui/mainwindow/pagebar.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace configurator {

class ConfigurationPage;
class HistoryPage;
class LinkPage;
class OverviewPage;
class ServicePage;

/// The pages of the open account, with tabs to choose one and a way back. All but the first are made when
/// they are first gone to.
class AccountPages final : public QWidget
{
    Q_OBJECT

public:
    AccountPages(Workspace &workspace, LinkReader &links, HistoryReader &history, Overview &overview,
                 QSettings &settings, QWidget *parent = nullptr);

    /// Shows the first page, with nothing before it.
    void restart();

    /// Goes to the page of a resource and loads it if need be.
    void open(const Resource &resource);

    /// The same, and goes on with `next` once it is shown. The person may rather stay.
    void open(const Resource &resource, const std::function<void()> &next);

    /// Goes to the page of a Conversation Service: the one shown last, or the default.
    void openService();

    /// Goes to the page of what the link leads to.
    void open(const Link &link);

    /// Goes to the page of the changes made so far.
    void openHistory();

    /// Goes to the page of all accounts, and reads them if need be.
    void openOverview();
    void goBack();
    void goForward();

    [[nodiscard]] bool canGoBack() const { return m_history.previous().has_value(); }
    [[nodiscard]] bool canGoForward() const { return m_history.next().has_value(); }

    /// What is shown.
    [[nodiscard]] Place::Kind place() const { return m_history.current().kind; }

    /// The kind of resource whose page is shown, or was before.
    [[nodiscard]] ResourceKind kind() const { return m_history.current().resource.kind(); }
    [[nodiscard]] bool isService() const { return belongsToService(kind()); }

    /// Whether there is a service to show.
    [[nodiscard]] bool hasService() const { return service().has_value(); }

    /// Reads what is shown again.
    void reload();

    /// Reads what is shown of the open account, after it has been edited.
    void readAgain();

    /// Ends what is under way on the page shown.
    void cancel();
    void focusFirstProblem();

    /// Says what has been done, for a moment.
    void say(const QString &words);

Q_SIGNALS:
    /// Another page is shown.
    void placeChanged();
    void reviewRequested();
    void secretRequested();
    void proxySignInRequested(const QString &proxy);

    /// As from the history and the overview.
    void restoreRequested(const QList<configurator::HistoryEntry> &changes);
    void settleRequested();
    void accountRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(
        const Place &place, const std::function<void()> &remember, const std::function<void()> &next = [] {});
    void show(const Place &place);
    void showResource(const Resource &resource);
    void showHistory();
    void showOverview();
    void takeTab(PageBar::Tab tab);
    void render(ResourceKind kind);
    [[nodiscard]] std::optional<Sid> service() const;
    [[nodiscard]] ConfigurationPage *page(ResourceKind kind);
    void connectPage(ConfigurationPage *page, ConfigurationEditor &editor);
    [[nodiscard]] ServicePage *servicePage();
    [[nodiscard]] LinkPage *linkPage();
    [[nodiscard]] HistoryPage *historyPage();
    [[nodiscard]] OverviewPage *overviewPage();

    Workspace &m_workspace;
    LinkReader &m_links;
    HistoryReader &m_changes;
    Overview &m_overview;
    QSettings &m_settings;
    PageHistory m_history;
    std::map<ResourceKind, ConfigurationPage *> m_pages;
    ServicePage *m_servicePage = nullptr;
    LinkPage *m_linkPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    OverviewPage *m_overviewPage = nullptr;
    PageBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace configurator
