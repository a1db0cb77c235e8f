// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyfacts.h"
#include "localization/languages.h"
#include "testchanges.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

std::optional<HistoryFact> find(const QList<HistoryFact> &facts, const QString &name)
{
    for (const HistoryFact &fact : facts) {
        if (fact.name == name) {
            return fact;
        }
    }
    return std::nullopt;
}

std::optional<HistoryFact> factOf(const HistoryEntry &entry, const QString &name)
{
    return find(HistoryFacts::of(entry, {}), name);
}

} // namespace

class HistoryFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void tellsWhoseResourceWasChanged();
    void tellsWhenWithSeconds();
    void givesValuesInWordsAndAsTheyAre();
    void keepsEventsApart();
    void tellsWhatTheServerMadeOfIt();
    void isSilentAboutAnotherFormOfTheSame();
    void explainsARefusal();
    void leavesOutWhatIsNotKnown();
    void tellsWhatReadingHasShown();
    void isCopiedAsText();
    void copiesSeveralChanges();

private:
    Languages m_languages;
};

void HistoryFactsTest::tellsWhoseResourceWasChanged()
{
    const QList<HistoryFact> facts =
        HistoryFacts::of(changeOf(1, ResourceKind::ServiceConfiguration), AccountContext());

    const QString sid = testService().text();
    QCOMPARE(*find(facts, u"Person"_s), (HistoryFact{u"Person"_s, u"maria"_s}));
    QCOMPARE(*find(facts, u"Account"_s), (HistoryFact{u"Account"_s, acme().name, acme().accountSid.text()}));
    QCOMPARE(*find(facts, u"Page"_s),
             (HistoryFact{u"Page"_s, u"Service · "_s + sid, u"/v1/Services/%1/Configuration"_s.arg(sid)}));
    QCOMPARE(*find(facts, u"Field"_s), (HistoryFact{u"Field"_s, u"Role for conversation creators"_s,
                                                    u"DefaultConversationCreatorRoleSid"_s}));
}

void HistoryFactsTest::tellsWhenWithSeconds()
{
    HistoryEntry entry = timerChange(1);
    entry.startedAt = QDateTime({2026, 11, 25}, {12, 1, 37}, Qt::UTC);

    QVERIFY(factOf(entry, u"Time"_s)
                ->words.contains(
                    u":%1:37"_s.arg(entry.startedAt.toLocalTime().time().minute(), 2, 10, QChar(u'0'))));
}

void HistoryFactsTest::givesValuesInWordsAndAsTheyAre()
{
    QCOMPARE(*factOf(timerChange(1), u"Before"_s), (HistoryFact{u"Before"_s, u"7 days"_s, u"P7D"_s}));
    QCOMPARE(*factOf(timerChange(1), u"After"_s), (HistoryFact{u"After"_s, u"8 days"_s, u"P8D"_s}));
}

void HistoryFactsTest::keepsEventsApart()
{
    HistoryEntry entry = timerChange(1);
    entry.field = {Field::WebhookEvents, {}, u"onMessageAdd,onMessageAdded"_s};

    QCOMPARE(factOf(entry, u"After"_s)->code, u"onMessageAdd, onMessageAdded"_s);
}

void HistoryFactsTest::tellsWhatTheServerMadeOfIt()
{
    HistoryEntry entry = with(timerChange(1), Outcome::Kind::Altered);
    QVERIFY(!factOf(entry, u"Server returned"_s));

    entry.outcome.returned = {{Field::DefaultClosedTimer, u"P9D"_s}};

    QCOMPARE(*factOf(entry, u"Server returned"_s),
             (HistoryFact{u"Server returned"_s, u"9 days"_s, u"P9D"_s}));
}

void HistoryFactsTest::isSilentAboutAnotherFormOfTheSame()
{
    HistoryEntry entry = timerChange(1);
    entry.outcome.returned = {{Field::DefaultClosedTimer, u"PT192H"_s}};

    QVERIFY(!factOf(entry, u"Server returned"_s));
}

void HistoryFactsTest::explainsARefusal()
{
    HistoryEntry entry = with(timerChange(1), Outcome::Kind::Refused);
    entry.outcome.status = 400;
    entry.outcome.code = 50376;

    QCOMPARE(factOf(entry, u"Outcome"_s)->words, u"The server refused it. Nothing was changed."_s);
    QCOMPARE(factOf(entry, u"HTTP status"_s)->code, u"400"_s);
    QCOMPARE(factOf(entry, u"Twilio error"_s)->code, u"50376"_s);
    QVERIFY(factOf(entry, u"Twilio error"_s)->words.contains(u"ten minutes"_s));
}

void HistoryFactsTest::leavesOutWhatIsNotKnown()
{
    HistoryEntry entry = timerChange(1);
    entry.outcome = {};
    entry.user.clear();

    for (const QString &name :
         {u"Person"_s, u"Checked"_s, u"HTTP status"_s, u"Twilio error"_s, u"Request ID"_s}) {
        QVERIFY(!factOf(entry, name));
    }
    QVERIFY(factOf(entry, u"Outcome"_s));
}

void HistoryFactsTest::tellsWhatReadingHasShown()
{
    HistoryEntry entry = timerChange(1);
    QVERIFY(!factOf(entry, u"Checked"_s)->words.contains(u"by reading again"_s));

    entry.outcome.byReading = true;

    QVERIFY(factOf(entry, u"Checked"_s)->words.endsWith(u", by reading again"_s));
}

void HistoryFactsTest::isCopiedAsText()
{
    const QString text = HistoryFacts::text({timerChange(7)}, {});

    const QStringList lines = text.split(u'\n');
    QVERIFY(lines.contains(u"Account: Acme (%1)"_s.arg(acme().accountSid.text())));
    QVERIFY(lines.contains(u"Person: maria"_s));
    QVERIFY(lines.contains(u"After: 8 days (P8D)"_s));
    QVERIFY(lines.contains(u"Request ID: RQ7"_s));
}

void HistoryFactsTest::copiesSeveralChanges()
{
    const QString text = HistoryFacts::text({timerChange(7), timerChange(3)}, {});

    QCOMPARE(text.count(u"Person: maria"_s), 2);
    QVERIFY(text.contains(u"Request ID: RQ7\n\nTime: "_s));
    QVERIFY(text.endsWith(u"Request ID: RQ3\n"_s));
}

QTEST_MAIN(HistoryFactsTest)

#include "historyfactstest.moc"
