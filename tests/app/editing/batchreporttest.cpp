// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/batchreport.h"
#include "batchbench.h"
#include "history/entrywriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// An update that one customer takes, one refuses and one does not get.
struct ReportBench
{
    ReportBench()
    {
        batch.update->setTexts(
            {{Field::DefaultInactiveTimer, u"PT90M"_s}, {Field::DefaultClosedTimer, u"P8D"_s}});
        batch.choose(u"123"_s);
        batch.server[u'3'] = with(batch.server[u'3'], Field::DefaultClosedTimer, u"P9D"_s);
        batch.update->start();
        batch.answer(u'2');
        batch.fail(u'2', {.kind = ApiError::Kind::Rejected,
                          .code = 50375,
                          .exchange = {.method = "POST", .url = {}, .status = 400}});
        batch.goOn();
    }

    [[nodiscard]] QByteArray report(ExportFormat format) const { return batchReport(*batch.update, format); }

    /// When the outcome became known.
    [[nodiscard]] QString knownAt(QChar digit) const
    {
        return batch.outcome(digit).at.toUTC().toString(Qt::ISODateWithMs);
    }

    BatchBench batch;
};

/// The columns of a line that tell of the account and the field.
QString beginning(QChar digit, const QString &field)
{
    return u",,,,id-of-%1,Customer %1,%2,/v1/Configuration,%3,"_s.arg(
        digit, customer(digit).accountSid.text(), field);
}

} // namespace

class BatchReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv();
    void writesJson();
    void writesWhatWasFoundByReading();
    void writesNothingBeforeTheStart_data();
    void writesNothingBeforeTheStart();
};

void BatchReportTest::writesCsv()
{
    const ReportBench bench;
    const auto line = [&](QChar digit, const QString &field, const QString &values, const QString &answer) {
        const auto columns = beginning(digit, field) + values + u",false,"_s + bench.knownAt(digit) + answer;
        return columns.toUtf8() + "\r\n";
    };
    const QString inactive = u"DefaultInactiveTimer"_s;
    const QString closed = u"DefaultClosedTimer"_s;

    QCOMPARE(bench.report(ExportFormat::Csv),
             makeEntryWriter(ExportFormat::Csv)->head() +
                 line(u'1', inactive, u"PT1H,PT90M,PT1H30M,applied"_s, u",200,,RQ1"_s) +
                 line(u'1', closed, u"P7D,P8D,P8D,applied"_s, u",200,,RQ1"_s) +
                 line(u'2', inactive, u"PT1H,PT90M,,refused"_s, u",400,50375,"_s) +
                 line(u'2', closed, u"P7D,P8D,,refused"_s, u",400,50375,"_s) +
                 line(u'3', inactive, u"PT1H,PT90M,,not-sent"_s, u",,,"_s) +
                 line(u'3', closed, u"P7D,P8D,,not-sent"_s, u",,,"_s));
}

void BatchReportTest::writesJson()
{
    const ReportBench bench;
    const QJsonObject document = QJsonDocument::fromJson(bench.report(ExportFormat::Json)).object();
    QCOMPARE(document.keys(), (QStringList{u"entries"_s, u"version"_s}));
    QCOMPARE(document.value("version"_L1), 1);
    const QJsonArray entries = document.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 6);

    QJsonObject second = entries.at(1).toObject();
    QCOMPARE(second.take("known_at"_L1), bench.knownAt(u'1'));
    QCOMPARE(QJsonDocument(second), QJsonDocument::fromJson(R"({
        "id": null, "change_id": null, "started_at": null, "user": "",
        "account_id": "id-of-1", "account_name": "Customer 1", "account_sid": "AC11111111111111111111111111111111",
        "resource": "/v1/Configuration", "field": "DefaultClosedTimer",
        "before": "P7D", "after": "P8D", "returned": "P8D",
        "outcome": "applied", "found_by_reading": false,
        "http_status": 200, "error_code": null, "request_id": "RQ1" })"));

    const QJsonObject refused = entries.at(2).toObject();
    QCOMPARE(refused.value("outcome"_L1), u"refused"_s);
    QCOMPARE(refused.value("error_code"_L1), 50375);
    QVERIFY(refused.value("returned"_L1).isNull());
    QCOMPARE(entries.at(5).toObject().value("outcome"_L1), u"not-sent"_s);
}

void BatchReportTest::writesWhatWasFoundByReading()
{
    BatchBench bench;
    bench.edit(u"1"_s);
    bench.update->start();
    bench.answer(u'1');
    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    bench.goOn();

    const QByteArray report = batchReport(*bench.update, ExportFormat::Csv);
    QVERIFY2(report.contains(",PT1H,PT2H,PT1H,not-applied,true,"), report.constData());
}

void BatchReportTest::writesNothingBeforeTheStart_data()
{
    QTest::addColumn<ExportFormat>("format");

    QTest::newRow("CSV") << ExportFormat::Csv;
    QTest::newRow("JSON") << ExportFormat::Json;
}

void BatchReportTest::writesNothingBeforeTheStart()
{
    QFETCH(ExportFormat, format);
    BatchBench bench;
    bench.edit(u"12"_s);

    const auto writer = makeEntryWriter(format);
    QCOMPARE(batchReport(*bench.update, format), writer->head() + writer->foot());
}

QTEST_GUILESS_MAIN(BatchReportTest)

#include "batchreporttest.moc"
