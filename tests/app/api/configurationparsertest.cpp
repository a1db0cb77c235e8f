// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The example of the OpenAPI document.
const QByteArray Example = R"({
  "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "default_chat_service_sid": "ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
  "default_messaging_service_sid": "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
  "default_inactive_timer": "PT1M",
  "default_closed_timer": "PT10M",
  "url": "https://conversations.twilio.com/v1/Configuration",
  "links": {
    "service": "https://conversations.twilio.com/v1/Services/ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Configuration",
    "webhooks": "https://conversations.twilio.com/v1/Configuration/Webhooks"
  }
})"_ba;

Configuration exampleConfiguration()
{
    const QString services = u"https://conversations.twilio.com/v1/Services/"_s;
    return {
        .accountSid = u"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
        .values = {{Field::DefaultConversationService, u"ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s},
                   {Field::DefaultMessagingService, u"MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s},
                   {Field::DefaultInactiveTimer, u"PT1M"_s},
                   {Field::DefaultClosedTimer, u"PT10M"_s}},
        .url = QUrl(u"https://conversations.twilio.com/v1/Configuration"_s),
        .links = {{u"service"_s, QUrl(services + u"ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Configuration"_s)},
                  {u"webhooks"_s, QUrl(u"https://conversations.twilio.com/v1/Configuration/Webhooks"_s)}},
        .otherProperties = {},
    };
}

/// The example with one property changed.
QByteArray exampleWith(const QString &property, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(Example).object();
    object.insert(property, value);
    return QJsonDocument(object).toJson();
}

QByteArray exampleWithout(const QString &property)
{
    QJsonObject object = QJsonDocument::fromJson(Example).object();
    object.remove(property);
    return QJsonDocument(object).toJson();
}

/// The example's configuration without one property.
Configuration configurationWithout(const QString &property)
{
    Configuration configuration = exampleConfiguration();
    if (property == u"account_sid") {
        configuration.accountSid.clear();
    } else if (property == u"url") {
        configuration.url.clear();
    } else if (property == u"links") {
        configuration.links.clear();
    }
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        if (property == describe(field).property) {
            configuration.values.remove(field);
        }
    }
    return configuration;
}

void addProperties()
{
    QTest::addColumn<QString>("property");
    for (const auto *property : {"account_sid", "default_chat_service_sid", "default_messaging_service_sid",
                                 "default_inactive_timer", "default_closed_timer", "url", "links"}) {
        QTest::newRow(property) << QString::fromLatin1(property);
    }
}

} // namespace

class ConfigurationParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void readsNull_data() { addProperties(); }
    void readsNull();
    void readsWithout_data() { addProperties(); }
    void readsWithout();
    void keepsOtherTypes_data() { addProperties(); }
    void keepsOtherTypes();
    void keepsOtherProperties();
    void keepsTextsAsWritten();
    void readsLinks_data();
    void readsLinks();
    void needsOneProperty_data();
    void needsOneProperty();
    void refusesWhatIsNoConfiguration_data();
    void refusesWhatIsNoConfiguration();
};

void ConfigurationParserTest::readsTheExample()
{
    const auto configuration = parseConfiguration(Resource(), Example);

    QVERIFY(configuration);
    QCOMPARE(*configuration, exampleConfiguration());
}

void ConfigurationParserTest::readsNull()
{
    QFETCH(QString, property);

    const auto configuration = parseConfiguration(Resource(), exampleWith(property, QJsonValue::Null));

    QVERIFY(configuration);
    QCOMPARE(*configuration, configurationWithout(property));
}

void ConfigurationParserTest::readsWithout()
{
    QFETCH(QString, property);

    const auto configuration = parseConfiguration(Resource(), exampleWithout(property));

    QVERIFY(configuration);
    QCOMPARE(*configuration, configurationWithout(property));
}

void ConfigurationParserTest::keepsOtherTypes()
{
    QFETCH(QString, property);

    for (const QJsonValue &value : {QJsonValue(7), QJsonValue(true), QJsonValue(QJsonArray{u"PT1H"_s})}) {
        const auto configuration = parseConfiguration(Resource(), exampleWith(property, value));

        QVERIFY(configuration);
        Configuration expected = configurationWithout(property);
        expected.otherProperties.insert(property, value);
        QCOMPARE(*configuration, expected);
    }
}

void ConfigurationParserTest::keepsOtherProperties()
{
    const QJsonObject later{{u"limit"_s, 3}};

    const auto configuration = parseConfiguration(Resource(), exampleWith(u"later"_s, later));

    QVERIFY(configuration);
    Configuration expected = exampleConfiguration();
    expected.otherProperties.insert(u"later"_s, later);
    QCOMPARE(*configuration, expected);
}

