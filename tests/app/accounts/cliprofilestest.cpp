// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/cliprofiles.h"
#include "testprofiles.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Problem = ImportProblem::Kind;

const QByteArray Sids =
    R"("accountSid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","apiKey":"SKcccccccccccccccccccccccccccccccc")"_ba;
const QByteArray Secret = R"("apiSecret":"5ecre7")"_ba;

QByteArray profile(const QByteArray &properties)
{
    return R"({"profiles":{"prod":{)" + properties + "}}}";
}

/// A profile with everything it needs, and more.
QByteArray goodProfile(const QByteArray &more = {})
{
    return profile(Sids + ',' + Secret + (more.isEmpty() ? "" : "," + more));
}

ImportedAccounts parsed(const QByteArray &json)
{
    auto accounts = parseCliProfiles(json, {});
    return accounts ? std::move(*accounts) : ImportedAccounts();
}

QStringList namesOf(const ImportedAccounts &accounts)
{
    QStringList names;
    for (const ImportedAccount &account : accounts) {
        names.append(account.name);
    }
    return names;
}

} // namespace

/// What the file of twilio-cli says of each account.
class CliProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProfile();
    void readsEveryForm_data();
    void readsEveryForm();
    void saysWhyAnEntryIsBad_data();
    void saysWhyAnEntryIsBad();
    void listsOldEntriesWithoutTheirSecret();
    void marksTheActiveOne();
    void keepsGoodEntriesBesideBadOnes();
    void knowsWhereTheFileIs_data();
    void knowsWhereTheFileIs();
};

void CliProfilesTest::readsAProfile()
{
    const auto accounts = parsed(testProfiles({{u"prod"_s, testProfile(birch(), u"5ecre7"_s)}}));

    QCOMPARE(accounts.size(), 1);
    const ImportedAccount &account = accounts.front();
    QCOMPARE(account.source, ImportedAccount::Source::CliProfile);
    QCOMPARE(account.name, u"prod"_s);
    QVERIFY(!account.isActive);
    QCOMPARE(account.accountSid, birch().accountSid);
    QCOMPARE(account.apiKeySid, birch().apiKeySid);
    QCOMPARE(account.region, Region::ireland());
    QCOMPARE(account.credentials->username(), birch().username());
    QCOMPARE(account.credentials->secret(), "5ecre7"_ba);
}

void CliProfilesTest::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("one line") << goodProfile() << QStringList{u"prod"_s};
    QTest::newRow("Windows line ends") << "{\r\n\"profiles\":\r\n" + goodProfile().sliced(12) + "\r\n"
                                       << QStringList{u"prod"_s};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + goodProfile() << QStringList{u"prod"_s};
    QTest::newRow("everything twilio-cli writes")
        << R"({"edge":"sydney","email":{},"requireProfileInput":true,"prompts":{},"projects":[],)"
           R"("profiles":{"prod":{)" +
               Sids + ',' + Secret + R"(}},"activeProject":"prod"})"
        << QStringList{u"prod"_s};
    QTest::newRow("name with blanks and dots")
        << goodProfile().replace("prod", "my prod. é") << QStringList{u"my prod. é"_s};
    QTest::newRow("name that is empty") << goodProfile().replace("prod", "") << QStringList{QString()};
    QTest::newRow("nothing") << "{}"_ba << QStringList();
    QTest::newRow("no profiles") << R"({"profiles":{},"projects":[]})"_ba << QStringList();
    QTest::newRow("null in place of the lists") << R"({"profiles":null,"projects":null})"_ba << QStringList();
    QTest::newRow("only old entries")
        << R"({"projects":[{"id":"old"},{"id":"older"}]})"_ba << QStringList{u"old"_s, u"older"_s};
    QTest::newRow("old entry without a name") << R"({"projects":[{}]})"_ba << QStringList{u"projects[0]"_s};
    QTest::newRow("another JSON file") << R"({"name":"package","version":"1.0.0"})"_ba << QStringList();
    QTest::newRow("activeProject of another type")
        << R"({"activeProject":5,"profiles":{"5":{}}})"_ba << QStringList{u"5"_s};
}

