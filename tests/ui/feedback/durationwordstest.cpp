// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/durationwords.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class DurationWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void sayADuration_data();
    void sayADuration();

private:
    Languages m_languages;
};

void DurationWordsTest::sayADuration_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("PT0S") << u"0 seconds"_s;
    QTest::newRow("PT1S") << u"1 second"_s;
    QTest::newRow("PT2S") << u"2 seconds"_s;
    QTest::newRow("PT1M") << u"1 minute"_s;
    QTest::newRow("PT10M") << u"10 minutes"_s;
    QTest::newRow("PT1H") << u"1 hour"_s;
    QTest::newRow("PT23H") << u"23 hours"_s;
    QTest::newRow("P1D") << u"1 day"_s;
    QTest::newRow("P90D") << u"90 days"_s;
    QTest::newRow("P1DT2H") << u"1 day 2 hours"_s;
    QTest::newRow("P2DT1H1M1S") << u"2 days 1 hour 1 minute 1 second"_s;
    QTest::newRow("P1DT5S") << u"1 day 5 seconds"_s;
    QTest::newRow("PT90M") << u"1 hour 30 minutes"_s;
    QTest::newRow("P2W") << u"14 days"_s;
    QTest::newRow("PT1.5H") << u"1 hour 30 minutes"_s;
    QTest::newRow("P100000D") << u"100,000 days"_s;

    QTest::newRow("P1Y") << u"P1Y"_s;
    QTest::newRow("P1M") << u"P1M"_s;
    QTest::newRow("PT0.5S") << u"PT0.5S"_s;
}

void DurationWordsTest::sayADuration()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());

    QTEST(DurationWords::full(*IsoDuration::parse(text)), "words");
}

QTEST_GUILESS_MAIN(DurationWordsTest)

#include "durationwordstest.moc"
