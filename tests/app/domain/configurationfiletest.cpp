// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationfile.h"
#include "testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

ConfigurationFile parsed(const QByteArray &json)
{
    auto file = ConfigurationFile::parse(json);
    if (!file) {
        qFatal("the file is no good: %s", qUtf8Printable(file.error().place));
    }
    return *file;
}

QJsonObject rootOf(const ConfigurationFile &file)
{
    return QJsonDocument::fromJson(file.toJson()).object();
}

ConfigurationFile fileWith(Field field, ResourceKind kind, const QString &text)
{
    return {.accountSid = acme().accountSid,
            .resources = {{.resource = testResource(kind), .values = {{field, text}}}}};
}

QByteArray readGuide(const QString &name)
{
    QFile file(QStringLiteral(CONFIGURATOR_SOURCE_DIR) + u"/resources/guide/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The types that the schema allows for the field, beside null.
QString schemaType(Field field)
{
    const FieldRule &rule = describe(field).rule;
    return std::holds_alternative<FlagRule>(rule)     ? u"boolean"_s
           : std::holds_alternative<EventsRule>(rule) ? u"array"_s
                                                      : u"string"_s;
}

} // namespace

class ConfigurationFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void keepsEveryField_data();
    void keepsEveryField();
    void writesNaturalTypes_data();
    void writesNaturalTypes();
    void needsNoMoreThanTheAccount();
    void readsTheMoment_data();
    void readsTheMoment();
    void passesOverWhatItDoesNotKnow_data();
    void passesOverWhatItDoesNotKnow();
    void takesTheLastOfDuplicateMembers();
    void ignoresAByteOrderMark();
    void readsTheExampleOfTheGuide();
    void hasASchemaOfTheSameNames();
};

void ConfigurationFileTest::readsWhatItWrote()
{
    const ConfigurationFile file = acmeFile();

    QCOMPARE(parsed(file.toJson()), file);
    QCOMPARE(parsed(file.toJson()).toJson(), file.toJson());
}

void ConfigurationFileTest::keepsEveryField_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");

    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            const QByteArray name =
                testResource(kind).path().toLatin1() + ' ' + describe(field).property.data();
            QTest::addRow("%s set", name.data()) << kind << field << testValue(field);
            QTest::addRow("%s not set", name.data()) << kind << field << QString();
        }
    }
}

void ConfigurationFileTest::keepsEveryField()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Field, field);
    QFETCH(QString, text);
    const ConfigurationFile file = fileWith(field, kind, text);

    const ConfigurationFile again = parsed(file.toJson());

    QCOMPARE(again.resources.size(), 1);
    QCOMPARE(again.resources.first().values, (QMap<Field, QString>{{field, text}}));
    QCOMPARE(again, file);
}

void ConfigurationFileTest::writesNaturalTypes_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");

    using Kind = ResourceKind;
    QTest::newRow("timer") << Kind::Configuration << Field::DefaultClosedTimer << u"P7D"_s
                           << QJsonValue(u"P7D"_s);
    QTest::newRow("timer that is off")
        << Kind::Configuration << Field::DefaultClosedTimer << u"PT0S"_s << QJsonValue(u"PT0S"_s);
    QTest::newRow("service that is not set")
        << Kind::Configuration << Field::DefaultMessagingService << QString() << QJsonValue();
    QTest::newRow("flag that is on") << Kind::ServiceConfiguration << Field::Reachability << u"true"_s
                                     << QJsonValue(true);
    QTest::newRow("flag that is off")
        << Kind::ServiceConfiguration << Field::Reachability << u"false"_s << QJsonValue(false);
    QTest::newRow("flag that is not set")
        << Kind::ServiceConfiguration << Field::Reachability << QString() << QJsonValue();
    QTest::newRow("events") << Kind::Webhooks << Field::WebhookEvents << u"onMessageAdd,onMessageAdded"_s
                            << QJsonValue(QJsonArray{u"onMessageAdd"_s, u"onMessageAdded"_s});
    QTest::newRow("no events") << Kind::ServiceWebhooks << Field::ServiceWebhookEvents << QString()
                               << QJsonValue(QJsonArray());
    QTest::newRow("text inside an object")
        << Kind::ServiceNotifications << Field::NewMediaMessageTemplate << u"a"_s << QJsonValue(u"a"_s);
}

void ConfigurationFileTest::writesNaturalTypes()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Field, field);
    QFETCH(QString, text);

    const QJsonObject root = rootOf(fileWith(field, kind, text));

    const QJsonObject values = root.value("resources"_L1).toArray().at(0)["values"_L1].toObject();
    QCOMPARE(values.keys(), QStringList{describe(field).property});
    QTEST(values.value(describe(field).property), "value");
}

void ConfigurationFileTest::needsNoMoreThanTheAccount()
{
    const ConfigurationFile file =
        parsed(R"({"format":"conversations-configuration","version":1,"resources":[],"account":{"sid":")" +
               acme().accountSid.text().toLatin1() + R"(","name":null}})");

    QCOMPARE(file, ConfigurationFile{.accountSid = acme().accountSid});
    QVERIFY(file.savedAt.isNull());
}

