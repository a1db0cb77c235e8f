// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/importwords.h"
#include "app/accounts/testaccounts.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Source = ImportedAccount::Source;

class ImportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void explainAFile_data();
    void explainAFile();
    void quoteTheSystem();
    void explainAnEntry_data();
    void explainAnEntry();
    void describeACandidate_data();
    void describeACandidate();
    void tellHowItEnded_data();
    void tellHowItEnded();
    void tellWhereItWasFound_data();
    void tellWhereItWasFound();
    void tellHowItSignsIn();

private:
    Languages m_languages;
};

void ImportWordsTest::explainAFile_data()
{
    using Kind = ProfileFileError::Kind;
    QTest::addColumn<ProfileFileError>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("explanation"); // a part of it

    QTest::newRow("missing") << ProfileFileError{Kind::Missing} << u"There is no such file"_s << u"Choose"_s;
    QTest::newRow("unreadable") << ProfileFileError{Kind::Unreadable} << u"The file cannot be read"_s
                                << u"may be read"_s;
    QTest::newRow("too large") << ProfileFileError{Kind::TooLarge} << u"The file is too large"_s
                               << u"Choose"_s;
    QTest::newRow("no JSON") << ProfileFileError{.kind = Kind::NotJson, .line = 3, .column = 14}
                             << u"The file is not valid JSON"_s << u"line 3, character 14"_s;
    QTest::newRow("no object") << ProfileFileError{Kind::WrongType}
                               << u"The file holds no profiles of twilio-cli"_s << u"config.json"_s;
    QTest::newRow("wrong type") << ProfileFileError{.kind = Kind::WrongType, .place = u"profiles"_s}
                                << u"The profiles cannot be read"_s << u"The property profiles is not"_s;
}

void ImportWordsTest::explainAFile()
{
    QFETCH(ProfileFileError, error);
    QFETCH(QString, explanation);

    const Message message = ImportWords::message(error, u"/home/ada/config.json"_s);

    QCOMPARE(message.severity, Severity::Error);
    QTEST(message.title, "title");
    QVERIFY2(message.explanation.contains(explanation), qPrintable(message.explanation));
    QCOMPARE(message.quote, u"/home/ada/config.json"_s);
}

void ImportWordsTest::quoteTheSystem()
{
    const ProfileFileError error{ProfileFileError::Kind::Unreadable, u"Permission denied"_s};

    QCOMPARE(ImportWords::message(error, u"/a"_s).quote, u"/a: Permission denied"_s);
}

void ImportWordsTest::explainAnEntry_data()
{
    using Kind = ImportProblem::Kind;
    QTest::addColumn<ImportProblem>("problem");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const ImportProblem &problem, const QString &words) {
        QTest::newRow(name) << problem << words;
    };
    row("missing", {Kind::Missing, u"TWILIO_API_KEY"_s}, u"TWILIO_API_KEY is missing."_s);
    row("no text", {Kind::NotText, u"profiles.a.edge"_s}, u"profiles.a.edge is not a text."_s);
    row("no object", {Kind::NotObject, u"profiles.a"_s}, u"profiles.a is not an object with properties."_s);
    row("no Account SID", {Kind::NotSid, u"profiles.a.accountSid"_s},
        u"profiles.a.accountSid is not a SID: AC and 32 characters from 0–9 and a–f."_s);
    row("no API key", {Kind::NotSid, u"profiles.a.apiKey"_s, SidKind::ApiKey},
        u"profiles.a.apiKey is not a SID: SK and 32 characters from 0–9 and a–f."_s);
    row("no host", {Kind::NotHostLabel, u"TWILIO_EDGE"_s},
        u"TWILIO_EDGE cannot be part of the name of a server."_s);
    row("no edge", {Kind::NoEdge, u"profiles.a.edge"_s},
        u"The region needs an edge, and none is known for it. Set profiles.a.edge."_s);
    row("no secret", {Kind::SecretNotHere, u"projects[0]"_s},
        u"Its secret is not in the file. Add the account by hand."_s);
}

void ImportWordsTest::explainAnEntry()
{
    QFETCH(ImportProblem, problem);

    QTEST(ImportWords::text(problem), "words");
    QCOMPARE(ImportWords::text(ImportCandidate{.found = {.credentials = unexpected(problem)}}),
             ImportWords::text(problem));
}

void ImportWordsTest::describeACandidate_data()
{
    using Twin = ImportCandidate::Twin;
    QTest::addColumn<QString>("found"); // its name
    QTest::addColumn<std::optional<Twin>>("twin");
    QTest::addColumn<QString>("words");

    const std::optional<Twin> none;
    QTest::newRow("its own name") << u"Acme"_s << none << u"Ready"_s;
    QTest::newRow("no name") << QString() << none << u"Ready"_s;
    QTest::newRow("another name") << u"prod"_s << none << u"Ready; another account is called prod"_s;
    QTest::newRow("account there is")
        << u"Acme"_s << std::optional(Twin{u"Birch"_s}) << u"Already there as Birch"_s;
    QTest::newRow("account in the list")
        << u"Acme"_s << std::optional(Twin{u"prod"_s, true}) << u"Signs in as prod in this list does"_s;
}

void ImportWordsTest::describeACandidate()
{
    QFETCH(QString, found);
    QFETCH(std::optional<ImportCandidate::Twin>, twin);

    const ImportCandidate candidate{.found = {.name = found}, .account = acme(), .twin = twin};

    QTEST(ImportWords::text(candidate), "words");
}

void ImportWordsTest::tellHowItEnded_data()
{
    QTest::addColumn<ImportOutcome>("outcome");
    QTest::addColumn<QString>("words");

    const SetupError locked = CredentialError{CredentialError::Kind::Locked};
    const SetupError unwritable = AccountFileError{AccountFileError::Kind::Unwritable};
    QTest::newRow("imported") << ImportOutcome(Imported()) << u"Imported"_s;
    QTest::newRow("cancelled") << ImportOutcome(ImportCancelled()) << u"Cancelled"_s;
    QTest::newRow("keychain") << ImportOutcome(locked) << u"The keychain is locked"_s;
    QTest::newRow("list") << ImportOutcome(unwritable) << u"The list of accounts cannot be written"_s;
}

void ImportWordsTest::tellHowItEnded()
{
    QFETCH(ImportOutcome, outcome);

    QTEST(ImportWords::text(outcome), "words");
}

void ImportWordsTest::tellWhereItWasFound_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("words");

    QTest::newRow("profile") << Source::CliProfile << false << u"twilio-cli"_s;
    QTest::newRow("active profile") << Source::CliProfile << true << u"twilio-cli, active"_s;
    QTest::newRow("old entry") << Source::CliProject << false << u"twilio-cli before 3.0"_s;
    QTest::newRow("environment") << Source::Environment << false << u"Environment"_s;
}

void ImportWordsTest::tellWhereItWasFound()
{
    QFETCH(Source, source);
    QFETCH(bool, isActive);

    QTEST(ImportWords::source({.source = source, .isActive = isActive}), "words");
}

void ImportWordsTest::tellHowItSignsIn()
{
    const auto token = [] { return Credentials(acme().username(), "token"); };

    QCOMPARE(ImportWords::signIn({.apiKeySid = birch().apiKeySid}), birch().apiKeySid->text());
    QCOMPARE(ImportWords::signIn({.credentials = token()}), u"Auth token"_s);
    QCOMPARE(ImportWords::signIn({}), QString());
}

QTEST_APPLESS_MAIN(ImportWordsTest)

#include "importwordstest.moc"
