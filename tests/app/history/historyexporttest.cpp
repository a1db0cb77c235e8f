// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"
#include "historyfiles.h"

#include "history/entrywriter.h"
#include "history/historyexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
const QByteArray Header =
    "\xef\xbb\xbfid,change_id,started_at,user,account_id,account_name,account_sid,resource,"
    "field,before,after,returned,outcome,found_by_reading,known_at,http_status,error_code,"
    "request_id\r\n"_ba;

/// The line of a change of the inactive timer to `after`, written in CSV.
QByteArray csvLine(const QByteArray &after)
{
    return "1,1,2023-11-14T22:13:20.123Z,anna,acme,Acme Support,ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"
           "/v1/Configuration,DefaultInactiveTimer,P1D," +
           after + ",,open,false,,,,\r\n";
}

Change changeTo(const QString &after)
{
    return testChange({{Field::DefaultInactiveTimer, u"P1D"_s, after}});
}

QJsonObject documentOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

} // namespace

class HistoryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv_data();
    void writesCsv();
    void writesAnOutcomeInCsv();
    void writesJson();
    void writesJsonOfAnyText();
    void writesIdsOfAnySize();
    void writesTheEntriesOfTheFilter();
    void writesAnEmptyHistory_data();
    void writesAnEmptyHistory();
    void replacesTheFile();
    void stopsBetweenEntries();
    void cancels();
    void cancelsOnlyWhatIsUnderWay();
    void endsWithTheReader();
};

void HistoryExportTest::writesCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");

    QTest::newRow("plain") << u"PT36H"_s << "PT36H"_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
    QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quote") << u"a\"b"_s << "\"a\"\"b\""_ba;
    QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
    QTest::newRow("any script") << u"前台 🛎 é"_s << u"前台 🛎 é"_s.toUtf8();
    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
    QTest::newRow("formula with quotes")
        << u"=HYPERLINK(\"a\",\"b\")"_s << "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""_ba;
    QTest::newRow("line break first") << u"\n=1"_s << "\"'\n=1\""_ba;
    QTest::newRow("equals within") << u"a=b"_s << "a=b"_ba;
}

void HistoryExportTest::writesCsv()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    HistoryBench bench;
    bench.insert(changeTo(text), Start, u"anna"_s);
    const QString path = bench.folder.filePath(u"export.csv"_s);

    QCOMPARE(bench.exportTo(path, ExportFormat::Csv), 1);
    QCOMPARE(contentOf(path), Header + csvLine(field));
}

void HistoryExportTest::writesAnOutcomeInCsv()
{
    HistoryBench bench;
    bench.insert(changeTo(u"PT36H"_s), Start, u"anna"_s);
    Outcome outcome = testOutcome(Outcome::Kind::NotApplied);
    outcome.byReading = true;
    outcome.code = 20001;
    outcome.returned = {{Field::DefaultInactiveTimer, u"-P1D"_s}};
    QCOMPARE(bench.complete(1, outcome), std::nullopt);
    const QString path = bench.folder.filePath(u"export.csv"_s);

    QCOMPARE(bench.exportTo(path, ExportFormat::Csv), 1);
    QCOMPARE(contentOf(path),
             Header + csvLine("PT36H").replace(",,open,false,,,,",
                                               ",'-P1D,not-applied,true,2023-11-14T22:13:20.123Z,"
                                               "200,20001,RQ1234567890"));
}

void HistoryExportTest::writesJson()
{
    HistoryBench bench;
    bench.insert(changeTo(u"=1"_s), Start, u"anna"_s);
    bench.insert(webhookChange(), Start.addDays(1));
    Outcome outcome = testOutcome(Outcome::Kind::Altered);
    outcome.returned = {{Field::DefaultInactiveTimer, u""_s}};
    QCOMPARE(bench.complete(1, outcome), std::nullopt);
    const QString path = bench.folder.filePath(u"export.json"_s);

    QCOMPARE(bench.exportTo(path, ExportFormat::Json), 3);
    const QJsonObject document = documentOf(path);
    QCOMPARE(document.keys(), (QStringList{u"entries"_s, u"version"_s}));
    QCOMPARE(document.value("version"_L1), 1);
    const QJsonArray entries = document.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(QJsonDocument(entries.last().toObject()), QJsonDocument::fromJson(R"({
        "id": 1, "change_id": 1, "started_at": "2023-11-14T22:13:20.123Z", "user": "anna",
        "account_id": "acme", "account_name": "Acme Support", "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "resource": "/v1/Configuration", "field": "DefaultInactiveTimer",
        "before": "P1D", "after": "=1", "returned": "",
        "outcome": "altered", "found_by_reading": false, "known_at": "2023-11-14T22:13:20.123Z",
        "http_status": 200, "error_code": null, "request_id": "RQ1234567890" })"));
    const QJsonObject newest = entries.first().toObject();
    QCOMPARE(newest.value("id"_L1), 3);
    QCOMPARE(newest.value("change_id"_L1), 2);
    QCOMPARE(newest.value("resource"_L1), u"/v1/Configuration/Webhooks"_s);
    QVERIFY(newest.value("returned"_L1).isNull());
    QVERIFY(newest.value("known_at"_L1).isNull());
    QVERIFY(newest.value("http_status"_L1).isNull());
}

void HistoryExportTest::writesJsonOfAnyText()
{
    HistoryBench bench;
    const QString text = u"前台 \"Ⅱ\"\r\n\\ 🛎"_s;
    bench.insert(changeTo(text), Start);
    const QString path = bench.folder.filePath(u"export.json"_s);

    QCOMPARE(bench.exportTo(path, ExportFormat::Json), 1);
    QCOMPARE(documentOf(path).value("entries"_L1).toArray().first().toObject().value("after"_L1), text);
}

