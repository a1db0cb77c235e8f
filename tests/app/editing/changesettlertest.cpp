// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/changesettler.h"

#include "support/fakechangerecorder.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "testconfigurations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

namespace {

constexpr Field Edited = Field::DefaultClosedTimer;

Change changeOf(const Account &account, const Resource &resource, const QString &before, const QString &after)
{
    return {.accountId = account.id,
            .accountName = account.name,
            .accountSid = account.accountSid.text(),
            .resource = resource,
            .fields = {{Edited, before, after}}};
}

Configuration found(const Account &account, const Resource &resource, const QString &closedTimer)
{
    return {.resource = resource, .accountSid = account.accountSid.text(), .values = {{Edited, closedTimer}}};
}

} // namespace

class ChangeSettlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settles_data();
    void settles();
    void readsAResourceOnce();
    void goesOnToTheNextResource();
    void leavesWhatIsSettled();
    void leavesWhatItCannotRead();
    void leavesTheOthersOfAnAccountItCannotSignInTo();
    void leavesTheAnswerOfAnotherAccount();
    void leavesAccountsThatAreGone();
    void hasNothingToDoWithoutAHistory();
    void goesThroughThemOnceAtATime();
    void endsWithItsOwner();

private:
    struct Bench
    {
        Bench()
        {
            keychain.secrets = {{acme().id, "secret of Acme"}, {birch().id, "secret of Birch"}};
            for (const Account &account : {acme(), birch()}) {
                if (registry.put(account)) {
                    qFatal("cannot write the list of accounts");
                }
            }
        }

        void record(const Change &change, const QList<Outcome> &outcomes = {})
        {
            recorder.entries.append({change, outcomes});
        }
        [[nodiscard]] Kind kind(int entry) const
        {
            const auto &outcomes = recorder.entries.at(entry).outcomes;
            return outcomes.isEmpty() ? Kind::Open : outcomes.last().kind;
        }

        QTemporaryDir folder;
        AccountRegistry registry{AccountFile(folder.filePath(u"accounts.json"_s))};
        SessionCredentialStore session;
        FakeCredentialStore keychain;
        PracticeServer practice{u"/nowhere/conversations-practice-server"_s};
        AccountAccess access{session, keychain, practice, std::nullopt};
        FakeConversationsClient client;
        FakeChangeRecorder recorder;
        std::unique_ptr<ChangeSettler> settler =
            std::make_unique<ChangeSettler>(recorder, registry, access, client);
        QSignalSpy finished{settler.get(), &ChangeSettler::finished};
    };

    std::unique_ptr<Bench> m_bench;
};

void ChangeSettlerTest::init()
{
    m_bench = std::make_unique<Bench>();
}

void ChangeSettlerTest::settles_data()
{
    QTest::addColumn<QString>("closedTimer");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("applied") << u"P8D"_s << Kind::Applied;
    QTest::newRow("not applied") << u"P7D"_s << Kind::NotApplied;
    QTest::newRow("something else") << u"P9D"_s << Kind::Undecided;
}

void ChangeSettlerTest::settles()
{
    QFETCH(QString, closedTimer);
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->keychain.succeed();
    m_bench->client.latestCall().succeed(found(acme(), {}, closedTimer));

    QTEST(m_bench->kind(0), "kind");
    QVERIFY(m_bench->recorder.entries.first().outcomes.last().byReading);
    QCOMPARE(m_bench->client.requests().first().secret, "secret of Acme"_ba);
    QCOMPARE(m_bench->finished.size(), 1);
}

void ChangeSettlerTest::readsAResourceOnce()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    m_bench->record(changeOf(acme(), {}, u"P8D"_s, u"P9D"_s), {{.kind = Kind::Unknown}});

    m_bench->settler->settle();
    m_bench->keychain.succeed();
    m_bench->client.latestCall().succeed(found(acme(), {}, u"P8D"_s));

    QCOMPARE(m_bench->client.requests().size(), 1);
    QCOMPARE(m_bench->kind(0), Kind::Applied);
    QCOMPARE(m_bench->kind(1), Kind::NotApplied);
}

