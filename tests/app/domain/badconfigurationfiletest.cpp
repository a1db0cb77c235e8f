// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationfile.h"
#include "testfiles.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileFault::Kind;
using Type = FileFault::Type;

/// A good file of a few lines, some of which are replaced.
QByteArray fileWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = R"({
    "format": "conversations-configuration",
    "version": 1,
    "account": {"sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "Acme"},
    "savedAt": "2026-11-25T19:30:05Z",
    "resources": [
        {"path": "/v1/Configuration", "values": {"default_closed_timer": "P7D"}, "names": {"IS": "Front desk"}},
        {"path": "/v1/Configuration/Webhooks", "values": {"method": "GET", "filters": ["onMessageAdd"]}},
        {"path": "/v1/Services/IS11111111111111111111111111111111/Configuration", "values": {"reachability_enabled": true}}
    ]
})";
    if (!json.contains(before)) {
        qFatal("nothing to replace");
    }
    return json.replace(before, after);
}

FileFault faultOf(const QByteArray &json)
{
    const auto file = ConfigurationFile::parse(json);
    return file ? FileFault{.place = u"none at all"_s} : file.error();
}

} // namespace

/// Files that cannot be taken for a configuration: the reader says why and where.
class BadConfigurationFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheGoodFile();
    void saysWhereTheSyntaxIsWrong_data();
    void saysWhereTheSyntaxIsWrong();
    void namesTheMember_data();
    void namesTheMember();
    void saysWhichTypeIsWanted_data();
    void saysWhichTypeIsWanted();
    void reportsTheFirstFaultOnly();
    void readsCutOffFilesToTheirEnd();
};

void BadConfigurationFileTest::takesTheGoodFile()
{
    QVERIFY(ConfigurationFile::parse(fileWith({}, {})).has_value());
}

