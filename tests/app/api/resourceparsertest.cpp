// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"
#include "exampleresources.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Texts = QMap<Field, QString>;

namespace {

constexpr auto Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Service = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Role = "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;

} // namespace

/// Reading the resources beside the account's configuration.
class ResourceParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamples_data();
    void readsTheExamples();
    void readsLinks();
    void takesNoServiceFromTheAccount();
    void keepsTheBodyOfAnotherResource();
    void refusesTheBodyOfAnotherResource_data();
    void refusesTheBodyOfAnotherResource();
    void needsOneProperty_data();
    void needsOneProperty();
};

void ResourceParserTest::readsTheExamples_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Texts>("texts");

    QTest::newRow("webhooks") << ResourceKind::Webhooks << examples::Webhooks << QString(Account)
                              << Texts{{Field::PreWebhookUrl, u"https://example.com/pre"_s},
                                       {Field::PostWebhookUrl, u"https://example.com/post"_s},
                                       {Field::WebhookMethod, u"GET"_s},
                                       {Field::WebhookTarget, u"webhook"_s},
                                       {Field::WebhookEvents, u"onMessageSend,onConversationUpdated"_s}};
    QTest::newRow("service configuration")
        << ResourceKind::ServiceConfiguration << examples::ServiceConfiguration << QString()
        << Texts{{Field::ConversationCreatorRole, Role},
                 {Field::ConversationRole, Role},
                 {Field::ServiceRole, Role},
                 {Field::Reachability, u"false"_s}};
    QTest::newRow("service webhooks")
        << ResourceKind::ServiceWebhooks << examples::ServiceWebhooks << QString(Account)
        << Texts{{Field::PreWebhookUrl, u"https://www.example.com/pre"_s},
                 {Field::PostWebhookUrl, u"https://www.example.com/post"_s},
                 {Field::WebhookMethod, u"POST"_s},
                 {Field::ServiceWebhookEvents, u"onMessageRemove,onParticipantAdd"_s}};
    QTest::newRow("service webhooks, all null")
        << ResourceKind::ServiceWebhooks << examples::UnsetServiceWebhooks << QString(Account) << Texts();
    QTest::newRow("service notifications")
        << ResourceKind::ServiceNotifications << examples::ServiceNotifications << QString(Account)
        << Texts{{Field::NotificationLog, u"false"_s},
                 {Field::NewMessage, u"true"_s},
                 {Field::NewMessageTemplate,
                  u"You have a new message in ${CONVERSATION} from ${PARTICIPANT}: ${MESSAGE}"_s},
                 {Field::NewMessageSound, u"ring"_s},
                 {Field::NewMessageBadgeCount, u"false"_s},
                 {Field::NewMediaMessage, u"false"_s},
                 {Field::NewMediaMessageTemplate,
                  u"You have a new message in ${CONVERSATION} with ${MEDIA_COUNT} media files: ${MEDIA}"_s},
                 {Field::AddedToConversation, u"true"_s},
                 {Field::AddedToConversationTemplate,
                  u"You have been added to a Conversation: ${CONVERSATION}"_s},
                 {Field::AddedToConversationSound, u"ring"_s},
                 {Field::RemovedFromConversation, u"true"_s},
                 {Field::RemovedFromConversationTemplate,
                  u"You have been removed from a Conversation: ${CONVERSATION}"_s},
                 {Field::RemovedFromConversationSound, u"ring"_s}};
}

void ResourceParserTest::readsTheExamples()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, json);

    const auto configuration = parseConfiguration(resourceOf(kind), json);

    QVERIFY(configuration);
    QVERIFY(configuration->resource == resourceOf(kind));
    QTEST(configuration->accountSid, "account");
    QCOMPARE(configuration->serviceSid, belongsToService(kind) ? QString(Service) : QString());
    QTEST(configuration->values, "texts");
    QCOMPARE(configuration->url, QUrl(u"https://conversations.twilio.com"_s + resourceOf(kind).path()));
    QCOMPARE(configuration->otherProperties, QJsonObject());
}

void ResourceParserTest::readsLinks()
{
    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::ServiceConfiguration), examples::ServiceConfiguration);

    QVERIFY(configuration);
    const QString host = u"https://conversations.twilio.com"_s;
    const QList<Link> links{
        {u"notifications"_s, QUrl(host + resourceOf(ResourceKind::ServiceNotifications).path())},
        {u"webhooks"_s, QUrl(host + resourceOf(ResourceKind::ServiceWebhooks).path())}};
    QCOMPARE(configuration->links, links);
}

/// A service is no property of the account's own resources.
void ResourceParserTest::takesNoServiceFromTheAccount()
{
    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::Webhooks),
                           exampleWith(examples::Webhooks, u"chat_service_sid"_s, QString(Service)));

    QVERIFY(configuration);
    QCOMPARE(configuration->serviceSid, QString());
    QCOMPARE(configuration->otherProperties, QJsonObject({{u"chat_service_sid"_s, QString(Service)}}));
}

/// The account is right, and nothing it says is lost.
void ResourceParserTest::keepsTheBodyOfAnotherResource()
{
    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::Configuration), examples::Webhooks);

    QVERIFY(configuration);
    QCOMPARE(configuration->accountSid, Account);
    QCOMPARE(configuration->values, Texts());
    QCOMPARE(
        configuration->otherProperties.keys(),
        QStringList({u"filters"_s, u"method"_s, u"post_webhook_url"_s, u"pre_webhook_url"_s, u"target"_s}));
}

void ResourceParserTest::refusesTheBodyOfAnotherResource_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("json");

    // A service's configuration names no account.
    QTest::newRow("for the configuration") << ResourceKind::Configuration << examples::ServiceConfiguration;
    QTest::newRow("for the webhooks") << ResourceKind::Webhooks << examples::ServiceConfiguration;
    QTest::newRow("an error") << ResourceKind::ServiceNotifications
                              << R"({"code":20404,"message":"Not found","status":404})"_ba;
    QTest::newRow("a list") << ResourceKind::ServiceConfiguration << R"({"roles":[],"meta":{}})"_ba;
}

void ResourceParserTest::refusesTheBodyOfAnotherResource()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, json);

    const auto configuration = parseConfiguration(resourceOf(kind), json);

    QVERIFY(!configuration);
    QCOMPARE(configuration.error(), u"not a configuration"_s);
}

void ResourceParserTest::needsOneProperty_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("service") << ResourceKind::ServiceConfiguration << R"({"chat_service_sid":null})"_ba;
    QTest::newRow("account") << ResourceKind::ServiceWebhooks << R"({"account_sid":null})"_ba;
    QTest::newRow("field") << ResourceKind::Webhooks << R"({"target":null})"_ba;
    QTest::newRow("field in an object") << ResourceKind::ServiceNotifications << R"({"new_message":{}})"_ba;
}

void ResourceParserTest::needsOneProperty()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, json);

    const auto configuration = parseConfiguration(resourceOf(kind), json);

    QVERIFY(configuration);
    QVERIFY(*configuration == Configuration{.resource = resourceOf(kind)});
}

QTEST_APPLESS_MAIN(ResourceParserTest)

#include "resourceparsertest.moc"
