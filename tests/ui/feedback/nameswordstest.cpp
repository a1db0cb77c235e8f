// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/nameswords.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class NamesWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void namesAnEntry();
    void counts();
    void groupsDigits();
    void saysWhen();
    void saysThatARegionHasNoMessagingServices();
    void quotesTheServer();
    void hasNoTroubleWithoutAFailure();
    void judgesASid_data();
    void judgesASid();

private:
    Languages m_languages;
};

void NamesWordsTest::namesAnEntry()
{
    QCOMPARE(NamesWords::name({.sid = u"IS0"_s, .name = u"Front desk"_s}), u"Front desk"_s);
    QCOMPARE(NamesWords::name({.sid = u"IS0"_s, .name = {}}), u"Without a name"_s);
}

void NamesWordsTest::counts()
{
    QVERIFY(NamesWords::count(SidKind::MessagingService, 2).startsWith(u"2 service"_s));
    QVERIFY(NamesWords::count(SidKind::Role, 2).startsWith(u"2 role"_s));
    QVERIFY(NamesWords::choose(SidKind::ConversationService, 3).startsWith(u"3 service"_s));
    QVERIFY(NamesWords::choose(SidKind::Role, 3).startsWith(u"3 role"_s));
    QCOMPARE(NamesWords::matches(0, 5), u"Nothing matches"_s);
    QCOMPARE(NamesWords::matches(2, 5), u"2 of 5 match"_s);
}

void NamesWordsTest::groupsDigits()
{
    QCOMPARE(NamesWords::matches(1200, 100'000), u"1,200 of 100,000 match"_s);
    QVERIFY(NamesWords::count(SidKind::ConversationService, 1200).startsWith(u"1,200 "_s));
}

void NamesWordsTest::saysWhen()
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto asOf = [](const QDateTime &moment) {
        return NamesWords::progress(
            {.list = {}, .status = KnownNames::Status::Complete, .readAt = moment.toUTC()});
    };

    QCOMPARE(asOf(now), u"as of "_s + QLocale().toString(now.time(), QLocale::ShortFormat));
    QCOMPARE(asOf(now.addDays(-2)), u"as of "_s + QLocale().toString(now.addDays(-2), QLocale::ShortFormat));
}

void NamesWordsTest::saysThatARegionHasNoMessagingServices()
{
    const KnownNames names{.list = {},
                           .status = KnownNames::Status::Failed,
                           .error = ApiError{.kind = ApiError::Kind::NotFound}};

    QVERIFY(NamesWords::trouble(SidKind::MessagingService, names).contains(u"the account's region"_s));
    QVERIFY(NamesWords::trouble(SidKind::ConversationService, names).contains(u"knows nothing"_s));
}

void NamesWordsTest::quotesTheServer()
{
    const ApiError refused{
        .kind = ApiError::Kind::Rejected, .code = 20001, .serverMessage = u"No such page"_s};

    const QString trouble = NamesWords::trouble(
        SidKind::Role, {.list = {}, .status = KnownNames::Status::Failed, .error = refused});

    QVERIFY(trouble.contains(u"The server refused the request. "_s));
    QVERIFY(trouble.contains(u"“No such page (error 20001)”"_s));
}

void NamesWordsTest::hasNoTroubleWithoutAFailure()
{
    for (const auto status :
         {KnownNames::Status::Unread, KnownNames::Status::Reading, KnownNames::Status::Complete}) {
        QCOMPARE(NamesWords::trouble(SidKind::Role, {.list = {}, .status = status}), QString());
    }
}

void NamesWordsTest::judgesASid_data()
{
    QTest::addColumn<QString>("type"); // the field's
    QTest::addColumn<QString>("sid");
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &type, const QString &sid,
                        std::optional<Severity> severity,
                        const QString &words) { QTest::newRow(name) << type << sid << severity << words; };
    row("fitting", u"service"_s, u"RL1"_s, Severity::Success, u"service admin"_s);
    row("of the conversation", u"service"_s, u"RL2"_s, Severity::Warning, u"a role in conversations"_s);
    row("of the service", u"conversation"_s, u"RL1"_s, Severity::Warning, u"a role in the service"_s);
    row("unknown", u"service"_s, u"RL3"_s, Severity::Warning, u"No role of this service"_s);
}

void NamesWordsTest::judgesASid()
{
    QFETCH(QString, type);
    QFETCH(QString, sid);
    QFETCH(QString, words);
    const QByteArray latin = type.toLatin1();
    const SidRule rule{SidKind::Role, QLatin1StringView(latin)};
    KnownNames names;
    names.list.append({{.sid = u"RL1"_s, .name = u"service admin"_s, .type = u"service"_s},
                       {.sid = u"RL2"_s, .name = u"channel admin"_s, .type = u"conversation"_s}});

    names.readAt = QDateTime::currentDateTimeUtc();
    const auto verdict = NamesWords::verdict(rule, sid, names);
    QVERIFY(verdict);
    QTEST(std::optional(verdict->severity), "severity");
    QVERIFY(verdict->title.contains(words));

    names.readAt = {};
    QCOMPARE(NamesWords::verdict(rule, sid, names).has_value(), sid != "RL3"_L1);
}

QTEST_MAIN(NamesWordsTest)

#include "nameswordstest.moc"
