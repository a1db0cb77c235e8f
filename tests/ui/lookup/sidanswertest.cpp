// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/sidanswer.h"

#include "app/editing/testresources.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

FoundSid found(const QString &prefix, QChar digit = u'1')
{
    return findSids(prefix + QString(32, digit)).first();
}

/// Acme is open, and its services have been read.
SidKnowledge knowledge()
{
    SidKnowledge knowledge{.accounts = {acme(), birch()},
                           .account = acme(),
                           .context = {},
                           .defaults = {testService().text()},
                           .webhooks = {},
                           .asked = {}};
    KnownNames &services = knowledge.context.conversationServices;
    services.list.append(
        {{.sid = testService().text(),
          .name = u"Front desk"_s,
          .createdAt = QDateTime(QDate(2015, 12, 16), QTime(12, 0), Qt::UTC)},
         {.sid = testSid(SidKind::ConversationService, u'2').text(), .name = u"Back office"_s}});
    services.status = KnownNames::Status::Complete;
    services.readAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5));
    return knowledge;
}

/// Twilio was asked about the SID in Acme.
SidKnowledge asked(const FoundSid &sid, const QByteArray &body, const std::optional<AccountError> &error = {})
{
    SidKnowledge known = knowledge();
    known.asked.account = acme();
    known.asked.link = SidAnswer(sid, known).question().value();
    known.asked.error = error;
    if (!error) {
        known.asked.exchange = Exchange{.method = "GET", .url = known.asked.link.url, .body = body};
    }
    return known;
}

QStringList texts(const SidAnswer &answer)
{
    QStringList texts;
    for (const SidAnswer::Fact &fact : answer.facts()) {
        texts.append(fact.text);
    }
    return texts;
}

Configuration webhooks(const QString &url)
{
    return with(testConfiguration(ResourceKind::ServiceWebhooks), Field::PostWebhookUrl, url);
}

} // namespace

class SidAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsAccounts();
    void knowsKeys();
    void knowsRoles();
    void knowsAService();
    void tellsOfWebhooks();
    void knowsAMessagingService();
    void saysThatTheAccountHasNoSuchService();
    void saysHowFarTheListIs_data();
    void saysHowFarTheListIs();
    void wantsAnAccount();
    void asksTheRightHost_data();
    void asksTheRightHost();
    void takesTwiliosWord();
    void saysThatTwilioDoesNotKnowIt();
    void saysThatItAsks();
    void leavesOtherErrorsToTheBanner();
    void mistrustsAnotherAnswer_data();
    void mistrustsAnotherAnswer();
    void forgetsWhatAnotherAccountWasAsked();
    void advises();

private:
    Languages m_languages;
};

