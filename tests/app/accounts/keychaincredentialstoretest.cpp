// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Every file below HOME, in one.
QByteArray everythingOnDisk()
{
    QByteArray everything;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            everything += file.readAll();
        }
    }
    return everything;
}

} // namespace

/// With an unlocked keyring.
class KeychainCredentialStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void readsTheUserNameOfTheSecret();
    void overwrites();
    void removes();
    void removingNothingIsDone();
    void findsNothingThatAnotherProgramHasRemoved();
    void takesADamagedEntryForNone();
    void keepsAccountsApart();
    void answersOnceAndNotBeforeTheCallReturns();
    void answersReadsInTheirOrder();
    void forgetsTheAnswerWhenTheContextIsGone_data();
    void forgetsTheAnswerWhenTheContextIsGone();
    void finishesAWriteThatNobodyWaitsFor();
    void removesNothingWhenNobodyWaits();
    void leavesNoSecretInTheClearOnDisk();

private:
    KeychainCredentialStore m_store;
};

void KeychainCredentialStoreTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void KeychainCredentialStoreTest::readsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("secret");

    QTest::newRow("auth token") << "0123456789abcdef0123456789abcdef"_ba;
    QTest::newRow("signs") << R"( "'\`$%&<>;:=,/?#[]{}|~^+- )"_ba;
    QTest::newRow("UTF-8") << "pässwörd 密码 🔑"_ba;
    QTest::newRow("lines") << "one\ntwo\r\n\nthree\n"_ba;
    QTest::newRow("zero byte") << "before\0after"_ba;
    QTest::newRow("bytes that are no UTF-8") << "\xff\xfe\x80"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("100 kB") << QByteArray(100'000, 'x');
}

void KeychainCredentialStoreTest::readsWhatWasWritten()
{
    QFETCH(QByteArray, secret);

    QCOMPARE(write(m_store, acme(), secret), u"done"_s);
    const ReadAnswer answer;
    m_store.read(acme(), this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.result().has_value());
    QCOMPARE(answer.result()->username(), acme().username());
    QCOMPARE(answer.result()->secret(), secret);
}

void KeychainCredentialStoreTest::readsTheUserNameOfTheSecret()
{
    QCOMPARE(write(m_store, birch(), "secret of the API key"), u"done"_s);

    Account withAuthToken = birch();
    withAuthToken.apiKeySid = std::nullopt; // changed, and the new secret has not been written
    const ReadAnswer answer;
    m_store.read(withAuthToken, this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.result().has_value());
    QCOMPARE(answer.result()->username(), birch().apiKeySid->text());
}

void KeychainCredentialStoreTest::overwrites()
{
    QCOMPARE(write(m_store, acme(), "old"), u"done"_s);
    QCOMPARE(write(m_store, acme(), "new"), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"new"_s);
}

void KeychainCredentialStoreTest::removes()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"not found"_s);
}

void KeychainCredentialStoreTest::removingNothingIsDone()
{
    QCOMPARE(remove(m_store, acme()), u"done"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
}

void KeychainCredentialStoreTest::findsNothingThatAnotherProgramHasRemoved()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QVERIFY(removeEntryElsewhere(keychainKey(acme())));
    QCOMPARE(read(m_store, acme()), u"not found"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
}

void KeychainCredentialStoreTest::takesADamagedEntryForNone()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QVERIFY(changeEntryElsewhere(keychainKey(acme()), "damaged"));
    QCOMPARE(read(m_store, acme()), u"not found"_s);
    QCOMPARE(remove(m_store, acme()), u"done"_s);
    QVERIFY(!removeEntryElsewhere(keychainKey(acme())));
}

void KeychainCredentialStoreTest::keepsAccountsApart()
{
    Account twin = acme();
    twin.id = u"id-of-a-twin"_s; // the same Account SID, entered a second time
    QCOMPARE(write(m_store, acme(), "one"), u"done"_s);
    QCOMPARE(write(m_store, twin, "two"), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"one"_s);
    QCOMPARE(read(m_store, twin), u"two"_s);

    QCOMPARE(remove(m_store, twin), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"one"_s);
    QCOMPARE(read(m_store, twin), u"not found"_s);
}

