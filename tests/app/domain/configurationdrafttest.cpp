// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationdraft.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "IS0123456789abcdef0123456789abcdef"_L1;
constexpr auto OtherService = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Messaging = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_L1;

/// A configuration with every field set.
Configuration loadedConfiguration()
{
    Configuration loaded;
    loaded.values = {{Field::DefaultConversationService, Service},
                     {Field::DefaultMessagingService, Messaging},
                     {Field::DefaultInactiveTimer, u"PT1H"_s},
                     {Field::DefaultClosedTimer, u"P7D"_s}};
    return loaded;
}

/// The draft of the loaded configuration with one field edited.
ConfigurationDraft edited(Field field, const QString &text)
{
    ConfigurationDraft draft(loadedConfiguration());
    draft.setText(field, text);
    return draft;
}

} // namespace

class ConfigurationDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsLoaded();
    void startsEmptyWhereNothingIsSet();
    void changesByValue_data();
    void changesByValue();
    void listsChangesInFieldOrder();
    void findsProblems();
    void keepsEditsWhenRebased();
    void dropsEditsOfTheSameValueWhenRebased();
};

void ConfigurationDraftTest::startsAsLoaded()
{
    const Configuration loaded = loadedConfiguration();
    const ConfigurationDraft draft(loaded);
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        QCOMPARE(draft.text(field), loaded.text(field));
    }
    QVERIFY(draft.changes(loaded).isEmpty());
    QVERIFY(draft.problems(loaded).isEmpty());
}

void ConfigurationDraftTest::startsEmptyWhereNothingIsSet()
{
    const Configuration loaded;
    const ConfigurationDraft draft(loaded);
    QCOMPARE(draft.text(Field::DefaultInactiveTimer), QString());
    QVERIFY(draft.changes(loaded).isEmpty());
    QVERIFY(draft.problems(loaded).isEmpty());
}

void ConfigurationDraftTest::changesByValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("changed");

    const auto timer = [](const char *name, const QString &loaded, const QString &typed, bool changed) {
        QTest::newRow(name) << Field::DefaultInactiveTimer << loaded << typed << changed;
    };
    timer("same text", u"PT1H"_s, u"PT1H"_s, false);
    timer("other length", u"PT1H"_s, u"PT2H"_s, true);
    timer("same length", u"PT1H"_s, u"PT60M"_s, false);
    timer("weeks as days", u"P2W"_s, u"P14D"_s, false);
    timer("small letters", u"PT1H"_s, u"pt1h"_s, false);
    timer("a year as months", u"P1Y"_s, u"P12M"_s, false);
    timer("a month as days", u"P1M"_s, u"P30D"_s, true);
    timer("switched off", u"PT1H"_s, u"PT0S"_s, true);
    timer("emptied", u"PT1H"_s, u""_s, true);
    timer("switched on", u"PT0S"_s, u"PT1H"_s, true);
    timer("set for the first time", QString(), u"PT1H"_s, true);
    timer("off in other words", u"PT0S"_s, u"P0D"_s, false);
    timer("never set and off", QString(), u"PT0S"_s, false);
    timer("off and emptied", u"PT0S"_s, u""_s, false);
    timer("unreadable", u"PT1H"_s, u"soon"_s, true);
    timer("unreadable as loaded", u"soon"_s, u"soon"_s, false);
    timer("unreadable in other words", u"soon"_s, u"later"_s, true);

    const auto service = [](const char *name, const QString &loaded, const QString &typed, bool changed) {
        QTest::newRow(name) << Field::DefaultConversationService << loaded << typed << changed;
    };
    service("same service", Service, Service, false);
    service("other service", Service, OtherService, true);
    service("SID in other letters", Service, u"IS"_s + Service.toString().mid(2).toUpper(), true);
    service("service cleared", Service, u""_s, true);
    service("service never set", QString(), u""_s, false);
}

void ConfigurationDraftTest::changesByValue()
{
    QFETCH(Field, field);
    QFETCH(QString, loaded);
    QFETCH(QString, typed);
    QFETCH(bool, changed);

    Configuration configuration;
    configuration.values = {{field, loaded}};
    ConfigurationDraft draft(configuration);
    draft.setText(field, typed);
    const QList<FieldChange> expected =
        changed ? QList{FieldChange{field, loaded, typed}} : QList<FieldChange>();
    QCOMPARE(draft.changes(configuration), expected);
}

void ConfigurationDraftTest::listsChangesInFieldOrder()
{
    auto draft = edited(Field::DefaultClosedTimer, u"P8D"_s);
    draft.setText(Field::DefaultConversationService, OtherService);

    const QList<FieldChange> expected{{Field::DefaultConversationService, Service, OtherService},
                                      {Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s}};
    QCOMPARE(draft.changes(loadedConfiguration()), expected);
}

void ConfigurationDraftTest::findsProblems()
{
    auto draft = edited(Field::DefaultConversationService, u""_s);
    draft.setText(Field::DefaultMessagingService, Messaging.chopped(1));
    draft.setText(Field::DefaultInactiveTimer, u"PT"_s);
    draft.setText(Field::DefaultClosedTimer, u"PT5M"_s);

    const QMap<Field, FieldProblem> expected{
        {Field::DefaultConversationService, CannotBeCleared{}},
        {Field::DefaultMessagingService, SidProblem{.kind = SidProblem::Kind::Incomplete, .count = 1}},
        {Field::DefaultInactiveTimer,
         DurationProblem{.kind = DurationProblem::Kind::Unfinished, .position = 2}},
        {Field::DefaultClosedTimer, TimerProblem{.kind = TimerProblem::Kind::TooShort, .minimum = 10min}}};
    QCOMPARE(draft.problems(loadedConfiguration()), expected);
}

void ConfigurationDraftTest::keepsEditsWhenRebased()
{
    Configuration changedElsewhere = loadedConfiguration();
    changedElsewhere.values[Field::DefaultInactiveTimer] = u"PT2H"_s;
    changedElsewhere.values[Field::DefaultClosedTimer] = u"P8D"_s;
    auto draft = edited(Field::DefaultClosedTimer, u"P9D"_s);
    draft.setText(Field::DefaultMessagingService, u"MG unfinished"_s);

    const auto rebased = draft.rebased(loadedConfiguration(), changedElsewhere);
    QCOMPARE(rebased.text(Field::DefaultConversationService), Service);
    QCOMPARE(rebased.text(Field::DefaultMessagingService), u"MG unfinished"_s);
    QCOMPARE(rebased.text(Field::DefaultInactiveTimer), u"PT2H"_s);
    QCOMPARE(rebased.text(Field::DefaultClosedTimer), u"P9D"_s);
}

void ConfigurationDraftTest::dropsEditsOfTheSameValueWhenRebased()
{
    Configuration changedElsewhere = loadedConfiguration();
    changedElsewhere.values[Field::DefaultInactiveTimer] = u"PT2H"_s;

    const auto sameLength = edited(Field::DefaultInactiveTimer, u"PT60M"_s);
    QVERIFY(sameLength.rebased(loadedConfiguration(), changedElsewhere) ==
            ConfigurationDraft(changedElsewhere));

    const auto sameEdit = edited(Field::DefaultInactiveTimer, u"PT120M"_s);
    QVERIFY(sameEdit.rebased(loadedConfiguration(), changedElsewhere).changes(changedElsewhere).isEmpty());
}

QTEST_APPLESS_MAIN(ConfigurationDraftTest)

#include "configurationdrafttest.moc"
