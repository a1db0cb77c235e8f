// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/namesreader.h"
#include "errorrows.h"
#include "namesbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Status = KnownNames::Status;

namespace {

constexpr auto Kind = SidKind::ConversationService;

QList<NamedSid> entries(int first, int count)
{
    return services(Kind, first, count);
}

/// A reader that has been told to read Acme's services.
struct ReaderBench : NamesBench
{
    ReaderBench() { reader.read(acme(), {.kind = Kind}); }

    [[nodiscard]] const KnownNames &names() const { return reader.names(); }
    [[nodiscard]] ApiError::Kind error() const { return std::get<ApiError>(names().error.value()).kind; }

    /// Reads a list of one page.
    void complete(int count)
    {
        signIn();
        succeed(Kind, entries(1, count));
    }

    NamesReader reader{access, client};
};

} // namespace

class NamesReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingUntilTold();
    void readsPageAfterPage();
    void readsAnEmptyList();
    void asksForTheRightList();
    void reportsWhyThereIsNoSecret_data() { addCredentialErrorRows(); }
    void reportsWhyThereIsNoSecret();
    void keepsWhatItReadWhenAPageFails_data() { addApiErrorRows(); }
    void keepsWhatItReadWhenAPageFails();
    void startsAgainAfterAFailure();
    void showsTheWholeListWhileItReadsAgain();
    void keepsTheWholeListWhenReadingAgainFails();
    void beginsWithTheListOfBefore();
    void endsWhenPagesGoRound_data();
    void endsWhenPagesGoRound();
    void takesTheSamePagesInTheNextReading();
    void showsThatItWaitsToAskAgain();
    void forgetsTheWaitInTheEnd_data();
    void forgetsTheWaitInTheEnd();
    void cancels_data();
    void cancels();
    void cancelsNothingThatHasEnded();
    void dropsAnswersOfTheListBefore();
    void clears();
};

void NamesReaderTest::readsNothingUntilTold()
{
    NamesBench bench;
    NamesReader reader(bench.access, bench.client);

    QCOMPARE(reader.names(), KnownNames());
    reader.refresh();
    reader.cancel();
    QCOMPARE(reader.names(), KnownNames());
    QCOMPARE(bench.keychain.waiting(), 0);
}

void NamesReaderTest::readsPageAfterPage()
{
    ReaderBench bench;
    const QSignalSpy changed(&bench.reader, &NamesReader::changed);
    const QSignalSpy completed(&bench.reader, &NamesReader::completed);
    QCOMPARE(bench.names().status, Status::Reading);
    bench.signIn();

    for (int page = 0; page < 3; ++page) {
        QCOMPARE(bench.reader.count(), 10 * page);
        QCOMPARE(bench.client.namesRequests().size(), page + 1);
        QCOMPARE(bench.client.namesRequests().last().next, page == 0 ? QUrl() : pageUrl(page));
        QCOMPARE(completed.size(), 0);
        bench.succeed(Kind, entries(10 * page, 10), page < 2 ? pageUrl(page + 1) : QUrl());
        QCOMPARE(bench.names().list, listOf(entries(0, 10 * page + 10)));
        QCOMPARE(bench.names().isWhole(), page == 2);
        QCOMPARE(changed.size(), page + 1);
    }
    QCOMPARE(bench.names().status, Status::Complete);
    QVERIFY(!bench.names().error);
    QVERIFY(bench.names().readAt.secsTo(QDateTime::currentDateTimeUtc()) < 10);
    QCOMPARE(bench.reader.count(), 30);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(bench.client.namesRequests().size(), 3);
}

void NamesReaderTest::readsAnEmptyList()
{
    ReaderBench bench;
    bench.complete(0);

    QCOMPARE(bench.names().status, Status::Complete);
    QVERIFY(bench.names().isWhole());
    QCOMPARE(bench.names().list.size(), 0);
}

void NamesReaderTest::asksForTheRightList()
{
    ReaderBench bench;
    const NameSource roles{.kind = SidKind::Role, .service = testSid(Kind, u'1')};
    bench.reader.read(birch(), roles);
    bench.signIn();

    QCOMPARE(bench.client.namesRequests().size(), 1);
    QCOMPARE(bench.client.namesRequests().first().source, roles);
}

void NamesReaderTest::reportsWhyThereIsNoSecret()
{
    QFETCH(CredentialError::Kind, kind);
    ReaderBench bench;
    const QSignalSpy changed(&bench.reader, &NamesReader::changed);
    bench.keychain.fail(kind);

    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(std::get<CredentialError>(bench.names().error.value()), CredentialError{kind});
    QVERIFY(!bench.names().isWhole());
    QCOMPARE(changed.size(), 1);
    QVERIFY(bench.client.namesRequests().isEmpty());
}

