// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "namesbench.h"
#include "setupbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Status = KnownNames::Status;

namespace {

constexpr auto Conversation = SidKind::ConversationService;
constexpr auto Messaging = SidKind::MessagingService;

/// A folder of data in which Acme's services are known, and a directory that uses it.
struct CacheBench : NamesBench
{
    CacheBench() { ServicesFile(folder.path(), acme()).write(testServices()); }

    /// Opens the account, and waits until what is kept of it has been read.
    void open(const Account &account)
    {
        directory->openAccount(account);
        QTRY_VERIFY(directory->isReading());
        signIn();
    }

    [[nodiscard]] const KnownNames &names(SidKind kind) const { return directory->names(kind); }

    /// What is kept of the account, once nothing writes any more.
    [[nodiscard]] SavedServices saved(const Account &account)
    {
        directory.reset();
        return ServicesFile(folder.path(), account).read();
    }
    [[nodiscard]] bool hasFile(const Account &account)
    {
        directory.reset();
        return QFile::exists(ServicesFile::path(folder.path(), account.id));
    }

    QTemporaryDir folder;
    std::unique_ptr<ServiceDirectory> directory =
        std::make_unique<ServiceDirectory>(access, client, folder.path());
};

} // namespace

/// What a `ServiceDirectory` keeps from one start of the program to the next.
class ServiceDirectoryCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItKeptWhileItReads();
    void announcesWhatItKept();
    void keepsWhatItShowsWhenReadingFails();
    void keepsWhatItHasRead();
    void keepsTheOtherListAsItWas();
    void keepsNothingOfAListThatIsNotWhole();
    void readsAllTheSameWithoutAFile();
    void dropsWhatItKeptOfAnAccountThatIsClosed();
    void opensAgainWhileItReadsTheFile();
    void keepsNothingOfThePracticeAccount();
    void forgetsAnAccount();
    void forgetsAnAccountThatIsRemoved();
    void keepsAnAccountThatCannotBeRemoved();
};

void ServiceDirectoryCacheTest::showsWhatItKeptWhileItReads()
{
    CacheBench bench;
    bench.open(acme());

    QCOMPARE(bench.names(Conversation).status, Status::Reading);
    QCOMPARE(bench.names(Conversation).list, testServices().conversationServices.list);
    QCOMPARE(bench.names(Conversation).readAt, testServices().conversationServices.readAt);
    QCOMPARE(bench.names(Messaging).list, testServices().messagingServices.list);
    QCOMPARE(bench.names(Messaging).readAt, testServices().messagingServices.readAt);

    bench.succeed(Conversation, services(Conversation, 1, 1), pageUrl(1));
    QCOMPARE(bench.names(Conversation).list, testServices().conversationServices.list);
    bench.succeed(Conversation, services(Conversation, 7, 1));
    QCOMPARE(bench.names(Conversation).list,
             listOf(services(Conversation, 1, 1) + services(Conversation, 7, 1)));
    QVERIFY(bench.names(Conversation).readAt.secsTo(QDateTime::currentDateTimeUtc()) < 10);
}

void ServiceDirectoryCacheTest::announcesWhatItKept()
{
    CacheBench bench;
    qsizetype known = 0;
    connect(bench.directory.get(), &ServiceDirectory::changed, this,
            [&] { known = bench.names(Conversation).list.size(); });
    bench.directory->openAccount(acme());

    QTRY_COMPARE(known, 3);
    QVERIFY(bench.client.namesRequests().isEmpty()); // without any answer
}

void ServiceDirectoryCacheTest::keepsWhatItShowsWhenReadingFails()
{
    CacheBench bench;
    bench.open(acme());
    bench.call(Messaging)->fail(ApiError::Kind::Forbidden);

    QCOMPARE(bench.names(Messaging).status, Status::Failed);
    QCOMPARE(std::get<ApiError>(bench.names(Messaging).error.value()).kind, ApiError::Kind::Forbidden);
    QCOMPARE(bench.names(Messaging).list, testServices().messagingServices.list);
    QVERIFY(bench.names(Messaging).isWhole());
    QCOMPARE(bench.saved(acme()), testServices());
}

void ServiceDirectoryCacheTest::keepsWhatItHasRead()
{
    CacheBench bench;
    bench.open(birch());
    bench.succeed(Conversation, services(Conversation, 1, 2), pageUrl(1));
    bench.succeed(Conversation, services(Conversation, 3, 2));
    bench.succeed(Messaging, services(Messaging, 4, 2));

    const SavedServices saved = bench.saved(birch());
    QCOMPARE(saved.conversationServices.list, listOf(services(Conversation, 1, 4)));
    QCOMPARE(saved.messagingServices.list, listOf(services(Messaging, 4, 2)));
    QVERIFY(saved.conversationServices.readAt.secsTo(QDateTime::currentDateTimeUtc()) < 10);
    QCOMPARE(ServicesFile(bench.folder.path(), acme()).read(), testServices());
}