void HistoryExportTest::writesIdsOfAnySize()
{
    const HistoryEntry entry{.id = 5'000'000'001, .changeId = 5'000'000'000};
    const QByteArray line = makeEntryWriter(ExportFormat::Csv)->entry(entry, true);
    const QByteArray json = makeEntryWriter(ExportFormat::Json)->entry(entry, true);

    QVERIFY2(line.startsWith("5000000001,5000000000,"), line.constData());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.value("id"_L1).toInteger(), entry.id);
    QCOMPARE(object.value("change_id"_L1).toInteger(), entry.changeId);
}

void HistoryExportTest::writesTheEntriesOfTheFilter()
{
    HistoryBench bench;
    for (int i = 0; i < 3; ++i) {
        bench.insert(timerChange(), Start.addDays(i));
        bench.insert(webhookChange(), Start.addDays(i));
    }
    const QString path = bench.folder.filePath(u"export.json"_s);
    const HistoryFilter filter{
        .words = {u"birch"_s}, .field = Field::PreWebhookUrl, .from = Start.addDays(1)};

    QCOMPARE(bench.exportTo(path, ExportFormat::Json, filter), 2);
    QList<int> ids;
    for (const auto &entry : documentOf(path).value("entries"_L1).toArray()) {
        ids.append(entry.toObject().value("id"_L1).toInt());
    }
    QCOMPARE(ids, (QList<int>{8, 5}));
}

void HistoryExportTest::writesAnEmptyHistory_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("content");

    const QByteArray document = "{\"version\":1,\"entries\":[\n]}\n"_ba;
    QTest::newRow("CSV, no file") << false << ExportFormat::Csv << Header;
    QTest::newRow("CSV, nothing found") << true << ExportFormat::Csv << Header;
    QTest::newRow("JSON, no file") << false << ExportFormat::Json << document;
    QTest::newRow("JSON, nothing found") << true << ExportFormat::Json << document;
}

void HistoryExportTest::writesAnEmptyHistory()
{
    QFETCH(bool, hasFile);
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, content);
    HistoryBench bench;
    if (hasFile) {
        bench.insert(timerChange(), Start);
    }
    const QString path = bench.folder.filePath(u"export"_s);

    QCOMPARE(bench.exportTo(path, format, {.accountId = u"nobody"_s}), 0);
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QFile::exists(bench.path()), hasFile);
}

void HistoryExportTest::replacesTheFile()
{
    HistoryBench bench;
    bench.insert(changeTo(u"PT36H"_s), Start, u"anna"_s);
    const QString path = bench.folder.filePath(u"export.csv"_s);
    QVERIFY(replaceContent(path, QByteArray(100'000, 'x')));

    QCOMPARE(bench.exportTo(path, ExportFormat::Csv), 1);
    QCOMPARE(contentOf(path), Header + csvLine("PT36H"));
}

void HistoryExportTest::stopsBetweenEntries()
{
    HistoryBench bench;
    for (int i = 0; i < 3; ++i) {
        bench.insert(timerChange(), Start);
    }
    const QString path = bench.folder.filePath(u"export.csv"_s);
    QVERIFY(replaceContent(path, "old"));
    HistoryDatabase database(bench.path(), [](const QString &) {});
    int asked = 0;
    HistoryExport stopped(path, ExportFormat::Csv, [&asked] { return ++asked == 2; });
    const auto result = stopped.write({}, database);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, HistoryError::Kind::Failed);
    QCOMPARE(result.error().path, path);
    QCOMPARE(asked, 2);
    QCOMPARE(contentOf(path), "old"_ba);
}

void HistoryExportTest::cancels()
{
    HistoryBench bench;
    bench.insert(timerChange(), Start);
    const QString path = bench.folder.filePath(u"last.csv"_s);
    const Answer<Expected<qint64, HistoryError>> others;
    const Answer<Expected<qint64, HistoryError>> last;
    for (int i = 0; i < 50; ++i) { // so that the last one has not begun yet
        bench.reader.exportTo(bench.folder.filePath(u"export.csv"_s), ExportFormat::Csv, {}, this,
                              others.handler());
    }
    bench.reader.exportTo(path, ExportFormat::Csv, {}, this, last.handler());
    bench.reader.cancelExport();

    QVERIFY(last.wait());
    QCOMPARE(others.count(), 50);
    QVERIFY(!last.result());
    QCOMPARE(last.result().error().kind, HistoryError::Kind::Failed);
    QVERIFY(!QFile::exists(path));
}

void HistoryExportTest::cancelsOnlyWhatIsUnderWay()
{
    HistoryBench bench;
    bench.insert(timerChange(), Start);
    bench.reader.cancelExport();

    QCOMPARE(bench.exportTo(bench.folder.filePath(u"export.csv"_s), ExportFormat::Csv), 1);
}

void HistoryExportTest::endsWithTheReader()
{
    HistoryBench bench;
    bench.insert(timerChange(), Start);
    const Answer<Expected<qint64, HistoryError>> answer;
    {
        SqliteHistoryReader reader(bench.path());
        for (int i = 0; i < 50; ++i) {
            reader.exportTo(bench.folder.filePath(u"export%1.csv"_s.arg(i)), ExportFormat::Csv, {}, this,
                            answer.handler());
        }
    }

    QCOMPARE(answer.count(), 0);
    QVERIFY(!QFile::exists(bench.folder.filePath(u"export49.csv"_s)));
}

QTEST_GUILESS_MAIN(HistoryExportTest)

#include "historyexporttest.moc"
