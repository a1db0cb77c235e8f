// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationupdate.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "IS0123456789abcdef0123456789abcdef"_L1;
constexpr auto OtherService = "ISAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaa"_L1;
constexpr auto Messaging = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_L1;

/// A configuration with every field set, one timer in a form the program does not write.
Configuration loadedConfiguration()
{
    Configuration loaded;
    loaded.values = {{Field::DefaultConversationService, Service},
                     {Field::DefaultMessagingService, Messaging},
                     {Field::DefaultInactiveTimer, u"PT60M"_s},
                     {Field::DefaultClosedTimer, u"P1Y"_s}};
    return loaded;
}

} // namespace

class ConfigurationUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingWithoutAChange_data();
    void sendsNothingWithoutAChange();
    void sendsNothingWithAProblem_data();
    void sendsNothingWithAProblem();
    void sendsTheChangedFieldsAlone();
    void sendsTimersAsTheProgramWritesThem_data();
    void sendsTimersAsTheProgramWritesThem();
    void writesTheForm_data();
    void writesTheForm();
    void comparesByValues();
};

void ConfigurationUpdateTest::sendsNothingWithoutAChange_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");

    QTest::newRow("service as loaded") << Field::DefaultConversationService << QString(Service);
    QTest::newRow("timer as loaded") << Field::DefaultInactiveTimer << u"PT60M"_s;
    QTest::newRow("timer of the same length") << Field::DefaultInactiveTimer << u"PT1H"_s;
    QTest::newRow("foreign form as loaded") << Field::DefaultClosedTimer << u"P1Y"_s;
    QTest::newRow("foreign form of the same length") << Field::DefaultClosedTimer << u"P12M"_s;
}

void ConfigurationUpdateTest::sendsNothingWithoutAChange()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);

    ConfigurationDraft draft(loadedConfiguration());
    draft.setText(field, typed);
    QVERIFY(!ConfigurationUpdate::between(loadedConfiguration(), draft));
}

void ConfigurationUpdateTest::sendsNothingWithAProblem_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");

    QTest::newRow("service cleared") << Field::DefaultConversationService << u""_s;
    QTest::newRow("service incomplete") << Field::DefaultConversationService << u"IS01"_s;
    QTest::newRow("service of another kind") << Field::DefaultMessagingService << QString(Service);
    QTest::newRow("timer unfinished") << Field::DefaultInactiveTimer << u"PT"_s;
    QTest::newRow("timer too short") << Field::DefaultInactiveTimer << u"PT59S"_s;
    QTest::newRow("timer in years") << Field::DefaultClosedTimer << u"P2Y"_s;
    QTest::newRow("timer with a fraction of a second") << Field::DefaultClosedTimer << u"PT900.5S"_s;
}

void ConfigurationUpdateTest::sendsNothingWithAProblem()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);

    ConfigurationDraft draft(loadedConfiguration());
    draft.setText(Field::DefaultConversationService, OtherService); // without a problem
    draft.setText(field, typed);
    QVERIFY(!ConfigurationUpdate::between(loadedConfiguration(), draft));
}

void ConfigurationUpdateTest::sendsTheChangedFieldsAlone()
{
    ConfigurationDraft draft(loadedConfiguration());
    draft.setText(Field::DefaultInactiveTimer, u"PT2H"_s);
    draft.setText(Field::DefaultConversationService, OtherService);

    const auto update = ConfigurationUpdate::between(loadedConfiguration(), draft);
    QVERIFY(update.has_value());
    const QList<ConfigurationUpdate::Value> expected{{Field::DefaultConversationService, OtherService},
                                                     {Field::DefaultInactiveTimer, u"PT2H"_s}};
    QCOMPARE(update->values(), expected);
}

