// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"
#include "exampleresources.h"

#include <QJsonArray>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Texts = QMap<Field, QString>;

namespace {

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

/// Reading flags, lists of events and properties in objects, of whatever type they are.
class ResourceValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFlags_data();
    void readsFlags();
    void readsEvents_data();
    void readsEvents();
    void readsObjects_data();
    void readsObjects();
    void keepsWhatIsNewInAnObject();
};

void ResourceValuesTest::readsFlags_data()
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

void ResourceValuesTest::readsFlags()
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

void ResourceValuesTest::readsEvents_data()
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

void ResourceValuesTest::readsEvents()
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

void ResourceValuesTest::readsObjects_data()
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

void ResourceValuesTest::readsObjects()
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

void ResourceValuesTest::keepsWhatIsNewInAnObject()
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

QTEST_APPLESS_MAIN(ResourceValuesTest)

#include "resourcevaluestest.moc"
