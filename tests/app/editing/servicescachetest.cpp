// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicescache.h"
#include "namesbench.h"
#include "support/answer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace configurator;
using namespace Qt::StringLiterals;

using ServicesAnswer = Answer<SavedServices>;

namespace {

/// Enough that work with them takes a while.
SavedServices manyServices()
{
    static const SavedServices many{
        .conversationServices = {listOf(services(SidKind::ConversationService, 0, 5'000)),
                                 testServices().conversationServices.readAt}};
    return many;
}

} // namespace

class ServicesCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void answersOnceAndLater();
    void keepsTheOrder();
    void removes();
    void keepsNothingOfThePracticeAccount();
    void keepsNothingWithoutAFolder();
    void forgetsAContextThatIsGone();
    void finishesWritingBeforeItEnds();
    void endsWhileItReads();
    void leavesTheEventLoopFree();
};

void ServicesCacheTest::readsWhatItWrote()
{
    const QTemporaryDir folder;
    {
        ServicesCache cache(folder.path());
        cache.write(acme(), testServices());
    }
    ServicesCache cache(folder.path());
    const ServicesAnswer ofAcme;
    const ServicesAnswer ofBirch;
    cache.read(acme(), this, ofAcme.handler());
    cache.read(birch(), this, ofBirch.handler());

    QVERIFY(ofAcme.wait());
    QVERIFY(ofBirch.wait());
    QCOMPARE(ofAcme.result(), testServices());
    QCOMPARE(ofBirch.result(), SavedServices());
}

void ServicesCacheTest::answersOnceAndLater()
{
    const QTemporaryDir folder;
    ServicesCache cache(folder.path());
    const ServicesAnswer first;
    const ServicesAnswer later;
    cache.read(acme(), this, first.handler());
    QCOMPARE(first.count(), 0);
    QVERIFY(first.wait());

    cache.read(acme(), this, later.handler());
    QVERIFY(later.wait()); // with time for an answer too many
    QCOMPARE(first.count(), 1);
    QCOMPARE(later.count(), 1);
}

void ServicesCacheTest::keepsTheOrder()
{
    const QTemporaryDir folder;
    ServicesCache cache(folder.path());
    const ServicesAnswer written;
    const ServicesAnswer overwritten;
    const ServicesAnswer removed;
    cache.write(acme(), manyServices());
    cache.write(acme(), testServices());
    cache.read(acme(), this, written.handler());
    cache.write(acme(), {});
    cache.read(acme(), this, overwritten.handler());
    cache.write(acme(), testServices());
    cache.remove(acme().id);
    cache.read(acme(), this, removed.handler());

    QVERIFY(removed.wait());
    QCOMPARE(written.result(), testServices());
    QCOMPARE(overwritten.result(), SavedServices());
    QCOMPARE(removed.result(), SavedServices());
}

void ServicesCacheTest::removes()
{
    const QTemporaryDir folder;
    {
        ServicesCache cache(folder.path());
        cache.write(acme(), testServices());
        cache.write(birch(), testServices());
        cache.remove(acme().id);
        cache.remove(u"id of nobody"_s);
    }
    QVERIFY(!QFile::exists(ServicesFile::path(folder.path(), acme().id)));
    QVERIFY(QFile::exists(ServicesFile::path(folder.path(), birch().id)));
}

void ServicesCacheTest::keepsNothingOfThePracticeAccount()
{
    const QTemporaryDir folder;
    {
        ServicesCache cache(folder.path());
        QVERIFY(cache.keeps(acme()));
        QVERIFY(!cache.keeps(practiceAccount()));
        cache.write(practiceAccount(), testServices());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ServicesCacheTest::keepsNothingWithoutAFolder()
{
    ServicesCache cache({});
    QVERIFY(!cache.keeps(acme()));
    cache.write(acme(), testServices());
    cache.remove(acme().id);
    const ServicesAnswer answer;
    cache.read(acme(), this, answer.handler());

    QVERIFY(answer.wait());
    QCOMPARE(answer.result(), SavedServices());
    QVERIFY(!QFile::exists(ServicesFile::path({}, acme().id)));
}

void ServicesCacheTest::forgetsAContextThatIsGone()
{
    const QTemporaryDir folder;
    ServicesCache cache(folder.path());
    const ServicesAnswer forgotten;
    const ServicesAnswer awaited;
    {
        QObject context;
        cache.read(acme(), &context, forgotten.handler());
    }
    cache.read(acme(), this, awaited.handler());

    QVERIFY(awaited.wait());
    QCOMPARE(forgotten.count(), 0);
}

void ServicesCacheTest::finishesWritingBeforeItEnds()
{
    const QTemporaryDir folder;
    {
        ServicesCache cache(folder.path());
        cache.write(acme(), testServices());
        cache.write(acme(), manyServices());
    }
    QCOMPARE(ServicesFile(folder.path(), acme()).read(), manyServices());
}

void ServicesCacheTest::endsWhileItReads()
{
    const QTemporaryDir folder;
    ServicesFile(folder.path(), acme()).write(manyServices());
    const ServicesAnswer answer;
    {
        ServicesCache cache(folder.path());
        cache.read(acme(), this, answer.handler());
    }
    QCoreApplication::processEvents();
    QCOMPARE(answer.count(), 0);
}

void ServicesCacheTest::leavesTheEventLoopFree()
{
    const QTemporaryDir folder;
    ServicesCache cache(folder.path());
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);
    const ServicesAnswer answer;
    cache.write(acme(), manyServices());
    cache.read(acme(), this, answer.handler());

    QVERIFY(answer.wait());
    QCOMPARE(answer.result(), manyServices());
    QVERIFY2(ticks >= 5, qPrintable(u"%1 ticks"_s.arg(ticks)));
}

QTEST_GUILESS_MAIN(ServicesCacheTest)

#include "servicescachetest.moc"
