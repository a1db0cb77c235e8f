// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "namesbench.h"
#include "overviewbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr Field Inactive = Field::DefaultInactiveTimer;

/// The names of the accounts, in order.
QStringList names(const Overview &overview)
{
    QStringList names;
    for (int index = 0; index < overview.count(); ++index) {
        names.append(overview.account(index).name);
    }
    return names;
}

/// With the customers read, of whom the first is open.
std::unique_ptr<OverviewBench> readBench(const QString &digits = u"123"_s)
{
    auto bench = std::make_unique<OverviewBench>(digits);
    bench->overview->show(customer(digits.front()));
    bench->goOn();
    bench->takeRequests();
    return bench;
}

/// Whether the inactive timer of each customer is unusual.
QList<bool> unusual(const OverviewBench &bench)
{
    QList<bool> unusual;
    for (int index = 0; index < bench.overview->count(); ++index) {
        unusual.append(bench.overview->isUnusual(index, Inactive));
    }
    return unusual;
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUntilItIsShown();
    void keepsTheOrderOfTheAccounts();
    void showsThePracticeAccountWhileItIsOpen();
    void readsAFewAtOnce();
    void reportsOfEachAccount();
    void keepsWhatItHasRead();
    void readsAChangedAccountAnew();
    void dropsARemovedAccount_data();
    void dropsARemovedAccount();
    void readsTheOpenAccountAgain();
    void readsEachAccountOnceAtATime();
    void keepsFailuresToTheirAccounts();
    void triesAgainWhatFailed_data();
    void triesAgainWhatFailed();
    void readsAllAgain();
    void cancels();
    void tellsUnusualTimers_data();
    void tellsUnusualTimers();
    void tellsUnusualTimersOfThoseItHasRead();
    void tellsUnusualTimersAnew();
    void tellsNothingOfSids();
    void noticesTheWrongAccount();
    void knowsWhenItApplies();
    void namesServices();
    void endsWhileItReads();
};

void OverviewTest::isEmptyUntilItIsShown()
{
    OverviewBench bench;
    bench.add(u'4');

    QCOMPARE(bench.overview->count(), 0);
    QVERIFY(!bench.overview->isReading());
    QCOMPARE(bench.keychain.waiting(), 0);
}

void OverviewTest::keepsTheOrderOfTheAccounts()
{
    const auto bench = readBench(u"312"_s);
    QCOMPARE(names(*bench->overview), (QStringList{u"Customer 3"_s, u"Customer 1"_s, u"Customer 2"_s}));

    const QSignalSpy changes(bench->overview.get(), &Overview::accountsChanged);
    QVERIFY(!bench->registry.move(customer(u'2').id, 0));
    QCOMPARE(names(*bench->overview), (QStringList{u"Customer 2"_s, u"Customer 3"_s, u"Customer 1"_s}));
    QCOMPARE(changes.count(), 1);
    for (const QChar digit : u"123"_s) {
        QCOMPARE(bench->state(digit).loaded(), bench->server[digit]);
    }
}

void OverviewTest::showsThePracticeAccountWhileItIsOpen()
{
    const auto bench = readBench();
    Account practice = practiceAccount();
    practice.name = u"Übungskonto"_s;

    bench->overview->show(practice);
    QCOMPARE(bench->overview->count(), 4);
    QCOMPARE(bench->overview->account(3), practice);
    QCOMPARE(bench->takeRequests(), QStringList());
    bench->put(customer(u'4')); // which keeps it
    QCOMPARE(bench->overview->account(4), practice);

    bench->overview->show(customer(u'1'));
    QCOMPARE(names(*bench->overview),
             (QStringList{u"Customer 1"_s, u"Customer 2"_s, u"Customer 3"_s, u"Customer 4"_s}));
}

void OverviewTest::readsAFewAtOnce()
{
    OverviewBench bench(u"123456"_s);
    bench.overview->show(customer(u'1'));
    QVERIFY(bench.overview->isReading());
    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s, u"GET 4"_s}));
    QVERIFY(!bench.overview->isWaiting(3));
    QVERIFY(bench.overview->isWaiting(4));
    QVERIFY(bench.overview->isWaiting(5));

    bench.answer(u'3');
    QCOMPARE(bench.takeRequests(), QStringList{u"GET 5"_s});
    QCOMPARE(bench.state(u'3').loaded(), bench.server[u'3']);
    QVERIFY(!bench.state(u'1').answer);
    QVERIFY(!bench.overview->isWaiting(4));
    QVERIFY(bench.overview->isWaiting(5));

    bench.goOn();
    QVERIFY(!bench.overview->isReading());
    for (const QChar digit : u"123456"_s) {
        QCOMPARE(bench.state(digit).loaded(), bench.server[digit]);
    }
}

