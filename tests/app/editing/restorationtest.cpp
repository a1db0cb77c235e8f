// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/restoration.h"
#include "filebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry change(qint64 id, Field field, const QString &before, const QString &accountId = acme().id,
                    const Resource &resource = {})
{
    return {.id = id, .accountId = accountId, .resource = resource, .field = {field, before, u"PT1H"_s}};
}

const Resource Hooks = Resource::ofAccount(ResourceKind::Webhooks);

/// Acme is open, and its server waits for the test.
struct Bench
{
    Bench() { workspace.openAccount(acme()); }

    [[nodiscard]] QString text(Field field) const
    {
        return workspace.state(ResourceKind::Configuration).draft.text(field);
    }

    /// Lets the keychain and then the server answer.
    FakeApiCall &call()
    {
        while (bench.keychain.waiting() > 0) {
            bench.keychain.succeed();
        }
        return bench.client.latestCall();
    }

    EditorBench bench;
    Workspace workspace{bench.access, bench.client, bench.recorder};
    Restoration restoration{workspace};
    QSignalSpy restored{&restoration, &Restoration::restored};
    QSignalSpy nothing{&restoration, &Restoration::nothingToRestore};
};

} // namespace

class RestorationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesChangesOfOneResource_data();
    void takesChangesOfOneResource();
    void goesBackBeforeTheFirstChangeOfAField();
    void waitsUntilTheResourceIsLoaded();
    void beginsAtOnceWhenItIsLoaded();
    void keepsOtherEdits();
    void saysWhenTheServerHasTheValues();
    void comparesByMeaning();
    void givesUpWhenLoadingFails();
    void loadsAgainWhatHasFailedBefore();
    void givesUpOnAnotherAccount();
    void takesNothingFromAnotherAccountsAnswer();
    void isDoneOnce();
};

void RestorationTest::takesChangesOfOneResource_data()
{
    QTest::addColumn<QList<HistoryEntry>>("changes");
    QTest::addColumn<bool>("can");

    const HistoryEntry one = change(1, Field::DefaultClosedTimer, u"P7D"_s);
    const HistoryEntry other = change(2, Field::DefaultInactiveTimer, u"PT2H"_s);
    QTest::newRow("none") << QList<HistoryEntry>() << false;
    QTest::newRow("one") << QList{one} << true;
    QTest::newRow("two fields") << QList{one, other} << true;
    QTest::newRow("two accounts") << QList{one, change(2, Field::DefaultClosedTimer, {}, birch().id)}
                                  << false;
    HistoryEntry before = one;
    before.accountSid = birch().accountSid.text();
    QTest::newRow("two accounts at Twilio, one after the other") << QList{before, other} << false;
    QTest::newRow("two pages") << QList{one, change(2, Field::PreWebhookUrl, {}, acme().id, Hooks)} << false;
}

void RestorationTest::takesChangesOfOneResource()
{
    QFETCH(QList<HistoryEntry>, changes);

    QTEST(canBeRestored(changes), "can");
}

void RestorationTest::goesBackBeforeTheFirstChangeOfAField()
{
    const QMap<Field, QString> expected{{Field::DefaultClosedTimer, u"P1D"_s},
                                        {Field::DefaultInactiveTimer, u"PT2H"_s}};
    const QList changes{change(4, Field::DefaultClosedTimer, u"P2D"_s),
                        change(2, Field::DefaultClosedTimer, u"P1D"_s),
                        change(3, Field::DefaultInactiveTimer, u"PT2H"_s)};

    QCOMPARE(textsBefore(changes), expected);
    QCOMPARE(textsBefore({changes.rbegin(), changes.rend()}), expected);
}

void RestorationTest::waitsUntilTheResourceIsLoaded()
{
    Bench bench;

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});
    QCOMPARE(bench.restored.size(), 0);
    bench.call().succeed(acmeConfiguration());

    QCOMPARE(bench.restored.size(), 1);
    QCOMPARE(bench.restored.first().first().value<Resource>(), Resource());
    QCOMPARE(bench.text(Field::DefaultClosedTimer), u"P3D"_s);
    QCOMPARE(bench.workspace.changeCount(), 1);
}

void RestorationTest::beginsAtOnceWhenItIsLoaded()
{
    Bench bench;
    bench.call().succeed(acmeConfiguration());

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    QCOMPARE(bench.restored.size(), 1);
    QCOMPARE(bench.text(Field::DefaultClosedTimer), u"P3D"_s);
}

void RestorationTest::keepsOtherEdits()
{
    Bench bench;
    bench.call().succeed(acmeConfiguration());
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultInactiveTimer, u"PT9H"_s);

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    QCOMPARE(bench.text(Field::DefaultInactiveTimer), u"PT9H"_s);
    QCOMPARE(bench.workspace.changeCount(), 2);
}

/// Whatever was typed in their place.
void RestorationTest::saysWhenTheServerHasTheValues()
{
    Bench bench;
    bench.call().succeed(acmeConfiguration());
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P9D"_s);

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P7D"_s}});

    QCOMPARE(bench.nothing.size(), 1);
    QCOMPARE(bench.restored.size(), 0);
    QCOMPARE(bench.workspace.changeCount(), 0);
}

void RestorationTest::comparesByMeaning()
{
    Bench bench;
    bench.call().succeed(acmeConfiguration());

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"PT168H"_s}});

    QCOMPARE(bench.nothing.size(), 1);
}

/// What failed is for the page to say.
void RestorationTest::givesUpWhenLoadingFails()
{
    Bench bench;
    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    bench.call().fail(ApiError::Kind::ServerFault);
    bench.workspace.editor(ResourceKind::Configuration).reload();
    bench.call().succeed(acmeConfiguration());

    QCOMPARE(bench.restored.size() + bench.nothing.size(), 0);
    QCOMPARE(bench.workspace.changeCount(), 0);
}

void RestorationTest::loadsAgainWhatHasFailedBefore()
{
    Bench bench;
    bench.call().fail(ApiError::Kind::ServerFault);

    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});
    bench.call().succeed(acmeConfiguration());

    QCOMPARE(bench.restored.size(), 1);
}

void RestorationTest::givesUpOnAnotherAccount()
{
    Bench bench;
    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    bench.workspace.openAccount(birch());
    bench.call().succeed(ofAccount(acmeConfiguration(), birch().accountSid.text()));

    QCOMPARE(bench.restored.size() + bench.nothing.size(), 0);
    QCOMPARE(bench.workspace.changeCount(), 0);
}

void RestorationTest::takesNothingFromAnotherAccountsAnswer()
{
    Bench bench;
    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    bench.call().succeed(ofAccount(acmeConfiguration(), birch().accountSid.text()));

    QCOMPARE(bench.restored.size() + bench.nothing.size(), 0);
}

void RestorationTest::isDoneOnce()
{
    Bench bench;
    bench.call().succeed(acmeConfiguration());
    bench.restoration.start({}, {{Field::DefaultClosedTimer, u"P3D"_s}});

    bench.workspace.editor(ResourceKind::Configuration).discardChanges();

    QCOMPARE(bench.restored.size(), 1);
    QCOMPARE(bench.workspace.changeCount(), 0);
}

QTEST_GUILESS_MAIN(RestorationTest)

#include "restorationtest.moc"
