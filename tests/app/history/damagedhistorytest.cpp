// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"
#include "historyfiles.h"

#include "history/damagedfile.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
constexpr int PageSize = 4096;

using Damage = QByteArray (*)(const QByteArray &);

void fill(HistoryBench &bench, int count)
{
    Change change = timerChange();
    change.fields.first().after = QString(500, u'x');
    for (int i = 0; i < count; ++i) {
        bench.insert(change, Start);
    }
}

QByteArray zeroed(QByteArray content, qsizetype first, qsizetype end)
{
    for (qsizetype place = first; place < end; ++place) {
        content[place] = '\0';
    }
    return content;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class DamagedHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsADatabaseOfAnotherProgramAside();
    void setsAFileAsideThatShowsItsDamageLater();
    void setsAFileAsideOnlyOnceForTwoRecorders();
    void setsTheLogAsideToo();
    void takesNoNameTwice();
    void leavesEverythingIfItCannotRename();
    void readsALogAsFarAsItGoes();
    void beginsAnEmptyFile();
};

void DamagedHistoryTest::setsADamagedFileAside_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("byReading");

    const QList<std::pair<const char *, Damage>> damages{
        {"garbage", [](const QByteArray &) { return "This is no database.\n"_ba.repeated(1000); }},
        {"broken header", [](const QByteArray &content) { return zeroed(content, 0, 40); }},
        {"truncated in the middle",
         [](const QByteArray &content) { return content.first(content.size() / 2); }},
        {"truncated in a page", [](const QByteArray &content) { return content.first(PageSize * 3 + 100); }},
        {"zeros after the first page",
         [](const QByteArray &content) { return zeroed(content, PageSize, content.size()); }},
        {"nothing but zeros", [](const QByteArray &content) { return QByteArray(content.size(), '\0'); }},
    };
    for (const auto &[name, damage] : damages) {
        QTest::addRow("%s, writing", name) << damage << false;
        QTest::addRow("%s, reading", name) << damage << true;
    }
}

void DamagedHistoryTest::setsADamagedFileAside()
{
    QFETCH(Damage, damage);
    QFETCH(bool, byReading);
    HistoryBench bench;
    fill(bench, 100);
    const QByteArray content = damage(contentOf(bench.path()));
    QVERIFY(replaceContent(bench.path(), content));
    QSignalSpy byReader(&bench.reader, &SqliteHistoryReader::damagedFileSetAside);
    QSignalSpy byRecorder(&bench.recorder, &SqliteChangeRecorder::damagedFileSetAside);

    if (byReading) {
        QCOMPARE(bench.read(), QList<HistoryEntry>());
    }
    QVERIFY(bench.begin(webhookChange()));
    QCOMPARE(byReader.count(), byReading ? 1 : 0);
    QCOMPARE(byRecorder.count(), byReading ? 0 : 1);
    QCOMPARE(bench.read().value().size(), 2);

    const QString aside = (byReading ? byReader : byRecorder).first().first().toString();
    QVERIFY(QRegularExpression(u"/history-damaged-\\d{8}T\\d{6}Z\\.sqlite$"_s).match(aside).hasMatch());
    QCOMPARE(QFileInfo(aside).path(), bench.folder.path());
    QCOMPARE(contentOf(aside), content);
    QVERIFY(!QFile::exists(bench.path() + u".lock"_s));
}

void DamagedHistoryTest::setsADatabaseOfAnotherProgramAside()
{
    HistoryBench bench;
    {
        OtherProgram other(bench.path());
        other.run(u"CREATE TABLE song (title)"_s);
        other.run(u"PRAGMA user_version = 99"_s);
    }
    const QByteArray content = contentOf(bench.path());
    const QSignalSpy aside(&bench.recorder, &SqliteChangeRecorder::damagedFileSetAside);
    QVERIFY(bench.begin(timerChange()));

    QCOMPARE(aside.count(), 1);
    QCOMPARE(contentOf(aside.first().first().toString()), content);
}

void DamagedHistoryTest::setsAFileAsideThatShowsItsDamageLater()
{
    HistoryBench bench;
    fill(bench, 300);
    const QByteArray content = contentOf(bench.path());
    // Pages of the oldest entries, which a new one does not touch.
    const qsizetype oldest = content.indexOf("/v1/Configurationconfiguration") / PageSize * PageSize;
    QVERIFY(replaceContent(bench.path(), zeroed(content, oldest, oldest + PageSize)));
    const ChangeId id = bench.begin(webhookChange()).value();
    QCOMPARE(id, 301);
    QCOMPARE(bench.read({}, std::nullopt, 2).value().size(), 2);
    QSignalSpy aside(&bench.reader, &SqliteHistoryReader::damagedFileSetAside);

    QCOMPARE(bench.read(), QList<HistoryEntry>());
    QCOMPARE(aside.count(), 1);
    QVERIFY(QFile::exists(aside.first().first().toString()));

    // The recorder still had the old file open.
    const auto error = bench.complete(id, testOutcome(Outcome::Kind::Applied));
    QVERIFY(error);
    QCOMPARE(error->kind, HistoryError::Kind::Failed);
    QCOMPARE_GT(bench.begin(webhookChange()).value(), id);
    QCOMPARE(bench.read().value().size(), 2);
}