void OverviewTest::reportsOfEachAccount()
{
    OverviewBench bench;
    const QSignalSpy states(bench.overview.get(), &Overview::stateChanged);
    QList<bool> reading;
    connect(bench.overview.get(), &Overview::readingChanged, this,
            [&] { reading.append(bench.overview->isReading()); });
    const auto lastReported = [&states] { return states.last().first().toInt(); };
    bench.overview->show(customer(u'1'));
    QVERIFY(reading.last());

    bench.answer(u'2');
    QCOMPARE(lastReported(), 1);
    QVERIFY(!bench.registry.move(customer(u'3').id, 0));
    bench.answer(u'3');
    QCOMPARE(lastReported(), 0);
    bench.answer(u'1');
    QCOMPARE(lastReported(), 1);
    QVERIFY(!reading.last());
}

void OverviewTest::keepsWhatItHasRead()
{
    const auto bench = readBench();
    const ConfigurationEditor *editor = &bench->overview->editor(1);

    bench->add(u'4');

    QCOMPARE(bench->overview->count(), 4);
    QCOMPARE(&bench->overview->editor(1), editor);
    QCOMPARE(bench->state(u'2').loaded(), bench->server[u'2']);
    QCOMPARE(bench->takeRequests(), (QStringList{u"GET 1"_s, u"GET 4"_s})); // the open one and the new one
    bench->goOn();
    QCOMPARE(bench->state(u'4').loaded(), bench->server[u'4']);
}

void OverviewTest::readsAChangedAccountAnew()
{
    const auto bench = readBench();
    Account renamed = customer(u'2');
    renamed.name = u"Customer Two"_s;

    bench->put(renamed);

    QCOMPARE(names(*bench->overview), (QStringList{u"Customer 1"_s, u"Customer Two"_s, u"Customer 3"_s}));
    QVERIFY(!bench->state(u'2').answer);
    QVERIFY(bench->state(u'3').answer);
    QCOMPARE(bench->takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s}));
    bench->goOn();
    QCOMPARE(bench->state(u'2').account, renamed);
    QCOMPARE(bench->state(u'2').loaded(), bench->server[u'2']);
}

void OverviewTest::dropsARemovedAccount_data()
{
    QTest::addColumn<QChar>("digit");
    QTest::addColumn<QStringList>("requests"); // after those of the first four

    QTest::newRow("it has been read") << QChar(u'2') << QStringList{u"GET 5"_s, u"GET 6"_s};
    QTest::newRow("it is being read") << QChar(u'3') << QStringList{u"GET 5"_s, u"GET 6"_s};
    QTest::newRow("it is open") << QChar(u'1') << QStringList{u"GET 5"_s, u"GET 6"_s};
    QTest::newRow("it is still to be read") << QChar(u'6') << QStringList{u"GET 5"_s};
}

void OverviewTest::dropsARemovedAccount()
{
    QFETCH(QChar, digit);
    OverviewBench bench(u"123456"_s);
    bench.overview->show(customer(u'1'));
    QCOMPARE(bench.takeRequests().size(), 4);
    bench.answer(u'2');

    QVERIFY(!bench.registry.remove(customer(digit).id));
    QCOMPARE(bench.overview->count(), 5);
    QCOMPARE(bench.indexOf(digit), -1);

    bench.goOn(); // with an answer that nobody waits for
    QVERIFY(!bench.overview->isReading());
    for (int index = 0; index < bench.overview->count(); ++index) {
        QVERIFY(bench.overview->state(index).answer);
    }
    QTEST(bench.takeRequests(), "requests");
}

void OverviewTest::readsTheOpenAccountAgain()
{
    const auto bench = readBench();
    bench->overview->show(customer(u'1'));
    QCOMPARE(bench->takeRequests(), QStringList{u"GET 1"_s});
    bench->goOn();
    bench->server[u'2'] = with(bench->server[u'2'], Inactive, u"PT5H"_s);

    bench->overview->show(customer(u'2'));
    QCOMPARE(bench->takeRequests(), QStringList{u"GET 2"_s});
    QCOMPARE(bench->text(u'2', Inactive), u"PT1H"_s); // meanwhile
    bench->goOn();
    QCOMPARE(bench->text(u'2', Inactive), u"PT5H"_s);
}

