// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewwords.h"
#include "app/editing/batchbench.h"
#include "localization/languages.h"
#include "ui/feedback/errorwords.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QString Service = testSid(SidKind::ConversationService, u'1').text();

/// What applying does to the customer.
Message words(const BatchBench &bench, QChar digit)
{
    return OverviewWords::update(*bench.update, bench.indexOf(digit));
}

/// What has become of reading the customer.
Message reading(const OverviewBench &bench, QChar digit)
{
    return OverviewWords::reading(*bench.overview, bench.indexOf(digit));
}

/// Lets the first customer be read again and the update be sent.
void send(BatchBench &bench)
{
    bench.edit(u"1"_s);
    bench.update->start();
    bench.answer(u'1');
}

} // namespace

class OverviewWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void namesAnAccount_data();
    void namesAnAccount();
    void saysAValue_data();
    void saysAValue();
    void keepsTheDirectionOfTexts();
    void tellsOfReading();
    void tellsWhenAnAccountWasRead();
    void tellsThatTheKeychainIsSlow();
    void tellsWhyNothingWasRead();
    void tellsOfAnotherAccount();
    void tellsThatNothingWasRead();
    void tellsWhatWillHappen_data();
    void tellsWhatWillHappen();
    void promisesNothingWithoutATimer();
    void promisesNothingOfWhatIsRead();
    void tellsWhyAnAccountStays();
    void tellsHowFarItIs();
    void tellsOfSuccess();
    void tellsOfARefusal();
    void tellsThatSomebodyElseWasFaster();
    void tellsOfCancelling();
    void tellsOfTheWrongAccount();
    void tellsWhatTheServerMadeOfIt();
    void tellsWhatIsNotKnown();
    void tellsWhatReadingFound_data();
    void tellsWhatReadingFound();
    void tellsThatTheHistoryLacksIt();

private:
    Languages m_languages;
};

void OverviewWordsTest::namesAnAccount_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<QString>("words");

    QTest::newRow("an account") << acme() << u"Acme\nus1 · ACaaaa…aaaa"_s;
    QTest::newRow("in production") << birch() << u"Birch & Söhne\nProduction · ie1 · ACbbbb…bbbb"_s;
    QTest::newRow("practice") << practiceAccount() << u"Practice\nRuns on this computer"_s;
}

void OverviewWordsTest::namesAnAccount()
{
    QFETCH(Account, account);

    QTEST(OverviewWords::account(account), "words");
}

void OverviewWordsTest::saysAValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const QString other = testSid(SidKind::ConversationService, u'2').text();
    QTest::newRow("service") << Field::DefaultConversationService << Service << u"Desk\n"_s + Service;
    QTest::newRow("service without a name") << Field::DefaultConversationService << other << other;
    QTest::newRow("no service") << Field::DefaultConversationService << u""_s << u"not set"_s;
    QTest::newRow("timer") << Field::DefaultInactiveTimer << u"PT90M"_s << u"1 hour 30 minutes\nPT90M"_s;
    QTest::newRow("timer that is off") << Field::DefaultClosedTimer << u"PT0S"_s << u"off"_s;
    QTest::newRow("off in other words") << Field::DefaultClosedTimer << u"P0D"_s << u"off"_s;
    QTest::newRow("no timer") << Field::DefaultClosedTimer << u""_s << u"off"_s;
    QTest::newRow("timer of a year") << Field::DefaultClosedTimer << u"P1Y"_s << u"P1Y"_s;
    QTest::newRow("no duration") << Field::DefaultClosedTimer << u"soon"_s << u"soon"_s;
}

void OverviewWordsTest::saysAValue()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    AccountContext context;
    context.conversationServices.list.append({{.sid = Service, .name = u"Desk"_s}});

    QTEST(OverviewWords::value(field, text, context), "words");
}

void OverviewWordsTest::keepsTheDirectionOfTexts()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto goBack = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    QCOMPARE(OverviewWords::value(Field::DefaultClosedTimer, u"PT2H"_s, {}), u"2 hours\n\u2066PT2H\u2069"_s);
    QCOMPARE(OverviewWords::value(Field::DefaultConversationService, Service, {}),
             u"\u2066"_s + Service + u"\u2069"_s);
}

void OverviewWordsTest::tellsOfReading()
{
    const OverviewBench bench(u"12345"_s);

    bench.overview->show(customer(u'1'));

    QCOMPARE(reading(bench, u'1'), (Message{Severity::Neutral, u"Reading…"_s}));
    QCOMPARE(reading(bench, u'5'), (Message{Severity::Neutral, u"Waiting…"_s})); // four at a time
}

