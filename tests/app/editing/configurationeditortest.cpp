// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// Editing what is loaded.
class ConfigurationEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsTyped();
    void reportsOnlyNewTexts();
    void findsProblems();
    void revertsOneField();
    void revertsAnotherSpelling();
    void discardsAllChanges();
    void canBeEditedWhileLoadingAgain_data();
    void canBeEditedWhileLoadingAgain();
    void ignoresEditsOtherwise_data();
    void ignoresEditsOtherwise();
    void dismissesAFailure();
};

void ConfigurationEditorTest::takesWhatIsTyped()
{
    EditorBench bench(Stage::Loaded);
    QVERIFY(!bench.state().canApply());

    bench.editor->setText(Field::DefaultClosedTimer, u"P8D"_s);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.text(Field::DefaultClosedTimer), u"P8D"_s);
    QCOMPARE(bench.state().changes(), (QList{FieldChange{Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s}}));
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QVERIFY(bench.state().canApply());
    QCOMPARE(bench.methods(), QByteArrayList{"GET"});
}

void ConfigurationEditorTest::reportsOnlyNewTexts()
{
    EditorBench bench(Stage::Loaded);
    bench.editor->setText(Field::DefaultClosedTimer, u"P7D"_s);
    QVERIFY(bench.takeActivities().isEmpty());

    bench.editor->setText(Field::DefaultClosedTimer, u"PT168H"_s); // the same length
    QCOMPARE(bench.takeActivities().size(), 1);
    QCOMPARE(bench.text(Field::DefaultClosedTimer), u"PT168H"_s);
    QVERIFY(!bench.state().canApply());
}

void ConfigurationEditorTest::findsProblems()
{
    EditorBench bench(Stage::Edited);
    bench.editor->setText(Field::DefaultConversationService, u"IS12"_s);
    QCOMPARE(bench.state().problems().keys(), QList{Field::DefaultConversationService});
    QVERIFY(!bench.state().canApply());

    bench.editor->setText(Field::DefaultConversationService, u""_s);
    QCOMPARE(bench.state().problems(),
             (QMap<Field, FieldProblem>{{Field::DefaultConversationService, CannotBeCleared{}}}));
    QVERIFY(!bench.state().canApply());

    bench.editor->revert(Field::DefaultConversationService);
    QVERIFY(bench.state().problems().isEmpty());
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorTest::revertsOneField()
{
    EditorBench bench(Stage::Edited);
    bench.editor->setText(Field::DefaultInactiveTimer, u"soon"_s);
    bench.takeActivities();

    bench.editor->revert(Field::DefaultInactiveTimer);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.text(Field::DefaultInactiveTimer), u"PT1H"_s);
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
}

void ConfigurationEditorTest::revertsAnotherSpelling()
{
    EditorBench bench(Stage::Loaded);
    bench.editor->setText(Field::DefaultInactiveTimer, u"PT60M"_s);
    bench.editor->revert(Field::DefaultInactiveTimer);
    QCOMPARE(bench.text(Field::DefaultInactiveTimer), u"PT1H"_s);
}

void ConfigurationEditorTest::discardsAllChanges()
{
    EditorBench bench(Stage::Edited);
    bench.editor->setText(Field::DefaultInactiveTimer, u"soon"_s);
    bench.takeActivities();

    bench.editor->discardChanges();

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.state().draft, ConfigurationDraft(acmeConfiguration()));
}

void ConfigurationEditorTest::canBeEditedWhileLoadingAgain_data()
{
    QTest::addColumn<bool>("isSignedIn");

    QTest::newRow("signing in") << false;
    QTest::newRow("loading") << true;
}

void ConfigurationEditorTest::canBeEditedWhileLoadingAgain()
{
    QFETCH(bool, isSignedIn);
    EditorBench bench(Stage::Loaded);
    bench.editor->reload();
    if (isSignedIn) {
        bench.keychain.succeed();
    }
    bench.takeActivities();

    bench.editor->setText(Field::DefaultClosedTimer, u"P8D"_s);
    QCOMPARE(bench.takeActivities(), QStringList{isSignedIn ? u"loading"_s : u"signing in"_s});

    if (!isSignedIn) {
        bench.keychain.succeed();
    }
    bench.client.latestCall().succeed(with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s));
    QCOMPARE(bench.text(Field::DefaultClosedTimer), u"P8D"_s);
    QCOMPARE(bench.text(Field::DefaultInactiveTimer), u"PT2H"_s);
}

void ConfigurationEditorTest::ignoresEditsOtherwise_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("nothing open") << Stage::Nothing;
    QTest::newRow("signing in") << Stage::SigningIn;
    QTest::newRow("loading") << Stage::Loading;
    QTest::newRow("signing in to apply") << Stage::SigningInAgain;
    QTest::newRow("checking") << Stage::Checking;
    QTest::newRow("applying") << Stage::Applying;
}

void ConfigurationEditorTest::ignoresEditsOtherwise()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const ConfigurationDraft draft = bench.state().draft;

    bench.editor->setText(Field::DefaultInactiveTimer, u"PT2H"_s);
    bench.editor->revert(EditorBench::EditedField);
    bench.editor->discardChanges();

    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.state().draft, draft);
}

void ConfigurationEditorTest::dismissesAFailure()
{
    EditorBench bench(Stage::Applying);
    bench.client.latestCall().fail(ApiError::Kind::Rejected);
    const ConfigurationDraft draft = bench.state().draft;
    QVERIFY(bench.state().failure);
    bench.takeActivities();

    bench.editor->dismissFailure();

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QVERIFY(!bench.state().failure);
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QCOMPARE(bench.state().draft, draft);
}

QTEST_GUILESS_MAIN(ConfigurationEditorTest)

#include "configurationeditortest.moc"
