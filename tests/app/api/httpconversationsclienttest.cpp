// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconversationsclient.h"

#include "support/loopbackserver.h"
#include "testapi.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using ConfigurationResult = Answer<Expected<ConfigurationAnswer, ApiError>>;

const QByteArray ConfigurationJson =
    R"({"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","default_inactive_timer":"PT1H","url":null})"_ba;

ApiAccess accessTo(const QUrl &base)
{
    return {.endpoints = ApiEndpoints::below(base).value(), .credentials = testCredentials()};
}

/// A service and a timer change.
ConfigurationUpdate testUpdate()
{
    const Configuration loaded;
    ConfigurationDraft draft(loaded);
    draft.setText(Field::DefaultConversationService, u"IS"_s + QString(32, u'b'));
    draft.setText(Field::DefaultInactiveTimer, u"PT1H"_s);
    return ConfigurationUpdate::between(loaded, draft).value();
}

QString outcome(const ConfigurationResult &answer)
{
    if (!answer.wait()) {
        return u"no answer"_s;
    }
    return answer.result() ? u"configuration"_s : name(answer.result().error().kind);
}

/// Fetches or updates, as `method` says, and waits.
ConfigurationResult ask(const QByteArray &method, const ApiAccess &access)
{
    HttpTransport transport;
    HttpConversationsClient client(transport);
    QObject context;
    ConfigurationResult answer;
    if (method == "GET") {
        client.fetchConfiguration(access, Resource(), &context, answer.handler());
    } else {
        client.updateConfiguration(access, Resource(), testUpdate(), &context, answer.handler());
    }
    [[maybe_unused]] const bool answered = answer.wait();
    return answer;
}

using AccountResult = Answer<Expected<AccountDetails, ApiError>>;

const QByteArray AccountJson =
    R"({"sid":"AC1","friendly_name":"Acme","status":"active","type":"Full","auth_token":"secret"})"_ba;

/// Fetches who the account is, and waits.
AccountResult askForAccount(const ApiAccess &access, const HttpLimits &limits = {})
{
    HttpTransport transport(limits);
    HttpConversationsClient client(transport);
    QObject context;
    AccountResult answer;
    client.fetchAccount(access, Sid::parse(TestUser, SidKind::Account).value(), &context, answer.handler());
    [[maybe_unused]] const bool answered = answer.wait();
    return answer;
}

void addMethods()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("fetch") << "GET"_ba;
    QTest::newRow("update") << "POST"_ba;
}

} // namespace

class HttpConversationsClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetches();
    void updates();
    void keepsTheBase_data();
    void keepsTheBase();
    void answersWithTheConfiguration_data() { addMethods(); }
    void answersWithTheConfiguration();
    void passesErrorsOn_data() { addMethods(); }
    void passesErrorsOn();
    void tellsMalformedAnswers_data();
    void tellsMalformedAnswers();
    void fetchesAnAccount();
    void keepsNothingOfAnAccountItCannotRead();
    void keepsNothingOfAnAccountItDoesNotGetWhole_data();
    void keepsNothingOfAnAccountItDoesNotGetWhole();
    void keepsNothingOfAnAccountWhenCancelled();
    void passesOnThatAnAccountIsNotToBeRead();
    void takesNothingCutShort_data();
    void takesNothingCutShort();
};

void HttpConversationsClientTest::fetches()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, ConfigurationJson))});

    QCOMPARE(outcome(ask("GET", accessTo(server.url(u"/gateway"_s)))), u"configuration"_s);

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(), "GET /gateway/conversations/v1/Configuration HTTP/1.1"_ba);
    QCOMPARE(server.requests().first().body(), QByteArray());
}

void HttpConversationsClientTest::updates()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, ConfigurationJson))});

    QCOMPARE(outcome(ask("POST", accessTo(server.url(u"/gateway"_s)))), u"configuration"_s);

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(), "POST /gateway/conversations/v1/Configuration HTTP/1.1"_ba);
    QCOMPARE(server.requests().first().body(),
             "DefaultChatServiceSid=ISbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&DefaultInactiveTimer=PT1H"_ba);
}

