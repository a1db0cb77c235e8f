// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconversationsclient.h"

#include "support/loopbackserver.h"
#include "testapi.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using NamesAnswer = Answer<Expected<NamesPage, ApiError>>;
using LinkAnswer = Answer<Expected<Exchange, ApiError>>;

const QByteArray PageJson = R"({"services":[{"sid":"IS1","friendly_name":"Front desk"}],
    "meta":{"key":"services","next_page_url":"https://conversations.twilio.com/v1/Services?Page=1"}})"_ba;

Reaction page()
{
    return Reaction::answer(httpAnswer(200, PageJson));
}

ApiAccess accessTo(const QUrl &base)
{
    return {.endpoints = ApiEndpoints::below(base).value(), .credentials = testCredentials()};
}

NameSource rolesOf(QChar digit)
{
    return {.kind = SidKind::Role,
            .service = Sid::parse(u"IS"_s + QString(32, digit), SidKind::ConversationService).value()};
}

/// Asks for a page of a list, and waits.
NamesAnswer ask(const ApiAccess &access, const NameSource &source, const QUrl &next = {})
{
    HttpTransport transport;
    HttpConversationsClient client(transport);
    QObject context;
    NamesAnswer answer;
    client.fetchNames(access, source, next, &context, answer.handler());
    [[maybe_unused]] const bool answered = answer.wait();
    return answer;
}

/// Asks for what a link leads to, and waits.
LinkAnswer follow(const ApiAccess &access, const QUrl &link)
{
    HttpTransport transport;
    HttpConversationsClient client(transport);
    QObject context;
    LinkAnswer answer;
    client.fetchLink(access, link, &context, answer.handler());
    [[maybe_unused]] const bool answered = answer.wait();
    return answer;
}

/// A link to a server that must not be asked.
QUrl linkTo(const LoopbackServer &server, const QString &pathAndQuery)
{
    return QUrl(server.url().toString() + pathAndQuery);
}

QByteArray authorization()
{
    return "Basic " + (TestUser.toUtf8() + ':' + TestSecret).toBase64();
}

} // namespace

/// Lists of names, and links of answers.
class HttpNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForLargePages_data();
    void asksForLargePages();
    void answersWithThePage();
    void asksItsOwnHostForTheNextPage_data();
    void asksItsOwnHostForTheNextPage();
    void passesErrorsOn();
    void tellsMalformedPages();
    void followsLinksOnItsOwnHost_data();
    void followsLinksOnItsOwnHost();
    void answersWithWhatALinkLeadsTo();
    void passesErrorsOfLinksOn();
    void followsNoRedirect();
};

void HttpNamesTest::asksForLargePages_data()
{
    QTest::addColumn<NameSource>("source");
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("Conversation Services")
        << NameSource{.kind = SidKind::ConversationService} << "/conversations/v1/Services?PageSize=100"_ba;
    QTest::newRow("Messaging Services")
        << NameSource{.kind = SidKind::MessagingService} << "/messaging/v1/Services?PageSize=1000"_ba;
    QTest::newRow("roles")
        << rolesOf(u'a')
        << "/conversations/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Roles?PageSize=50"_ba;
}

void HttpNamesTest::asksForLargePages()
{
    QFETCH(NameSource, source);
    QFETCH(QByteArray, address);

    for (const QString &folder : {QString(), u"/a%2Fb/twilio"_s}) {
        LoopbackServer server({page()});

        ask(accessTo(linkTo(server, folder)), source);

        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().line(), "GET " + folder.toLatin1() + address + " HTTP/1.1");
        QCOMPARE(server.requests().first().values("Authorization"), QByteArrayList{authorization()});
        QCOMPARE(server.requests().first().body(), QByteArray());
    }
}

void HttpNamesTest::answersWithThePage()
{
    LoopbackServer server({page()});

    const NamesAnswer answer = ask(accessTo(server.url()), {});

    QCOMPARE(answer.count(), 1);
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->entries, (QList<NamedSid>{{.sid = u"IS1"_s, .name = u"Front desk"_s}}));
    QCOMPARE(answer.result()->next, QUrl(u"https://conversations.twilio.com/v1/Services?Page=1"_s));
}

void HttpNamesTest::asksItsOwnHostForTheNextPage_data()
{
    QTest::addColumn<NameSource>("source");
    QTest::addColumn<QString>("next"); // on another host
    QTest::addColumn<QByteArray>("address");

    const NameSource messaging{.kind = SidKind::MessagingService};
    QTest::newRow("Conversation Services")
        << NameSource() << u"/v1/Services?PageSize=100&Page=1&PageToken=a%2Bb+c%3D"_s
        << "/a%2Fb/conversations/v1/Services?PageSize=100&Page=1&PageToken=a%2Bb+c%3D"_ba;
    QTest::newRow("Messaging Services")
        << messaging << u"/v1/Services?Page=1"_s << "/a%2Fb/messaging/v1/Services?Page=1"_ba;
    QTest::newRow("roles") << rolesOf(u'a') << u"/v1/Services/IS1/Roles?Page=1"_s
                           << "/a%2Fb/conversations/v1/Services/IS1/Roles?Page=1"_ba;
    QTest::newRow("with the path of the gateway")
        << messaging << u"/a%2Fb/messaging/v1/Services?Page=1"_s << "/a%2Fb/messaging/v1/Services?Page=1"_ba;
}