void SidAnswerTest::initTestCase()
{
    m_languages.use(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SidAnswerTest::knowsAccounts()
{
    QCOMPARE(SidAnswer(found(u"AC"_s, u'b'), knowledge()).facts(),
             (QList<SidAnswer::Fact>{{Severity::Success, u"It is your account “Birch & Söhne”."_s}}));
    QCOMPARE(
        SidAnswer(found(u"AC"_s, u'9'), knowledge()).facts(),
        (QList<SidAnswer::Fact>{{Severity::Neutral, u"None of the program's accounts has this SID."_s}}));

    SidKnowledge twice = knowledge();
    twice.accounts.append(acme());
    QCOMPARE(SidAnswer(found(u"AC"_s, u'a'), twice).facts().size(), 2);
}

void SidAnswerTest::knowsKeys()
{
    QCOMPARE(texts({found(u"SK"_s, u'c'), knowledge()}),
             QStringList{u"Your account “Birch & Söhne” signs in with it."_s});
    QCOMPARE(texts({found(u"SK"_s, u'd'), knowledge()}),
             QStringList{u"None of the program's accounts signs in with it."_s});
}

void SidAnswerTest::knowsRoles()
{
    SidKnowledge known = knowledge();
    known.context.roles.list.append({{.sid = found(u"RL"_s).text, .name = u"channel admin"_s}});
    const SidAnswer answer(found(u"RL"_s), known);

    QCOMPARE(answer.name(), u"channel admin"_s);
    QCOMPARE(texts(answer), QStringList{u"A role of the service opened last in the account “Acme”."_s});
    QVERIFY(!answer.isService());
    QVERIFY(texts({found(u"RL"_s, u'2'), known}).first().startsWith(u"It is no role"_s));
}

void SidAnswerTest::knowsAService()
{
    const SidAnswer standard(found(u"IS"_s), knowledge());
    QCOMPARE(standard.name(), u"Front desk"_s);
    QVERIFY(standard.isService());
    QCOMPARE(texts(standard),
             QStringList({u"A service of the account “Acme”."_s, u"Created on Wednesday, 16 December 2015."_s,
                          u"It is the default of new conversations."_s}));

    const SidAnswer other(found(u"IS"_s, u'2'), knowledge());
    QCOMPARE(texts(other), QStringList({u"A service of the account “Acme”."_s, u"It is not the default."_s}));
}

void SidAnswerTest::tellsOfWebhooks()
{
    SidKnowledge known = knowledge();
    known.webhooks = {webhooks(u"https://example.com"_s)};
    QVERIFY(texts({found(u"IS"_s), known}).last().startsWith(u"It has webhooks of its own"_s));
    QCOMPARE(texts({found(u"IS"_s, u'2'), known}).last(), u"It is not the default."_s);

    known.webhooks = {webhooks(QString())};
    QVERIFY(texts({found(u"IS"_s), known}).last().startsWith(u"It has no webhooks of its own"_s));
}

void SidAnswerTest::knowsAMessagingService()
{
    SidKnowledge known = knowledge();
    known.context.messagingServices.list.append({{.sid = found(u"MG"_s).text, .name = u"SMS"_s}});

    const SidAnswer answer(found(u"MG"_s), known);

    QCOMPARE(answer.name(), u"SMS"_s);
    QVERIFY(answer.isService());
}

void SidAnswerTest::saysThatTheAccountHasNoSuchService()
{
    const SidAnswer answer(found(u"IS"_s, u'9'), knowledge());

    QVERIFY(!answer.isService());
    QCOMPARE(
        answer.facts(),
        (QList<SidAnswer::Fact>{{Severity::Warning, u"The account “Acme” had no such service at 14:05."_s}}));
}

void SidAnswerTest::saysHowFarTheListIs_data()
{
    QTest::addColumn<KnownNames::Status>("status");
    QTest::addColumn<QString>("words");

    QTest::newRow("unread") << KnownNames::Status::Unread
                            << u"The services of the account “Acme” have not been read."_s;
    QTest::newRow("reading") << KnownNames::Status::Reading
                             << u"The services of the account “Acme” are still being read."_s;
    QTest::newRow("failed") << KnownNames::Status::Failed
                            << u"The services of the account “Acme” have not been read."_s;
}

void SidAnswerTest::saysHowFarTheListIs()
{
    QFETCH(KnownNames::Status, status);
    QFETCH(QString, words);
    SidKnowledge known = knowledge();
    known.context = {};
    known.context.conversationServices.status = status;

    QCOMPARE(texts({found(u"IS"_s), known}), QStringList{words});
}

void SidAnswerTest::wantsAnAccount()
{
    SidKnowledge known = knowledge();
    known.account.reset();
    const SidAnswer answer(found(u"IS"_s), known);

    QCOMPARE(texts(answer), QStringList{u"Open an account to see whether it has this service."_s});
    QVERIFY(!answer.question());
    QVERIFY(!answer.isService());
}

void SidAnswerTest::asksTheRightHost_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("address"); // without the SID; empty for none

    QTest::newRow("conversation service") << u"IS"_s << u"https://conversations.twilio.com/v1/Services/"_s;
    QTest::newRow("messaging service") << u"MG"_s << u"https://messaging.twilio.com/v1/Services/"_s;
    QTest::newRow("account") << u"AC"_s << QString();
    QTest::newRow("role") << u"RL"_s << QString();
    QTest::newRow("conversation") << u"CH"_s << QString();
}

void SidAnswerTest::asksTheRightHost()
{
    QFETCH(QString, prefix);
    QFETCH(QString, address);
    const FoundSid sid = found(prefix);

    const auto question = SidAnswer(sid, knowledge()).question();

    QCOMPARE(question.value_or(Link()).url.toString(), address.isEmpty() ? QString() : address + sid.text);
}

void SidAnswerTest::takesTwiliosWord()
{
    const FoundSid sid = found(u"IS"_s, u'9');
    const SidAnswer answer(
        sid, asked(sid, R"({"sid":")" + sid.text.toLatin1() +
                            R"(","friendly_name":"New","date_created":"2026-02-01T12:00:00Z"})"));

    QVERIFY(answer.isService());
    QCOMPARE(answer.name(), u"New"_s);
    QVERIFY(texts(answer).contains(u"Created on Sunday, 1 February 2026."_s));
}

