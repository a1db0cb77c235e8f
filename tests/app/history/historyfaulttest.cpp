// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "historybench.h"
#include "historyfiles.h"

#include <cerrno>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ReadOnlyFolder = QFile::Permissions(0x5555);
constexpr auto OpenFolder = QFile::Permissions(0x7777);

} // namespace

class HistoryFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotMakeTheFolder();
    void cannotOpenAFolder();
    void cannotOpenAFileOfSomebodyElse();
    void cannotMakeAFileInAReadOnlyFolder();
    void readsAReadOnlyFile();
    void readsAReadOnlyFolder();
    void leavesANewerVersionAlone();
    void waitsForAnotherWriterOnlySoLong();
    void cannotUseAFileThatAnotherProgramKeeps();
    void goesOnAfterADiskFault_data();
    void goesOnAfterADiskFault();
    void cannotReadFromABadDisk();
    void refusesAnExportToABadPlace();
    void leavesTheTargetOfAnExportOnAFullDisk();
};

void HistoryFaultTest::cannotMakeTheFolder()
{
    const QTemporaryDir folder;
    QVERIFY(replaceContent(folder.filePath(u"file"_s), "content"));
    SqliteChangeRecorder recorder(folder.filePath(u"file/history.sqlite"_s));
    const Answer<Expected<ChangeId, HistoryError>> begun;
    recorder.begin(timerChange(), this, begun.handler());

    QVERIFY(begun.wait());
    QCOMPARE(begun.result().error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(contentOf(folder.filePath(u"file"_s)), "content"_ba);
}

void HistoryFaultTest::cannotOpenAFolder()
{
    HistoryBench bench;
    QVERIFY(QDir().mkpath(bench.path()));

    QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(bench.open().error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(bench.read().error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(bench.count().error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(bench.accounts().error().path, bench.path());
    QVERIFY(QFileInfo(bench.path()).isDir());
}

void HistoryFaultTest::cannotOpenAFileOfSomebodyElse()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    QVERIFY(QFile::setPermissions(bench.folder.path(), OpenFolder));
    QVERIFY(QFile::setPermissions(bench.path(), QFile::Permissions()));
    {
        const OrdinaryUser user;
        QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Unopenable);
        QCOMPARE(bench.read().error().kind, HistoryError::Kind::Unopenable);
    }
    QCOMPARE(filesBeside(bench.path()), QStringList{u"history.sqlite"_s});
}

void HistoryFaultTest::cannotMakeAFileInAReadOnlyFolder()
{
    HistoryBench bench;
    QVERIFY(QFile::setPermissions(bench.folder.path(), ReadOnlyFolder));
    {
        const OrdinaryUser user;
        QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Unopenable);
        QCOMPARE(bench.read(), QList<HistoryEntry>());
    }
    QVERIFY(QFile::setPermissions(bench.folder.path(), OpenFolder));
    QCOMPARE(filesBeside(bench.path()), QStringList());
}

void HistoryFaultTest::readsAReadOnlyFile()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    QVERIFY(QFile::setPermissions(bench.folder.path(), OpenFolder));
    QVERIFY(QFile::setPermissions(bench.path(), QFile::Permissions(0x4444)));
    {
        const OrdinaryUser user;
        QCOMPARE(bench.read().value().size(), 1);
        const auto begun = bench.begin(timerChange());
        QCOMPARE(begun.error().kind, HistoryError::Kind::ReadOnly);
        QCOMPARE(begun.error().path, bench.path());
        QCOMPARE(bench.complete(1, testOutcome(Outcome::Kind::Applied))->kind, HistoryError::Kind::ReadOnly);
        QCOMPARE(bench.open().value().size(), 1);
    }
}

void HistoryFaultTest::readsAReadOnlyFolder()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    const QByteArray content = contentOf(bench.path());
    QVERIFY(QFile::setPermissions(bench.folder.path(), ReadOnlyFolder));
    {
        const OrdinaryUser user;
        QCOMPARE(bench.read().value().size(), 1);
        QCOMPARE(bench.count({.words = {u"acme"_s}}), 1);
        QCOMPARE(bench.open().value().size(), 1);
        QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(bench.folder.path(), OpenFolder));
    QCOMPARE(contentOf(bench.path()), content);
    QCOMPARE(filesBeside(bench.path()), QStringList{u"history.sqlite"_s});
}

void HistoryFaultTest::leavesANewerVersionAlone()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    OtherProgram(bench.path()).run(u"PRAGMA user_version = 99"_s);
    const QByteArray content = contentOf(bench.path());

    QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::NewerVersion);
    QCOMPARE(bench.open().error().kind, HistoryError::Kind::NewerVersion);
    QCOMPARE(bench.read().error().kind, HistoryError::Kind::NewerVersion);
    QCOMPARE(contentOf(bench.path()), content);
    QCOMPARE(filesBeside(bench.path()), QStringList{u"history.sqlite"_s});
}

