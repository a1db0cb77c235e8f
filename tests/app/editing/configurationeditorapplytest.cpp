// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"
#include "errorrows.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using During = Failure::During;
using Edits = QMap<Field, QString>;

namespace {

void type(EditorBench &bench, const Edits &edits)
{
    for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
        bench.editor->setText(edit.key(), edit.value());
    }
}

} // namespace

/// Applying when nobody else has changed anything.
class ConfigurationEditorApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAndApplies();
    void signsInAnew();
    void sendsTheChangedFields_data();
    void sendsTheChangedFields();
    void sendsNothing_data();
    void sendsNothing();
    void appliesOneUpdateAtATime_data();
    void appliesOneUpdateAtATime();
    void showsWhatTheServerMadeOfIt();
    void appliesOnceMore();
    void reportsWhyItCannotSignIn_data();
    void reportsWhyItCannotSignIn();
    void reportsWhyItCannotCheck_data();
    void reportsWhyItCannotCheck();
    void reportsWhyItCannotApply_data();
    void reportsWhyItCannotApply();
};

void ConfigurationEditorApplyTest::checksAndApplies()
{
    EditorBench bench(Stage::Edited);

    bench.editor->apply();
    QCOMPARE(bench.takeActivities(), QStringList{u"checking"_s});
    bench.keychain.succeed();
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));

    bench.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(bench.takeActivities(), QStringList{u"applying"_s});
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "POST"}));
    QCOMPARE(bench.client.requests().last().body, "DefaultClosedTimer=P8D"_ba);
    QVERIFY(!bench.state().applied);

    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.methods().size(), 3);
    QCOMPARE(bench.state().loaded(), EditorBench::appliedConfiguration());
    QCOMPARE(bench.state().draft, ConfigurationDraft(EditorBench::appliedConfiguration()));
    QCOMPARE(bench.state().applied.value().before, acmeConfiguration());
    QCOMPARE(bench.state().applied->update.formBody(), "DefaultClosedTimer=P8D"_ba);
    QVERIFY(!bench.state().failure);
    QVERIFY(!bench.state().driftedFrom);
}

void ConfigurationEditorApplyTest::signsInAnew()
{
    EditorBench bench(Stage::Edited);
    bench.keychain.secrets[acme().id] = "a newer secret";
    bench.goOnTo(Stage::Applying);

    for (qsizetype request : {1, 2}) {
        QCOMPARE(bench.client.requests().at(request).endpoints, ApiEndpoints::forRegion(acme().region));
        QCOMPARE(bench.client.requests().at(request).username, acme().accountSid.text());
        QCOMPARE(bench.client.requests().at(request).secret, "a newer secret"_ba);
    }
}

void ConfigurationEditorApplyTest::sendsTheChangedFields_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QByteArray>("body");

    const QString service = u"IS0123456789abcdef0123456789ABCDEF"_s;
    QTest::newRow("a service") << Edits{{Field::DefaultConversationService, service}}
                               << "DefaultChatServiceSid=IS0123456789abcdef0123456789ABCDEF"_ba;
    QTest::newRow("a timer") << Edits{{Field::DefaultInactiveTimer, u"PT90M"_s}}
                             << "DefaultInactiveTimer=PT1H30M"_ba;
    QTest::newRow("a timer switched off")
        << Edits{{Field::DefaultClosedTimer, u""_s}} << "DefaultClosedTimer=PT0S"_ba;
    QTest::newRow("two fields") << Edits{{Field::DefaultConversationService, service},
                                         {Field::DefaultClosedTimer, u"P8D"_s}}
                                << "DefaultChatServiceSid=IS0123456789abcdef0123456789ABCDEF"
                                   "&DefaultClosedTimer=P8D"_ba;
    QTest::newRow("one changed, one only spelt differently")
        << Edits{{Field::DefaultInactiveTimer, u"PT60M"_s}, {Field::DefaultClosedTimer, u"P8D"_s}}
        << "DefaultClosedTimer=P8D"_ba;
}

void ConfigurationEditorApplyTest::sendsTheChangedFields()
{
    QFETCH(Edits, edits);
    QFETCH(QByteArray, body);
    EditorBench bench(Stage::Loaded);
    type(bench, edits);

    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(acmeConfiguration());

    QCOMPARE(bench.client.requests().last().method, "POST"_ba);
    QCOMPARE(bench.client.requests().last().body, body);
}

void ConfigurationEditorApplyTest::sendsNothing_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Edits>("edits");

    QTest::newRow("nothing open") << Stage::Nothing << Edits{};
    QTest::newRow("nothing changed") << Stage::Loaded << Edits{};
    QTest::newRow("nothing changed since it was applied") << Stage::Applied << Edits{};
    QTest::newRow("the same length") << Stage::Loaded << Edits{{Field::DefaultClosedTimer, u"PT168H"_s}};
    QTest::newRow("changed and changed back")
        << Stage::Edited << Edits{{Field::DefaultClosedTimer, u"P7D"_s}};
    QTest::newRow("too short") << Stage::Loaded << Edits{{Field::DefaultClosedTimer, u"PT5M"_s}};
    QTest::newRow("one good and one unfinished")
        << Stage::Edited << Edits{{Field::DefaultMessagingService, u"MG12"_s}};
    QTest::newRow("a SID cleared") << Stage::Loaded << Edits{{Field::DefaultMessagingService, u""_s}};
}

