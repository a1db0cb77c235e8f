// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/environmentaccount.h"
#include "testaccounts.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Problem = ImportProblem::Kind;

const QString AccountSid = u"TWILIO_ACCOUNT_SID=ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QString Token = u"TWILIO_AUTH_TOKEN=token"_s;
const QString Key = u"TWILIO_API_KEY=SKcccccccccccccccccccccccccccccccc"_s;
const QString KeySecret = u"TWILIO_API_SECRET=5ecre7"_s;

std::optional<ImportedAccount> read(const QStringList &variables)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    return readEnvironment(environment);
}

} // namespace

class EnvironmentAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothing_data();
    void findsNothing();
    void readsTheSignIn_data();
    void readsTheSignIn();
    void saysWhyItIsBad_data();
    void saysWhyItIsBad();
};

void EnvironmentAccountTest::findsNothing_data()
{
    QTest::addColumn<QStringList>("variables");

    QTest::newRow("nothing") << QStringList();
    QTest::newRow("empty variables") << QStringList{u"TWILIO_ACCOUNT_SID="_s, u"TWILIO_AUTH_TOKEN="_s};
    QTest::newRow("region only") << QStringList{u"TWILIO_REGION=ie1"_s, u"TWILIO_EDGE=dublin"_s};
}

void EnvironmentAccountTest::findsNothing()
{
    QFETCH(QStringList, variables);

    QVERIFY(!read(variables));
}

void EnvironmentAccountTest::readsTheSignIn_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<SidKind>("username");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Region>("region");

    const Region default_ = Region::unitedStates();
    QTest::newRow("auth token") << QStringList{AccountSid, Token} << SidKind::Account << "token"_ba
                                << default_;
    QTest::newRow("API key") << QStringList{AccountSid, Key, KeySecret} << SidKind::ApiKey << "5ecre7"_ba
                             << default_;
    QTest::newRow("API key before the auth token")
        << QStringList{AccountSid, Token, Key, KeySecret} << SidKind::ApiKey << "5ecre7"_ba << default_;
    QTest::newRow("auth token beside half an API key")
        << QStringList{AccountSid, Token, Key} << SidKind::Account << "token"_ba << default_;
    QTest::newRow("region") << QStringList{AccountSid, Token, u"TWILIO_REGION=ie1"_s} << SidKind::Account
                            << "token"_ba << Region::ireland();
    QTest::newRow("region and edge") << QStringList{AccountSid, Token, u"TWILIO_REGION=jp1"_s,
                                                    u"TWILIO_EDGE=osaka"_s}
                                     << SidKind::Account << "token"_ba
                                     << Region{.id = u"jp1"_s, .edge = u"osaka"_s};
}

void EnvironmentAccountTest::readsTheSignIn()
{
    QFETCH(QStringList, variables);
    QFETCH(SidKind, username);

    const auto account = read(variables);

    QVERIFY(account && account->credentials);
    QCOMPARE(account->source, ImportedAccount::Source::Environment);
    QVERIFY(account->name.isEmpty());
    QCOMPARE(account->accountSid, testSid(SidKind::Account, u'a'));
    QCOMPARE(account->apiKeySid.has_value(), username == SidKind::ApiKey);
    QVERIFY(account->credentials->username().startsWith(sidPrefix(username)));
    QTEST(account->credentials->secret(), "secret");
    QTEST(*account->region, "region");
}

void EnvironmentAccountTest::saysWhyItIsBad_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<ImportProblem>("problem");

    const auto row = [](const char *name, const QStringList &variables, const ImportProblem &problem) {
        QTest::newRow(name) << variables << problem;
    };
    row("no Account SID", {Token}, {Problem::Missing, u"TWILIO_ACCOUNT_SID"_s});
    row("bad Account SID", {u"TWILIO_ACCOUNT_SID=AC0"_s, Token}, {Problem::NotSid, u"TWILIO_ACCOUNT_SID"_s});
    row("no secret", {AccountSid}, {Problem::Missing, u"TWILIO_AUTH_TOKEN"_s});
    row("no secret of the API key", {AccountSid, Key}, {Problem::Missing, u"TWILIO_API_SECRET"_s});
    row("no API key", {AccountSid, KeySecret}, {Problem::Missing, u"TWILIO_API_KEY"_s});
    row("bad API key", {AccountSid, u"TWILIO_API_KEY=5ecre7"_s, KeySecret},
        {Problem::NotSid, u"TWILIO_API_KEY"_s, SidKind::ApiKey});
    row("unknown region", {AccountSid, Token, u"TWILIO_REGION=xy9"_s}, {Problem::NoEdge, u"TWILIO_EDGE"_s});
    row("bad region", {AccountSid, Token, u"TWILIO_REGION=i e"_s},
        {Problem::NotHostLabel, u"TWILIO_REGION"_s});
}

void EnvironmentAccountTest::saysWhyItIsBad()
{
    QFETCH(QStringList, variables);

    const auto account = read(variables);

    QVERIFY(account && !account->credentials);
    QTEST(account->credentials.error(), "problem");
}

QTEST_APPLESS_MAIN(EnvironmentAccountTest)

#include "environmentaccounttest.moc"
