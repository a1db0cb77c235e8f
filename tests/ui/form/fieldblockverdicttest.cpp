// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "shownblock.h"

using namespace configurator;
using namespace Qt::StringLiterals;

/// What a field says about itself.
class FieldBlockVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void explainsItself_data() { addFieldRows(); }
    void explainsItself();
    void saysATimerInWords_data();
    void saysATimerInWords();
    void judgesTheText_data();
    void judgesTheText();
    void saysWhatTheNamesTell_data();
    void saysWhatTheNamesTell();
    void knowsTheTypesOfRoles();
    void asksToChooseAmongMatches();
    void insistsOnAFinishedTextWhenLeft_data();
    void insistsOnAFinishedTextWhenLeft();
    void isPatientAgainWhileTyping();
    void staysQuietWhenLeftWithoutAProblem();

private:
    Languages m_languages;
};

void FieldBlockVerdictTest::explainsItself()
{
    QFETCH(Field, field);
    Block block(field);

    block.show({}, {}, false);

    QCOMPARE(block.status()->text(), FieldWords::help(field));
    QCOMPARE(block.status()->severity(), Severity::Neutral);
    QCOMPARE(accessibleDescription(block.line()), FieldWords::help(field));
}

void FieldBlockVerdictTest::saysATimerInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("running") << u"PT90M"_s << u"1 hour 30 minutes · When a quiet"_s;
    QTest::newRow("off") << u"PT0S"_s << u"off · When a quiet"_s;
    QTest::newRow("null") << QString() << u"off · When a quiet"_s;
}

void FieldBlockVerdictTest::saysATimerInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    Block block(Field::DefaultInactiveTimer);

    block.show(text, u"PT1H"_s);

    QVERIFY(block.status()->text().startsWith(words));
    QCOMPARE(accessibleDescription(block.line()), block.status()->text());
}

void FieldBlockVerdictTest::judgesTheText_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Severity>("severity"); // while it is typed
    QTest::addColumn<QString>("words");

    constexpr Field Sid = Field::DefaultConversationService;
    constexpr Field Timer = Field::DefaultClosedTimer;
    QTest::newRow("unfinished SID") << Sid << Service.chopped(3) << Severity::Neutral
                                    << u"3 more characters"_s;
    QTest::newRow("first letter") << Sid << u"I"_s << Severity::Neutral << u"33 more characters"_s;
    QTest::newRow("wrong prefix") << Sid << u"MG"_s << Severity::Error << u"this begins with MG"_s;
    QTest::newRow("wrong character") << Sid << u"ISg"_s << Severity::Error << u"“g”, character 3"_s;
    QTest::newRow("too long") << Sid << QString(Service + u'0') << Severity::Error
                              << u"1 character too many"_s;
    QTest::newRow("emptied") << Sid << QString() << Severity::Error << u"not removed"_s;
    QTest::newRow("unfinished duration") << Timer << u"P1DT"_s << Severity::Neutral << u"Not finished yet"_s;
    QTest::newRow("unfinished short form")
        << Timer << u"2d 4"_s << Severity::Neutral << u"Not finished yet"_s;
    QTest::newRow("too short") << Timer << u"PT9M59S"_s << Severity::Error << u"At least 10 minutes"_s;
    QTest::newRow("year") << Timer << u"P1Y"_s << Severity::Error << u"no fixed length"_s;
    QTest::newRow("nonsense") << Timer << u"soon"_s << Severity::Error << u"begins with P"_s;
}

void FieldBlockVerdictTest::judgesTheText()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    Block block(field);

    block.show(text);

    QTEST(block.status()->severity(), "severity");
    QVERIFY(block.status()->text().contains(words));
    QCOMPARE(accessibleDescription(block.line()), block.status()->text());
}