void HistoryFaultTest::waitsForAnotherWriterOnlySoLong()
{
    HistoryBench bench;
    const ChangeId id = bench.begin(timerChange()).value();
    OtherProgram other(bench.path());
    other.run(u"BEGIN IMMEDIATE"_s);

    QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Locked);
    QCOMPARE(bench.complete(id, testOutcome(Outcome::Kind::Applied))->kind, HistoryError::Kind::Locked);
    QCOMPARE(bench.read().value().size(), 1);
    other.run(u"ROLLBACK"_s);
    QVERIFY(bench.begin(timerChange()));
    QCOMPARE(bench.complete(id, testOutcome(Outcome::Kind::Applied)), std::nullopt);
}

void HistoryFaultTest::cannotUseAFileThatAnotherProgramKeeps()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    {
        OtherProgram other(bench.path());
        other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        other.run(u"BEGIN EXCLUSIVE"_s);

        QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Locked);
        QCOMPARE(bench.read().error().kind, HistoryError::Kind::Locked);
    }
    QVERIFY(bench.begin(timerChange()));
    QCOMPARE(bench.read().value().size(), 2);
}

void HistoryFaultTest::goesOnAfterADiskFault_data()
{
    QTest::addColumn<FaultyDisk::Call>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isNewFile");
    QTest::addColumn<HistoryError::Kind>("kind");

    using Call = FaultyDisk::Call;
    QTest::newRow("full") << Call::Write << ENOSPC << false << HistoryError::Kind::DiskFull;
    QTest::newRow("full from the start") << Call::Write << ENOSPC << true << HistoryError::Kind::DiskFull;
    QTest::newRow("write") << Call::Write << EIO << false << HistoryError::Kind::Failed;
    QTest::newRow("flush") << Call::Sync << EIO << false << HistoryError::Kind::Failed;
    QTest::newRow("flush from the start") << Call::Sync << EIO << true << HistoryError::Kind::Failed;
}

void HistoryFaultTest::goesOnAfterADiskFault()
{
    QFETCH(FaultyDisk::Call, call);
    QFETCH(int, error);
    QFETCH(bool, isNewFile);
    QFETCH(HistoryError::Kind, kind);
    HistoryBench bench;
    if (!isNewFile) {
        QVERIFY(bench.begin(timerChange()));
    }
    {
        const FaultyDisk disk(call, error);
        const auto begun = bench.begin(webhookChange());
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, kind);
        QCOMPARE(begun.error().path, bench.path());
        QVERIFY(begun.error().detail.contains("SQLite"_L1));
        if (!isNewFile) {
            QCOMPARE(bench.complete(1, testOutcome(Outcome::Kind::Applied))->kind, kind);
        }
    }

    QVERIFY(bench.begin(webhookChange()));
    QCOMPARE(bench.read().value().size(), isNewFile ? 2 : 3);
    QCOMPARE(filesBeside(bench.path()).filter(u"damaged"_s), QStringList());
}

void HistoryFaultTest::cannotReadFromABadDisk()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    {
        const FaultyDisk disk(FaultyDisk::Call::Read, EIO);
        QCOMPARE(bench.read().error().kind, HistoryError::Kind::Failed);
        QCOMPARE(bench.begin(timerChange()).error().kind, HistoryError::Kind::Failed);
    }

    QCOMPARE(bench.read().value().size(), 1);
    QCOMPARE(filesBeside(bench.path()).filter(u"damaged"_s), QStringList());
}

void HistoryFaultTest::refusesAnExportToABadPlace()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    const QString target = bench.folder.filePath(u"nowhere/export.csv"_s);

    const auto exported = bench.exportTo(target, ExportFormat::Csv);
    QCOMPARE(exported.error().kind, HistoryError::Kind::Unopenable);
    QCOMPARE(exported.error().path, target);
}

void HistoryFaultTest::leavesTheTargetOfAnExportOnAFullDisk()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    QVERIFY(bench.read());
    const QString target = bench.folder.filePath(u"export.csv"_s);
    QVERIFY(replaceContent(target, "old"));
    {
        const FaultyDisk disk(FaultyDisk::Call::Write, ENOSPC);
        const auto exported = bench.exportTo(target, ExportFormat::Csv);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, HistoryError::Kind::DiskFull);
        QCOMPARE(exported.error().path, target);
    }

    QCOMPARE(contentOf(target), "old"_ba);
    QCOMPARE(filesBeside(target).filter(u"export"_s), QStringList{u"export.csv"_s});
}

QTEST_GUILESS_MAIN(HistoryFaultTest)

#include "historyfaulttest.moc"
