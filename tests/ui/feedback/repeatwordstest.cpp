// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/repeatwords.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(14, 5), Qt::UTC);

} // namespace

class RepeatWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void countsTheSecondsLeft_data();
    void countsTheSecondsLeft();
    void tellsWhoListensNoSeconds();

private:
    Languages m_languages;
};

void RepeatWordsTest::countsTheSecondsLeft_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");

    QTest::newRow("three seconds") << 3000 << u"Trying again in 3 second"_s;
    QTest::newRow("a little less") << 2999 << u"Trying again in 3 second"_s;
    QTest::newRow("two") << 2000 << u"Trying again in 2 second"_s;
    QTest::newRow("a moment") << 1 << u"Trying again in 1 second"_s;
    QTest::newRow("a minute") << 60'000 << u"Trying again in 60 second"_s;
    QTest::newRow("now") << 0 << u"Trying again (2 of 3)…"_s;
    QTest::newRow("late") << -5000 << u"Trying again (2 of 3)…"_s;
}

void RepeatWordsTest::countsTheSecondsLeft()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, words);
    const Repeat repeat{.number = 2, .most = 3, .at = Now.addMSecs(milliseconds)};

    const QString said = RepeatWords::waiting(repeat, Now);

    QVERIFY2(said.startsWith(u"The server cannot answer just now. "_s + words), qUtf8Printable(said));
    QVERIFY2(said.endsWith(u" (2 of 3)…"_s), qUtf8Printable(said));
}

void RepeatWordsTest::tellsWhoListensNoSeconds()
{
    const QString spoken = RepeatWords::spoken({.number = 2, .most = 3, .at = Now});

    QVERIFY(spoken.contains(u"will try again soon (2 of 3)"_s));
    QCOMPARE(spoken, RepeatWords::spoken({.number = 2, .most = 3, .at = Now.addSecs(30)}));
}

QTEST_MAIN(RepeatWordsTest)

#include "repeatwordstest.moc"
