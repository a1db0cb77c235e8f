// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/servicepage.h"

#include "app/editing/testresources.h"
#include "editing/accountcontext.h"
#include "localization/languages.h"
#include "ui/mainwindow/configurationpage.h"
#include "ui/support/named.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto OtherService = testSid(SidKind::ConversationService, u'9');

/// The page of a service in a window, at its configuration.
struct Window
{
    Window() { page->show(testResource(ResourceKind::ServiceConfiguration), configuration); }

    [[nodiscard]] QLineEdit &service() const { return named<QLineEdit>(window, u"Conversation Service"_s); }
    [[nodiscard]] QTabBar &tabs() const { return *page->findChild<QTabBar *>(); }

    /// What was asked for, the latest last.
    [[nodiscard]] QList<Resource> asked() const
    {
        QList<Resource> resources;
        for (const auto &arguments : requested) {
            resources.append(arguments.first().value<Resource>());
        }
        return resources;
    }
    void write(const QString &text) const
    {
        service().selectAll();
        QTest::keyClicks(&service(), text);
    }

    QWidget window;
    ServicePage *page = new ServicePage(&window);
    ConfigurationPage *configuration = new ConfigurationPage(ResourceKind::ServiceConfiguration, page);
    ConfigurationPage *webhooks = new ConfigurationPage(ResourceKind::ServiceWebhooks, page);
    QSignalSpy requested{page, &ServicePage::resourceRequested};
};

} // namespace

class ServicePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void showsAResource();
    void replacesThePage();
    void asksForTheResourceOfATab_data();
    void asksForTheResourceOfATab();
    void asksForAnotherService();
    void waitsForAWholeSid_data();
    void waitsForAWholeSid();
    void namesItsServiceAgainWhenTheFieldIsLeft();
    void offersTheServicesOfTheAccount();

private:
    Languages m_languages;
};

void ServicePageTest::showsAResource()
{
    const Window window;

    QCOMPARE(window.service().text(), testService().text());
    QCOMPARE(window.tabs().tabText(window.tabs().currentIndex()), u"Roles and reachability"_s);
    QVERIFY(window.configuration->isVisibleTo(window.page));
    QCOMPARE(window.requested.size(), 0);
}

void ServicePageTest::replacesThePage()
{
    const Window window;

    window.page->show(Resource::ofService(ResourceKind::ServiceWebhooks, OtherService), window.webhooks);

    QCOMPARE(window.service().text(), OtherService.text());
    QCOMPARE(window.tabs().tabText(window.tabs().currentIndex()), u"Own webhooks"_s);
    QVERIFY(!window.configuration->isVisibleTo(window.page));
    QVERIFY(window.webhooks->isVisibleTo(window.page));
    QCOMPARE(window.requested.size(), 0);
}

void ServicePageTest::asksForTheResourceOfATab_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<ResourceKind>("kind");

    QTest::newRow("webhooks") << 1 << ResourceKind::ServiceWebhooks;
    QTest::newRow("notifications") << 2 << ResourceKind::ServiceNotifications;
}

/// The tab stays until the resource is really shown.
void ServicePageTest::asksForTheResourceOfATab()
{
    QFETCH(int, tab);
    QFETCH(ResourceKind, kind);
    const Window window;

    window.tabs().setCurrentIndex(tab);

    QCOMPARE(window.asked(), QList<Resource>{testResource(kind)});
    QCOMPARE(window.tabs().currentIndex(), 0);
}

void ServicePageTest::asksForAnotherService()
{
    const Window window;
    window.page->show(testResource(ResourceKind::ServiceWebhooks), window.webhooks);

    window.write(OtherService.text());

    QCOMPARE(window.asked(),
             QList<Resource>{Resource::ofService(ResourceKind::ServiceWebhooks, OtherService)});
}

void ServicePageTest::waitsForAWholeSid_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a part") << OtherService.text().chopped(1);
    QTest::newRow("a name") << u"Front desk"_s;
    QTest::newRow("another kind") << testSid(SidKind::MessagingService, u'9').text();
    QTest::newRow("the same service") << testService().text();
}

void ServicePageTest::waitsForAWholeSid()
{
    QFETCH(QString, text);
    const Window window;

    window.write(text);

    QCOMPARE(window.requested.size(), 0);
}

void ServicePageTest::namesItsServiceAgainWhenTheFieldIsLeft()
{
    const Window window;
    window.write(u"Front"_s);

    QTest::keyClick(&window.service(), Qt::Key_Return);

    QCOMPARE(window.service().text(), testService().text());
}

void ServicePageTest::offersTheServicesOfTheAccount()
{
    Window window;
    window.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    AccountContext context;
    context.conversationServices.list.append({{.sid = OtherService.text(), .name = u"Front desk"_s}});
    context.conversationServices.status = KnownNames::Status::Complete;
    context.conversationServices.readAt = QDateTime::currentDateTimeUtc();
    window.page->renderContext(context);

    window.service().setFocus();
    window.write(u"Front"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(window.asked(),
             QList<Resource>{Resource::ofService(ResourceKind::ServiceConfiguration, OtherService)});
}

QTEST_MAIN(ServicePageTest)

#include "servicepagetest.moc"