void NamesReaderTest::keepsWhatItReadWhenAPageFails()
{
    QFETCH(ApiError::Kind, kind);
    ReaderBench bench;
    bench.signIn();
    bench.succeed(Kind, entries(1, 10), pageUrl(1));
    bench.call(Kind)->fail(kind);

    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(bench.error(), kind);
    QCOMPARE(bench.names().list, listOf(entries(1, 10)));
    QVERIFY(!bench.names().isWhole());
    QCOMPARE(bench.client.namesRequests().size(), 2);
}

void NamesReaderTest::startsAgainAfterAFailure()
{
    ReaderBench bench;
    bench.signIn();
    bench.succeed(Kind, entries(1, 10), pageUrl(1));
    bench.call(Kind)->fail(ApiError::Kind::TimedOut);
    bench.reader.refresh();

    QCOMPARE(bench.names().status, Status::Reading);
    QVERIFY(!bench.names().error);
    QCOMPARE(bench.reader.count(), 0);
    bench.signIn();
    QCOMPARE(bench.client.namesRequests().last().next, QUrl());
    bench.succeed(Kind, entries(1, 5));
    QCOMPARE(bench.names().status, Status::Complete);
    QCOMPARE(bench.names().list, listOf(entries(1, 5)));
}

void NamesReaderTest::showsTheWholeListWhileItReadsAgain()
{
    ReaderBench bench;
    bench.complete(10);
    const QDateTime readAt = bench.names().readAt;
    bench.reader.refresh();
    bench.signIn();
    bench.succeed(Kind, entries(6, 3), pageUrl(1));

    QCOMPARE(bench.names().status, Status::Reading);
    QCOMPARE(bench.names().list, listOf(entries(1, 10)));
    QCOMPARE(bench.names().readAt, readAt);
    QCOMPARE(bench.reader.count(), 3);
    bench.succeed(Kind, entries(9, 3));
    QCOMPARE(bench.names().status, Status::Complete);
    QCOMPARE(bench.names().list, listOf(entries(6, 6)));
    QCOMPARE(bench.reader.count(), 6);
}

void NamesReaderTest::keepsTheWholeListWhenReadingAgainFails()
{
    ReaderBench bench;
    bench.complete(10);
    const QDateTime readAt = bench.names().readAt;
    bench.reader.refresh();
    bench.signIn();
    bench.succeed(Kind, entries(6, 3), pageUrl(1));
    bench.call(Kind)->fail(ApiError::Kind::Unreachable);

    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(bench.error(), ApiError::Kind::Unreachable);
    QCOMPARE(bench.names().list, listOf(entries(1, 10)));
    QCOMPARE(bench.names().readAt, readAt);

    bench.reader.refresh();
    bench.complete(2); // and has nothing of the reading that failed
    QCOMPARE(bench.names().list, listOf(entries(1, 2)));
}

void NamesReaderTest::beginsWithTheListOfBefore()
{
    ReaderBench bench;
    const SavedList before = testServices().conversationServices;
    bench.reader.read(acme(), {.kind = Kind}, before);

    QCOMPARE(bench.names().status, Status::Reading);
    QCOMPARE(bench.names().list, before.list);
    QCOMPARE(bench.names().readAt, before.readAt);
    QCOMPARE(bench.reader.count(), 0);
    bench.complete(1);
    QCOMPARE(bench.names().list, listOf(entries(1, 1)));
    QVERIFY(bench.names().readAt > before.readAt);
}

void NamesReaderTest::endsWhenPagesGoRound_data()
{
    QTest::addColumn<QList<int>>("pages"); // each leads to the next

    QTest::newRow("to itself") << QList{1, 1};
    QTest::newRow("to the one before") << QList{1, 2, 1};
    QTest::newRow("to an earlier one") << QList{1, 2, 3, 4, 2};
}

void NamesReaderTest::endsWhenPagesGoRound()
{
    QFETCH(QList<int>, pages);
    ReaderBench bench;
    bench.signIn();
    for (const int page : pages) {
        QCOMPARE(bench.names().status, Status::Reading);
        bench.succeed(Kind, entries(page, 1), pageUrl(page));
    }

    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(bench.error(), ApiError::Kind::MalformedReply);
    QVERIFY(!std::get<ApiError>(bench.names().error.value()).detail.isEmpty());
    QVERIFY(!bench.names().isWhole());
    QCOMPARE(bench.client.namesRequests().size(), pages.size());
}

void NamesReaderTest::takesTheSamePagesInTheNextReading()
{
    ReaderBench bench;
    for (int reading = 0; reading < 2; ++reading) {
        bench.reader.refresh();
        bench.signIn();
        bench.succeed(Kind, entries(1, 1), pageUrl(1));
        bench.succeed(Kind, entries(2, 1));
        QCOMPARE(bench.names().status, Status::Complete);
    }
}