void SidAnswerTest::saysThatTwilioDoesNotKnowIt()
{
    const FoundSid sid = found(u"MG"_s, u'9');
    const SidAnswer answer(sid, asked(sid, {}, ApiError{.kind = ApiError::Kind::NotFound}));

    QVERIFY(!answer.isService());
    QCOMPARE(answer.facts().last().severity, Severity::Error);
    QVERIFY(answer.facts().last().text.startsWith(u"Twilio says: it is not in the account “Acme”."_s));
}

void SidAnswerTest::saysThatItAsks()
{
    const FoundSid sid = found(u"IS"_s, u'9');
    SidKnowledge known = asked(sid, {});
    known.asked.exchange.reset();
    known.asked.isReading = true;

    QCOMPARE(texts({sid, known}).last(), u"Asking Twilio…"_s);
    QVERIFY(!texts({found(u"IS"_s, u'8'), known}).contains(u"Asking Twilio…"_s));
}

void SidAnswerTest::leavesOtherErrorsToTheBanner()
{
    const FoundSid sid = found(u"IS"_s, u'9');

    QCOMPARE(SidAnswer(sid, asked(sid, {}, ApiError{.kind = ApiError::Kind::TimedOut})).facts().size(), 1);
}

void SidAnswerTest::mistrustsAnotherAnswer_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("another service") << R"({"sid":"IS1","friendly_name":"Other"})"_ba;
    QTest::newRow("no JSON") << "<html>sign in</html>"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void SidAnswerTest::mistrustsAnotherAnswer()
{
    QFETCH(QByteArray, body);
    const FoundSid sid = found(u"IS"_s, u'9');
    const SidAnswer answer(sid, asked(sid, body));

    QVERIFY(!answer.isService());
    QCOMPARE(texts(answer).last(), u"Twilio's answer cannot be read."_s);
}

void SidAnswerTest::forgetsWhatAnotherAccountWasAsked()
{
    const FoundSid sid = found(u"IS"_s, u'9');
    SidKnowledge known = asked(sid, R"({"sid":")" + sid.text.toLatin1() + R"("})");
    known.account = birch();

    QVERIFY(!SidAnswer(sid, known).isService());
}

void SidAnswerTest::advises()
{
    for (const auto &prefix : {u"CH"_s, u"RQ"_s, u"QQ"_s, u"PN"_s}) {
        const SidAnswer answer(found(prefix), knowledge());
        QCOMPARE(answer.facts().size(), 1);
        QVERIFY(!texts(answer).first().isEmpty());
        QVERIFY(answer.name().isEmpty());
    }
}

QTEST_GUILESS_MAIN(SidAnswerTest)

#include "sidanswertest.moc"
