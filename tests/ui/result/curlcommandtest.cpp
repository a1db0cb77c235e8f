// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/curlcommand.h"

#include "api/httpconversationsclient.h"
#include "copiedstate.h"
#include "support/answer.h"
#include "support/loopbackserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "open/sesame+ä:=$'"_ba;

/// Sends the state's request to the server as the program does, and keeps where it went.
bool send(EditorState &state, const LoopbackServer &server)
{
    const ApiAccess access{.endpoints = ApiEndpoints::below(server.url()).value(),
                           .credentials = {state.account->username(), Secret}};
    HttpTransport transport;
    HttpConversationsClient client(transport);
    QObject context;
    Answer<Expected<ConfigurationAnswer, ApiError>> answer;
    if (state.applied) {
        client.updateConfiguration(access, state.resource, state.applied->update, &context, answer.handler());
    } else {
        client.fetchConfiguration(access, state.resource, &context, answer.handler());
    }
    if (!answer.wait() || !answer.result()) {
        return false;
    }
    state.answer->exchange = answer.result()->exchange;
    return true;
}

/// Runs the command in a shell whose variables hold the sign-in and little else.
bool run(const QString &command, const Account &account)
{
    QProcess shell;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(account.apiKeySid ? u"TWILIO_API_KEY"_s : u"TWILIO_ACCOUNT_SID"_s, account.username());
    environment.insert(account.apiKeySid ? u"TWILIO_API_SECRET"_s : u"TWILIO_AUTH_TOKEN"_s,
                       QString::fromUtf8(Secret));
    shell.setProcessEnvironment(environment);
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    return finished.wait() && shell.exitCode() == 0;
}

} // namespace

class CurlCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARead();
    void writesAnUpdate();
    void repeatsTheParameterOfAList();
    void signsInWithAKey();
    void keepsAHostileAddressOneWord();
    void hasNoSignInOfTheAddress();
    void sendsWhatTheProgramSends_data();
    void sendsWhatTheProgramSends();
};

void CurlCommandTest::writesARead()
{
    QCOMPARE(curlCommand(copiedState(Stage::Loaded)),
             uR"(curl --globoff 'https://conversations.twilio.com/v1/Configuration' \
  --user "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN")"_s);
}

void CurlCommandTest::writesAnUpdate()
{
    const EditorState state =
        appliedState({{Field::DefaultInactiveTimer, {}}, {Field::DefaultClosedTimer, u"P8D"_s}});

    QCOMPARE(curlCommand(state), uR"(curl --globoff 'https://conversations.twilio.com/v1/Configuration' \
  --user "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" \
  --data-urlencode 'DefaultInactiveTimer=PT0S' \
  --data-urlencode 'DefaultClosedTimer=P8D')"_s);
}

void CurlCommandTest::repeatsTheParameterOfAList()
{
    const EditorState state = appliedState(
        ResourceKind::ServiceWebhooks, {{Field::PostWebhookUrl, u"https://example.com/?a=b&c"_s},
                                        {Field::ServiceWebhookEvents, u"onMessageAdd,onMessageRemoved"_s}});

    QCOMPARE(
        curlCommand(state),
        uR"(curl --globoff 'https://conversations.twilio.com/v1/Services/IS11111111111111111111111111111111/Configuration/Webhooks' \
  --user "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" \
  --data-urlencode 'PostWebhookUrl=https://example.com/?a=b&c' \
  --data-urlencode 'Filters=onMessageAdd' \
  --data-urlencode 'Filters=onMessageRemoved')"_s);
}

void CurlCommandTest::signsInWithAKey()
{
    EditorState state = copiedState(Stage::Loaded);
    state.account = birch();

    QVERIFY(curlCommand(state).endsWith(u"\n  --user \"$TWILIO_API_KEY:$TWILIO_API_SECRET\""_s));
}

