// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicedirectory.h"
#include "namesbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Status = KnownNames::Status;

namespace {

constexpr auto Conversation = SidKind::ConversationService;
constexpr auto Messaging = SidKind::MessagingService;

/// A directory that keeps no files.
struct DirectoryBench : NamesBench
{
    void open(const Account &account = acme())
    {
        directory.openAccount(account);
        signIn();
    }

    /// Answers all requests there are, each with one page.
    void completeAll()
    {
        signIn();
        for (const SidKind kind : {Conversation, Messaging, SidKind::Role}) {
            if (call(kind)) {
                succeed(kind, services(kind, 1, 2));
            }
        }
    }

    [[nodiscard]] Status status(SidKind kind) const { return directory.names(kind).status; }
    [[nodiscard]] ApiError::Kind error(SidKind kind) const
    {
        return std::get<ApiError>(directory.names(kind).error.value()).kind;
    }

    ServiceDirectory directory{access, client};
};

} // namespace

class ServiceDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServicesOfBothKinds();
    void tellsHowFarItIs();
    void announcesSoonButNotTooOften();
    void readsRolesOfTheServiceAskedFor();
    void readsNoRolesWithoutAnAccount();
    void goesOnWithoutMessagingServices_data();
    void goesOnWithoutMessagingServices();
    void refreshesAllLists();
    void cancelsAllLists();
    void dropsAnswersOfTheAccountBefore();
    void forgetsTheRolesOfTheAccountBefore();
    void closes();
    void endsWhileItReads();
    void forgetsTheOpenAccountOnly();
};

void ServiceDirectoryTest::readsServicesOfBothKinds()
{
    DirectoryBench bench;
    QVERIFY(!bench.directory.isOpen());
    QCOMPARE(bench.status(Conversation), Status::Unread);
    bench.open();

    QVERIFY(bench.directory.isOpen());
    QVERIFY(bench.directory.isReading());
    bench.succeed(Messaging, services(Messaging, 1, 2));
    QCOMPARE(bench.status(Messaging), Status::Complete);
    QVERIFY(bench.directory.isReading());
    bench.succeed(Conversation, services(Conversation, 1, 3));
    QVERIFY(!bench.directory.isReading());
    QCOMPARE(bench.directory.names(Conversation).list, listOf(services(Conversation, 1, 3)));
    QCOMPARE(bench.directory.names(Messaging).list, listOf(services(Messaging, 1, 2)));
    QCOMPARE(bench.status(SidKind::Role), Status::Unread);
}

void ServiceDirectoryTest::tellsHowFarItIs()
{
    DirectoryBench bench;
    bench.open();
    bench.succeed(Conversation, services(Conversation, 0, 100), pageUrl(1));

    QCOMPARE(bench.directory.count(Conversation), 100);
    QCOMPARE(bench.directory.count(Messaging), 0);
    bench.succeed(Conversation, services(Conversation, 100, 50), pageUrl(2));
    QCOMPARE(bench.directory.count(Conversation), 150);
    QCOMPARE(bench.directory.names(Conversation).list.size(), 150);
}

void ServiceDirectoryTest::announcesSoonButNotTooOften()
{
    DirectoryBench bench;
    QSignalSpy changed(&bench.directory, &ServiceDirectory::changed);
    bench.open();
    QCOMPARE(changed.size(), 0); // not amid the change
    QVERIFY(changed.wait());

    QElapsedTimer clock;
    clock.start();
    int pages = 0;
    while (!clock.hasExpired(500)) {
        bench.succeed(Conversation, services(Conversation, pages, 1), pageUrl(pages + 1));
        ++pages;
        QCoreApplication::processEvents();
    }
    QVERIFY(pages > 10);
    QVERIFY2(changed.size() <= 4, qPrintable(u"%1 times"_s.arg(changed.size())));

    bench.succeed(Conversation, {});
    const qsizetype before = changed.size();
    QTRY_COMPARE(changed.size(), before + 1); // the last one is never left out
}

void ServiceDirectoryTest::readsRolesOfTheServiceAskedFor()
{
    DirectoryBench bench;
    bench.open();
    bench.directory.readRoles(testSid(Conversation, u'1'));
    bench.completeAll();
    QCOMPARE(bench.client.namesRequests().last().source.service, testSid(Conversation, u'1'));
    QCOMPARE(bench.directory.names(SidKind::Role).list, listOf(services(SidKind::Role, 1, 2)));

    bench.directory.readRoles(testSid(Conversation, u'1'));
    QCOMPARE(bench.status(SidKind::Role), Status::Complete); // and is not read again
    bench.directory.readRoles(testSid(Conversation, u'2'));
    QCOMPARE(bench.status(SidKind::Role), Status::Reading);
    QCOMPARE(bench.directory.names(SidKind::Role).list.size(), 0);
    bench.signIn();
    QCOMPARE(bench.client.namesRequests().last().source.service, testSid(Conversation, u'2'));
}

void ServiceDirectoryTest::readsNoRolesWithoutAnAccount()
{
    DirectoryBench bench;
    bench.directory.readRoles(testSid(Conversation, u'1'));

    QCOMPARE(bench.status(SidKind::Role), Status::Unread);
    QCOMPARE(bench.keychain.waiting(), 0);
}

void ServiceDirectoryTest::goesOnWithoutMessagingServices_data()
{
    QTest::addColumn<ApiError>("error");

    QTest::newRow("key without the permission") << ApiError{
        .kind = ApiError::Kind::Forbidden, .code = 70051, .serverMessage = u"Authorization failed"_s};
    QTest::newRow("region without them") << ApiError{.kind = ApiError::Kind::NotFound, .code = 20404};
    QTest::newRow("region without such a host") << ApiError{.kind = ApiError::Kind::Unreachable};
}