void HttpConversationsClientTest::keepsTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");

    QTest::newRow("nothing") << QString() << "/conversations/v1/Configuration"_ba;
    QTest::newRow("a slash") << u"/"_s << "/conversations/v1/Configuration"_ba;
    QTest::newRow("a folder") << u"/twilio/"_s << "/twilio/conversations/v1/Configuration"_ba;
    QTest::newRow("encoded") << u"/a%2Fb%20c%25/ä"_s
                             << "/a%2Fb%20c%25/%C3%A4/conversations/v1/Configuration"_ba;
}

void HttpConversationsClientTest::keepsTheBase()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    LoopbackServer server({Reaction::answer(httpAnswer(200, ConfigurationJson))});

    ask("GET", accessTo(QUrl(server.url().toString() + base)));

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(), "GET " + path + " HTTP/1.1");
}

void HttpConversationsClientTest::answersWithTheConfiguration()
{
    QFETCH(QByteArray, method);
    LoopbackServer server(
        {Reaction::answer(httpAnswer(200, ConfigurationJson, "Twilio-Request-Id: RQ1\r\n"))});

    const ConfigurationResult answer = ask(method, accessTo(server.url()));

    QCOMPARE(outcome(answer), u"configuration"_s);
    QCOMPARE(answer.result()->configuration.accountSid, TestUser);
    QCOMPARE(answer.result()->configuration.text(Field::DefaultInactiveTimer), u"PT1H"_s);
    QCOMPARE(answer.result()->exchange.requestId(), u"RQ1"_s);
    QCOMPARE(answer.result()->exchange.body, ConfigurationJson);
}

void HttpConversationsClientTest::passesErrorsOn()
{
    QFETCH(QByteArray, method);
    LoopbackServer server({Reaction::answer(httpAnswer(403, R"({"code":20403,"message":"Suspended"})"))});

    const ConfigurationResult answer = ask(method, accessTo(server.url()));

    QCOMPARE(outcome(answer), u"Forbidden"_s);
    QCOMPARE(answer.result().error().code, 20403);
    QCOMPARE(answer.result().error().serverMessage, u"Suspended"_s);
}

void HttpConversationsClientTest::tellsMalformedAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("no content") << "HTTP/1.1 204 No Content\r\n\r\n"_ba;
    QTest::newRow("empty") << httpAnswer(200);
    QTest::newRow("page of a proxy") << httpAnswer(200, "<html>Please sign in</html>");
    QTest::newRow("another object") << httpAnswer(200, R"({"services":[],"meta":{}})");
    QTest::newRow("half of it") << httpAnswer(200, ConfigurationJson.left(60));
    QTest::newRow("no UTF-8") << httpAnswer(200, "{\"account_sid\":\"\xff\"}");
    QTest::newRow("chunks of no size") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "so be it\r\n{}\r\n0\r\n\r\n"_ba;
}

void HttpConversationsClientTest::tellsMalformedAnswers()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answerAndClose(answer)});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const ConfigurationResult received = ask(method, accessTo(server.url()));

        QCOMPARE(outcome(received), u"MalformedReply"_s);
        QVERIFY(!received.result().error().detail.isEmpty());
        QVERIFY(received.result().error().exchange.status != 0);
        QVERIFY(received.result().error().mayHaveBeenProcessed());
    }
}

void HttpConversationsClientTest::fetchesAnAccount()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, AccountJson))});

    const AccountResult answer = askForAccount(accessTo(server.url(u"/gateway"_s)));

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(),
             "GET /gateway/api/2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json HTTP/1.1"_ba);
    QVERIFY(answer.result());
    QCOMPARE(*answer.result(), (AccountDetails{u"Acme"_s, u"active"_s, u"Full"_s}));
}

/// An account's JSON holds its auth token, so not even an error has it.
void HttpConversationsClientTest::keepsNothingOfAnAccountItCannotRead()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, AccountJson.chopped(1)))});

    const AccountResult answer = askForAccount(accessTo(server.url()));

    QCOMPARE(answer.result().error().kind, ApiError::Kind::MalformedReply);
    QCOMPARE(answer.result().error().exchange.body, QByteArray());
    QVERIFY(!answer.result().error().detail.contains(u"secret"_s));
}

