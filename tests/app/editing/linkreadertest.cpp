// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/linkreader.h"

#include "app/accounts/testaccounts.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Link link(const QString &name = u"users"_s)
{
    return {name, QUrl(u"https://conversations.twilio.com/v1/Services/IS1/"_s + name)};
}

Exchange answer(const QByteArray &body)
{
    return {.method = "GET", .url = link().url, .status = 200, .body = body};
}

/// A reader whose sign-ins and requests wait for the test to answer them.
struct Bench
{
    Bench() { keychain.secrets = {{acme().id, "secret of Acme"}, {birch().id, "secret of Birch"}}; }

    void read(const QByteArray &body = "{}")
    {
        reader->open(acme(), link());
        keychain.succeed();
        client.linkCall()->end(answer(body));
    }

    [[nodiscard]] const LinkState &state() const { return reader->state(); }
    [[nodiscard]] std::optional<ApiError::Kind> failure() const
    {
        const auto *error = state().error ? std::get_if<ApiError>(&*state().error) : nullptr;
        return error ? std::optional(error->kind) : std::nullopt;
    }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{u"/nowhere/conversations-practice-server"_s};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    std::unique_ptr<LinkReader> reader = std::make_unique<LinkReader>(access, client);
};

} // namespace

class LinkReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALink();
    void failsToSignIn();
    void failsToRead();
    void readsAgain();
    void keepsWhatItHasWhenReadingAgainFails();
    void showsThatItWaitsToAskAgain();
    void forgetsTheWaitInTheEnd_data();
    void forgetsTheWaitInTheEnd();
    void cancels_data();
    void cancels();
    void dropsALateAnswer();
    void opensAnotherLink();
    void closes();
    void dismissesAnError();
    void saysThatTheKeychainIsSlow();
    void endsItsRequestWithItself();
};

void LinkReaderTest::readsALink()
{
    Bench bench;
    QSignalSpy changes(bench.reader.get(), &LinkReader::stateChanged);

    bench.reader->open(acme(), link());
    QVERIFY(bench.state().isReading);
    QCOMPARE(bench.state().account, acme());
    QCOMPARE(bench.state().link, link());
    QCOMPARE(changes.size(), 1);

    bench.keychain.succeed();
    QCOMPARE(bench.client.askedLink(), link().url);
    QVERIFY(bench.state().isReading);

    const Exchange exchange = answer(R"({"users":[]})");
    bench.client.linkCall()->end(exchange);
    QVERIFY(!bench.state().isReading);
    QCOMPARE(bench.state().exchange, exchange);
    QVERIFY(!bench.state().error);
    QCOMPARE(changes.size(), 2);
}

void LinkReaderTest::failsToSignIn()
{
    Bench bench;
    bench.reader->open(acme(), link());

    bench.keychain.fail(CredentialError::Kind::Locked);

    QVERIFY(!bench.state().isReading);
    QCOMPARE(std::get<CredentialError>(bench.state().error.value()).kind, CredentialError::Kind::Locked);
    QVERIFY(!bench.client.linkCall());
}

void LinkReaderTest::failsToRead()
{
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.succeed();

    bench.client.linkCall()->fail(ApiError::Kind::NotFound);

    QVERIFY(!bench.state().isReading);
    QCOMPARE(bench.failure(), ApiError::Kind::NotFound);
    QVERIFY(!bench.state().exchange);
}

void LinkReaderTest::readsAgain()
{
    Bench bench;
    bench.read("1");

    bench.reader->reload();
    QVERIFY(bench.state().isReading);
    QCOMPARE(bench.state().exchange->body, "1"_ba);
    bench.reader->reload(); // which is under way
    QCOMPARE(bench.keychain.waiting(), 1);

    bench.keychain.succeed();
    bench.client.linkCall()->end(answer("2"));
    QCOMPARE(bench.state().exchange->body, "2"_ba);
}

void LinkReaderTest::keepsWhatItHasWhenReadingAgainFails()
{
    Bench bench;
    bench.read("1");
    bench.reader->reload();
    bench.keychain.succeed();

    bench.client.linkCall()->fail(ApiError::Kind::TimedOut);
    QCOMPARE(bench.state().exchange->body, "1"_ba);
    QCOMPARE(bench.failure(), ApiError::Kind::TimedOut);

    bench.reader->reload();
    QVERIFY(!bench.state().error);
}

void LinkReaderTest::showsThatItWaitsToAskAgain()
{
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.succeed();
    QSignalSpy changes(bench.reader.get(), &LinkReader::stateChanged);
    const Repeat repeat{.number = 2, .most = 3, .at = QDateTime::currentDateTimeUtc()};

    Q_EMIT bench.client.linkCall()->repeats(repeat);
    QCOMPARE(bench.state().repeat, repeat);
    QVERIFY(bench.state().isReading);
    QCOMPARE(changes.size(), 1);

    Q_EMIT bench.client.linkCall()->asksAgain();
    QVERIFY(!bench.state().repeat);
    QVERIFY(bench.state().isReading);
    QCOMPARE(changes.size(), 2);
}