void ConfigurationFileTest::readsTheMoment_data()
{
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("as the program writes it") << "2026-11-25T19:30:05Z"_ba;
    QTest::newRow("elsewhere") << "2026-11-26T01:00:05+05:30"_ba;
    QTest::newRow("with a fraction of a second") << "2026-11-25T19:30:05.789Z"_ba;
}

void ConfigurationFileTest::readsTheMoment()
{
    QFETCH(QByteArray, written);

    const ConfigurationFile file = parsed(acmeFile().toJson().replace("2026-11-25T19:30:05Z"_ba, written));

    QCOMPARE(file, acmeFile());
    QCOMPARE(file.savedAt.timeSpec(), Qt::UTC);
}

void ConfigurationFileTest::passesOverWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");

    QTest::newRow("member of the file") << "\"version\""_ba
                                        << "\"comment\": [1], \"version\""_ba << u"comment"_s;
    QTest::newRow("member of the account")
        << "\"name\": \"Acme\""_ba
        << "\"name\": \"Acme\", \"region\": \"ie1\""_ba << u"account.region"_s;
    QTest::newRow("resource") << R"("/v1/Configuration/Webhooks")"_ba
                              << R"("/v2/ControlPlane")"_ba << u"resources[1]"_s;
    QTest::newRow("resource of a service that is none") << "/v1/Services/IS1"_ba
                                                        << "/v1/Services/XX1"_ba << u"resources[2]"_s;
    QTest::newRow("member of a resource")
        << "\"path\": \"/v1/Configuration\""_ba
        << "\"path\": \"/v1/Configuration\", \"note\": 1"_ba << u"resources[0].note"_s;
    QTest::newRow("property") << "\"default_closed_timer\": \"P7D\""_ba
                              << "\"default_closed_timer\": \"P7D\", \"default_ai\": {}"_ba
                              << u"resources[0].values.default_ai"_s;
    QTest::newRow("property of another resource")
        << "\"default_closed_timer\": \"P7D\""_ba
        << "\"default_closed_timer\": \"P7D\", \"target\": \"flex\""_ba << u"resources[0].values.target"_s;
}

void ConfigurationFileTest::passesOverWhatItDoesNotKnow()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray json = acmeFile().toJson();
    const qsizetype found = json.indexOf(before);
    QVERIFY(found >= 0);
    json.replace(found, before.size(), after);

    const ConfigurationFile file = parsed(json);

    QCOMPARE(file.unknown, QStringList{place});
    const bool isResource = place.endsWith(u']');
    QCOMPARE(file.resources.size(), isResource ? 4 : 5);
    QCOMPARE(file.resources.first(), acmeFile().resources.first());
}

void ConfigurationFileTest::takesTheLastOfDuplicateMembers()
{
    QByteArray json = acmeFile().toJson();
    json.replace("\"default_closed_timer\": \"P7D\"",
                 R"("default_closed_timer": 7, "default_closed_timer": "P8D")");

    QCOMPARE(parsed(json).resources.first().values.value(Field::DefaultClosedTimer), u"P8D"_s);
}

void ConfigurationFileTest::ignoresAByteOrderMark()
{
    QCOMPARE(parsed("\xef\xbb\xbf" + acmeFile().toJson()), acmeFile());
}

void ConfigurationFileTest::readsTheExampleOfTheGuide()
{
    static const QRegularExpression example(u"```json\n(.*?)```"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString guide = QString::fromUtf8(readGuide(u"configuration-file.md"_s));

    const ConfigurationFile file = parsed(example.match(guide).captured(1).toUtf8());

    QCOMPARE(file.unknown, QStringList());
    QVERIFY(file.savedAt.isValid());
    QVERIFY(file.resources.size() >= 2);
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            QVERIFY2(guide.contains(u'`' + describe(field).property + u'`'), describe(field).property.data());
        }
    }
}

void ConfigurationFileTest::hasASchemaOfTheSameNames()
{
    const QJsonObject schema =
        QJsonDocument::fromJson(readGuide(u"configuration-file.schema.json"_s)).object();
    const QJsonObject members = schema.value("properties"_L1).toObject();
    const QJsonObject resource = members.value("resources"_L1)
                                     .toObject()
                                     .value("items"_L1)
                                     .toObject()
                                     .value("properties"_L1)
                                     .toObject();
    const QJsonObject values = resource.value("values"_L1).toObject().value("properties"_L1).toObject();
    const QRegularExpression path(resource.value("path"_L1)["pattern"_L1].toString());

    QCOMPARE(members.keys(), rootOf(acmeFile()).keys());
    QCOMPARE(members.value("version"_L1)["const"_L1].toInt(), 1);
    QSet<QString> properties;
    for (const ResourceKind kind : resourceKinds()) {
        QVERIFY(path.match(testResource(kind).path()).hasMatch());
        for (const Field field : fieldsOf(kind)) {
            const QString property = describe(field).property;
            properties.insert(property);
            QCOMPARE(values.value(property)["type"_L1].toArray(), (QJsonArray{schemaType(field), u"null"_s}));
        }
    }
    const QStringList described = values.keys();
    QCOMPARE(QSet<QString>(described.begin(), described.end()), properties);
}

QTEST_APPLESS_MAIN(ConfigurationFileTest)

#include "configurationfiletest.moc"
