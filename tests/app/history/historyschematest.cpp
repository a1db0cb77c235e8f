// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"
#include "historyfiles.h"

#include "history/historyschema.h"
#include "history/sqlstatement.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using State = Expected<SchemaState, QSqlError>;

State bringUpToDate(const QString &path, const QList<HistoryStep> &steps)
{
    const OtherProgram program(path);
    return configurator::bringUpToDate(program.database(), steps);
}

QVariant answer(const QString &path, const QString &statement)
{
    return OtherProgram(path).run(statement);
}

const HistoryStep NoteStep{u"ALTER TABLE entry ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
                           u"UPDATE entry SET note = 'of ' || user"_s};

} // namespace

class HistorySchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheTablesOfAnEmptyFile();
    void takesOnlyMissingSteps();
    void takesAStepWholeOrNotAtAll();
    void knowsANewerVersion();
    void knowsTheDatabaseOfAnotherProgram_data();
    void knowsTheDatabaseOfAnotherProgram();
    void migratesAnOlderFileThatIsOnlyRead();
};

void HistorySchemaTest::makesTheTablesOfAnEmptyFile()
{
    const HistoryBench bench;

    QCOMPARE(bringUpToDate(bench.path(), historySteps()), SchemaState::Ready);
    QCOMPARE(answer(bench.path(), u"PRAGMA user_version"_s), 1);
    QCOMPARE(answer(bench.path(), u"PRAGMA application_id"_s), 0x43434869);
    QCOMPARE(answer(bench.path(), u"SELECT count(*) FROM entry"_s), 0);
}

void HistorySchemaTest::takesOnlyMissingSteps()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc(), u"anna"_s);
    const QList<HistoryStep> steps = historySteps() + QList<HistoryStep>{NoteStep};

    QCOMPARE(bringUpToDate(bench.path(), steps), SchemaState::Ready);
    QCOMPARE(answer(bench.path(), u"PRAGMA user_version"_s), 2);
    QCOMPARE(answer(bench.path(), u"SELECT note FROM entry"_s), u"of anna"_s);
    QCOMPARE(bringUpToDate(bench.path(), steps), SchemaState::Ready); // or a column would be there twice
}

void HistorySchemaTest::takesAStepWholeOrNotAtAll()
{
    HistoryBench bench;
    bench.insert(timerChange(), QDateTime::currentDateTimeUtc());
    const HistoryStep broken = NoteStep + QStringList{u"UPDATE nothing SET a = 1"_s};

    QVERIFY(!bringUpToDate(bench.path(), historySteps() + QList<HistoryStep>{broken}));
    QCOMPARE(answer(bench.path(), u"PRAGMA user_version"_s), 1);
    QCOMPARE(answer(bench.path(), u"SELECT count(*) FROM pragma_table_info('entry') WHERE name = 'note'"_s),
             0);
    QCOMPARE(bench.read().value().size(), 1);
}

void HistorySchemaTest::knowsANewerVersion()
{
    HistoryBench bench;
    QCOMPARE(bringUpToDate(bench.path(), historySteps() + QList<HistoryStep>{NoteStep}), SchemaState::Ready);

    QCOMPARE(bringUpToDate(bench.path(), historySteps()), SchemaState::Newer);
    QCOMPARE(bench.read().error().kind, HistoryError::Kind::NewerVersion);
}

void HistorySchemaTest::knowsTheDatabaseOfAnotherProgram_data()
{
    QTest::addColumn<QString>("statement");

    QTest::newRow("tables") << u"CREATE TABLE song (title)"_s;
    QTest::newRow("version") << u"PRAGMA user_version = 1"_s;
}

void HistorySchemaTest::knowsTheDatabaseOfAnotherProgram()
{
    QFETCH(QString, statement);
    const HistoryBench bench;
    answer(bench.path(), statement);

    QCOMPARE(bringUpToDate(bench.path(), historySteps()), SchemaState::Foreign);
    QCOMPARE(answer(bench.path(), u"SELECT count(*) FROM sqlite_master WHERE name = 'entry'"_s), 0);
}

void HistorySchemaTest::migratesAnOlderFileThatIsOnlyRead()
{
    HistoryBench bench;
    QVERIFY(replaceContent(bench.path(), {})); // the oldest version there is

    QCOMPARE(bench.read(), QList<HistoryEntry>());
    QCOMPARE(answer(bench.path(), u"PRAGMA user_version"_s), historySteps().size());
}

QTEST_GUILESS_MAIN(HistorySchemaTest)

#include "historyschematest.moc"
