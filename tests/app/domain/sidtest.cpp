// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/sid.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Account = "AC00112233445566778899aabbccddeeff"_L1;
constexpr auto ApiKey = "SKffeeddccbbaa99887766554433221100"_L1;
constexpr auto Service = "IS0123456789abcdefABCDEF0123456789"_L1;
constexpr auto OtherService = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Messaging = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_L1;
constexpr auto Conversation = "CHcccccccccccccccccccccccccccccccc"_L1; // of a kind the program does not read
constexpr auto Digits = "0123456789abcdefABCDEF0123456789"_L1;

} // namespace

class SidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void differsByLetterCase();
    void extractsTheSid_data();
    void extractsTheSid();
    void unwrapsUnfinishedText_data();
    void unwrapsUnfinishedText();
};

void SidTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SidKind>("kind");
    QTest::addColumn<QString>("prefix");

    QTest::newRow("account") << QString(Account) << SidKind::Account << u"AC"_s;
    QTest::newRow("API key") << QString(ApiKey) << SidKind::ApiKey << u"SK"_s;
    QTest::newRow("conversation service") << QString(Service) << SidKind::ConversationService << u"IS"_s;
    QTest::newRow("messaging service") << QString(Messaging) << SidKind::MessagingService << u"MG"_s;
    QTest::newRow("small digits") << "IS"_L1 + QString(32, u'f') << SidKind::ConversationService << u"IS"_s;
    QTest::newRow("capital digits") << "IS"_L1 + QString(32, u'F') << SidKind::ConversationService << u"IS"_s;
    QTest::newRow("zeros") << "MG"_L1 + QString(32, u'0') << SidKind::MessagingService << u"MG"_s;
    QTest::newRow("nines") << "AC"_L1 + QString(32, u'9') << SidKind::Account << u"AC"_s;
}

void SidTest::reads()
{
    QFETCH(QString, text);
    QFETCH(SidKind, kind);

    const auto sid = Sid::parse(text, kind);
    QVERIFY(sid.has_value());
    QCOMPARE(sid->text(), text);
    QCOMPARE(sid->kind(), kind);
    QTEST(sidPrefix(kind), "prefix");
}

void SidTest::refuses_data()
{
    using Kind = SidProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<SidKind>("kind");
    QTest::addColumn<SidProblem>("problem");

    const auto row = [](const char *name, const QString &text, const SidProblem &problem,
                        SidKind kind = SidKind::ConversationService) {
        QTest::newRow(name) << text << kind << problem;
    };

    row("nothing", u""_s, {.kind = Kind::Empty, .count = 34});
    row("null", QString(), {.kind = Kind::Empty, .count = 34});

    row("first letter", u"I"_s, {.kind = Kind::Incomplete, .count = 33});
    row("prefix", u"IS"_s, {.kind = Kind::Incomplete, .count = 32});
    row("one digit", u"IS0"_s, {.kind = Kind::Incomplete, .count = 31});
    row("three digits missing", Service.chopped(3), {.kind = Kind::Incomplete, .count = 3});
    row("one digit missing", Service.chopped(1), {.kind = Kind::Incomplete, .count = 1});
    row("account unfinished", u"AC1"_s, {.kind = Kind::Incomplete, .count = 31}, SidKind::Account);
    row("API key unfinished", u"S"_s, {.kind = Kind::Incomplete, .count = 33}, SidKind::ApiKey);
    row("messaging unfinished", u"MG"_s, {.kind = Kind::Incomplete, .count = 32}, SidKind::MessagingService);

    row("other first letter", u"M"_s, {.kind = Kind::WrongPrefix, .found = u"M"_s});
    row("second letter alone", u"S"_s, {.kind = Kind::WrongPrefix, .found = u"S"_s});
    row("other second letter", u"IX"_s, {.kind = Kind::WrongPrefix, .found = u"IX"_s});
    row("letters swapped", u"SI"_s + Digits, {.kind = Kind::WrongPrefix, .found = u"SI"_s});
    row("small prefix", u"is"_s + Digits, {.kind = Kind::WrongPrefix, .found = u"is"_s});
    row("half small prefix", u"Is"_s + Digits, {.kind = Kind::WrongPrefix, .found = u"Is"_s});
    row("digits without prefix", Digits, {.kind = Kind::WrongPrefix, .found = u"01"_s});
    row("blank before", u' ' + Service, {.kind = Kind::WrongPrefix, .found = u" I"_s});
    row("messaging for conversation", Messaging, {.kind = Kind::WrongPrefix, .found = u"MG"_s});
    row("conversation for messaging", Service, {.kind = Kind::WrongPrefix, .found = u"IS"_s},
        SidKind::MessagingService);
    row("API key for account", ApiKey, {.kind = Kind::WrongPrefix, .found = u"SK"_s}, SidKind::Account);
    row("account for API key", Account, {.kind = Kind::WrongPrefix, .found = u"AC"_s}, SidKind::ApiKey);

    const auto badCharacter = [&row](const char *name, const QString &text, qsizetype position, QChar found) {
        row(name, text, {.kind = Kind::BadCharacter, .position = position, .found = found});
    };
    badCharacter("first digit", u"ISx"_s, 2, u'x');
    badCharacter("last digit", Service.chopped(1) + u'z', 33, u'z');
    badCharacter("blank after", Service + u' ', 34, u' ');
    badCharacter("blank inside", u"IS01 23"_s, 4, u' ');
    badCharacter("before 0", u"IS0/"_s, 3, u'/');
    badCharacter("after 9", u"IS9:"_s, 3, u':');
    badCharacter("before A", u"ISA@"_s, 3, u'@');
    badCharacter("after F", u"ISFG"_s, 3, u'G');
    badCharacter("before a", u"ISa`"_s, 3, u'`');
    badCharacter("after f", u"ISfg"_s, 3, u'g');
    badCharacter("fullwidth digit", u"IS0１"_s, 3, u'１');
    badCharacter("Arabic digit", u"IS٣"_s, 2, u'٣');
    badCharacter("zero-width space", u"IS01\u200b"_s, 4, u'\u200b');

    row("character of two QChars", u"IS0😀"_s, {.kind = Kind::BadCharacter, .position = 3, .found = u"😀"_s});

    row("one too many", Service + u'0', {.kind = Kind::TooLong, .count = 1});
    row("pasted twice", Service + Digits, {.kind = Kind::TooLong, .count = 32});

    row("wrong prefix before bad character", u"MGx"_s, {.kind = Kind::WrongPrefix, .found = u"MG"_s});
    row("wrong prefix before too long", Messaging + u'0', {.kind = Kind::WrongPrefix, .found = u"MG"_s});
    row("wrong prefix before incomplete", u"MG0"_s, {.kind = Kind::WrongPrefix, .found = u"MG"_s});
    badCharacter("bad character before too long", Service + u"0-"_s, 35, u'-');
    badCharacter("bad character before incomplete", u"IS0-0"_s, 3, u'-');
    badCharacter("first of two bad characters", u"IS0-0+"_s, 3, u'-');
}

void SidTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(SidKind, kind);
    QFETCH(SidProblem, problem);

    const auto sid = Sid::parse(text, kind);
    QVERIFY(!sid.has_value());
    QCOMPARE(sid.error().kind, problem.kind);
    QCOMPARE(sid.error().count, problem.count);
    QCOMPARE(sid.error().position, problem.position);
    QCOMPARE(sid.error().found, problem.found);
}

void SidTest::differsByLetterCase()
{
    const auto small = Sid::parse(u"IS"_s + QString(32, u'a'), SidKind::ConversationService);
    const auto capital = Sid::parse(u"IS"_s + QString(32, u'A'), SidKind::ConversationService);
    QVERIFY(small == Sid::parse(OtherService.toString(), SidKind::ConversationService));
    QVERIFY(small != capital);
}

void SidTest::extractsTheSid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SidKind>("kind");
    QTest::addColumn<QString>("extracted");

    const auto row = [](const char *name, const QString &text, const QString &extracted = Service,
                        SidKind kind = SidKind::ConversationService) {
        QTest::newRow(name) << text << kind << extracted;
    };

    row("as it stands", Service);
    row("account", u" %1 "_s.arg(Account), Account, SidKind::Account);
    row("API key", u" %1 "_s.arg(ApiKey), ApiKey, SidKind::ApiKey);
    row("messaging service", u" %1 "_s.arg(Messaging), Messaging, SidKind::MessagingService);

    row("blanks", u"  %1  "_s.arg(Service));
    row("tabs", u"\t%1\t"_s.arg(Service));
    row("newlines", u"\n%1\r\n"_s.arg(Service));
    row("no-break spaces", u"\u00a0%1\u202f"_s.arg(Service));
    row("ideographic spaces", u"\u3000%1\u3000"_s.arg(Service));
    row("zero-width spaces around", u"\u200b%1\u200b"_s.arg(Service));
    row("zero-width space inside", u"IS\u200b"_s + Digits);
    row("soft hyphen inside", u"IS\u00ad"_s + Digits);
    row("word joiner inside", u"I\u2060S"_s + Digits);
    row("byte order mark", u"\ufeff"_s + Service);
    row("direction marks", u"\u200e%1\u200f"_s.arg(Service));
    row("null character", QString(QChar(u'\0')) + Service);

    row("straight double quotes", u"\"%1\""_s.arg(Service));
    row("straight single quotes", u"'%1'"_s.arg(Service));
    row("curly double quotes", u"“%1”"_s.arg(Service));
    row("curly single quotes", u"‘%1’"_s.arg(Service));
    row("low double quotes", u"„%1“"_s.arg(Service));
    row("guillemets", u"« %1 »"_s.arg(Service));
    row("brackets", u"(%1)"_s.arg(Service));
    row("underscores", u"default_%1_service"_s.arg(Service));
    row("sentence", u"Please use %1."_s.arg(Service));

    row("console address",
        u"https://console.twilio.com/us1/develop/conversations/%1/users?x=1"_s.arg(Service));
    row("console address of another kind",
        u"https://console.twilio.com/us1/develop/sms/services/%1?x=%2"_s.arg(Messaging, Service), Messaging,
        SidKind::MessagingService);
    row("percent sign before it", u"98% "_s + Service);
    row("address with an escaped slash", u"https://example.com/?next=%2Fv1%2FServices%2F%1"_s.arg(Service));
    row("API address", u"https://conversations.twilio.com/v1/Services/%1/Configuration"_s.arg(Service));
    row("API address of an account", u"https://api.twilio.com/2010-04-01/Accounts/%1.json"_s.arg(Account),
        Account, SidKind::Account);
    row("line of JSON", u"  \"default_chat_service_sid\": \"%1\","_s.arg(Service));
    row("compact JSON",
        u"{\"account_sid\":\"%1\",\"default_chat_service_sid\":\"%2\"}"_s.arg(Account, Service));
    row("several lines of JSON", u"{\n  \"sid\": \"%1\",\n  \"chat\": \"%2\"\n}"_s.arg(Messaging, Service));
    row("form body", u"DefaultChatServiceSid=%1&DefaultClosedTimer=PT0S"_s.arg(Service));

    const QString curl = u"curl https://conversations.twilio.com/v1/Services/%1 -u %2:secret -d Sid=%3"_s.arg(
        Service, ApiKey, Messaging);
    row("curl, conversation service", curl);
    row("curl, API key", curl, ApiKey, SidKind::ApiKey);
    row("curl, messaging service", curl, Messaging, SidKind::MessagingService);

    row("wanted kind last", u"%1 %2 %3 %4"_s.arg(Account, ApiKey, Messaging, Service));
    row("first of two of the wanted kind", u"%1 %2"_s.arg(Service, OtherService));
    row("only another kind", u"\"sid\": \"%1\""_s.arg(Messaging), Messaging);
    row("first of two other kinds", u"%1/%2"_s.arg(Account, Messaging), Account);
    row("unknown kind", u"/v1/Conversations/%1"_s.arg(Conversation), Conversation);

    row("35 characters are no SID", Service + u'0', Service + u'0');
    row("33 characters are no SID", Service.chopped(1), Service.chopped(1));
    row("letter before", u'x' + Service, u'x' + Service);
    row("letter after", Service + u'x', Service + u'x');
    row("small prefix", u"'is%1'"_s.arg(Digits), u"is"_s + Digits);
    row("SID after 35 characters that are none", Messaging + u"0 "_s + Service);
}