void HttpConversationsClientTest::keepsNothingOfAnAccountItDoesNotGetWhole_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<HttpLimits>("limits");
    QTest::addColumn<QStringList>("errors"); // one of them

    const QByteArray most = httpAnswer(200, AccountJson).chopped(1);
    QTest::newRow("cut short") << Reaction::answerAndClose(most) << HttpLimits()
                               << QStringList{u"ConnectionLost"_s, u"MalformedReply"_s};
    QTest::newRow("timed out") << Reaction::answer(most) << HttpLimits{.silence = 200ms}
                               << QStringList{u"TimedOut"_s};
    QTest::newRow("too large") << Reaction::answer(httpAnswer(200, AccountJson))
                               << HttpLimits{.answerSize = AccountJson.size() - 1}
                               << QStringList{u"TooLarge"_s};
}

void HttpConversationsClientTest::keepsNothingOfAnAccountItDoesNotGetWhole()
{
    QFETCH(Reaction, reaction);
    QFETCH(HttpLimits, limits);
    QFETCH(QStringList, errors);
    LoopbackServer server({reaction});

    const AccountResult answer = askForAccount(accessTo(server.url()), limits);

    const ApiError error = answer.result().error();
    QVERIFY2(errors.contains(name(error.kind)), qPrintable(name(error.kind)));
    QCOMPARE(error.exchange.status, 200);
    QCOMPARE(error.exchange.body, QByteArray());
}

void HttpConversationsClientTest::keepsNothingOfAnAccountWhenCancelled()
{
    const QByteArray blanks(100, ' ');
    const QByteArray answerOfAll = httpAnswer(200, AccountJson + blanks);
    LoopbackServer server({Reaction::drip(answerOfAll.chopped(blanks.size()), blanks)});
    HttpTransport transport;
    HttpConversationsClient client(transport);
    const AccountResult answer;
    ApiCall *call = client.fetchAccount(
        accessTo(server.url()), Sid::parse(TestUser, SidKind::Account).value(), this, answer.handler());
    connect(&server, &LoopbackServer::dripped, call, [call](qsizetype count) {
        if (count == 10) { // so that the account has come
            call->cancel();
        }
    });
    QVERIFY(answer.wait());

    QCOMPARE(answer.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(answer.result().error().exchange.body, QByteArray());
}

void HttpConversationsClientTest::passesOnThatAnAccountIsNotToBeRead()
{
    LoopbackServer server({Reaction::answer(httpAnswer(401, R"({"code":20003})"))});

    const AccountResult answer = askForAccount(accessTo(server.url()));

    QCOMPARE(answer.result().error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(answer.result().error().code, 20003);
}

void HttpConversationsClientTest::takesNothingCutShort_data()
{
    QTest::addColumn<QByteArray>("answer");

    const QByteArray size = QByteArray::number(ConfigurationJson.size(), 16);
    QTest::newRow("at its end") << httpAnswer(200, ConfigurationJson).chopped(1);
    QTest::newRow("in its middle") << httpAnswer(200, ConfigurationJson).chopped(20);
    QTest::newRow("in a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n" +
                                       ConfigurationJson.left(60);
    QTest::newRow("in a gzip") << httpAnswer(200, QByteArray::fromHex("1f8b08000000"),
                                             "Content-Encoding: gzip\r\n");
}

// Whether Qt tells or the parser depends on the moment the connection closes.
void HttpConversationsClientTest::takesNothingCutShort()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server({Reaction::answerAndClose(answer)});

    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const ConfigurationResult received = ask(method, accessTo(server.url()));

        const QString error = outcome(received);
        QVERIFY2(error == u"ConnectionLost" || error == u"MalformedReply", qPrintable(error));
        QVERIFY(received.result().error().mayHaveBeenProcessed());
    }
}

QTEST_GUILESS_MAIN(HttpConversationsClientTest)

#include "httpconversationsclienttest.moc"
