// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historywords.h"
#include "localization/languages.h"
#include "testchanges.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

AccountContext contextWithDesk()
{
    AccountContext context;
    context.conversationServices.list.append({{.sid = testService().text(), .name = u"Desk"_s}});
    return context;
}

QList<Outcome::Kind> outcomes()
{
    using enum Outcome::Kind;
    return {Open, Unknown, Applied, Altered, Refused, NotSent, NotApplied, Undecided};
}

} // namespace

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void callsAnAccountByItsNameThen();
    void callsThePracticeAccountItself();
    void namesThePlace_data();
    void namesThePlace();
    void putsAValueInOneLine();
    void tellsEventsByTheirDifferences();
    void tellsOutcomesApart();
    void saysWhatSettlesAnOpenOutcome();
    void warnsOfWhatIsNotAsAskedFor();

private:
    Languages m_languages;
};

void HistoryWordsTest::callsAnAccountByItsNameThen()
{
    QCOMPARE(HistoryWords::account(acme().id, u"Acme of old"_s), u"Acme of old"_s);
}

void HistoryWordsTest::callsThePracticeAccountItself()
{
    QCOMPARE(HistoryWords::account(practiceAccount().id, {}), u"Practice"_s);
}

void HistoryWordsTest::namesThePlace_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<AccountContext>("context");
    QTest::addColumn<QString>("place");

    using enum ResourceKind;
    QTest::newRow("account") << Webhooks << AccountContext() << u"Webhooks"_s;
    QTest::newRow("named service") << ServiceWebhooks << contextWithDesk() << u"Service webhooks · Desk"_s;
    QTest::newRow("service without a name")
        << ServiceConfiguration << AccountContext() << u"Service · "_s + testService().text();
}

void HistoryWordsTest::namesThePlace()
{
    QFETCH(ResourceKind, kind);
    QFETCH(AccountContext, context);

    QTEST(HistoryWords::place(testResource(kind), context), "place");
}

void HistoryWordsTest::putsAValueInOneLine()
{
    QCOMPARE(HistoryWords::value(Field::NewMessageTemplate, u"one\ntwo"_s, {}), u"one two"_s);
    QCOMPARE(HistoryWords::value(Field::DefaultClosedTimer, u"P7D"_s, {}), u"7 days"_s);
}

void HistoryWordsTest::tellsEventsByTheirDifferences()
{
    const FieldChange change{Field::WebhookEvents, u"onMessageAdd,onMessageAdded"_s,
                             u"onMessageAdded,onConversationAdded"_s};

    const QString words = HistoryWords::valueAfter(change, {});

    QVERIFY(words.contains(u"onConversationAdded"_s));
    QVERIFY(words.contains(u"onMessageAdd,"_s) || words.endsWith(u"onMessageAdd"_s));
    QVERIFY(!words.contains(u"onMessageAdded"_s));
    QCOMPARE(HistoryWords::valueAfter({Field::WebhookEvents, u"onMessageAdd"_s, {}}, {}), u"none"_s);
    QCOMPARE(HistoryWords::valueAfter({Field::DefaultClosedTimer, u"P7D"_s, u"PT0S"_s}, {}), u"off"_s);
}

void HistoryWordsTest::tellsOutcomesApart()
{
    QSet<QString> words;
    QSet<QString> sentences;
    for (const Outcome::Kind kind : outcomes()) {
        words.insert(HistoryWords::outcome(kind));
        sentences.insert(HistoryWords::explanation(kind));
    }
    QCOMPARE(words.size(), outcomes().size());
    QCOMPARE(sentences.size(), outcomes().size());
}

void HistoryWordsTest::saysWhatSettlesAnOpenOutcome()
{
    for (const Outcome::Kind kind : outcomes()) {
        QCOMPARE(HistoryWords::explanation(kind).endsWith(u"Reading again settles it."_s),
                 Outcome{.kind = kind}.isOpen());
    }
}

void HistoryWordsTest::warnsOfWhatIsNotAsAskedFor()
{
    using enum Outcome::Kind;
    QCOMPARE(HistoryWords::severity(Applied), Severity::Success);
    QCOMPARE(HistoryWords::severity(Refused), Severity::Error);
    for (const Outcome::Kind kind : {Open, Unknown, Altered, Undecided}) {
        QCOMPARE(HistoryWords::severity(kind), Severity::Warning);
    }
    for (const Outcome::Kind kind : {NotSent, NotApplied}) {
        QCOMPARE(HistoryWords::severity(kind), Severity::Information);
    }
}

QTEST_MAIN(HistoryWordsTest)

#include "historywordstest.moc"