/// On each page.
void NamesReaderTest::showsThatItWaitsToAskAgain()
{
    ReaderBench bench;
    bench.signIn();
    for (int page = 0; page < 2; ++page) {
        const QSignalSpy changed(&bench.reader, &NamesReader::changed);
        const Repeat repeat{.number = page + 1, .most = 3, .at = QDateTime::currentDateTimeUtc()};

        Q_EMIT bench.call(Kind)->repeats(repeat);
        QCOMPARE(bench.names().repeat, repeat);
        QCOMPARE(bench.names().status, Status::Reading);
        QCOMPARE(changed.size(), 1);

        Q_EMIT bench.call(Kind)->asksAgain();
        QVERIFY(!bench.names().repeat);
        QCOMPARE(bench.names().status, Status::Reading);
        QCOMPARE(changed.size(), 2);
        bench.succeed(Kind, entries(10 * page, 10), pageUrl(page + 1));
    }
}

void NamesReaderTest::forgetsTheWaitInTheEnd_data()
{
    QTest::addColumn<std::function<void(ReaderBench &)>>("end");

    const auto row = [](const char *name, const std::function<void(ReaderBench &)> &end) {
        QTest::newRow(name) << end;
    };
    row("answered", [](ReaderBench &bench) { bench.succeed(Kind, entries(1, 3)); });
    row("failed", [](ReaderBench &bench) { bench.call(Kind)->fail(ApiError::Kind::RateLimited); });
    row("cancelled", [](ReaderBench &bench) { bench.reader.cancel(); });
    row("begun again", [](ReaderBench &bench) { bench.reader.refresh(); });
    row("another list", [](ReaderBench &bench) { bench.reader.read(birch(), {.kind = Kind}); });
    row("cleared", [](ReaderBench &bench) { bench.reader.clear(); });
}

void NamesReaderTest::forgetsTheWaitInTheEnd()
{
    QFETCH(std::function<void(ReaderBench &)>, end);
    ReaderBench bench;
    bench.signIn();
    const QPointer<FakeNamesCall> call = bench.call(Kind);
    Q_EMIT call->repeats({});

    end(bench);

    QVERIFY(!bench.names().repeat);
    Q_EMIT call->repeats({}); // too late
    QVERIFY(!bench.names().repeat);
}

void NamesReaderTest::cancels_data()
{
    QTest::addColumn<int>("answers"); // before the cancel

    QTest::newRow("while it signs in") << 0;
    QTest::newRow("before the first page") << 1;
    QTest::newRow("before the second page") << 2;
}

void NamesReaderTest::cancels()
{
    QFETCH(int, answers);
    ReaderBench bench;
    if (answers > 0) {
        bench.signIn();
    }
    if (answers > 1) {
        bench.succeed(Kind, entries(1, 10), pageUrl(1));
    }
    const QPointer<FakeNamesCall> call = bench.call(Kind);
    bench.reader.cancel();

    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(bench.error(), ApiError::Kind::Cancelled);
    QCOMPARE(bench.names().list.size(), answers > 1 ? 10 : 0);
    QCOMPARE(call && call->isCancelled(), answers > 0);

    const qsizetype requests = bench.client.namesRequests().size();
    bench.signIn();
    if (call) {
        call->end(NamesPage{entries(11, 10), {}});
    }
    QCOMPARE(bench.names().status, Status::Failed);
    QCOMPARE(bench.names().list.size(), answers > 1 ? 10 : 0);
    QCOMPARE(bench.client.namesRequests().size(), requests);
}

void NamesReaderTest::cancelsNothingThatHasEnded()
{
    ReaderBench bench;
    bench.complete(10);
    const KnownNames before = bench.names();
    bench.reader.cancel();

    QCOMPARE(bench.names(), before);
}

void NamesReaderTest::dropsAnswersOfTheListBefore()
{
    ReaderBench bench;
    bench.signIn();
    const QPointer<FakeNamesCall> before = bench.call(Kind);
    bench.reader.read(birch(), {.kind = Kind});
    QVERIFY(before->isCancelled());
    before->end(NamesPage{entries(1, 10), {}});

    QCOMPARE(bench.names().status, Status::Reading);
    QCOMPARE(bench.names().list.size(), 0);
    bench.complete(2);
    QCOMPARE(bench.names().list, listOf(entries(1, 2)));
}

void NamesReaderTest::clears()
{
    ReaderBench bench;
    bench.complete(10);
    bench.reader.refresh();
    bench.signIn();
    const QPointer<FakeNamesCall> call = bench.call(Kind);
    bench.reader.clear();
    QVERIFY(call->isCancelled());
    call->end(NamesPage{entries(1, 10), {}});

    QCOMPARE(bench.names(), KnownNames());
    QCOMPARE(bench.reader.count(), 0);
    bench.reader.refresh();
    QCOMPARE(bench.keychain.waiting(), 0);
}

QTEST_GUILESS_MAIN(NamesReaderTest)

#include "namesreadertest.moc"