void OverviewTest::readsEachAccountOnceAtATime()
{
    OverviewBench bench(u"12345"_s);
    bench.overview->show(customer(u'5')); // which waits
    bench.overview->show(customer(u'1')); // which is being read
    bench.overview->reload();
    bench.answer(u'1');
    bench.answer(u'5');
    bench.goOn();

    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s, u"GET 4"_s, u"GET 5"_s}));
}

void OverviewTest::keepsFailuresToTheirAccounts()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));
    bench.fail(u'2', ApiError::Kind::Unauthorized);
    bench.goOn();

    QVERIFY(!bench.overview->isReading());
    QCOMPARE(std::get<ApiError>(bench.state(u'2').failure.value().cause).kind, ApiError::Kind::Unauthorized);
    QVERIFY(!bench.state(u'2').answer);
    for (const QChar digit : u"13"_s) {
        QVERIFY(!bench.state(digit).failure);
        QCOMPARE(bench.state(digit).loaded(), bench.server[digit]);
    }
}

void OverviewTest::triesAgainWhatFailed_data()
{
    QTest::addColumn<bool>("isShown"); // rather than read again
    QTest::addColumn<QStringList>("requests");

    QTest::newRow("shown again") << true << QStringList{u"GET 1"_s, u"GET 2"_s};
    QTest::newRow("read again") << false << QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s};
}

void OverviewTest::triesAgainWhatFailed()
{
    QFETCH(bool, isShown);
    OverviewBench bench;
    bench.overview->show(customer(u'1'));
    bench.fail(u'2', ApiError::Kind::TimedOut);
    bench.goOn();
    bench.takeRequests();

    isShown ? bench.overview->show(customer(u'1')) : bench.overview->reload();
    QTEST(bench.takeRequests(), "requests");
    bench.goOn();
    QVERIFY(!bench.state(u'2').failure);
    QCOMPARE(bench.state(u'2').loaded(), bench.server[u'2']);
}

void OverviewTest::readsAllAgain()
{
    const auto bench = readBench();
    for (Configuration &configuration : bench->server) {
        configuration = with(configuration, Inactive, u"PT5H"_s);
    }

    bench->overview->reload();
    QVERIFY(bench->overview->isReading());
    QCOMPARE(bench->text(u'3', Inactive), u"PT1H"_s); // meanwhile
    bench->goOn();
    QCOMPARE(bench->takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"GET 3"_s}));
    for (const QChar digit : u"123"_s) {
        QCOMPARE(bench->text(digit, Inactive), u"PT5H"_s);
    }
}

void OverviewTest::cancels()
{
    OverviewBench bench(u"123456"_s);
    bench.overview->show(customer(u'1'));
    bench.answer(u'2');
    QCOMPARE(bench.takeRequests().size(), 5);
    QVERIFY(!bench.isCancelled(u'1'));

    bench.overview->cancel();
    QVERIFY(!bench.overview->isReading());
    QVERIFY(bench.isCancelled(u'1'));
    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList());
    for (const QChar digit : u"123456"_s) {
        QCOMPARE(bench.state(digit).answer.has_value(), digit == u'2');
        QVERIFY(!bench.state(digit).failure);
        QVERIFY(!bench.state(digit).isBusy());
    }

    bench.overview->show(customer(u'2'));
    bench.goOn();
    for (const QChar digit : u"123456"_s) {
        QCOMPARE(bench.state(digit).loaded(), bench.server[digit]);
    }
}

void OverviewTest::tellsUnusualTimers_data()
{
    QTest::addColumn<QStringList>("timers");
    QTest::addColumn<QList<bool>>("unusual");

    QTest::newRow("one account") << QStringList{u"PT1H"_s} << QList{false};
    QTest::newRow("all alike") << QStringList{u"PT1H"_s, u"PT1H"_s} << QList{false, false};
    QTest::newRow("one of three") << QStringList{u"PT1H"_s, u"PT2H"_s, u"PT1H"_s}
                                  << QList{false, true, false};
    QTest::newRow("alike, written otherwise")
        << QStringList{u"PT1H"_s, u"PT60M"_s, u"PT3600S"_s} << QList{false, false, false};
    QTest::newRow("off in three ways")
        << QStringList{QString(), u"PT0S"_s, u"P0D"_s, u"PT1H"_s} << QList{false, false, false, true};
    QTest::newRow("none that most have")
        << QStringList{u"PT1H"_s, u"PT2H"_s, u"PT1H"_s, u"PT3H"_s} << QList{true, true, true, true};
    QTest::newRow("two that differ") << QStringList{u"PT1H"_s, u"PT2H"_s} << QList{true, true};
}