void ConfigurationParserTest::keepsTextsAsWritten()
{
    const auto configuration = parseConfiguration(
        Resource(),
        R"({"default_chat_service_sid":"","default_inactive_timer":" p2w ","default_closed_timer":"a\u0000ä\n"})");

    QVERIFY(configuration);
    const QMap<Field, QString> values{{Field::DefaultConversationService, u""_s},
                                      {Field::DefaultInactiveTimer, u" p2w "_s},
                                      {Field::DefaultClosedTimer, QString(u"a\0ä\n"_s)}};
    QCOMPARE(configuration->values, values);
}

void ConfigurationParserTest::readsLinks_data()
{
    QTest::addColumn<QJsonValue>("links");
    QTest::addColumn<QList<Link>>("read");

    const Link good{u"b"_s, QUrl(u"https://example.com/b"_s)};
    const QJsonValue address = good.url.toString();
    QTest::newRow("none") << QJsonValue(QJsonObject()) << QList<Link>();
    QTest::newRow("a new one") << QJsonValue(QJsonObject{{u"b"_s, address}}) << QList{good};
    QTest::newRow("a path") << QJsonValue(QJsonObject{{u"b"_s, u"/v1/B"_s}})
                            << QList{Link{u"b"_s, QUrl(u"/v1/B"_s)}};
    QTest::newRow("null") << QJsonValue(QJsonObject{{u"a"_s, QJsonValue::Null}, {u"b"_s, address}})
                          << QList{good};
    QTest::newRow("number") << QJsonValue(QJsonObject{{u"a"_s, 7}, {u"b"_s, address}}) << QList{good};
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonObject()}, {u"b"_s, address}})
                            << QList{good};
    QTest::newRow("empty") << QJsonValue(QJsonObject{{u"a"_s, u""_s}, {u"b"_s, address}}) << QList{good};
    QTest::newRow("no address") << QJsonValue(QJsonObject{{u"a"_s, u"https://[oops"_s}, {u"b"_s, address}})
                                << QList{good};
}

void ConfigurationParserTest::readsLinks()
{
    QFETCH(QJsonValue, links);

    const auto configuration = parseConfiguration(Resource(), exampleWith(u"links"_s, links));

    QVERIFY(configuration);
    QTEST(configuration->links, "read");
    QCOMPARE(configuration->otherProperties, QJsonObject());
}

void ConfigurationParserTest::needsOneProperty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isConfiguration");

    QTest::newRow("account") << R"({"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})"_ba << true;
    QTest::newRow("conversation service") << R"({"default_chat_service_sid":null})"_ba << true;
    QTest::newRow("messaging service") << R"({"default_messaging_service_sid":null})"_ba << true;
    QTest::newRow("inactive timer") << R"({"default_inactive_timer":null})"_ba << true;
    QTest::newRow("closed timer") << R"({"default_closed_timer":null})"_ba << true;
    QTest::newRow("address only") << R"({"url":"https://conversations.twilio.com/v1/Configuration"})"_ba
                                  << false;
    QTest::newRow("error") << R"({"code":20003,"message":"Authenticate","status":401})"_ba << false;
    QTest::newRow("nothing") << "{}"_ba << false;
}

void ConfigurationParserTest::needsOneProperty()
{
    QFETCH(QByteArray, json);

    QTEST(parseConfiguration(Resource(), json).has_value(), "isConfiguration");
}

void ConfigurationParserTest::refusesWhatIsNoConfiguration_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << " \n"_ba;
    QTest::newRow("array") << '[' + Example + ']';
    QTest::newRow("text") << "\"account_sid\""_ba;
    QTest::newRow("number") << "7"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("HTML") << "<html></html>"_ba;
    QTest::newRow("without its end") << Example.chopped(1);
    QTest::newRow("half of it") << Example.left(Example.size() / 2);
    QTest::newRow("more after it") << Example + "{}";
    QTest::newRow("no UTF-8") << "{\"account_sid\":\"\xff\"}"_ba;
    QTest::newRow("half a letter") << "{\"account_sid\":\"\xc3\"}"_ba;
    QTest::newRow("deep") << QByteArray(R"({"account_sid":)") + QByteArray(5000, '[') +
                                 QByteArray(5000, ']') + '}';
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void ConfigurationParserTest::refusesWhatIsNoConfiguration()
{
    QFETCH(QByteArray, json);

    const auto configuration = parseConfiguration(Resource(), json);

    QVERIFY(!configuration);
    QVERIFY(!configuration.error().isEmpty());
}

QTEST_APPLESS_MAIN(ConfigurationParserTest)

#include "configurationparsertest.moc"
