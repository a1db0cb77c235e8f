// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requesttablemodel.h"
#include "testrequests.h"
#include "ui/support/markingtranslator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Model = RequestTableModel;

namespace {

/// The path tells the requests apart.
Exchange numbered(int number)
{
    Exchange exchange = testExchange();
    exchange.url.setPath(u"/%1"_s.arg(number));
    return exchange;
}

QString text(const Model &model, int row, Model::Column column)
{
    return model.index(row, column).data().toString();
}

bool hasFailed(const Expected<Exchange, ApiError> &answer)
{
    RequestLog log;
    log.add(answer);
    return Model(log).index(0, Model::Outcome).data(Model::HasFailedRole).toBool();
}

} // namespace

class RequestTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARequest();
    void startsWithWhatIsThere();
    void growsAtTheTop();
    void keepsToTheCapacity();
    void clears();
    void tellsFailures();
    void alignsNumbers();
    void translatesItsTitles();
    void saysNothingWithoutARow();
};

void RequestTableModelTest::showsARequest()
{
    RequestLog log;
    log.add(testExchange());
    const Model model(log);

    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(text(model, 0, Model::Column(column)));
    }
    const QStringList expected{
        u"2026-03-01 14:05:06"_s,
        u"GET"_s,
        u"conversations.twilio.com"_s,
        u"/v1/Configuration"_s,
        u"200"_s,
        QLocale().toString(1084),
        TestRequestId,
    };
    QCOMPARE(cells, expected);
}

void RequestTableModelTest::startsWithWhatIsThere()
{
    RequestLog log;
    log.add(numbered(1));
    log.add(numbered(2));

    const Model model(log);

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Model::Path), u"/2"_s);
    QCOMPARE(text(model, 1, Model::Path), u"/1"_s);
}

void RequestTableModelTest::growsAtTheTop()
{
    RequestLog log;
    log.add(numbered(1));
    Model model(log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex before(model.index(0, Model::Path));

    log.add(numbered(2));

    QCOMPARE(text(model, 0, Model::Path), u"/2"_s);
    QCOMPARE(before.row(), 1); // what is selected stays so
    QCOMPARE(model.requests().first().path, u"/2"_s);
}

void RequestTableModelTest::keepsToTheCapacity()
{
    RequestLog log;
    Model model(log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    for (int number = 1; number <= RequestLog::Capacity + 2; ++number) {
        log.add(numbered(number));
    }

    QCOMPARE(model.rowCount(), RequestLog::Capacity);
    QCOMPARE(text(model, 0, Model::Path), u"/%1"_s.arg(RequestLog::Capacity + 2));
    QCOMPARE(text(model, RequestLog::Capacity - 1, Model::Path), u"/3"_s);
}

void RequestTableModelTest::clears()
{
    RequestLog log;
    log.add(numbered(1));
    const Model model(log);

    log.clear();
    QCOMPARE(model.rowCount(), 0);

    log.add(numbered(2));
    QCOMPARE(model.rowCount(), 1);
}

void RequestTableModelTest::tellsFailures()
{
    QVERIFY(!hasFailed(testExchange()));
    QVERIFY(!hasFailed(testFailure(ApiError::Kind::Cancelled)));
    QVERIFY(hasFailed(testFailure(ApiError::Kind::TimedOut)));
    QVERIFY(hasFailed(testFailure(ApiError::Kind::NotFound, 404)));
}

/// And the title above them.
void RequestTableModelTest::alignsNumbers()
{
    RequestLog log;
    log.add(testExchange());
    const Model model(log);

    for (int column = 0; column < model.columnCount(); ++column) {
        const int alignment =
            int((column == Model::Duration ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        QCOMPARE(model.index(0, column).data(Qt::TextAlignmentRole).toInt(), alignment);
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), alignment);
    }
}

void RequestTableModelTest::translatesItsTitles()
{
    RequestLog log;
    log.add(testFailure(ApiError::Kind::TimedOut));
    Model model(log);
    const QSignalSpy titles(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);

    model.retranslate();

    QCOMPARE(titles.size(), 1);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(text(model, 0, Model::Outcome), u"«Timed out»"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    }
}

/// As a view asks when nothing is current and a person copies.
void RequestTableModelTest::saysNothingWithoutARow()
{
    const RequestLog log;

    QVERIFY(!Model(log).data({}, Qt::DisplayRole).isValid());
}

QTEST_MAIN(RequestTableModelTest)

#include "requesttablemodeltest.moc"