void CliProfilesTest::readsEveryForm()
{
    QFETCH(QByteArray, json);

    const auto accounts = parseCliProfiles(json, {});

    QVERIFY(accounts);
    QTEST(namesOf(*accounts), "names");
}

void CliProfilesTest::saysWhyAnEntryIsBad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ImportProblem>("problem");

    const auto row = [](const char *name, const QByteArray &json, Problem kind, const QString &place,
                        SidKind sid = SidKind::Account) {
        QTest::newRow(name) << json << ImportProblem{kind, place, sid};
    };
    const QString accountSid = u"profiles.prod.accountSid"_s;
    const QString apiKey = u"profiles.prod.apiKey"_s;
    const QString apiSecret = u"profiles.prod.apiSecret"_s;
    const QString edge = u"profiles.prod.edge"_s;

    row("number in its place", R"({"profiles":{"prod":5}})", Problem::NotObject, u"profiles.prod"_s);
    row("list in its place", R"({"profiles":{"prod":[]}})", Problem::NotObject, u"profiles.prod"_s);
    row("null in its place", R"({"profiles":{"prod":null}})", Problem::NotObject, u"profiles.prod"_s);
    row("nothing in it", profile(""), Problem::Missing, accountSid);
    row("Account SID that is empty", goodProfile().replace("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", ""),
        Problem::Missing, accountSid);
    row("Account SID that is a number", goodProfile(R"("accountSid":5)"), Problem::NotText, accountSid);
    row("Account SID too short", goodProfile(R"("accountSid":"ACaa")"), Problem::NotSid, accountSid);
    row("SID of another kind", goodProfile(R"("accountSid":"SKcccccccccccccccccccccccccccccccc")"),
        Problem::NotSid, accountSid);
    row("Account SID with a blank", goodProfile(R"("accountSid":" ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")"),
        Problem::NotSid, accountSid);
    row("API key missing", profile(R"("accountSid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",)" + Secret),
        Problem::Missing, apiKey);
    row("API key null", goodProfile(R"("apiKey":null)"), Problem::Missing, apiKey);
    row("API key that is a list", goodProfile(R"("apiKey":["SK"])"), Problem::NotText, apiKey);
    row("API key that is an Account SID", goodProfile(R"("apiKey":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")"),
        Problem::NotSid, apiKey, SidKind::ApiKey);
    row("secret in place of the API key", goodProfile(R"("apiKey":"5ecre7")"), Problem::NotSid, apiKey,
        SidKind::ApiKey);
    row("secret missing", profile(Sids), Problem::Missing, apiSecret);
    row("secret empty", profile(Sids + R"(,"apiSecret":"")"), Problem::Missing, apiSecret);
    row("secret that is a number", profile(Sids + R"(,"apiSecret":12345)"), Problem::NotText, apiSecret);
    row("secret that is an object", profile(Sids + R"(,"apiSecret":{"text":"5ecre7"})"), Problem::NotText,
        apiSecret);
    row("region that is a number", goodProfile(R"("region":1)"), Problem::NotText, u"profiles.prod.region"_s);
    row("region that is an address", goodProfile(R"("region":"example.com/")"), Problem::NotHostLabel,
        u"profiles.prod.region"_s);
    row("edge that is false", goodProfile(R"("edge":false)"), Problem::NotText, edge);
    row("edge with a blank", goodProfile(R"("edge":"dub lin")"), Problem::NotHostLabel, edge);
    row("unknown region without an edge", goodProfile(R"("region":"xy9")"), Problem::NoEdge, edge);
    row("common edge that is a number", goodProfile().insert(1, R"("edge":5,)"), Problem::NotText, u"edge"_s);
    row("old entry", R"({"projects":[{"id":"old"}]})", Problem::SecretNotHere, u"projects[0]"_s);
    row("text in place of an old entry", R"({"projects":["old"]})", Problem::NotObject, u"projects[0]"_s);
}