void DamagedHistoryTest::setsAFileAsideOnlyOnceForTwoRecorders()
{
    HistoryBench bench;
    QVERIFY(replaceContent(bench.path(), "This is no database.\n"_ba.repeated(1000)));
    SqliteChangeRecorder other(bench.path());
    const QSignalSpy byOurs(&bench.recorder, &SqliteChangeRecorder::damagedFileSetAside);
    const QSignalSpy byTheirs(&other, &SqliteChangeRecorder::damagedFileSetAside);
    const Answer<Expected<ChangeId, HistoryError>> ours;
    const Answer<Expected<ChangeId, HistoryError>> theirs;
    bench.recorder.begin(timerChange(), this, ours.handler());
    other.begin(timerChange(), this, theirs.handler());

    QVERIFY(ours.wait());
    QVERIFY(theirs.wait());
    QVERIFY(ours.result());
    QVERIFY(theirs.result());
    QCOMPARE(bench.read().value().size(), 2);
    QCOMPARE(byOurs.count() + byTheirs.count(), 1);
}

void DamagedHistoryTest::setsTheLogAsideToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(replaceContent(path + ending, "content" + ending.toLatin1()));
    }
    const QString aside = setDamagedFileAside(path);

    QCOMPARE(filesBeside(path).size(), 3);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QCOMPARE(contentOf(aside + ending), "content" + ending.toLatin1());
    }
}

void DamagedHistoryTest::takesNoNameTwice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(replaceContent(path, QByteArray::number(i)));
        names.append(setDamagedFileAside(path));
    }

    for (int i = 0; i < 20; ++i) {
        QCOMPARE(contentOf(names.at(i)), QByteArray::number(i));
    }
}

void DamagedHistoryTest::leavesEverythingIfItCannotRename()
{
    HistoryBench bench;
    const QByteArray content = "This is no database.\n"_ba.repeated(1000);
    QVERIFY(replaceContent(bench.path(), content));
    QVERIFY(QFile::setPermissions(bench.folder.path(), QFile::Permissions(0x5555)));
    const QSignalSpy aside(&bench.recorder, &SqliteChangeRecorder::damagedFileSetAside);
    {
        const OrdinaryUser user;
        const auto begun = bench.begin(timerChange());
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, HistoryError::Kind::Damaged);
        QCOMPARE(begun.error().path, bench.path());
        QCOMPARE(bench.read().error().kind, HistoryError::Kind::Damaged);
    }
    QVERIFY(QFile::setPermissions(bench.folder.path(), QFile::Permissions(0x7777)));

    QCOMPARE(aside.count(), 0);
    QCOMPARE(contentOf(bench.path()), content);
    QCOMPARE(filesBeside(bench.path()), QStringList{u"history.sqlite"_s});
}

void DamagedHistoryTest::readsALogAsFarAsItGoes()
{
    HistoryBench source;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(source.begin(timerChange()));
    }
    const QByteArray log = contentOf(source.path() + u"-wal"_s);
    QCOMPARE_GT(log.size(), 0);
    HistoryBench bench;
    QVERIFY(replaceContent(bench.path(), contentOf(source.path())));
    QVERIFY(replaceContent(bench.path() + u"-wal"_s, log.first(log.size() * 3 / 4 + 11)));
    const QSignalSpy aside(&bench.reader, &SqliteHistoryReader::damagedFileSetAside);

    const auto entries = bench.read().value();
    QVERIFY(!entries.isEmpty());
    QCOMPARE_LT(entries.size(), 20);
    QCOMPARE(entries.last().id, 1);
    QCOMPARE(aside.count(), 0);
    QCOMPARE(bench.begin(timerChange()), entries.first().id + 1);
}

void DamagedHistoryTest::beginsAnEmptyFile()
{
    HistoryBench bench;
    QVERIFY(replaceContent(bench.path(), {}));

    QCOMPARE(bench.read(), QList<HistoryEntry>());
    QVERIFY(bench.begin(timerChange()));
    QCOMPARE(bench.read().value().size(), 1);
    QCOMPARE(filesBeside(bench.path()).filter(u"damaged"_s), QStringList());
}

QTEST_GUILESS_MAIN(DamagedHistoryTest)

#include "damagedhistorytest.moc"
