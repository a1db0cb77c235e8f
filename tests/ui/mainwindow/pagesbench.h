// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/testresources.h"
#include "ui/form/sideditor.h"
#include "ui/links/linkpage.h"
#include "ui/result/resultpanel.h"
#include "windowbench.h"

#include <QTabBar>
#include <QToolButton>

namespace configurator {

/// Another Conversation Service of Acme's.
inline Sid otherService()
{
    return testSid(SidKind::ConversationService, u'9');
}

inline Configuration ofService(Configuration configuration, const Sid &service)
{
    configuration.resource = Resource::ofService(configuration.resource.kind(), service);
    configuration.serviceSid = service.text();
    return configuration;
}

/// Qt tells assistive technology the current tab in place of the bar's own name.
inline QTabBar &tabBar(const QWidget &root, QStringView name)
{
    for (QTabBar *bar : root.findChildren<QTabBar *>()) {
        if (bar->accessibleName() == name) {
            return *bar;
        }
    }
    qFatal("no tab bar is called '%s'", qUtf8Printable(name.toString()));
}

/// The window with Acme's configuration loaded, and the tabs, fields and links that lead to its other pages.
class PagesBench : public WindowBench
{
public:
    PagesBench() { loadAcme(); }

    [[nodiscard]] QTabBar &tabs() const { return tabBar(*window, QStringLiteral("Pages")); }
    [[nodiscard]] QTabBar &serviceTabs() const
    {
        return tabBar(*window, QStringLiteral("Settings of the service"));
    }
    [[nodiscard]] static QString current(const QTabBar &tabs) { return tabs.tabText(tabs.currentIndex()); }
    [[nodiscard]] QString tab() const { return current(tabs()); }

    /// As with the pointer.
    static void chooseTab(QTabBar &tabs, const QString &text)
    {
        for (int index = 0; index < tabs.count(); ++index) {
            if (tabs.tabText(index) == text) {
                return QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(index).center());
            }
        }
        qFatal("no tab is called '%s'", qUtf8Printable(text));
    }
    void chooseTab(const QString &text) const { chooseTab(tabs(), text); }

    /// Goes to the page with that tab and lets the server answer.
    void load(const Configuration &configuration, const QString &tab)
    {
        chooseTab(tab);
        answer(configuration);
    }
    void loadService()
    {
        load(testConfiguration(ResourceKind::ServiceConfiguration), QStringLiteral("Service"));
    }

    /// Signs in and answers the latest request about the resource.
    void answer(const Configuration &configuration)
    {
        signIn();
        for (qsizetype place = bench.client.requests().size() - 1; place >= 0; --place) {
            const auto &request = bench.client.requests().at(place);
            if (request.resource == configuration.resource) {
                request.call->succeed(configuration);
                return signIn();
            }
        }
        qFatal("nobody asked for '%s'", qUtf8Printable(configuration.resource.path()));
    }

    void signIn()
    {
        while (bench.keychain.waiting() > 0) {
            bench.keychain.succeed();
        }
    }

    /// Lets the names of two Conversation Services and no Messaging Service arrive.
    void nameServices()
    {
        const auto requests = bench.client.namesRequests(); // as they are now: an answer may lead to more
        for (const auto &request : requests) {
            const bool isConversation = request.source.kind == SidKind::ConversationService;
            request.call->end(NamesPage{
                .entries =
                    isConversation
                        ? QList<NamedSid>{{.sid = testService().text(), .name = QStringLiteral("Desk")},
                                          {.sid = otherService().text(), .name = QStringLiteral("Shop")}}
                        : QList<NamedSid>(),
                .next = {}});
        }
        if (!QTest::qWaitFor([this] { return workspace.context().conversationServices.isWhole(); })) {
            qFatal("the names of the services do not arrive");
        }
    }

    /// How often the resource has been asked for.
    [[nodiscard]] int readsOf(const Resource &resource)
    {
        signIn();
        const auto &requests = bench.client.requests();
        return int(std::count_if(requests.begin(), requests.end(), [&](const auto &request) {
            return request.method == "GET" && request.resource == resource;
        }));
    }

    /// As a click on a link of the result.
    void openLink(const QString &name, const QString &url)
    {
        Q_EMIT window->findChild<ResultPanel *>()->openRequested({name, QUrl(url)});
        signIn();
    }
    [[nodiscard]] bool showsLink() const
    {
        const auto *page = window->findChild<LinkPage *>();
        return page && page->isVisible();
    }

    [[nodiscard]] QToolButton &tool(const QString &name) const { return named<QToolButton>(*window, name); }

    /// Writes the SID into the field of the service page.
    void chooseService(const QString &sid) const { write(QStringLiteral("Conversation Service"), sid); }
    [[nodiscard]] QString service() const { return line(QStringLiteral("Conversation Service")).text(); }

    /// Changes a value of the service.
    void editService()
    {
        workspace.editor(ResourceKind::ServiceConfiguration)
            .setText(Field::Reachability, QStringLiteral("false"));
    }
};

} // namespace configurator