void KeychainCredentialStoreTest::answersOnceAndNotBeforeTheCallReturns()
{
    const DoneAnswer written;
    const ReadAnswer found;
    const DoneAnswer removed;
    m_store.write(acme(), "secret", this, written.handler());
    QCOMPARE(written.count(), 0);
    m_store.read(acme(), this, found.handler());
    QCOMPARE(found.count(), 0);
    QCOMPARE(outcome(found), u"secret"_s);
    m_store.remove(acme(), this, removed.handler());
    QCOMPARE(removed.count(), 0);
    QCOMPARE(outcome(removed), u"done"_s);

    QCOMPARE(read(m_store, acme()), u"not found"_s); // one more job, behind whatever is still to come
    QCOMPARE(written.count(), 1);
    QCOMPARE(found.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void KeychainCredentialStoreTest::answersReadsInTheirOrder()
{
    QCOMPARE(write(m_store, acme(), "of Acme"), u"done"_s);
    QCOMPARE(write(m_store, birch(), "of Birch"), u"done"_s);

    QStringList secrets;
    const auto append = [&secrets](const Expected<Credentials, CredentialError> &found) {
        secrets.append(outcome(found));
    };
    m_store.read(acme(), this, append);
    m_store.read(birch(), this, append);
    QTRY_COMPARE(secrets, (QStringList{u"of Acme"_s, u"of Birch"_s}));
}

void KeychainCredentialStoreTest::forgetsTheAnswerWhenTheContextIsGone_data()
{
    QTest::addColumn<bool>("isRunning");

    QTest::newRow("before the job begins") << false;
    QTest::newRow("while the job runs") << true;
}

void KeychainCredentialStoreTest::forgetsTheAnswerWhenTheContextIsGone()
{
    QFETCH(bool, isRunning);
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);

    auto context = std::make_unique<QObject>();
    const ReadAnswer found;
    m_store.read(acme(), context.get(), found.handler());
    if (isRunning) { // the job begins with the event loop's next turn, so it has begun before this
        QTimer::singleShot(0, this, [&context] { context.reset(); });
        QTRY_VERIFY(!context);
    }
    context.reset();

    QCOMPARE(read(m_store, acme()), u"secret"_s);
    QCOMPARE(found.count(), 0);
}

void KeychainCredentialStoreTest::finishesAWriteThatNobodyWaitsFor()
{
    auto context = std::make_unique<QObject>();
    const DoneAnswer written;
    m_store.write(acme(), "new", context.get(), written.handler());
    context.reset();

    QCOMPARE(read(m_store, acme()), u"new"_s);
    QCOMPARE(written.count(), 0);
}

void KeychainCredentialStoreTest::removesNothingWhenNobodyWaits()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);

    auto context = std::make_unique<QObject>();
    const DoneAnswer removed;
    m_store.remove(acme(), context.get(), removed.handler());
    context.reset();

    QCOMPARE(read(m_store, acme()), u"secret"_s);
    QCOMPARE(read(m_store, acme()), u"secret"_s); // behind whatever is still to come
    QCOMPARE(removed.count(), 0);
}

void KeychainCredentialStoreTest::leavesNoSecretInTheClearOnDisk()
{
    const QByteArray secret = "3cr3t-3cr3t-3cr3t-3cr3t-3cr3t-3cr3t"_ba;
    QCOMPARE(remove(m_store, acme()), u"done"_s);
    const QByteArray before = everythingOnDisk();
    QCOMPARE(write(m_store, acme(), secret), u"done"_s);
    const QByteArray after = everythingOnDisk();

    QVERIFY(after.size() > before.size() + secret.size()); // so the entry is there
    for (const QByteArray &clear : {"3cr3t"_ba, acme().username().toUtf8(), secret.toHex()}) {
        QVERIFY2(!after.contains(clear), clear.constData());
    }
    for (const char *padding : {"", "x", "xx"}) { // a text has three forms in Base64, by where it begins
        const QByteArray base64 = (padding + secret).toBase64().sliced(4, 40);
        QVERIFY2(!after.contains(base64), base64.constData());
    }
}

QTEST_GUILESS_MAIN(KeychainCredentialStoreTest)

#include "keychaincredentialstoretest.moc"
