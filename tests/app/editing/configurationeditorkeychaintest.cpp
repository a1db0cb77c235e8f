// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editorbench.h"
#include "errorrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

void addSignInStages()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("to load") << Stage::SigningIn;
    QTest::newRow("to apply") << Stage::SigningInAgain;
}

} // namespace

/// Waiting for a keychain that takes its time.
class ConfigurationEditorKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItWaits_data() { addSignInStages(); }
    void saysThatItWaits();
    void waitsNoLongerAfterAFailure_data() { addCredentialErrorRows(); }
    void waitsNoLongerAfterAFailure();
    void waitsNoLongerWhenCancelled_data() { addSignInStages(); }
    void waitsNoLongerWhenCancelled();
    void takesNoNoticeOfOthers_data();
    void takesNoNoticeOfOthers();
};

void ConfigurationEditorKeychainTest::saysThatItWaits()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    QVERIFY(!bench.state().isKeychainSlow);

    QList<bool> waits;
    connect(bench.editor.get(), &ConfigurationEditor::stateChanged, this,
            [&waits](const EditorState &state) { waits.append(state.isKeychainSlow); });
    Q_EMIT bench.keychain.slow(acme().id);
    bench.keychain.succeed();
    QCOMPARE(waits, (QList{true, false}));

    bench.client.latestCall().succeed(acmeConfiguration());
    QVERIFY(!bench.state().failure);
}

void ConfigurationEditorKeychainTest::waitsNoLongerAfterAFailure()
{
    QFETCH(CredentialError::Kind, kind);
    EditorBench bench(Stage::SigningIn);
    Q_EMIT bench.keychain.slow(acme().id);

    bench.keychain.fail(kind);
    QCOMPARE(bench.takeActivities(), (QStringList{u"signing in"_s, u"idle"_s}));
    QVERIFY(!bench.state().isKeychainSlow);
}

void ConfigurationEditorKeychainTest::waitsNoLongerWhenCancelled()
{
    QFETCH(Stage, stage);
    EditorBench bench(stage);
    Q_EMIT bench.keychain.slow(acme().id);

    bench.editor->cancel();
    QVERIFY(!bench.state().isKeychainSlow);
}

void ConfigurationEditorKeychainTest::takesNoNoticeOfOthers_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Account>("account");

    QTest::newRow("another account") << Stage::SigningIn << birch();
    QTest::newRow("nothing open") << Stage::Nothing << acme();
    QTest::newRow("signed in") << Stage::Loading << acme();
    QTest::newRow("idle") << Stage::Loaded << acme();
    QTest::newRow("signed in again") << Stage::Checking << acme();
    QTest::newRow("applying") << Stage::Applying << acme();
}

void ConfigurationEditorKeychainTest::takesNoNoticeOfOthers()
{
    QFETCH(Stage, stage);
    QFETCH(Account, account);
    EditorBench bench(stage);

    Q_EMIT bench.keychain.slow(account.id);
    QVERIFY(bench.takeActivities().isEmpty());
    QVERIFY(!bench.state().isKeychainSlow);
}

QTEST_GUILESS_MAIN(ConfigurationEditorKeychainTest)

#include "configurationeditorkeychaintest.moc"