void ServiceDirectoryCacheTest::keepsTheOtherListAsItWas()
{
    CacheBench bench;
    bench.open(acme());
    bench.succeed(Messaging, services(Messaging, 1, 1), pageUrl(1));
    bench.succeed(Conversation, services(Conversation, 9, 1));

    const SavedServices saved = bench.saved(acme());
    QCOMPARE(saved.conversationServices.list, listOf(services(Conversation, 9, 1)));
    QCOMPARE(saved.messagingServices, testServices().messagingServices);
}

void ServiceDirectoryCacheTest::keepsNothingOfAListThatIsNotWhole()
{
    CacheBench bench;
    bench.open(birch());
    bench.succeed(Messaging, services(Messaging, 1, 1), pageUrl(1));
    bench.succeed(Conversation, services(Conversation, 9, 1));
    bench.call(Messaging)->fail(ApiError::Kind::TimedOut);

    const SavedServices saved = bench.saved(birch());
    QCOMPARE(saved.conversationServices.list.size(), 1);
    QCOMPARE(saved.messagingServices, SavedList());
}

void ServiceDirectoryCacheTest::readsAllTheSameWithoutAFile()
{
    CacheBench bench;
    bench.open(birch());

    QCOMPARE(bench.names(Conversation).list.size(), 0);
    QVERIFY(!bench.names(Conversation).isWhole());
    QVERIFY(bench.call(Conversation));
    QVERIFY(bench.call(Messaging));
}

void ServiceDirectoryCacheTest::dropsWhatItKeptOfAnAccountThatIsClosed()
{
    CacheBench bench;
    bench.directory->openAccount(acme());
    bench.open(birch()); // the file of Acme is read before that of Birch

    QCOMPARE(bench.names(Conversation).list.size(), 0);
    QCOMPARE(bench.client.namesRequests().size(), 2);

    bench.directory->openAccount(acme());
    bench.directory->closeAccount();
    QSignalSpy changed(bench.directory.get(), &ServiceDirectory::changed);
    QVERIFY(changed.wait());
    QVERIFY(!bench.directory->isReading());
    QCOMPARE(bench.names(Conversation), KnownNames());
}

void ServiceDirectoryCacheTest::opensAgainWhileItReadsTheFile()
{
    CacheBench bench;
    bench.directory->openAccount(acme());
    bench.directory->refresh();
    bench.directory->cancel();
    bench.open(acme());

    QCOMPARE(bench.names(Conversation).list.size(), 3);
    QCOMPARE(bench.client.namesRequests().size(), 2);
}

void ServiceDirectoryCacheTest::keepsNothingOfThePracticeAccount()
{
    CacheBench bench;
    bench.directory->openAccount(practiceAccount());

    QVERIFY(bench.directory->isReading()); // at once
    QVERIFY(!bench.hasFile(practiceAccount()));
}

void ServiceDirectoryCacheTest::forgetsAnAccount()
{
    CacheBench bench;
    bench.open(acme());
    bench.succeed(Conversation, services(Conversation, 1, 100));
    bench.directory->forget(acme().id);

    QVERIFY(!bench.directory->isOpen());
    QVERIFY(!bench.hasFile(acme()));
}

void ServiceDirectoryCacheTest::forgetsAnAccountThatIsRemoved()
{
    CacheBench bench;
    SetupBench setup;
    connect(&setup.setup, &AccountSetup::removed, bench.directory.get(), &ServiceDirectory::forget);
    setup.add(acme(), "secret");
    const SetupAnswer answer;
    setup.setup.remove(acme(), this, answer.handler());
    setup.keychain.succeed();

    QCOMPARE(answer.count(), 1);
    QVERIFY(!answer.result());
    QVERIFY(!bench.hasFile(acme()));
}

void ServiceDirectoryCacheTest::keepsAnAccountThatCannotBeRemoved()
{
    CacheBench bench;
    SetupBench setup;
    connect(&setup.setup, &AccountSetup::removed, bench.directory.get(), &ServiceDirectory::forget);
    setup.add(acme(), "secret");
    const SetupAnswer locked;
    setup.setup.remove(acme(), this, locked.handler());
    setup.keychain.fail(CredentialError::Kind::Locked);
    QVERIFY(locked.result());

    QVERIFY(setup.breakTheList());
    const SetupAnswer unwritable;
    setup.setup.remove(acme(), this, unwritable.handler());
    QVERIFY(unwritable.wait());
    QVERIFY(unwritable.result());
    QVERIFY(bench.hasFile(acme()));
}

QTEST_GUILESS_MAIN(ServiceDirectoryCacheTest)

#include "servicedirectorycachetest.moc"
