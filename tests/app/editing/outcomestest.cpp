// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/outcomes.h"

#include "errorrows.h"
#include "testconfigurations.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

namespace {

const QList<FieldChange> Changes{
    {Field::DefaultInactiveTimer, u"PT1H"_s, u"PT2H"_s},
    {Field::DefaultClosedTimer, u"P7D"_s, u"P8D"_s},
};

ConfigurationAnswer answer(const QString &inactive, const QString &closed)
{
    Configuration configuration = with(acmeConfiguration(), Field::DefaultInactiveTimer, inactive);
    configuration = with(configuration, Field::DefaultClosedTimer, closed);
    return {configuration,
            {.method = "GET", .url = {}, .status = 200, .headers = {{"Twilio-Request-Id", "RQ1"}}}};
}

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void keepsWhatTheServerHas();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void keepsWhatTheErrorSays();
};

void OutcomesTest::judges_data()
{
    QTest::addColumn<QString>("inactive");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<Kind>("answered");
    QTest::addColumn<Kind>("read");

    QTest::newRow("as asked") << u"PT2H"_s << u"P8D"_s << Kind::Applied << Kind::Applied;
    QTest::newRow("spelt otherwise") << u"PT120M"_s << u"PT192H"_s << Kind::Applied << Kind::Applied;
    QTest::newRow("as before") << u"PT60M"_s << u"P7D"_s << Kind::Altered << Kind::NotApplied;
    QTest::newRow("half of it") << u"PT2H"_s << u"P7D"_s << Kind::Altered << Kind::Undecided;
    QTest::newRow("something else") << u"PT5H"_s << u"P9D"_s << Kind::Altered << Kind::Undecided;
    QTest::newRow("nothing") << QString() << QString() << Kind::Altered << Kind::Undecided;
}

void OutcomesTest::judges()
{
    QFETCH(QString, inactive);
    QFETCH(QString, closed);
    const Outcome answered = outcomeOf(Changes, answer(inactive, closed));
    const Outcome read = outcomeByReading(Changes, answer(inactive, closed));

    QTEST(answered.kind, "answered");
    QVERIFY(!answered.byReading);
    QTEST(read.kind, "read");
    QVERIFY(read.byReading);
    QVERIFY(!read.isOpen());
}

void OutcomesTest::keepsWhatTheServerHas()
{
    const Outcome outcome = outcomeOf(Changes, answer(u"PT120M"_s, u"P9D"_s));

    QCOMPARE(outcome.returned, (QMap<Field, QString>{{Field::DefaultInactiveTimer, u"PT120M"_s},
                                                     {Field::DefaultClosedTimer, u"P9D"_s}}));
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.requestId, u"RQ1"_s);
    QCOMPARE(outcome.at.timeSpec(), Qt::UTC);
    QVERIFY(outcome.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void OutcomesTest::tellsErrorsApart_data()
{
    addApiErrorRows();
}

void OutcomesTest::tellsErrorsApart()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, isOutcomeUnknown);

    QCOMPARE(outcomeOf(ApiError{.kind = kind}).kind, isOutcomeUnknown ? Kind::Unknown : Kind::NotSent);
    QCOMPARE(outcomeOf(ApiError{.kind = kind, .exchange = {.method = "POST", .url = {}, .status = 400}}).kind,
             isOutcomeUnknown ? Kind::Unknown : Kind::Refused);
}

void OutcomesTest::keepsWhatTheErrorSays()
{
    const Exchange exchange{
        .method = "POST", .url = {}, .status = 400, .headers = {{"Twilio-Request-Id", "RQ1"}}};
    const Outcome outcome =
        outcomeOf(ApiError{.kind = ApiError::Kind::Rejected, .code = 50375, .exchange = exchange});

    QCOMPARE(outcome.status, 400);
    QCOMPARE(outcome.code, 50375);
    QCOMPARE(outcome.requestId, u"RQ1"_s);
    QVERIFY(outcome.at.isValid());
}

QTEST_APPLESS_MAIN(OutcomesTest)

#include "outcomestest.moc"
