// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "historybench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

Change roleChange()
{
    return testChange({{Field::ServiceRole, u"RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
                        u"RLbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s},
                       {Field::Reachability, u"false"_s, u"true"_s}},
                      serviceResource(ResourceKind::ServiceConfiguration));
}

Change serviceWebhookChange()
{
    return testChange({{Field::PreWebhookUrl, u""_s, u"https://zürich.example.org/hook"_s},
                       {Field::ServiceWebhookEvents, u""_s, u"onMessageAdded"_s}},
                      serviceResource(ResourceKind::ServiceWebhooks));
}

HistoryFilter words(const QStringList &words)
{
    return {.words = words};
}

} // namespace

Q_DECLARE_METATYPE(configurator::HistoryFilter)

/// One history, of which each filter lets some entries through. Their ids tell which.
class HistoryFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEntries_data();
    void findsEntries();
    void findsAnyWordInNoTextButItsOwn_data();
    void findsAnyWordInNoTextButItsOwn();

private:
    HistoryBench m_bench;
};

void HistoryFilterTest::initTestCase()
{
    Outcome applied = testOutcome(Outcome::Kind::Applied);
    applied.requestId = u"RQ11"_s;
    Outcome altered = testOutcome(Outcome::Kind::Altered);
    altered.requestId = u"RQ12"_s;
    altered.returned = {{Field::ServiceRole, u"RLcccccccccccccccccccccccccccccccc"_s}};

    QCOMPARE(m_bench.insert(timerChange(), Start, u"anna"_s), 1);
    QCOMPARE(m_bench.insert(webhookChange(), Start.addDays(1), u"bert"_s), 2);       // 2, 3
    QCOMPARE(m_bench.insert(roleChange(), Start.addDays(2), u"anna"_s), 4);          // 4, 5
    QCOMPARE(m_bench.insert(serviceWebhookChange(), Start.addDays(3), u"Åse"_s), 6); // 6, 7
    QCOMPARE(m_bench.complete(1, applied), std::nullopt);
    QCOMPARE(m_bench.complete(4, altered), std::nullopt);
}