void ConfigurationUpdateTest::sendsTimersAsTheProgramWritesThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");

    QTest::newRow("canonical") << u"P1DT2H"_s << u"P1DT2H"_s;
    QTest::newRow("weeks") << u"P2W"_s << u"P14D"_s;
    QTest::newRow("minutes beyond an hour") << u"PT90M"_s << u"PT1H30M"_s;
    QTest::newRow("hours beyond a day") << u"PT36H"_s << u"P1DT12H"_s;
    QTest::newRow("fraction of an hour") << u"PT1,5H"_s << u"PT1H30M"_s;
    QTest::newRow("small letters") << u"pt2h"_s << u"PT2H"_s;
    QTest::newRow("leading zeros") << u"PT02H00M"_s << u"PT2H"_s;
    QTest::newRow("off") << u"PT0S"_s << u"PT0S"_s;
    QTest::newRow("off in days") << u"P0D"_s << u"PT0S"_s;
    QTest::newRow("emptied") << u""_s << u"PT0S"_s;
}

void ConfigurationUpdateTest::sendsTimersAsTheProgramWritesThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);

    ConfigurationDraft draft(loadedConfiguration());
    draft.setText(Field::DefaultInactiveTimer, typed);
    const auto update = ConfigurationUpdate::between(loadedConfiguration(), draft);
    QVERIFY(update.has_value());
    const QList<ConfigurationUpdate::Value> expected{{Field::DefaultInactiveTimer, sent}};
    QCOMPARE(update->values(), expected);
}

void ConfigurationUpdateTest::writesTheForm_data()
{
    using Texts = QMap<Field, QString>;
    QTest::addColumn<Texts>("typed");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("conversation service") << Texts{{Field::DefaultConversationService, OtherService}}
                                          << "DefaultChatServiceSid=ISAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaa"_ba;
    QTest::newRow("messaging service") << Texts{{Field::DefaultMessagingService, u"MG"_s + QString(32, u'0')}}
                                       << "DefaultMessagingServiceSid=MG00000000000000000000000000000000"_ba;
    QTest::newRow("inactive timer") << Texts{{Field::DefaultInactiveTimer, u"P1DT2H3M4S"_s}}
                                    << "DefaultInactiveTimer=P1DT2H3M4S"_ba;
    QTest::newRow("closed timer off")
        << Texts{{Field::DefaultClosedTimer, u""_s}} << "DefaultClosedTimer=PT0S"_ba;
    QTest::newRow("comma never sent")
        << Texts{{Field::DefaultClosedTimer, u"PT0,5H"_s}} << "DefaultClosedTimer=PT30M"_ba;
    QTest::newRow("two timers") << Texts{{Field::DefaultInactiveTimer, u"PT30M"_s},
                                         {Field::DefaultClosedTimer, u"P1D"_s}}
                                << "DefaultInactiveTimer=PT30M&DefaultClosedTimer=P1D"_ba;
    QTest::newRow("every field") << Texts{{Field::DefaultConversationService, OtherService},
                                          {Field::DefaultMessagingService, u"MG"_s + QString(32, u'f')},
                                          {Field::DefaultInactiveTimer, u"PT0S"_s},
                                          {Field::DefaultClosedTimer, u"P2W"_s}}
                                 << "DefaultChatServiceSid=ISAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaa"
                                    "&DefaultMessagingServiceSid=MGffffffffffffffffffffffffffffffff"
                                    "&DefaultInactiveTimer=PT0S&DefaultClosedTimer=P14D"_ba;
}

void ConfigurationUpdateTest::writesTheForm()
{
    using Texts = QMap<Field, QString>;
    QFETCH(Texts, typed);

    ConfigurationDraft draft(loadedConfiguration());
    for (auto text = typed.cbegin(); text != typed.cend(); ++text) {
        draft.setText(text.key(), text.value());
    }
    const auto update = ConfigurationUpdate::between(loadedConfiguration(), draft);
    QVERIFY(update.has_value());
    QTEST(update->formBody(), "body");
}

void ConfigurationUpdateTest::comparesByValues()
{
    const auto updateTo = [](const QString &inactive) {
        ConfigurationDraft draft(loadedConfiguration());
        draft.setText(Field::DefaultInactiveTimer, inactive);
        return ConfigurationUpdate::between(loadedConfiguration(), draft);
    };
    QVERIFY(updateTo(u"PT2H"_s) == updateTo(u"PT120M"_s));
    QVERIFY(updateTo(u"PT2H"_s) != updateTo(u"PT3H"_s));
}

QTEST_APPLESS_MAIN(ConfigurationUpdateTest)

#include "configurationupdatetest.moc"