void LinkReaderTest::forgetsTheWaitInTheEnd_data()
{
    QTest::addColumn<std::function<void(Bench &)>>("end");

    const auto row = [](const char *name, const std::function<void(Bench &)> &end) {
        QTest::newRow(name) << end;
    };
    row("answered", [](Bench &bench) { bench.client.linkCall()->end(answer("{}")); });
    row("failed", [](Bench &bench) { bench.client.linkCall()->fail(ApiError::Kind::ServerFault); });
    row("cancelled", [](Bench &bench) { bench.reader->cancel(); });
    row("another link", [](Bench &bench) { bench.reader->open(birch(), link()); });
    row("closed", [](Bench &bench) { bench.reader->close(); });
}

void LinkReaderTest::forgetsTheWaitInTheEnd()
{
    QFETCH(std::function<void(Bench &)>, end);
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.succeed();
    const QPointer<FakeLinkCall> call = bench.client.linkCall();
    Q_EMIT call->repeats({});

    end(bench);

    QVERIFY(!bench.state().repeat);
    Q_EMIT call->repeats({}); // too late
    QVERIFY(!bench.state().repeat);
}

void LinkReaderTest::cancels_data()
{
    QTest::addColumn<bool>("isSignedIn");

    QTest::newRow("while signing in") << false;
    QTest::newRow("while reading") << true;
}

void LinkReaderTest::cancels()
{
    QFETCH(bool, isSignedIn);
    Bench bench;
    bench.reader->open(acme(), link());
    if (isSignedIn) {
        bench.keychain.succeed();
    }

    bench.reader->cancel();

    QVERIFY(!bench.state().isReading);
    QCOMPARE(bench.failure(), ApiError::Kind::Cancelled);
    if (isSignedIn) {
        QVERIFY(bench.client.linkCall()->isCancelled());
    } else {
        bench.keychain.succeed();
        QVERIFY(!bench.client.linkCall());
    }
    bench.reader->dismissError();
    bench.reader->cancel(); // nothing is under way
    QVERIFY(!bench.state().error);
}

void LinkReaderTest::dropsALateAnswer()
{
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.succeed();
    const QPointer<FakeLinkCall> late = bench.client.linkCall();
    bench.reader->cancel();

    late->end(answer("late"));

    QVERIFY(!bench.state().exchange);
    QCOMPARE(bench.failure(), ApiError::Kind::Cancelled);
}

void LinkReaderTest::opensAnotherLink()
{
    Bench bench;
    bench.read();
    bench.reader->reload();
    bench.keychain.succeed();
    const QPointer<FakeLinkCall> former = bench.client.linkCall();

    bench.reader->open(birch(), link(u"roles"_s));

    QVERIFY(former->isCancelled());
    QVERIFY(!bench.state().exchange);
    QCOMPARE(bench.state().account, birch());
    former->end(answer("late"));
    QVERIFY(!bench.state().exchange);
    QVERIFY(bench.state().isReading);
    bench.keychain.succeed();
    QCOMPARE(bench.client.askedLink(), link(u"roles"_s).url);
}

void LinkReaderTest::closes()
{
    Bench bench;
    bench.read();

    bench.reader->close();
    QVERIFY(!bench.state().account);
    QVERIFY(!bench.state().exchange);

    bench.reader->reload();
    QVERIFY(!bench.state().isReading);
}

void LinkReaderTest::dismissesAnError()
{
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.fail(CredentialError::Kind::Denied);
    QSignalSpy changes(bench.reader.get(), &LinkReader::stateChanged);

    bench.reader->dismissError();

    QVERIFY(!bench.state().error);
    QCOMPARE(changes.size(), 1);
}

void LinkReaderTest::saysThatTheKeychainIsSlow()
{
    Bench bench;
    bench.reader->open(acme(), link());

    Q_EMIT bench.access.keychainIsSlow(birch().id);
    QVERIFY(!bench.state().isKeychainSlow);
    Q_EMIT bench.access.keychainIsSlow(acme().id);
    QVERIFY(bench.state().isKeychainSlow);

    bench.keychain.succeed();
    QVERIFY(!bench.state().isKeychainSlow);
    Q_EMIT bench.access.keychainIsSlow(acme().id); // of another operation
    QVERIFY(!bench.state().isKeychainSlow);
}

void LinkReaderTest::endsItsRequestWithItself()
{
    Bench bench;
    bench.reader->open(acme(), link());
    bench.keychain.succeed();

    bench.reader.reset();

    QVERIFY(bench.client.linkCall()->isCancelled());
}

QTEST_GUILESS_MAIN(LinkReaderTest)

#include "linkreadertest.moc"
