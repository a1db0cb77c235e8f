// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resource.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ServiceText = "IS0123456789abcdefABCDEF0123456789"_L1;

Sid service()
{
    return Sid::parse(QString(ServiceText), SidKind::ConversationService).value();
}

} // namespace

class ResourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheConfigurationByDefault();
    void hasThePathOfTheApi_data();
    void hasThePathOfTheApi();
    void listsEveryKindOnce();
    void isNotAtAnotherPath_data();
    void isNotAtAnotherPath();
    void differsByKindAndService();
};

void ResourceTest::isTheConfigurationByDefault()
{
    QCOMPARE(Resource().kind(), ResourceKind::Configuration);
    QCOMPARE(Resource().path(), u"/v1/Configuration"_s);
    QVERIFY(Resource() == Resource::ofAccount(ResourceKind::Configuration));
}

void ResourceTest::hasThePathOfTheApi_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<bool>("ofService");
    QTest::addColumn<QString>("path");

    const QString services = u"/v1/Services/"_s + ServiceText;
    QTest::newRow("configuration") << ResourceKind::Configuration << false << u"/v1/Configuration"_s;
    QTest::newRow("webhooks") << ResourceKind::Webhooks << false << u"/v1/Configuration/Webhooks"_s;
    QTest::newRow("service configuration")
        << ResourceKind::ServiceConfiguration << true << services + u"/Configuration"_s;
    QTest::newRow("service webhooks")
        << ResourceKind::ServiceWebhooks << true << services + u"/Configuration/Webhooks"_s;
    QTest::newRow("service notifications")
        << ResourceKind::ServiceNotifications << true << services + u"/Configuration/Notifications"_s;
}

void ResourceTest::hasThePathOfTheApi()
{
    QFETCH(ResourceKind, kind);
    QFETCH(bool, ofService);
    QFETCH(QString, path);

    QCOMPARE(belongsToService(kind), ofService);
    const Resource resource = ofService ? Resource::ofService(kind, service()) : Resource::ofAccount(kind);
    QCOMPARE(resource.kind(), kind);
    QVERIFY(resource.service() == (ofService ? std::optional(service()) : std::nullopt));
    QCOMPARE(resource.path(), path);
    QVERIFY(Resource::atPath(path) == resource);
}

void ResourceTest::listsEveryKindOnce()
{
    const auto kinds = resourceKinds();
    const QList<ResourceKind> expected{ResourceKind::Configuration, ResourceKind::Webhooks,
                                       ResourceKind::ServiceConfiguration, ResourceKind::ServiceWebhooks,
                                       ResourceKind::ServiceNotifications};
    QCOMPARE(QList<ResourceKind>(kinds.begin(), kinds.end()), expected);
}

void ResourceTest::isNotAtAnotherPath_data()
{
    QTest::addColumn<QString>("path");

    const QString services = u"/v1/Services/"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("slash at the end") << u"/v1/Configuration/"_s;
    QTest::newRow("no slash at the beginning") << u"v1/Configuration"_s;
    QTest::newRow("two slashes") << u"/v1//Configuration"_s;
    QTest::newRow("small letters") << u"/v1/configuration"_s;
    QTest::newRow("capital version") << u"/V1/Configuration"_s;
    QTest::newRow("another version") << u"/v2/Configuration"_s;
    QTest::newRow("a query") << u"/v1/Configuration?PageSize=1"_s;
    QTest::newRow("a host") << u"https://conversations.twilio.com/v1/Configuration"_s;
    QTest::newRow("addresses") << u"/v1/Configuration/Addresses"_s;
    QTest::newRow("notifications of the account") << u"/v1/Configuration/Notifications"_s;
    QTest::newRow("services") << u"/v1/Services"_s;
    QTest::newRow("a service") << services + ServiceText;
    QTest::newRow("roles") << services + ServiceText + u"/Roles"_s;
    QTest::newRow("service, slash at the end") << services + ServiceText + u"/Configuration/"_s;
    QTest::newRow("service, small letters") << services + ServiceText + u"/configuration/webhooks"_s;
    QTest::newRow("no service") << services + u"/Configuration"_s;
    QTest::newRow("the pattern itself") << services + u"%1/Configuration"_s;
    QTest::newRow("a messaging service") << services + u"MG0123456789abcdef0123456789abcdef/Configuration"_s;
    QTest::newRow("a small prefix") << services + u"is0123456789abcdef0123456789abcdef/Configuration"_s;
    QTest::newRow("a short SID") << services + ServiceText.chopped(1) + u"/Configuration"_s;
    QTest::newRow("a long SID") << services + ServiceText + u"0/Configuration"_s;
    QTest::newRow("a bad digit") << services + u"ISg123456789abcdef0123456789abcdef/Configuration"_s;
    QTest::newRow("an unique name") << services + u"front-desk/Configuration"_s;
    QTest::newRow("a line more") << u"/v1/Configuration\n"_s;
    QTest::newRow("services twice") << services + ServiceText + u"/Services/"_s + ServiceText +
                                           u"/Configuration"_s;
}

void ResourceTest::isNotAtAnotherPath()
{
    QFETCH(QString, path);
    QVERIFY(!Resource::atPath(path));
}

void ResourceTest::differsByKindAndService()
{
    const auto other = Sid::parse(u"IS"_s + QString(32, u'0'), SidKind::ConversationService).value();
    const auto webhooks = Resource::ofService(ResourceKind::ServiceWebhooks, service());
    QVERIFY(webhooks == Resource::ofService(ResourceKind::ServiceWebhooks, service()));
    QVERIFY(webhooks != Resource::ofService(ResourceKind::ServiceWebhooks, other));
    QVERIFY(webhooks != Resource::ofService(ResourceKind::ServiceNotifications, service()));
    QVERIFY(webhooks != Resource::ofAccount(ResourceKind::Webhooks));
}

QTEST_APPLESS_MAIN(ResourceTest)

#include "resourcetest.moc"