void OverviewWordsTest::tellsWhenAnAccountWasRead()
{
    const QDateTime moment({2026, 3, 1}, {14, 5});
    OverviewBench bench(u"1"_s);
    bench.overview->show(customer(u'1'));
    bench.signIn();

    const Exchange exchange{.method = "GET", .url = {}, .sentAt = moment.toUTC()};
    bench.client.latestCall().end(ConfigurationAnswer{bench.server[u'1'], exchange});

    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    QCOMPARE(reading(bench, u'1'), (Message{Severity::Neutral, u"Read at "_s + time}));
}

void OverviewWordsTest::tellsThatTheKeychainIsSlow()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));

    Q_EMIT bench.keychain.slow(customer(u'2').id);

    QCOMPARE(reading(bench, u'1').title, u"Reading…"_s);
    QCOMPARE(reading(bench, u'2'),
             (Message{Severity::Warning, u"Waiting for the keychain…"_s, ErrorWords::keychainIsSlow()}));
}

void OverviewWordsTest::tellsWhyNothingWasRead()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));

    bench.fail(u'1', ApiError::Kind::TimedOut);

    QCOMPARE(reading(bench, u'1'), (Message{Severity::Error, u"The server did not answer in time"_s,
                                            u"Check the connection, then try again."_s}));
    bench.overview->reload();
    QCOMPARE(reading(bench, u'1').title, u"Reading…"_s);
}

void OverviewWordsTest::tellsOfAnotherAccount()
{
    OverviewBench bench;
    bench.overview->show(customer(u'1'));

    bench.answer(u'1', bench.server[u'2']); // as with a parent's credentials

    const Message words = reading(bench, u'1');
    QCOMPARE(words.severity, Severity::Error);
    QCOMPARE(words.title, u"This is the configuration of another account"_s);
    QVERIFY(words.explanation.contains(customer(u'1').accountSid.text()));
    QVERIFY(words.explanation.contains(customer(u'2').accountSid.text()));
}

void OverviewWordsTest::tellsThatNothingWasRead()
{
    const OverviewBench bench(u"12345"_s);
    bench.overview->show(customer(u'1'));

    bench.overview->cancel();

    QCOMPARE(reading(bench, u'1'), (Message{Severity::Neutral, u"Not read"_s}));
    QCOMPARE(reading(bench, u'5'), (Message{Severity::Neutral, u"Not read"_s}));
}

void OverviewWordsTest::tellsWhatWillHappen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("timer");
    QTest::addColumn<Message>("words"); // about the first

    const QString notAfter = u"The closed timer is not longer than the inactive timer. Both count from the "
                             "last message, so conversations close without ever being inactive."_s;
    QTest::newRow("not chosen") << u"2"_s << u"PT2H"_s << Message{Severity::Neutral, u"Stays as it is"_s};
    QTest::newRow("changed") << u"1"_s << u"PT2H"_s << Message{Severity::Information, u"Will be changed"_s};
    QTest::newRow("the same") << u"1"_s << u"PT60M"_s
                              << Message{Severity::Neutral, u"Has these values already"_s};
    QTest::newRow("as long as the closed timer")
        << u"1"_s << u"P7D"_s << Message{Severity::Warning, notAfter};
    QTest::newRow("with a problem") << u"1"_s << u"PT5S"_s << Message();
}

void OverviewWordsTest::tellsWhatWillHappen()
{
    QFETCH(QString, chosen);
    QFETCH(QString, timer);
    BatchBench bench;

    bench.edit(chosen, timer);

    QTEST(words(bench, u'1'), "words");
}

void OverviewWordsTest::promisesNothingWithoutATimer()
{
    BatchBench bench;

    bench.choose(u"1"_s);

    QCOMPARE(words(bench, u'1').title, u"Stays as it is"_s);
}

/// Which cannot be applied to meanwhile.
void OverviewWordsTest::promisesNothingOfWhatIsRead()
{
    BatchBench bench;
    bench.edit(u"12"_s);

    bench.overview->reload();
    QCOMPARE(words(bench, u'1').title, u"Reading…"_s);

    bench.goOn();
    QCOMPARE(words(bench, u'1').title, u"Will be changed"_s);
}

void OverviewWordsTest::tellsWhyAnAccountStays()
{
    BatchBench bench;
    bench.overview->reload();
    bench.answer(u'2', bench.server[u'1']);
    bench.goOn();

    bench.edit(u"12"_s);

    QCOMPARE(words(bench, u'1').title, u"Will be changed"_s);
    QCOMPARE(words(bench, u'2'), reading(bench, u'2'));
    QCOMPARE(words(bench, u'2').severity, Severity::Error);
}