void CurlCommandTest::keepsAHostileAddressOneWord()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->exchange.url = QUrl(u"https://example.com/it's $(a) `b`/v1/Configuration"_s);

    QVERIFY(curlCommand(state).startsWith(
        uR"(curl --globoff 'https://example.com/it'\''s%20$(a)%20%60b%60/v1/Configuration' \)"_s));
}

/// A gateway's address may carry one.
void CurlCommandTest::hasNoSignInOfTheAddress()
{
    EditorState state = copiedState(Stage::Applied);
    state.answer->exchange.url = QUrl(u"https://gate:very-secret@gateway.example.com/v1"_s);

    const QString command = curlCommand(state);

    QVERIFY(command.contains(u"'https://gateway.example.com/v1'"_s));
    QVERIFY(!command.contains(u"very-secret"_s));
}

void CurlCommandTest::sendsWhatTheProgramSends_data()
{
    QTest::addColumn<EditorState>("state");
    EditorState withKey = appliedState({{Field::DefaultClosedTimer, u"P8D"_s}});
    withKey.account = birch();

    QTest::newRow("read") << copiedState(Stage::Loaded);
    QTest::newRow("update of one field") << copiedState(Stage::Applied);
    QTest::newRow("update of every field") << appliedState(
        {{Field::DefaultConversationService, testSid(SidKind::ConversationService, u'7').text()},
         {Field::DefaultMessagingService, testSid(SidKind::MessagingService, u'8').text()},
         {Field::DefaultInactiveTimer, QString()},
         {Field::DefaultClosedTimer, u"P1DT2H30M"_s}});
    QTest::newRow("with an API key") << withKey;
    for (const ResourceKind kind : resourceKinds()) {
        QTest::addRow("read of kind %d", int(kind)) << copiedState(kind);
    }
    QTest::newRow("list") << appliedState(
        ResourceKind::Webhooks, {{Field::PreWebhookUrl, u"https://example.com/?a=1&b='%20+;$(id)"_s},
                                 {Field::WebhookEvents, u"onUserAdded,onMessageAdd"_s}});
    QTest::newRow("emptied list") << appliedState(
        ResourceKind::Webhooks, {{Field::PostWebhookUrl, QString()}, {Field::WebhookEvents, QString()}});
    QTest::newRow("flags") << appliedState(ResourceKind::ServiceConfiguration,
                                           {{Field::Reachability, u"false"_s}});
    QTest::newRow("hostile texts") << appliedState(
        ResourceKind::ServiceNotifications,
        {{Field::NewMessageTemplate,
          u"'; echo owned; '${PARTICIPANT} $(id) `id` \"\\\n\r\t&=+ 東京 🦊"_s},
         {Field::NewMessageSound, u"@/etc/passwd"_s},
         {Field::NewMediaMessageTemplate, u"=@-x"_s}});
}

/// The copied command runs in a real shell, and the bytes that come are those of the program.
void CurlCommandTest::sendsWhatTheProgramSends()
{
    QFETCH(EditorState, state);
    LoopbackServer server({Reaction::answerAndClose(httpAnswer(200, R"({"account_sid":"AC1"})"))});
    QVERIFY(send(state, server));

    QVERIFY(run(curlCommand(state), *state.account));

    QCOMPARE(server.requests().size(), 2);
    const ReceivedRequest &ours = server.requests().first();
    const ReceivedRequest &theirs = server.requests().last();
    QCOMPARE(theirs.line(), ours.line());
    QCOMPARE(theirs.body(), ours.body());
    QCOMPARE(theirs.body(), state.applied ? state.applied->update.formBody() : QByteArray());
    for (const QByteArray &header : {"Authorization"_ba, "Host"_ba, "Content-Type"_ba, "Content-Length"_ba}) {
        QCOMPARE(theirs.values(header), ours.values(header));
    }
}

QTEST_GUILESS_MAIN(CurlCommandTest)

#include "curlcommandtest.moc"
