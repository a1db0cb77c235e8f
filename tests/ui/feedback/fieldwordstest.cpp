// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/fieldwords.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "IS0123456789abcdef0123456789abcdef"_L1;

}

class FieldWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void nameAField_data();
    void nameAField();
    void explainAField_data();
    void explainAField();
    void nameAKindOfSid_data();
    void nameAKindOfSid();
    void sayAValue_data();
    void sayAValue();

private:
    Languages m_languages;
};

void FieldWordsTest::nameAField_data()
{
    QTest::addColumn<Field>("field");

    QTest::newRow("Default conversation service") << Field::DefaultConversationService;
    QTest::newRow("Default messaging service") << Field::DefaultMessagingService;
    QTest::newRow("Default inactive timer") << Field::DefaultInactiveTimer;
    QTest::newRow("Default closed timer") << Field::DefaultClosedTimer;
}

void FieldWordsTest::nameAField()
{
    QFETCH(Field, field);

    QCOMPARE(FieldWords::name(field), QString::fromLatin1(QTest::currentDataTag()));
}

void FieldWordsTest::explainAField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("page");

    QTest::newRow("conversation service") << Field::DefaultConversationService << u"IS"_s
                                          << u"/docs/conversations-classic/api/service-resource"_s;
    QTest::newRow("messaging service")
        << Field::DefaultMessagingService << u"MG"_s << u"/docs/messaging/services"_s;
    QTest::newRow("inactive timer") << Field::DefaultInactiveTimer << u"inactive"_s
                                    << u"/docs/conversations-classic/states-timers"_s;
    QTest::newRow("closed timer") << Field::DefaultClosedTimer << u"closed"_s
                                  << u"/docs/conversations-classic/states-timers"_s;
}

void FieldWordsTest::explainAField()
{
    QFETCH(Field, field);
    QFETCH(QString, says);
    QFETCH(QString, page);

    QVERIFY(FieldWords::help(field).contains(says));
    QCOMPARE(FieldWords::documentation(field), QUrl(u"https://www.twilio.com"_s + page));
}

void FieldWordsTest::nameAKindOfSid_data()
{
    QTest::addColumn<SidKind>("kind");

    QTest::newRow("Account SIDs") << SidKind::Account;
    QTest::newRow("API key SIDs") << SidKind::ApiKey;
    QTest::newRow("Conversation Services") << SidKind::ConversationService;
    QTest::newRow("Messaging Services") << SidKind::MessagingService;
}

void FieldWordsTest::nameAKindOfSid()
{
    QFETCH(SidKind, kind);

    QCOMPARE(FieldWords::plural(kind), QString::fromLatin1(QTest::currentDataTag()));
}

void FieldWordsTest::sayAValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("service") << Field::DefaultConversationService << QString(Service) << QString(Service);
    QTest::newRow("no service") << Field::DefaultConversationService << QString() << u"not set"_s;
    QTest::newRow("no messaging service") << Field::DefaultMessagingService << u""_s << u"not set"_s;
    QTest::newRow("unfinished service") << Field::DefaultMessagingService << u"MG1"_s << u"MG1"_s;
    QTest::newRow("running timer") << Field::DefaultInactiveTimer << u"PT90M"_s << u"1 hour 30 minutes"_s;
    QTest::newRow("null timer") << Field::DefaultInactiveTimer << QString() << u"off"_s;
    QTest::newRow("empty timer") << Field::DefaultClosedTimer << u""_s << u"off"_s;
    QTest::newRow("PT0S") << Field::DefaultClosedTimer << u"PT0S"_s << u"off"_s;
    QTest::newRow("P0D") << Field::DefaultClosedTimer << u"P0D"_s << u"off"_s;
    QTest::newRow("timer without a fixed length") << Field::DefaultClosedTimer << u"P1Y"_s << u"P1Y"_s;
    QTest::newRow("unreadable timer") << Field::DefaultClosedTimer << u"soon"_s << u"soon"_s;
}

void FieldWordsTest::sayAValue()
{
    QFETCH(Field, field);
    QFETCH(QString, text);

    QTEST(FieldWords::value(field, text, {}), "words");
}

QTEST_GUILESS_MAIN(FieldWordsTest)

#include "fieldwordstest.moc"