void OverviewWordsTest::tellsHowFarItIs()
{
    BatchBench bench(u"12345"_s);
    bench.edit(u"12345"_s);

    bench.update->start();
    QCOMPARE(words(bench, u'1'), (Message{Severity::Neutral, u"Checking…"_s,
                                          u"It is read once more before anything is sent."_s}));
    QCOMPARE(words(bench, u'5'), (Message{Severity::Neutral, u"Waiting…"_s}));

    bench.answer(u'1');
    QCOMPARE(words(bench, u'1'), (Message{Severity::Neutral, u"Applying…"_s}));

    bench.fail(u'1', ApiError::Kind::ConnectionLost); // so that it is read
    QCOMPARE(words(bench, u'1'), (Message{Severity::Neutral, u"Applying…"_s}));
}

void OverviewWordsTest::tellsOfSuccess()
{
    BatchBench bench;
    send(bench);

    bench.answer(u'1');

    QCOMPARE(words(bench, u'1'),
             (Message{Severity::Success, u"Applied"_s, u"The server has the value that was asked for."_s}));
}

void OverviewWordsTest::tellsOfARefusal()
{
    BatchBench bench;
    send(bench);

    bench.fail(u'1', forbidden());

    QCOMPARE(words(bench, u'1'), (Message{Severity::Error, u"Refused"_s, u"This sign-in may not do that"_s}));
}

void OverviewWordsTest::tellsThatSomebodyElseWasFaster()
{
    BatchBench bench;
    bench.edit(u"1"_s);
    bench.server[u'1'] = with(bench.server[u'1'], Field::DefaultInactiveTimer, u"PT5H"_s);

    bench.update->start();
    bench.goOn();

    QCOMPARE(words(bench, u'1'), (Message{Severity::Information, u"Not sent"_s,
                                          u"Somebody else has changed this account since it was read."_s}));
}

void OverviewWordsTest::tellsOfCancelling()
{
    BatchBench bench;
    bench.edit(u"1"_s);

    bench.update->start();
    bench.update->cancel();

    QCOMPARE(words(bench, u'1'),
             (Message{Severity::Information, u"Not sent"_s, u"Cancelled before anything was sent."_s}));
}

void OverviewWordsTest::tellsOfTheWrongAccount()
{
    BatchBench bench;
    bench.edit(u"1"_s);

    bench.update->start();
    bench.answer(u'1', bench.server[u'2']);

    QCOMPARE(words(bench, u'1'), (Message{Severity::Information, u"Not sent"_s,
                                          u"This is the configuration of another account"_s}));
}

void OverviewWordsTest::tellsWhatTheServerMadeOfIt()
{
    BatchBench bench;
    send(bench);

    bench.answer(u'1', with(bench.server[u'1'], Field::DefaultInactiveTimer, u"PT3H"_s));

    QCOMPARE(words(bench, u'1'),
             (Message{Severity::Warning, u"Altered"_s,
                      u"The server accepted the change and made another value of it."_s}));
}

void OverviewWordsTest::tellsWhatIsNotKnown()
{
    BatchBench bench;
    send(bench);

    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    bench.fail(u'1', ApiError::Kind::Unreachable);

    QCOMPARE(words(bench, u'1'), (Message{Severity::Warning, u"Not known"_s,
                                          u"It is not known whether the change was applied"_s}));
}

void OverviewWordsTest::tellsWhatReadingFound_data()
{
    QTest::addColumn<QString>("timer"); // that the server has
    QTest::addColumn<Message>("words");

    QTest::newRow("what was asked for")
        << u"PT2H"_s << Message{Severity::Warning, u"Applied"_s, u"The change was applied all the same"_s};
    QTest::newRow("what was there before")
        << u"PT1H"_s << Message{Severity::Information, u"Not applied"_s, u"The change was not applied"_s};
    QTest::newRow("something else") << u"PT5H"_s
                                    << Message{Severity::Warning, u"Undecided"_s,
                                               u"It cannot be told whether the change was applied"_s};
}

void OverviewWordsTest::tellsWhatReadingFound()
{
    QFETCH(QString, timer);
    BatchBench bench;
    send(bench);

    bench.fail(u'1', ApiError::Kind::ConnectionLost);
    bench.server[u'1'] = with(bench.server[u'1'], Field::DefaultInactiveTimer, timer);
    bench.goOn();

    QTEST(words(bench, u'1'), "words");
}

void OverviewWordsTest::tellsThatTheHistoryLacksIt()
{
    BatchBench bench;
    send(bench);
    bench.recorder.error = HistoryError{.kind = HistoryError::Kind::DiskFull};

    bench.answer(u'1');

    QCOMPARE(words(bench, u'1'), (Message{Severity::Warning, u"Applied"_s,
                                          u"The change was applied, but the history does not say so yet"_s}));
}

QTEST_MAIN(OverviewWordsTest)

#include "overviewwordstest.moc"
