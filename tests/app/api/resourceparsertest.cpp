// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"
#include "exampleresources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Texts = QMap<Field, QString>;

namespace {

constexpr auto Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Service = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Role = "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;

Resource resourceOf(ResourceKind kind)
{
    const auto service = Sid::parse(QString(Service), SidKind::ConversationService).value();
    return belongsToService(kind) ? Resource::ofService(kind, service) : Resource::ofAccount(kind);
}

QByteArray exampleWith(const QByteArray &example, const QString &property, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(example).object();
    object.insert(property, value);
    return QJsonDocument(object).toJson();
}

/// The notifications with another value of `new_message`.
QByteArray notificationsWith(const QJsonValue &newMessage)
{
    return exampleWith(examples::ServiceNotifications, u"new_message"_s, newMessage);
}

QList<Field> fieldsOfNewMessage()
{
    return {Field::NewMessage,           Field::NewMessageTemplate, Field::NewMessageSound,
            Field::NewMessageBadgeCount, Field::NewMediaMessage,    Field::NewMediaMessageTemplate};
}

} // namespace

/// Reading the resources beside the account's configuration.
class ResourceParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamples_data();
    void readsTheExamples();
    void readsLinks();
    void readsFlags_data();
    void readsFlags();
    void readsEvents_data();
    void readsEvents();
    void readsObjects_data();
    void readsObjects();
    void keepsWhatIsNewInAnObject();
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

void ResourceParserTest::readsFlags_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("true") << QJsonValue(true) << u"true"_s << false;
    QTest::newRow("false") << QJsonValue(false) << u"false"_s << false;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString() << false;
    QTest::newRow("a text") << QJsonValue(u"true"_s) << QString() << true;
    QTest::newRow("a number") << QJsonValue(1) << QString() << true;
    QTest::newRow("a list") << QJsonValue(QJsonArray{true}) << QString() << true;
}

void ResourceParserTest::readsFlags()
{
    QFETCH(QJsonValue, json);
    QFETCH(QString, text);
    QFETCH(bool, isKept);

    const QString property = u"reachability_enabled"_s;
    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::ServiceConfiguration),
                           exampleWith(examples::ServiceConfiguration, property, json));

    QVERIFY(configuration);
    QCOMPARE(configuration->text(Field::Reachability), text);
    QCOMPARE(configuration->values.contains(Field::Reachability), !text.isEmpty());
    QCOMPARE(configuration->otherProperties, isKept ? QJsonObject({{property, json}}) : QJsonObject());
}

void ResourceParserTest::readsEvents_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");

    const QJsonArray names{u"onB"_s, u"onA"_s};
    QTest::newRow("some") << QJsonValue(names) << true << u"onB,onA"_s << false;
    QTest::newRow("one") << QJsonValue(QJsonArray{u"onMessageAdd"_s}) << true << u"onMessageAdd"_s << false;
    QTest::newRow("none") << QJsonValue(QJsonArray()) << true << QString() << false;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false << QString() << false;
    QTest::newRow("a text") << QJsonValue(u"onMessageAdd"_s) << false << QString() << true;
    QTest::newRow("a flag") << QJsonValue(false) << false << QString() << true;
    QTest::newRow("an object") << QJsonValue(QJsonObject{{u"onMessageAdd"_s, true}}) << false << QString()
                               << true;
    QTest::newRow("numbers") << QJsonValue(QJsonArray{1, 2}) << false << QString() << true;
    QTest::newRow("a number among names")
        << QJsonValue(QJsonArray{u"onA"_s, 2}) << false << QString() << true;
    QTest::newRow("null among names")
        << QJsonValue(QJsonArray{u"onA"_s, QJsonValue::Null}) << false << QString() << true;
    QTest::newRow("lists") << QJsonValue(QJsonArray{names}) << false << QString() << true;
}