void HttpNamesTest::asksItsOwnHostForTheNextPage()
{
    QFETCH(NameSource, source);
    QFETCH(QString, next);
    QFETCH(QByteArray, address);
    LoopbackServer server({page()});
    LoopbackServer stranger({page()});

    ask(accessTo(linkTo(server, u"/a%2Fb"_s)), source, linkTo(stranger, next));

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(), "GET " + address + " HTTP/1.1");
    QCOMPARE(server.requests().first().values("Authorization"), QByteArrayList{authorization()});
    QCOMPARE(stranger.connectionCount(), 0);
}

void HttpNamesTest::passesErrorsOn()
{
    LoopbackServer server({Reaction::answer(httpAnswer(403, R"({"code":70051,"message":"No permission"})"))});

    const NamesAnswer answer = ask(accessTo(server.url()), {.kind = SidKind::MessagingService});

    QVERIFY(!answer.result());
    QCOMPARE(name(answer.result().error().kind), u"Forbidden"_s);
    QCOMPARE(answer.result().error().code, 70051);
    QCOMPARE(answer.result().error().serverMessage, u"No permission"_s);
}

void HttpNamesTest::tellsMalformedPages()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, "<html>Please sign in</html>"))});

    const NamesAnswer answer = ask(accessTo(server.url()), {});

    QVERIFY(!answer.result());
    QCOMPARE(name(answer.result().error().kind), u"MalformedReply"_s);
    QVERIFY(!answer.result().error().detail.isEmpty());
    QCOMPARE(answer.result().error().exchange.status, 200);
}

void HttpNamesTest::followsLinksOnItsOwnHost_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("conversations") << u"https://conversations.twilio.com/v1/Services/IS1/Users?PageSize=1"_s
                                   << "/twilio/conversations/v1/Services/IS1/Users?PageSize=1"_ba;
    QTest::newRow("messaging") << u"https://messaging.twilio.com/v1/Services/MG1"_s
                               << "/twilio/messaging/v1/Services/MG1"_ba;
    QTest::newRow("api") << u"https://api.twilio.com/2010-04-01/Accounts/AC1.json"_s
                         << "/twilio/api/2010-04-01/Accounts/AC1.json"_ba;
    QTest::newRow("stranger") << u"http://127.0.0.1:1/v1/Services"_s
                              << "/twilio/conversations/v1/Services"_ba;
    QTest::newRow("gateway's own") << u"https://gateway.example.com/twilio/messaging/v1/Services"_s
                                   << "/twilio/messaging/v1/Services"_ba;
}

void HttpNamesTest::followsLinksOnItsOwnHost()
{
    QFETCH(QString, link);
    QFETCH(QByteArray, address);
    LoopbackServer server({page()});

    follow(accessTo(server.url(u"/twilio"_s)), QUrl(link));

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(), "GET " + address + " HTTP/1.1");
    QCOMPARE(server.requests().first().values("Authorization"), QByteArrayList{authorization()});
}

void HttpNamesTest::answersWithWhatALinkLeadsTo()
{
    LoopbackServer server({Reaction::answer(httpAnswer(200, "anything", "Twilio-Request-Id: RQ1\r\n"))});

    const LinkAnswer answer = follow(accessTo(server.url()), QUrl(u"https://example.com/v1/A"_s));

    QCOMPARE(answer.count(), 1);
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->body, "anything"_ba);
    QCOMPARE(answer.result()->requestId(), u"RQ1"_s);
}

void HttpNamesTest::passesErrorsOfLinksOn()
{
    LoopbackServer server({Reaction::answer(httpAnswer(404, R"({"code":20404})"))});

    const LinkAnswer answer = follow(accessTo(server.url()), QUrl(u"https://example.com/v1/A"_s));

    QVERIFY(!answer.result());
    QCOMPARE(name(answer.result().error().kind), u"NotFound"_s);
    QCOMPARE(answer.result().error().code, 20404);
}

void HttpNamesTest::followsNoRedirect()
{
    LoopbackServer stranger({page()});
    const QByteArray location = "Location: " + stranger.url(u"/v1/Services"_s).toEncoded() + "\r\n";
    LoopbackServer server({Reaction::answer(httpAnswer(307, {}, location))});

    const NamesAnswer names = ask(accessTo(server.url()), {}, stranger.url(u"/v1/Services"_s));
    const LinkAnswer link = follow(accessTo(server.url()), stranger.url(u"/v1/Services"_s));

    QCOMPARE(name(names.result().error().kind), u"Redirected"_s);
    QCOMPARE(name(link.result().error().kind), u"Redirected"_s);
    QCOMPARE(stranger.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(HttpNamesTest)

#include "httpnamestest.moc"