void CliProfilesTest::saysWhyAnEntryIsBad()
{
    QFETCH(QByteArray, json);

    const auto accounts = parsed(json);

    QCOMPARE(accounts.size(), 1);
    QVERIFY(!accounts.front().credentials);
    QTEST(accounts.front().credentials.error(), "problem");
}

void CliProfilesTest::listsOldEntriesWithoutTheirSecret()
{
    const QJsonObject entry{
        {u"id"_s, u"old"_s}, {u"accountSid"_s, acme().accountSid.text()}, {u"region"_s, u"au1"_s}};
    const auto accounts = parsed(testProfiles({}, {entry}));

    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.front().source, ImportedAccount::Source::CliProject);
    QCOMPARE(accounts.front().name, u"old"_s);
    QCOMPARE(accounts.front().accountSid, acme().accountSid);
    QCOMPARE(accounts.front().region, (Region{.id = u"au1"_s, .edge = u"sydney"_s}));
    QCOMPARE(accounts.front().credentials.error().kind, Problem::SecretNotHere);
}

void CliProfilesTest::marksTheActiveOne()
{
    const auto accounts = parsed(testProfiles({{u"dev"_s, QJsonObject()}, {u"prod"_s, QJsonObject()}},
                                              {QJsonObject{{u"id"_s, u"old"_s}}}, u"prod"_s));

    QCOMPARE(namesOf(accounts), (QStringList{u"dev"_s, u"prod"_s, u"old"_s}));
    QVERIFY(!accounts[0].isActive);
    QVERIFY(accounts[1].isActive);
    QVERIFY(!accounts[2].isActive);
}

void CliProfilesTest::keepsGoodEntriesBesideBadOnes()
{
    const auto accounts = parsed(testProfiles({{u"bad"_s, 5},
                                               {u"good"_s, testProfile(birch(), u"5ecre7"_s)},
                                               {u"half"_s, QJsonObject{{u"apiSecret"_s, u"5ecre7"_s}}}},
                                              {u"worse"_s}));

    QCOMPARE(accounts.size(), 4);
    QVERIFY(!accounts[0].credentials);
    QVERIFY(accounts[1].credentials);
    QVERIFY(!accounts[2].credentials);
    QVERIFY(!accounts[3].credentials);
}

void CliProfilesTest::knowsWhereTheFileIs_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("path");

    const QString folder = u"TWILIO_CONFIG_DIR=/etc/twilio"_s;
    const QString home = u"HOME=/home/ada"_s;
    const QString profile = u"USERPROFILE=/users/ada"_s;
    QTest::newRow("folder") << QStringList{folder, home, profile} << u"/etc/twilio/config.json"_s;
    QTest::newRow("home") << QStringList{home, profile} << u"/home/ada/.twilio-cli/config.json"_s;
    QTest::newRow("home on Windows") << QStringList{profile} << u"/users/ada/.twilio-cli/config.json"_s;
    QTest::newRow("empty variables") << QStringList{u"TWILIO_CONFIG_DIR="_s, u"HOME="_s, profile}
                                     << u"/users/ada/.twilio-cli/config.json"_s;
    QTest::newRow("nothing") << QStringList() << QDir::homePath() + u"/.twilio-cli/config.json"_s;
}

void CliProfilesTest::knowsWhereTheFileIs()
{
    QFETCH(QStringList, environment);
    QProcessEnvironment variables;
    for (const QString &variable : environment) {
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }

    QTEST(cliProfilePath(variables), "path");
}

QTEST_APPLESS_MAIN(CliProfilesTest)

#include "cliprofilestest.moc"