void ChangeSettlerTest::goesOnToTheNextResource()
{
    const Resource webhooks = Resource::ofAccount(ResourceKind::Webhooks);
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    m_bench->record(changeOf(acme(), webhooks, u"P7D"_s, u"P8D"_s));
    m_bench->record(changeOf(birch(), {}, u"P7D"_s, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->keychain.succeed();
    m_bench->client.latestCall().succeed(found(acme(), {}, u"P8D"_s));
    m_bench->keychain.succeed();
    QCOMPARE(m_bench->client.requests().last().resource, webhooks);
    m_bench->client.latestCall().succeed(found(acme(), webhooks, u"P7D"_s));
    QCOMPARE(m_bench->finished.size(), 0);
    m_bench->keychain.succeed();
    QCOMPARE(m_bench->client.requests().last().secret, "secret of Birch"_ba);
    m_bench->client.latestCall().succeed(found(birch(), {}, u"P9D"_s));

    QCOMPARE(m_bench->kind(0), Kind::Applied);
    QCOMPARE(m_bench->kind(1), Kind::NotApplied);
    QCOMPARE(m_bench->kind(2), Kind::Undecided);
    QCOMPARE(m_bench->finished.size(), 1);
}

void ChangeSettlerTest::leavesWhatIsSettled()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s), {{.kind = Kind::Refused}});

    m_bench->settler->settle();

    QCOMPARE(m_bench->keychain.waiting(), 0);
    QCOMPARE(m_bench->finished.size(), 1);
}

void ChangeSettlerTest::leavesWhatItCannotRead()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    m_bench->record(changeOf(acme(), Resource::ofAccount(ResourceKind::Webhooks), {}, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->keychain.succeed();
    m_bench->client.latestCall().fail(ApiError::Kind::NotFound);
    QCOMPARE(m_bench->kind(0), Kind::Open);

    m_bench->keychain.succeed(); // the other resource may be there
    QCOMPARE(m_bench->client.requests().size(), 2);
}

void ChangeSettlerTest::leavesTheOthersOfAnAccountItCannotSignInTo()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    m_bench->record(changeOf(acme(), Resource::ofAccount(ResourceKind::Webhooks), {}, u"P8D"_s));
    m_bench->record(changeOf(birch(), {}, u"P7D"_s, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->keychain.fail(CredentialError::Kind::Locked);
    m_bench->keychain.succeed();
    QCOMPARE(m_bench->client.requests().last().secret, "secret of Birch"_ba);
    m_bench->client.latestCall().succeed(found(birch(), {}, u"P8D"_s));

    QCOMPARE(m_bench->kind(0), Kind::Open);
    QCOMPARE(m_bench->kind(1), Kind::Open);
    QCOMPARE(m_bench->kind(2), Kind::Applied);
}

void ChangeSettlerTest::leavesTheAnswerOfAnotherAccount()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->keychain.succeed();
    m_bench->client.latestCall().succeed(found(birch(), {}, u"P8D"_s));

    QCOMPARE(m_bench->kind(0), Kind::Open);
    QCOMPARE(m_bench->finished.size(), 1);
}

void ChangeSettlerTest::leavesAccountsThatAreGone()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    QVERIFY(!m_bench->registry.remove(acme().id));

    m_bench->settler->settle();

    QCOMPARE(m_bench->keychain.waiting(), 0);
    QCOMPARE(m_bench->kind(0), Kind::Open);
    QCOMPARE(m_bench->finished.size(), 1);
}

void ChangeSettlerTest::hasNothingToDoWithoutAHistory()
{
    m_bench->settler->settle();

    QCOMPARE(m_bench->finished.size(), 1);
    QCOMPARE(m_bench->keychain.waiting(), 0);
}

void ChangeSettlerTest::goesThroughThemOnceAtATime()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));

    m_bench->settler->settle();
    m_bench->settler->settle();
    QCOMPARE(m_bench->keychain.waiting(), 1);
    m_bench->keychain.succeed();
    m_bench->client.latestCall().fail(ApiError::Kind::TimedOut);
    QCOMPARE(m_bench->finished.size(), 1);

    m_bench->settler->settle();
    QCOMPARE(m_bench->keychain.waiting(), 1);
}

void ChangeSettlerTest::endsWithItsOwner()
{
    m_bench->record(changeOf(acme(), {}, u"P7D"_s, u"P8D"_s));
    m_bench->settler->settle();
    m_bench->keychain.succeed();
    FakeApiCall &call = m_bench->client.latestCall();

    m_bench->settler.reset();

    QVERIFY(call.isCancelled());
    call.fail(ApiError::Kind::Cancelled);
    QCOMPARE(m_bench->kind(0), Kind::Open);
}

QTEST_GUILESS_MAIN(ChangeSettlerTest)

#include "changesettlertest.moc"