void HistoryFilterTest::findsEntries_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QList<qint64>>("ids");

    using Ids = QList<qint64>;
    QTest::newRow("everything") << HistoryFilter() << Ids{7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("account") << HistoryFilter{.accountId = u"birch"_s} << Ids{3, 2};
    QTest::newRow("another account") << HistoryFilter{.accountId = u"acme"_s} << Ids{7, 6, 5, 4, 1};
    QTest::newRow("part of an account") << HistoryFilter{.accountId = u"acm"_s} << Ids{};
    QTest::newRow("account in another case") << HistoryFilter{.accountId = u"ACME"_s} << Ids{};
    QTest::newRow("account of FTS syntax") << HistoryFilter{.accountId = u"acme\" OR \"birch"_s} << Ids{};
    QTest::newRow("kind") << HistoryFilter{.kind = ResourceKind::Webhooks} << Ids{3, 2};
    QTest::newRow("kind of a service") << HistoryFilter{.kind = ResourceKind::ServiceWebhooks} << Ids{7, 6};
    QTest::newRow("kind of the default") << HistoryFilter{.kind = ResourceKind::Configuration} << Ids{1};
    QTest::newRow("field of one kind") << HistoryFilter{.field = Field::ServiceRole} << Ids{4};
    QTest::newRow("field of two kinds") << HistoryFilter{.field = Field::PreWebhookUrl} << Ids{6, 2};
    QTest::newRow("field with the parameter of another")
        << HistoryFilter{.field = Field::WebhookEvents} << Ids{3};
    QTest::newRow("the other one") << HistoryFilter{.field = Field::ServiceWebhookEvents} << Ids{7};
    QTest::newRow("outcome") << HistoryFilter{.outcomes = {Outcome::Kind::Applied}} << Ids{1};
    QTest::newRow("open") << HistoryFilter{.outcomes = {Outcome::Kind::Open}} << Ids{7, 6, 3, 2};
    QTest::newRow("outcomes") << HistoryFilter{.outcomes = {Outcome::Kind::Applied, Outcome::Kind::Altered}}
                              << Ids{5, 4, 1};
    QTest::newRow("outcome that nothing has") << HistoryFilter{.outcomes = {Outcome::Kind::Refused}} << Ids{};

    QTest::newRow("from, inclusive") << HistoryFilter{.from = Start.addDays(2)} << Ids{7, 6, 5, 4};
    QTest::newRow("from, a moment later") << HistoryFilter{.from = Start.addDays(2).addMSecs(1)} << Ids{7, 6};
    QTest::newRow("until, exclusive") << HistoryFilter{.until = Start.addDays(1)} << Ids{1};
    QTest::newRow("until, a moment later")
        << HistoryFilter{.until = Start.addDays(1).addMSecs(1)} << Ids{3, 2, 1};
    QTest::newRow("period") << HistoryFilter{.from = Start.addDays(1), .until = Start.addDays(3)}
                            << Ids{5, 4, 3, 2};
    QTest::newRow("local time") << HistoryFilter{.from = Start.addDays(3).toOffsetFromUtc(7200)} << Ids{7, 6};
    QTest::newRow("period before all") << HistoryFilter{.until = Start} << Ids{};
    QTest::newRow("period after all") << HistoryFilter{.from = Start.addDays(4)} << Ids{};
    QTest::newRow("period between") << HistoryFilter{.from = Start.addSecs(1), .until = Start.addSecs(2)}
                                    << Ids{};
    QTest::newRow("period upside down") << HistoryFilter{.from = Start.addDays(3), .until = Start} << Ids{};

    QTest::newRow("account, field") << HistoryFilter{.accountId = u"birch"_s, .field = Field::PreWebhookUrl}
                                    << Ids{2};
    QTest::newRow("kind, outcome") << HistoryFilter{.kind = ResourceKind::ServiceConfiguration,
                                                    .outcomes = {Outcome::Kind::Altered}}
                                   << Ids{5, 4};
    QTest::newRow("kind, another outcome")
        << HistoryFilter{.kind = ResourceKind::ServiceConfiguration, .outcomes = {Outcome::Kind::Applied}}
        << Ids{};
    QTest::newRow("outcomes, period, word")
        << HistoryFilter{.words = {u"anna"_s},
                         .outcomes = {Outcome::Kind::Altered, Outcome::Kind::Applied},
                         .from = Start.addDays(1)}
        << Ids{5, 4};
    QTest::newRow("all at once") << HistoryFilter{.words = {u"acme"_s, u"rlbb"_s},
                                                  .accountId = u"acme"_s,
                                                  .kind = ResourceKind::ServiceConfiguration,
                                                  .field = Field::ServiceRole,
                                                  .outcomes = {Outcome::Kind::Altered},
                                                  .from = Start.addDays(2),
                                                  .until = Start.addDays(3)}
                                 << Ids{4};

    QTest::newRow("name of an account") << words({u"Birch"_s}) << Ids{3, 2};
    QTest::newRow("second word of a name") << words({u"support"_s}) << Ids{7, 6, 5, 4, 1};
    QTest::newRow("Account SID") << words({webhookChange().accountSid}) << Ids{3, 2};
    QTest::newRow("beginning of a SID in another case") << words({u"acBBBB"_s}) << Ids{3, 2};
    QTest::newRow("end of a SID") << words({u"bbbb"_s}) << Ids{};
    QTest::newRow("SID of a service") << words({u"IS0123456789abcdef0123456789ABCDEF"_s}) << Ids{7, 6, 5, 4};
    QTest::newRow("value before") << words({u"rlaaa"_s}) << Ids{4};
    QTest::newRow("value after") << words({u"pt36"_s}) << Ids{1};
    QTest::newRow("value of the server") << words({u"rlccc"_s}) << Ids{4};
    QTest::newRow("person") << words({u"bert"_s}) << Ids{3, 2};
    QTest::newRow("request") << words({u"rq1"_s}) << Ids{5, 4, 1};
    QTest::newRow("one request") << words({u"RQ12"_s}) << Ids{5, 4};
    QTest::newRow("parameter") << words({u"DefaultInactiveTimer"_s}) << Ids{1};
    QTest::newRow("parameter in another case") << words({u"defaultinact"_s}) << Ids{1};
    QTest::newRow("property") << words({u"default_inactive_timer"_s}) << Ids{1};
    QTest::newRow("word of a property") << words({u"timer"_s}) << Ids{1};
    QTest::newRow("beginning of such a word") << words({u"webh"_s}) << Ids{6, 2};
    QTest::newRow("middle of such a word") << words({u"imer"_s}) << Ids{};
    QTest::newRow("word of a text and a field") << words({u"pre"_s}) << Ids{6, 2};
    QTest::newRow("several words") << words({u"timer"_s, u"acme"_s, u"pt"_s}) << Ids{1};
    QTest::newRow("words of different entries") << words({u"timer"_s, u"birch"_s}) << Ids{};
    QTest::newRow("accents in the text") << words({u"zurich"_s}) << Ids{6};
    QTest::newRow("accents in the word") << words({u"ANNÁ"_s}) << Ids{5, 4, 1};
    QTest::newRow("accents in both") << words({u"Zürich"_s}) << Ids{6};
    QTest::newRow("accents apart from their letters") << words({u"zu\u0308rich"_s}) << Ids{6};
    QTest::newRow("accent at the beginning") << words({u"ase"_s}) << Ids{7, 6};
    QTest::newRow("address") << words({u"https://example.com/bef"_s}) << Ids{2};
    QTest::newRow("parts of an address in another order") << words({u"example.https"_s}) << Ids{};
    QTest::newRow("across two texts") << words({u"Birch ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s}) << Ids{};
    QTest::newRow("word nobody wrote") << words({u"xyzzy"_s}) << Ids{};

    QTest::newRow("nothing but signs")
        << words({u"-"_s, u"\"*\""_s, u""_s, u"🛎"_s}) << Ids{7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("quotes") << words({u"\"birch\""_s}) << Ids{3, 2};
    QTest::newRow("quote within") << words({u"bir\"ch"_s}) << Ids{};
    QTest::newRow("operators of FTS") << words({u"anna OR birch"_s}) << Ids{};
    QTest::newRow("NOT") << words({u"NOT"_s}) << Ids{};
    QTest::newRow("AND") << words({u"AND"_s, u"birch"_s}) << Ids{};
    QTest::newRow("NEAR") << words({u"NEAR(birch)"_s}) << Ids{};
    QTest::newRow("column of FTS") << words({u"account_name:birch"_s}) << Ids{};
    QTest::newRow("star") << words({u"b*"_s}) << Ids{3, 2};
    QTest::newRow("hat") << words({u"^birch"_s}) << Ids{3, 2};
    QTest::newRow("brackets") << words({u"(birch"_s}) << Ids{3, 2};
    QTest::newRow("end of a text") << words({u"bir"_s + QChar(u'\0') + u"x"_s}) << Ids{};
    QTest::newRow("name of a facet") << words({u"account"_s}) << Ids{};
    QTest::newRow("facet") << words({QString(QChar(0xe000)) + u"outcome6F70656E"_s}) << Ids{};
    QTest::newRow("half a character") << words({QString(QChar(0xd83d))}) << Ids{7, 6, 5, 4, 3, 2, 1};
}

void HistoryFilterTest::findsEntries()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QList<qint64>, ids);
    const auto entries = m_bench.read(filter);
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));

    QList<qint64> found;
    for (const HistoryEntry &entry : *entries) {
        found.append(entry.id);
    }
    QCOMPARE(found, ids);
    QCOMPARE(m_bench.count(filter), ids.size());
}

void HistoryFilterTest::findsAnyWordInNoTextButItsOwn_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("Greek") << u"Αθήνα"_s;
    QTest::newRow("Cyrillic") << u"Москва"_s;
    QTest::newRow("Chinese") << u"前台"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s;
    QTest::newRow("Hindi") << u"नमस्ते"_s;
    QTest::newRow("beyond the first plane") << u"𝐀𝐁𝐂"_s;
    QTest::newRow("sharp s") << u"Straße"_s;
    QTest::newRow("digits") << u"٤٢"_s;
    QTest::newRow("long") << QString(10'000, u'x');
}

void HistoryFilterTest::findsAnyWordInNoTextButItsOwn()
{
    QFETCH(QString, text);
    HistoryBench bench;
    QVERIFY(bench.begin(testChange({{Field::DefaultInactiveTimer, u"other"_s, u"text"_s}})));
    QVERIFY(bench.begin(testChange({{Field::DefaultInactiveTimer, u"other "_s + text, u"text"_s}})));

    const auto found = bench.read(words({text}));
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(found.value().first().id, 2);
}

QTEST_GUILESS_MAIN(HistoryFilterTest)

#include "historyfiltertest.moc"