void ResourceParserTest::readsEvents()
{
    QFETCH(QJsonValue, json);
    QFETCH(bool, isKept);

    const QString property = u"filters"_s;
    const QList<std::tuple<ResourceKind, Field, QByteArray>> resources{
        {ResourceKind::Webhooks, Field::WebhookEvents, examples::Webhooks},
        {ResourceKind::ServiceWebhooks, Field::ServiceWebhookEvents, examples::ServiceWebhooks}};
    for (const auto &[kind, field, example] : resources) {
        const auto configuration = parseConfiguration(resourceOf(kind), exampleWith(example, property, json));

        QVERIFY(configuration);
        QTEST(configuration->values.contains(field), "isSet");
        QTEST(configuration->text(field), "text");
        QCOMPARE(configuration->otherProperties, isKept ? QJsonObject({{property, json}}) : QJsonObject());
    }
}

void ResourceParserTest::readsObjects_data()
{
    QTest::addColumn<QJsonValue>("newMessage");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QJsonValue>("kept"); // of it

    const auto row = [](const char *name, const QJsonValue &newMessage, const Texts &texts = {},
                        const QJsonValue &kept = QJsonValue::Undefined) {
        QTest::newRow(name) << newMessage << texts << kept;
    };
    const QJsonValue null = QJsonValue::Null;
    row("null", null);
    row("empty", QJsonObject());
    row("text", u"on"_s, {}, u"on"_s);
    row("flag", true, {}, true);
    row("list", QJsonArray{true}, {}, QJsonArray{true});
    row("nulls", QJsonObject{{u"enabled"_s, null}, {u"template"_s, null}, {u"with_media"_s, null}});
    row("one", QJsonObject{{u"enabled"_s, true}}, {{Field::NewMessage, u"true"_s}});
    row("empty text", QJsonObject{{u"template"_s, u""_s}}, {{Field::NewMessageTemplate, u""_s}});
    row("media alone", QJsonObject{{u"with_media"_s, QJsonObject{{u"template"_s, u"x"_s}}}},
        {{Field::NewMediaMessageTemplate, u"x"_s}});
    row("media empty", QJsonObject{{u"with_media"_s, QJsonObject()}});

    row("one of another type", QJsonObject{{u"enabled"_s, u"yes"_s}, {u"sound"_s, u"ring"_s}},
        {{Field::NewMessageSound, u"ring"_s}}, QJsonObject{{u"enabled"_s, u"yes"_s}});
    row("media a flag", QJsonObject{{u"enabled"_s, true}, {u"with_media"_s, true}},
        {{Field::NewMessage, u"true"_s}}, QJsonObject{{u"with_media"_s, true}});
    row("media of another type",
        QJsonObject{{u"with_media"_s, QJsonObject{{u"enabled"_s, true}, {u"template"_s, 7}}}},
        {{Field::NewMediaMessage, u"true"_s}},
        QJsonObject{{u"with_media"_s, QJsonObject{{u"template"_s, 7}}}});
}

void ResourceParserTest::readsObjects()
{
    QFETCH(QJsonValue, newMessage);
    QFETCH(QJsonValue, kept);

    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::ServiceNotifications), notificationsWith(newMessage));

    QVERIFY(configuration);
    Texts read;
    for (const Field field : fieldsOfNewMessage()) {
        if (configuration->values.contains(field)) {
            read.insert(field, configuration->text(field));
        }
    }
    QTEST(read, "texts");
    QCOMPARE(configuration->otherProperties.value(u"new_message"_s), kept);
    QCOMPARE(configuration->otherProperties.size(), kept.isUndefined() ? 0 : 1);
    QCOMPARE(configuration->text(Field::AddedToConversationSound), u"ring"_s);
}

void ResourceParserTest::keepsWhatIsNewInAnObject()
{
    const QJsonObject later{{u"later"_s, QJsonObject{{u"enabled"_s, true}}}};
    QJsonObject newMessage = later;
    newMessage.insert(u"enabled"_s, true);

    const auto configuration =
        parseConfiguration(resourceOf(ResourceKind::ServiceNotifications), notificationsWith(newMessage));

    QVERIFY(configuration);
    QCOMPARE(configuration->text(Field::NewMessage), u"true"_s);
    QCOMPARE(configuration->otherProperties, QJsonObject({{u"new_message"_s, later}}));
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
