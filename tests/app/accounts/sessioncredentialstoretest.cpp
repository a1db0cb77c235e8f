// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/sessioncredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class SessionCredentialStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void overwrites();
    void removes();
    void removingNothingIsDone();
    void keepsAccountsApart();
    void knowsWhatItContains();
    void answersOnceAndNotBeforeTheCallReturns();
    void forgetsTheAnswerWhenTheContextIsGone();
    void readsTheStateAtTheTimeOfTheCall();
};

void SessionCredentialStoreTest::readsWhatWasWritten()
{
    SessionCredentialStore store;
    const QByteArray secret = "blank, \0, \n and pässwörd"_ba;
    QCOMPARE(write(store, birch(), secret), u"done"_s);

    const ReadAnswer answer;
    store.read(birch(), this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.result().has_value());
    QCOMPARE(answer.result()->username(), birch().apiKeySid->text());
    QCOMPARE(answer.result()->secret(), secret);
}

void SessionCredentialStoreTest::overwrites()
{
    SessionCredentialStore store;
    QCOMPARE(write(store, acme(), "old"), u"done"_s);
    QCOMPARE(write(store, acme(), "new"), u"done"_s);
    QCOMPARE(read(store, acme()), u"new"_s);
}

void SessionCredentialStoreTest::removes()
{
    SessionCredentialStore store;
    QCOMPARE(write(store, acme(), "secret"), u"done"_s);
    QCOMPARE(remove(store, acme()), u"done"_s);
    QCOMPARE(read(store, acme()), u"not found"_s);
}

void SessionCredentialStoreTest::removingNothingIsDone()
{
    SessionCredentialStore store;
    QCOMPARE(read(store, acme()), u"not found"_s);
    QCOMPARE(remove(store, acme()), u"done"_s);
}

void SessionCredentialStoreTest::keepsAccountsApart()
{
    SessionCredentialStore store;
    Account twin = acme();
    twin.id = u"id-of-a-twin"_s; // the same Account SID, entered a second time
    QCOMPARE(write(store, acme(), "one"), u"done"_s);
    QCOMPARE(write(store, twin, "two"), u"done"_s);
    QCOMPARE(remove(store, twin), u"done"_s);
    QCOMPARE(read(store, acme()), u"one"_s);
    QCOMPARE(read(store, twin), u"not found"_s);
}

void SessionCredentialStoreTest::knowsWhatItContains()
{
    SessionCredentialStore store;
    QVERIFY(!store.contains(acme()));
    QCOMPARE(write(store, acme(), "secret"), u"done"_s);
    QVERIFY(store.contains(acme()));
    QVERIFY(!store.contains(birch()));
    QCOMPARE(remove(store, acme()), u"done"_s);
    QVERIFY(!store.contains(acme()));
}

void SessionCredentialStoreTest::answersOnceAndNotBeforeTheCallReturns()
{
    SessionCredentialStore store;
    const DoneAnswer written;
    const ReadAnswer found;
    const DoneAnswer removed;
    store.write(acme(), "secret", this, written.handler());
    store.read(acme(), this, found.handler());
    store.remove(acme(), this, removed.handler());
    QCOMPARE(written.count() + found.count() + removed.count(), 0);

    QCOMPARE(outcome(written), u"done"_s);
    QCOMPARE(outcome(found), u"secret"_s);
    QCOMPARE(outcome(removed), u"done"_s);
    QCOMPARE(read(store, acme()), u"not found"_s); // once more through the event loop
    QCOMPARE(written.count(), 1);
    QCOMPARE(found.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void SessionCredentialStoreTest::forgetsTheAnswerWhenTheContextIsGone()
{
    SessionCredentialStore store;
    const DoneAnswer written;
    const ReadAnswer found;
    const DoneAnswer removed;
    {
        QObject context;
        store.write(acme(), "secret", &context, written.handler());
        store.read(acme(), &context, found.handler());
        store.write(birch(), "secret", &context, written.handler());
        store.remove(birch(), &context, removed.handler());
    }
    QCOMPARE(read(store, acme()), u"secret"_s);
    QCOMPARE(read(store, birch()), u"not found"_s);
    QCOMPARE(written.count() + found.count() + removed.count(), 0);
}

void SessionCredentialStoreTest::readsTheStateAtTheTimeOfTheCall()
{
    SessionCredentialStore store;
    QCOMPARE(write(store, acme(), "old"), u"done"_s);
    const ReadAnswer found;
    store.read(acme(), this, found.handler());
    QCOMPARE(write(store, acme(), "new"), u"done"_s);
    QCOMPARE(outcome(found), u"old"_s);
}

QTEST_GUILESS_MAIN(SessionCredentialStoreTest)

#include "sessioncredentialstoretest.moc"