void FieldBlockVerdictTest::saysWhatTheNamesTell_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("words");

    QTest::newRow("listed") << true << true << Severity::Success << u"Front desk"_s;
    QTest::newRow("listed so far") << false << true << Severity::Success << u"Front desk"_s;
    QTest::newRow("not listed") << true << false << Severity::Warning
                                << u"No service of this account has this SID"_s;
    QTest::newRow("not listed so far") << false << false << Severity::Neutral << u"Begins with IS."_s;
}

void FieldBlockVerdictTest::saysWhatTheNamesTell()
{
    QFETCH(bool, isWhole);
    QFETCH(bool, isListed);
    QFETCH(QString, words);
    Block block;
    KnownNames &names = block.context.conversationServices;
    names.list.append({{.sid = isListed ? Service : u"IS"_s + QString(32, u'0'), .name = u"Front desk"_s}});
    names.readAt = isWhole ? QDateTime::currentDateTimeUtc() : QDateTime();

    block.show(Service);

    QTEST(block.status()->severity(), "severity");
    QVERIFY(block.status()->text().contains(words));
    QCOMPARE(accessibleDescription(block.line()), block.status()->text());
    QCOMPARE(accessibleDescription(block.input()), block.status()->text());
}

void FieldBlockVerdictTest::knowsTheTypesOfRoles()
{
    const QString role = u"RL"_s + QString(32, u'1');
    Block block(Field::ConversationRole);
    block.context.roles.list.append({{.sid = role, .name = u"agent"_s, .type = u"service"_s}});

    block.show(role, role);

    QCOMPARE(block.status()->severity(), Severity::Warning);
    QVERIFY(block.status()->text().contains(u"“agent” is a role in the service"_s));
}

void FieldBlockVerdictTest::asksToChooseAmongMatches()
{
    Block block;
    block.context.conversationServices.list.append({{.sid = Service, .name = u"Front desk"_s}});

    block.show(u"frönt"_s);
    QCOMPARE(block.status()->severity(), Severity::Neutral);
    QVERIFY(block.status()->text().contains(u"choose it"_s));

    block.block->insistOnFinished();
    QCOMPARE(block.status()->severity(), Severity::Error);
    QVERIFY(block.status()->text().contains(u"choose it"_s));

    block.show(u"IS0"_s); // in its SID, but being typed
    QVERIFY(block.status()->text().contains(u"31 more"_s));

    block.show(u"back"_s);
    QVERIFY(block.status()->text().contains(u"this begins with ba"_s));
}

void FieldBlockVerdictTest::insistsOnAFinishedTextWhenLeft_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("SID") << Field::DefaultConversationService << u"IS0"_s;
    QTest::newRow("timer") << Field::DefaultInactiveTimer << u"PT"_s;
}

void FieldBlockVerdictTest::insistsOnAFinishedTextWhenLeft()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    Block block(field);
    block.show(text);
    const QString words = block.status()->text();
    QCOMPARE(block.status()->severity(), Severity::Neutral);

    QTest::keyClick(block.line(), Qt::Key_Return);

    QCOMPARE(block.status()->severity(), Severity::Error);
    QCOMPARE(block.status()->text(), words);

    block.show(text); // the state has come again
    QCOMPARE(block.status()->severity(), Severity::Error);
}

void FieldBlockVerdictTest::isPatientAgainWhileTyping()
{
    Block block;
    block.show(u"IS0"_s);
    block.block->insistOnFinished();
    QCOMPARE(block.status()->severity(), Severity::Error);

    QTest::keyClick(block.line(), Qt::Key_End);
    QTest::keyClicks(block.line(), u"1"_s);
    block.show(block.line()->text());

    QCOMPARE(block.status()->severity(), Severity::Neutral);
}

void FieldBlockVerdictTest::staysQuietWhenLeftWithoutAProblem()
{
    Block block;
    block.show(Service);

    QTest::keyClick(block.line(), Qt::Key_Return);

    QCOMPARE(block.status()->severity(), Severity::Neutral);
    QCOMPARE(block.status()->text(), FieldWords::help(block.field));
}

QTEST_MAIN(FieldBlockVerdictTest)

#include "fieldblockverdicttest.moc"