void ConfigurationEditorApplyTest::sendsNothing()
{
    QFETCH(Stage, stage);
    QFETCH(Edits, edits);
    EditorBench bench(stage);
    type(bench, edits);
    const QByteArrayList methods = bench.methods();
    bench.takeActivities();

    bench.editor->apply();

    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.keychain.waiting(), 0);
    QCOMPARE(bench.methods(), methods);
}

void ConfigurationEditorApplyTest::appliesOneUpdateAtATime_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("signing in") << Stage::SigningInAgain;
    QTest::newRow("checking") << Stage::Checking;
    QTest::newRow("applying") << Stage::Applying;
}

void ConfigurationEditorApplyTest::appliesOneUpdateAtATime()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    const int waiting = bench.keychain.waiting();

    bench.editor->apply();

    QVERIFY(bench.takeActivities().isEmpty());
    QCOMPARE(bench.keychain.waiting(), waiting);
    bench.goOnTo(Stage::Applied);
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET", "POST"}));
    QVERIFY(bench.state().applied);
}

void ConfigurationEditorApplyTest::showsWhatTheServerMadeOfIt()
{
    EditorBench bench(Stage::Applying);
    Configuration normalised = with(acmeConfiguration(), Field::DefaultClosedTimer, u"PT192H"_s);
    normalised = with(normalised, Field::DefaultInactiveTimer, u"PT3600S"_s);

    bench.client.latestCall().succeed(normalised);

    QCOMPARE(bench.state().loaded(), normalised);
    QCOMPARE(bench.state().draft, ConfigurationDraft(normalised));
    QVERIFY(bench.state().changes().isEmpty());
    QVERIFY(bench.state().applied);
}

void ConfigurationEditorApplyTest::appliesOnceMore()
{
    EditorBench bench(Stage::Applied);
    bench.editor->setText(EditorBench::EditedField, u"P9D"_s);
    QVERIFY(bench.state().applied); // still what the answer is about

    bench.editor->apply();
    bench.keychain.succeed();
    bench.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QVERIFY(!bench.state().applied);
    QCOMPARE(bench.client.requests().last().body, "DefaultClosedTimer=P9D"_ba);

    bench.client.latestCall().succeed(with(acmeConfiguration(), EditorBench::EditedField, u"P9D"_s));
    QCOMPARE(bench.state().applied.value().before, EditorBench::appliedConfiguration());
    QCOMPARE(bench.text(EditorBench::EditedField), u"P9D"_s);
}

void ConfigurationEditorApplyTest::reportsWhyItCannotSignIn_data()
{
    addCredentialErrorRows();
}

void ConfigurationEditorApplyTest::reportsWhyItCannotSignIn()
{
    QFETCH(CredentialError::Kind, kind);
    EditorBench bench(Stage::SigningInAgain);
    bench.keychain.fail(kind);

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.methods(), QByteArrayList{"GET"});
    QCOMPARE(bench.state().failure.value().during, During::Checking);
    QCOMPARE(std::get<CredentialError>(bench.state().failure->cause), CredentialError{kind});
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorApplyTest::reportsWhyItCannotCheck_data()
{
    addApiErrorRows();
}

void ConfigurationEditorApplyTest::reportsWhyItCannotCheck()
{
    QFETCH(ApiError::Kind, kind);
    EditorBench bench(Stage::Checking);
    const ApiError error{.kind = kind, .code = 20001};
    bench.client.latestCall().end(unexpected(error));

    QCOMPARE(bench.takeActivities(), QStringList{u"idle"_s});
    QCOMPARE(bench.methods(), (QByteArrayList{"GET", "GET"}));
    QCOMPARE(bench.state().failure.value().during, During::Checking);
    QCOMPARE(std::get<ApiError>(bench.state().failure->cause), error);
    QVERIFY(!bench.state().failure->outcomeIsUnknown());
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QVERIFY(bench.state().canApply());
}

void ConfigurationEditorApplyTest::reportsWhyItCannotApply_data()
{
    addApiErrorRows();
}

void ConfigurationEditorApplyTest::reportsWhyItCannotApply()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, isOutcomeUnknown);
    EditorBench bench(Stage::Applying);
    const ApiError error{.kind = kind, .code = 50375};
    bench.client.latestCall().end(unexpected(error));
    if (isOutcomeUnknown) {
        bench.client.latestCall().fail(ApiError::Kind::TimedOut); // the reading again
    }

    QCOMPARE(bench.takeActivities().last(), u"idle"_s);
    QCOMPARE(bench.methods().count("POST"), 1);
    QCOMPARE(bench.state().failure.value().during, During::Applying);
    QCOMPARE(std::get<ApiError>(bench.state().failure->cause), error);
    QCOMPARE(bench.state().failure->outcomeIsUnknown(), isOutcomeUnknown);
    QCOMPARE(bench.state().loaded(), acmeConfiguration());
    QVERIFY(!bench.state().applied);
    QCOMPARE(bench.text(EditorBench::EditedField), EditorBench::editedText());
    QVERIFY(bench.state().canApply());
}

QTEST_GUILESS_MAIN(ConfigurationEditorApplyTest)

#include "configurationeditorapplytest.moc"
