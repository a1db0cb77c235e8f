// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requestdelegate.h"
#include "testrequests.h"
#include "ui/diagnostics/requesttablemodel.h"
#include "ui/style/theme.h"

#include <QTest>

using namespace configurator;

using Model = RequestTableModel;

namespace {

/// How the request would be drawn.
QStyleOptionViewItem drawn(const Expected<Exchange, ApiError> &answer, Model::Column column,
                           Qt::LayoutDirection direction = Qt::LeftToRight)
{
    RequestLog log;
    log.add(answer);
    const Model model(log);
    QStyleOptionViewItem option;
    option.direction = direction;
    RequestDelegate().initStyleOption(&option, model.index(0, column));
    return option;
}

QColor colour(const Expected<Exchange, ApiError> &answer, Model::Column column)
{
    return drawn(answer, column).palette.color(QPalette::Text);
}

} // namespace

class RequestDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursFailures();
    void keepsTechnicalTextFromLeftToRight();
    void leavesWordsTheirDirection();
};

void RequestDelegateTest::coloursFailures()
{
    const auto failure = testFailure(ApiError::Kind::TimedOut);
    const QColor usual = QStyleOptionViewItem().palette.color(QPalette::Text);
    const QColor error = severityColor(QStyleOptionViewItem().palette, Severity::Error);

    QCOMPARE(colour(failure, Model::Outcome), error);
    QCOMPARE(colour(failure, Model::Path), usual);
    QCOMPARE(colour(testExchange(), Model::Outcome), usual);
    QCOMPARE(colour(testFailure(ApiError::Kind::Cancelled), Model::Outcome), usual);
}

void RequestDelegateTest::keepsTechnicalTextFromLeftToRight()
{
    const auto path = drawn(testExchange(), Model::Path, Qt::RightToLeft);
    QCOMPARE(path.direction, Qt::LeftToRight);
    QCOMPARE(path.displayAlignment, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    const auto duration = drawn(testExchange(), Model::Duration, Qt::RightToLeft);
    QCOMPARE(duration.displayAlignment, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void RequestDelegateTest::leavesWordsTheirDirection()
{
    QCOMPARE(drawn(testExchange(), Model::Outcome, Qt::RightToLeft).direction, Qt::RightToLeft);
    QCOMPARE(drawn(testExchange(), Model::Path).direction, Qt::LeftToRight);
}

QTEST_MAIN(RequestDelegateTest)

#include "requestdelegatetest.moc"