void ServiceDirectoryTest::goesOnWithoutMessagingServices()
{
    QFETCH(ApiError, error);
    DirectoryBench bench;
    bench.open(birch());
    bench.call(Messaging)->end(unexpected(error));

    QCOMPARE(bench.status(Messaging), Status::Failed);
    QCOMPARE(std::get<ApiError>(bench.directory.names(Messaging).error.value()), error);
    QVERIFY(!bench.directory.names(Messaging).isWhole());
    QVERIFY(bench.directory.isReading());

    bench.directory.readRoles(testSid(Conversation, u'1'));
    bench.completeAll();
    QCOMPARE(bench.status(Conversation), Status::Complete);
    QCOMPARE(bench.status(SidKind::Role), Status::Complete);
    QVERIFY(!bench.directory.isReading());
    QVERIFY(bench.directory.names(Messaging).error);

    bench.directory.refresh(); // with the permission, say
    bench.completeAll();
    QCOMPARE(bench.status(Messaging), Status::Complete);
    QVERIFY(!bench.directory.names(Messaging).error);
}

void ServiceDirectoryTest::refreshesAllLists()
{
    DirectoryBench bench;
    bench.open();
    bench.directory.readRoles(testSid(Conversation, u'1'));
    bench.completeAll();
    bench.directory.refresh();

    for (const SidKind kind : {Conversation, Messaging, SidKind::Role}) {
        QCOMPARE(bench.status(kind), Status::Reading);
        QCOMPARE(bench.directory.names(kind).list.size(), 2);
        QVERIFY(bench.directory.names(kind).isWhole());
    }
    bench.signIn();
    QCOMPARE(bench.client.namesRequests().size(), 6);
}

void ServiceDirectoryTest::cancelsAllLists()
{
    DirectoryBench bench;
    bench.open();
    bench.directory.readRoles(testSid(Conversation, u'1'));
    bench.signIn();
    bench.succeed(Messaging, services(Messaging, 1, 2));
    bench.directory.cancel();

    QVERIFY(!bench.directory.isReading());
    QCOMPARE(bench.error(Conversation), ApiError::Kind::Cancelled);
    QCOMPARE(bench.error(SidKind::Role), ApiError::Kind::Cancelled);
    QCOMPARE(bench.status(Messaging), Status::Complete); // before
    QVERIFY(bench.call(Conversation)->isCancelled());
    QVERIFY(bench.call(SidKind::Role)->isCancelled());
}

void ServiceDirectoryTest::dropsAnswersOfTheAccountBefore()
{
    DirectoryBench bench;
    bench.open(acme());
    const QPointer<FakeNamesCall> late = bench.call(Conversation);
    const QPointer<FakeNamesCall> alsoLate = bench.call(Messaging);
    bench.open(birch());
    late->end(NamesPage{services(Conversation, 1, 10), {}});
    alsoLate->fail(ApiError::Kind::Forbidden);

    QCOMPARE(bench.status(Conversation), Status::Reading);
    QCOMPARE(bench.directory.names(Conversation).list.size(), 0);
    QCOMPARE(bench.status(Messaging), Status::Reading);
    bench.completeAll();
    QCOMPARE(bench.directory.names(Conversation).list.size(), 2);
}

void ServiceDirectoryTest::forgetsTheRolesOfTheAccountBefore()
{
    DirectoryBench bench;
    bench.open(acme());
    bench.directory.readRoles(testSid(Conversation, u'1'));
    bench.completeAll();
    bench.open(birch());

    QCOMPARE(bench.directory.names(SidKind::Role), KnownNames());
    bench.directory.readRoles(testSid(Conversation, u'1'));
    QCOMPARE(bench.status(SidKind::Role), Status::Reading);
}

void ServiceDirectoryTest::closes()
{
    DirectoryBench bench;
    bench.open();
    bench.succeed(Conversation, services(Conversation, 1, 10), pageUrl(1));
    const QPointer<FakeNamesCall> late = bench.call(Conversation);
    bench.directory.closeAccount();
    late->end(NamesPage{services(Conversation, 11, 10), {}});

    QVERIFY(!bench.directory.isOpen());
    QVERIFY(!bench.directory.isReading());
    for (const SidKind kind : {Conversation, Messaging, SidKind::Role}) {
        QCOMPARE(bench.directory.names(kind), KnownNames());
    }
    bench.directory.refresh();
    QCOMPARE(bench.keychain.waiting(), 0);
}

void ServiceDirectoryTest::endsWhileItReads()
{
    NamesBench bench;
    {
        ServiceDirectory directory(bench.access, bench.client);
        directory.openAccount(acme());
        bench.signIn();
    }
    QVERIFY(bench.call(Conversation)->isCancelled());
    bench.succeed(Conversation, services(Conversation, 1, 10));
    bench.call(Messaging)->fail(ApiError::Kind::Cancelled);
}

void ServiceDirectoryTest::forgetsTheOpenAccountOnly()
{
    DirectoryBench bench;
    bench.open(acme());
    bench.directory.forget(birch().id);
    QVERIFY(bench.directory.isReading());

    bench.directory.forget(acme().id);
    QVERIFY(!bench.directory.isOpen());
    QVERIFY(!bench.directory.isReading());
}

QTEST_GUILESS_MAIN(ServiceDirectoryTest)

#include "servicedirectorytest.moc"
