// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/twiliocommand.h"

#include "copiedstate.h"

#include <QProcess>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Runs the command in a shell in which `twilio` prints the words it is given, a null behind each.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    const QString twilio = u"twilio() { for word; do printf '%s\\0' \"$word\"; done; }\n"_s;
    shell.start(u"/bin/sh"_s, {u"-c"_s, twilio + command});
    shell.waitForFinished();
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar::Null);
    words.removeLast(); // behind the last end
    return shell.exitCode() == 0 ? words : QStringList();
}

} // namespace

class TwilioCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARead_data();
    void writesARead();
    void writesAnUpdate();
    void writesOnlyWhatChanged();
    void repeatsTheFlagOfAList();
    void emptiesAList();
    void switchesWithoutAValue();
    void staysWholeWithHostileValues_data();
    void staysWholeWithHostileValues();
};

void TwilioCommandTest::writesARead_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QString>("command");

    const QString service = u" \\\n  --chat-service-sid=IS11111111111111111111111111111111"_s;
    QTest::newRow("configuration") << ResourceKind::Configuration << u"configuration:fetch"_s;
    QTest::newRow("webhooks") << ResourceKind::Webhooks << u"configuration:webhooks:fetch"_s;
    QTest::newRow("service") << ResourceKind::ServiceConfiguration
                             << u"services:configuration:fetch"_s + service;
    QTest::newRow("service's webhooks")
        << ResourceKind::ServiceWebhooks << u"services:configuration:webhooks:fetch"_s + service;
    QTest::newRow("notifications") << ResourceKind::ServiceNotifications
                                   << u"services:configuration:notifications:fetch"_s + service;
}

void TwilioCommandTest::writesARead()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QString, command);

    QCOMPARE(twilioCommand(copiedState(kind)),
             u"twilio api:conversations:v1:"_s + command + u" \\\n  -o json"_s);
}

void TwilioCommandTest::writesAnUpdate()
{
    const EditorState state = appliedState({{Field::DefaultConversationService, u"IS"_s + QString(32, u'7')},
                                            {Field::DefaultMessagingService, u"MG"_s + QString(32, u'8')},
                                            {Field::DefaultInactiveTimer, QString()},
                                            {Field::DefaultClosedTimer, u"P8D"_s}});

    QCOMPARE(twilioCommand(state), uR"(twilio api:conversations:v1:configuration:update \
  --default-chat-service-sid='IS77777777777777777777777777777777' \
  --default-messaging-service-sid='MG88888888888888888888888888888888' \
  --default-inactive-timer='PT0S' \
  --default-closed-timer='P8D' \
  -o json)"_s);
}

void TwilioCommandTest::writesOnlyWhatChanged()
{
    QCOMPARE(twilioCommand(copiedState(Stage::Applied)).count(u"--default-"_s), 1);
}

void TwilioCommandTest::repeatsTheFlagOfAList()
{
    const EditorState state =
        appliedState(ResourceKind::ServiceWebhooks,
                     {{Field::PreWebhookUrl, u"https://example.com/before"_s},
                      {Field::ServiceWebhookEvents, u"onMessageAdd,onConversationAdded"_s}});

    QCOMPARE(twilioCommand(state), uR"(twilio api:conversations:v1:services:configuration:webhooks:update \
  --chat-service-sid=IS11111111111111111111111111111111 \
  --pre-webhook-url='https://example.com/before' \
  --filters='onMessageAdd' \
  --filters='onConversationAdded' \
  -o json)"_s);
}

void TwilioCommandTest::emptiesAList()
{
    const EditorState state = appliedState(ResourceKind::Webhooks, {{Field::WebhookEvents, QString()}});

    QCOMPARE(twilioCommand(state).section(u'\n', 1, 1), u"  --filters='' \\"_s);
}

/// twilio-cli takes `--flag=true` for the flag and a word it does not expect (oclif, flags of type boolean).
void TwilioCommandTest::switchesWithoutAValue()
{
    const EditorState state =
        appliedState(ResourceKind::ServiceNotifications, {{Field::NotificationLog, u"true"_s},
                                                          {Field::NewMediaMessage, u"false"_s},
                                                          {Field::NewMediaMessageTemplate, u"true"_s},
                                                          {Field::RemovedFromConversationSound, u"none"_s}});

    QCOMPARE(twilioCommand(state),
             uR"(twilio api:conversations:v1:services:configuration:notifications:update \
  --chat-service-sid=IS11111111111111111111111111111111 \
  --log-enabled \
  --no-new-message.with-media.enabled \
  --new-message.with-media.template='true' \
  --removed-from-conversation.sound='none' \
  -o json)"_s);
}

void TwilioCommandTest::staysWholeWithHostileValues_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("quotes") << u"it's \"x\""_s;
    QTest::newRow("end of the quotation") << u"'; echo owned; '"_s;
    QTest::newRow("command") << u"$(echo owned) `echo owned`"_s;
    QTest::newRow("variable") << u"${PARTICIPANT} $HOME"_s;
    QTest::newRow("dash") << u"--no-log-enabled"_s;
    QTest::newRow("lines") << u"a\n\\\nb\\"_s;
    QTest::newRow("other script") << u"東京 🦊"_s;
}

/// A real shell hands each flag over as one word.
void TwilioCommandTest::staysWholeWithHostileValues()
{
    QFETCH(QString, text);
    const EditorState state =
        appliedState(ResourceKind::ServiceNotifications,
                     {{Field::NewMessageTemplate, text}, {Field::AddedToConversationSound, text}});

    QCOMPARE(
        wordsOf(twilioCommand(state)),
        QStringList({u"api:conversations:v1:services:configuration:notifications:update"_s,
                     u"--chat-service-sid="_s + testService().text(), u"--new-message.template="_s + text,
                     u"--added-to-conversation.sound="_s + text, u"-o"_s, u"json"_s}));
}

QTEST_GUILESS_MAIN(TwilioCommandTest)

#include "twiliocommandtest.moc"
