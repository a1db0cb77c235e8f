// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/twiliocommand.h"

#include "copiedstate.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class TwilioCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARead();
    void writesAnUpdate();
    void writesOnlyWhatChanged();
};

void TwilioCommandTest::writesARead()
{
    QCOMPARE(twilioCommand(copiedState(Stage::Loaded)),
             u"twilio api:conversations:v1:configuration:fetch \\\n  -o json"_s);
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

QTEST_APPLESS_MAIN(TwilioCommandTest)

#include "twiliocommandtest.moc"