void SidTest::extractsTheSid()
{
    QFETCH(QString, text);
    QFETCH(SidKind, kind);
    QTEST(extractSid(text, kind), "extracted");
}

void SidTest::unwrapsUnfinishedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unwrapped");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks alone") << u" \t\n\u00a0"_s << u""_s;
    QTest::newRow("quotes alone") << u"\"\""_s << u""_s;
    QTest::newRow("as it stands") << u"IS01"_s << u"IS01"_s;
    QTest::newRow("name") << u" Front desk "_s << u"Front desk"_s;
    QTest::newRow("blank inside") << u" IS01 23 "_s << u"IS01 23"_s;
    QTest::newRow("invisible inside") << u"IS\u200b0\ufeff1"_s << u"IS01"_s;
    QTest::newRow("newline inside") << u"IS01\n23"_s << u"IS01\n23"_s;
    QTest::newRow("straight double quotes") << u"\"IS01\""_s << u"IS01"_s;
    QTest::newRow("straight single quotes") << u"'IS01'"_s << u"IS01"_s;
    QTest::newRow("accents") << u"`IS01´"_s << u"IS01"_s;
    QTest::newRow("curly double quotes") << u"“IS01”"_s << u"IS01"_s;
    QTest::newRow("curly single quotes") << u"‘IS01’"_s << u"IS01"_s;
    QTest::newRow("low quotes") << u"„‚IS01‘“"_s << u"IS01"_s;
    QTest::newRow("guillemets") << u"«\u00a0IS01\u00a0»"_s << u"IS01"_s;
    QTest::newRow("brackets") << u"<([{IS01}])>"_s << u"IS01"_s;
    QTest::newRow("end of a line of JSON") << u"\"IS01\",\n"_s << u"IS01"_s;
    QTest::newRow("list marks") << u": IS01;"_s << u"IS01"_s;
}

void SidTest::unwrapsUnfinishedText()
{
    QFETCH(QString, text);
    QTEST(extractSid(text, SidKind::ConversationService), "unwrapped");
}

QTEST_APPLESS_MAIN(SidTest)

#include "sidtest.moc"