void BadConfigurationFileTest::saysWhereTheSyntaxIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("empty file") << ""_ba << 1 << 1;
    QTest::newRow("blanks only") << "\n\n "_ba << 3 << 2;
    QTest::newRow("no JSON") << "format: conversations"_ba << 1 << 2;
    QTest::newRow("comma missing") << fileWith("1,", "1") << 4 << 5;
    QTest::newRow("comma at the end") << fileWith("true}}\n", "true}},\n") << 10 << 5;
    QTest::newRow("flag of another language") << fileWith("true", "yes") << 9 << 118;
    QTest::newRow("cut off") << fileWith({}, {}).first(60) << 3 << 13;
    QTest::newRow("more after the end") << fileWith({}, {}) + "\n{}" << 12 << 1;
    QTest::newRow("bytes that are no UTF-8") << fileWith("Acme", "A\xff") << 4 << 71;
    QTest::newRow("half a letter") << fileWith("Acme", "A\xc3") << 4 << 71;
    QTest::newRow("a zero byte") << fileWith("1,", QByteArray("\0,", 2)) << 3 << 16;
    QTest::newRow("nested too deeply") << fileWith("true", QByteArray(100'000, '[')) << 9 << 1138;
    QTest::newRow("number too large to be one") << fileWith("1,", "1e999,") << 3 << 21;
}

void BadConfigurationFileTest::saysWhereTheSyntaxIsWrong()
{
    QFETCH(QByteArray, json);

    const FileFault fault = faultOf(json);

    QCOMPARE(fault.kind, Kind::NotJson);
    QTEST(fault.position.line, "line");
    QTEST(fault.position.column, "column");
    QVERIFY(!fault.detail.isEmpty());
}

void BadConfigurationFileTest::namesTheMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FileFault::Kind>("kind");
    QTest::addColumn<QString>("place");

    QTest::newRow("list at the top") << "[]"_ba << Kind::OtherFormat << QString();
    QTest::newRow("text at the top") << "{}"_ba << Kind::OtherFormat << QString();
    QTest::newRow("other format") << fileWith("s-conf", "s conf") << Kind::OtherFormat << QString();
    QTest::newRow("number as the format")
        << fileWith("\"conversations-configuration\"", "1") << Kind::OtherFormat << QString();

    QTest::newRow("no version") << fileWith("\"version\"", "\"Version\"") << Kind::Missing << u"version"_s;
    QTest::newRow("next version") << fileWith("1,", "2,") << Kind::NewerVersion << u"version"_s;
    QTest::newRow("half a version later") << fileWith("1,", "1.5,") << Kind::NewerVersion << u"version"_s;
    QTest::newRow("huge version") << fileWith("1,", "1e300,") << Kind::NewerVersion << u"version"_s;
    QTest::newRow("version with many digits")
        << fileWith("1,", QByteArray(300, '9') + ',') << Kind::NewerVersion << u"version"_s;
    QTest::newRow("version zero") << fileWith("1,", "0,") << Kind::WrongValue << u"version"_s;
    QTest::newRow("negative version") << fileWith("1,", "-1e300,") << Kind::WrongValue << u"version"_s;

    QTest::newRow("no account") << fileWith("\"account\"", "\"owner\"") << Kind::Missing << u"account"_s;
    QTest::newRow("no SID") << fileWith("\"sid\"", "\"id\"") << Kind::Missing << u"account.sid"_s;
    QTest::newRow("SID of something else")
        << fileWith("ACaa", "ISaa") << Kind::WrongValue << u"account.sid"_s;
    QTest::newRow("moment that is none")
        << fileWith("2026-11-25T", "25.11.2026 ") << Kind::WrongValue << u"savedAt"_s;
    QTest::newRow("moment beyond the year 9999")
        << fileWith("2026-11-25T19:30:05Z", "9999-12-31T23:59:59-01:00") << Kind::WrongValue << u"savedAt"_s;
    QTest::newRow("no resources") << fileWith("\"resources\"", "\"r\"") << Kind::Missing << u"resources"_s;
    QTest::newRow("no path") << fileWith("\"path\": \"/v1/Configuration\"", "\"x\": 1") << Kind::Missing
                             << u"resources[0].path"_s;
    QTest::newRow("no values") << fileWith("\"values\": {\"method\"", "\"v\": {\"method\"") << Kind::Missing
                               << u"resources[1].values"_s;
    QTest::newRow("resource twice") << fileWith("/v1/Configuration/Webhooks", "/v1/Configuration")
                                    << Kind::Repeated << u"resources[1].path"_s;
    QTest::newRow("two events in one") << fileWith("onMessageAdd", "onMessageAdd,onUserAdded")
                                       << Kind::WrongValue << u"resources[1].values.filters[0]"_s;
    QTest::newRow("nameless event") << fileWith("onMessageAdd", "") << Kind::WrongValue
                                    << u"resources[1].values.filters[0]"_s;
}

void BadConfigurationFileTest::namesTheMember()
{
    QFETCH(QByteArray, json);

    const FileFault fault = faultOf(json);

    QTEST(fault.kind, "kind");
    QTEST(fault.place, "place");
}

void BadConfigurationFileTest::saysWhichTypeIsWanted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<FileFault::Type>("type");

    QTest::newRow("version as a text") << fileWith("1,", "\"1\",") << u"version"_s << Type::Number;
    QTest::newRow("account as a text")
        << fileWith(R"({"sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "Acme"})", "\"Acme\"")
        << u"account"_s << Type::Object;
    QTest::newRow("name as a list") << fileWith("\"Acme\"", "[]") << u"account.name"_s << Type::Text;
    QTest::newRow("moment as a number")
        << fileWith("\"2026-11-25T19:30:05Z\"", "1764099005") << u"savedAt"_s << Type::Text;
    QTest::newRow("resources as an object")
        << fileWith("[\n", "{\"a\":[\n").replace("    ]\n", "]}\n") << u"resources"_s << Type::List;
    QTest::newRow("resource as a number") << fileWith("[\n", "[ 5,\n") << u"resources[0]"_s << Type::Object;
    QTest::newRow("path as null") << fileWith("\"/v1/Configuration/Webhooks\"", "null")
                                  << u"resources[1].path"_s << Type::Text;
    QTest::newRow("values as a list")
        << fileWith("{\"default_closed_timer\": \"P7D\"}", "[]") << u"resources[0].values"_s << Type::Object;
    QTest::newRow("timer as a number")
        << fileWith("\"P7D\"", "7") << u"resources[0].values.default_closed_timer"_s << Type::Text;
    QTest::newRow("method as a flag")
        << fileWith("\"GET\"", "true") << u"resources[1].values.method"_s << Type::Text;
    QTest::newRow("events as a text") << fileWith("[\"onMessageAdd\"]", "\"onMessageAdd\"")
                                      << u"resources[1].values.filters"_s << Type::List;
    QTest::newRow("event as a number") << fileWith("\"onMessageAdd\"", "\"onMessageAdd\", 2")
                                       << u"resources[1].values.filters[1]"_s << Type::Text;
    QTest::newRow("flag as a text") << fileWith("true", "\"true\"")
                                    << u"resources[2].values.reachability_enabled"_s << Type::Flag;
    QTest::newRow("flag as a number")
        << fileWith("true", "1") << u"resources[2].values.reachability_enabled"_s << Type::Flag;
    QTest::newRow("names as a list") << fileWith("{\"IS\": \"Front desk\"}", "[]") << u"resources[0].names"_s
                                     << Type::Object;
    QTest::newRow("name as null") << fileWith("\"Front desk\"", "null") << u"resources[0].names.IS"_s
                                  << Type::Text;
}

void BadConfigurationFileTest::saysWhichTypeIsWanted()
{
    QFETCH(QByteArray, json);

    const FileFault fault = faultOf(json);

    QCOMPARE(fault.kind, Kind::WrongType);
    QTEST(fault.place, "place");
    QTEST(fault.wanted, "type");
}

void BadConfigurationFileTest::reportsTheFirstFaultOnly()
{
    QByteArray json = fileWith("\"P7D\"", "7");
    json.replace("true", "1");

    QCOMPARE(faultOf(json).place, u"resources[0].values.default_closed_timer"_s);
}

/// Wherever a download stopped.
void BadConfigurationFileTest::readsCutOffFilesToTheirEnd()
{
    const QByteArray json = fileWith({}, {});
    const qsizetype lines = json.count('\n');

    for (qsizetype length = 0; length < json.size(); ++length) {
        const QByteArray part = json.first(length);
        const FileFault fault = faultOf(part);
        QCOMPARE(fault.kind, Kind::NotJson);
        QVERIFY(fault.position.line >= 1 && fault.position.line <= lines + 1);
        QVERIFY(fault.position.line >= part.count('\n')); // no earlier than the last line, or the one before
        QVERIFY(fault.position.column >= 1);
    }
}

QTEST_APPLESS_MAIN(BadConfigurationFileTest)

#include "badconfigurationfiletest.moc"