void OverviewTest::tellsUnusualTimers()
{
    QFETCH(QStringList, timers);
    OverviewBench bench(u"1234"_s.first(timers.size()));
    for (Configuration &configuration : bench.server) {
        configuration = with(configuration, Inactive, timers.takeFirst());
    }
    bench.overview->show(customer(u'1'));
    bench.goOn();

    QTEST(unusual(bench), "unusual");
    QVERIFY(!bench.overview->isUnusual(0, Field::DefaultClosedTimer)); // which are alike
}

void OverviewTest::tellsUnusualTimersOfThoseItHasRead()
{
    OverviewBench bench;
    bench.server[u'1'] = with(bench.server[u'1'], Inactive, u"PT2H"_s);
    bench.overview->show(customer(u'1'));
    QCOMPARE(unusual(bench), (QList{false, false, false}));
    bench.answer(u'1');
    QCOMPARE(unusual(bench), (QList{false, false, false})); // there is nothing to compare it with
    bench.answer(u'2');
    QCOMPARE(unusual(bench), (QList{true, true, false}));
    bench.answer(u'3');
    QCOMPARE(unusual(bench), (QList{true, false, false}));
}

void OverviewTest::tellsUnusualTimersAnew()
{
    const auto bench = readBench();
    QCOMPARE(unusual(*bench), (QList{false, false, false}));
    bench->server[u'1'] = with(bench->server[u'1'], Inactive, u"PT2H"_s);
    bench->overview->show(customer(u'1'));
    bench->goOn();
    QCOMPARE(unusual(*bench), (QList{true, false, false}));

    QList<bool> told;
    connect(bench->overview.get(), &Overview::accountsChanged, this, [&] { told = unusual(*bench); });
    QVERIFY(!bench->registry.remove(customer(u'3').id));
    QCOMPARE(told, (QList{true, true}));
}

void OverviewTest::tellsNothingOfSids()
{
    OverviewBench bench;
    const QString other = testSid(SidKind::ConversationService, u'9').text();
    bench.server[u'1'] = with(bench.server[u'1'], Field::DefaultConversationService, other);
    bench.overview->show(customer(u'1'));
    bench.goOn();

    for (int index = 0; index < bench.overview->count(); ++index) {
        QVERIFY(!bench.overview->isUnusual(index, Field::DefaultConversationService));
    }
}

/// As with a parent's credentials.
void OverviewTest::noticesTheWrongAccount()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));
    bench.answer(u'2', bench.server[u'1']);
    bench.goOn();

    QVERIFY(bench.state(u'2').isOfAnotherAccount());
    QCOMPARE(bench.state(u'2').loaded(), bench.server[u'1']);
    QVERIFY(!bench.state(u'1').isOfAnotherAccount());
    QVERIFY(!bench.state(u'3').isOfAnotherAccount());

    bench.overview->reload();
    bench.goOn();
    QVERIFY(!bench.state(u'2').isOfAnotherAccount());
}

void OverviewTest::knowsWhenItApplies()
{
    const auto bench = readBench();
    bench->overview->editor(1).setText(Inactive, u"PT2H"_s);
    bench->overview->editor(1).apply();
    QVERIFY(bench->overview->isApplying()); // or is about to
    bench->answer(u'2');
    QVERIFY(bench->overview->isApplying());
    bench->answer(u'2');
    QVERIFY(!bench->overview->isApplying());
    QCOMPARE(bench->text(u'2', Inactive), u"PT2H"_s);
}

/// With the names that were kept when the account was open.
void OverviewTest::namesServices()
{
    OverviewBench bench;
    ServicesCache(bench.folder.path()).write(customer(u'2'), testServices());
    Overview named(bench.registry, bench.access, bench.client, bench.recorder, bench.folder.path());
    named.show(customer(u'1'));
    bench.overview->show(customer(u'1')); // without a folder

    const NamedSid conversations = services(SidKind::ConversationService, 2, 1).first();
    const NamedSid messages = services(SidKind::MessagingService, 1, 1).first();
    QTRY_COMPARE(named.state(1).context.nameOf(conversations.sid), conversations.name);
    QCOMPARE(named.state(1).context.nameOf(messages.sid), messages.name);
    QCOMPARE(named.state(0).context.nameOf(conversations.sid), QString());
    QCOMPARE(bench.state(u'2').context, AccountContext());
}

void OverviewTest::endsWhileItReads()
{
    OverviewBench bench(u"12345"_s);
    bench.overview->show(customer(u'1'));
    bench.answer(u'2');
    bench.takeRequests();
    bench.overview.reset();

    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList());
}

QTEST_GUILESS_MAIN(OverviewTest)

#include "overviewtest.moc"
