// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "sessionkeyring.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `KeychainCredentialStore` when the keyring's service ends under a running program.
class LostKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isUnavailableUntilTheServiceIsBack();
    void isUnavailableWhenTheServiceEndsUnderAJob();
    void worksWithTheNextService_data();
    void worksWithTheNextService();

private:
    KeychainCredentialStore m_store;
};

void LostKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void LostKeychainTest::isUnavailableUntilTheServiceIsBack()
{
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QCOMPARE(read(m_store, acme()), u"secret"_s);

    QVERIFY(endKeyringService());
    QCOMPARE(read(m_store, acme()), u"unavailable"_s);
    QCOMPARE(write(m_store, acme(), "new"), u"unavailable"_s);
    QCOMPARE(remove(m_store, acme()), u"unavailable"_s);

    const auto next = startKeyringService();
    QVERIFY(next);
    QCOMPARE(read(m_store, acme()), u"secret"_s);
    QVERIFY(endKeyringService());
}

void LostKeychainTest::isUnavailableWhenTheServiceEndsUnderAJob()
{
    const auto first = startKeyringService();
    QVERIFY(first);
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QVERIFY(freezeKeyringService());
    KeychainCredentialStore impatient{{.untilTimedOut = 200ms}};
    const ReadAnswer found;
    const DoneAnswer written;
    m_store.read(acme(), this, found.handler());
    m_store.write(acme(), "new", this, written.handler());
    QCOMPARE(read(impatient, acme()), u"timed out"_s); // by then the first has begun
    QVERIFY(endKeyringService());
    QCOMPARE(outcome(found), u"unavailable"_s);
    QCOMPARE(outcome(written), u"unavailable"_s);

    const auto next = startKeyringService();
    QVERIFY(next);
    QCOMPARE(read(m_store, acme()), u"secret"_s);
    QVERIFY(endKeyringService());
}

/// Each is the first that meets the new service.
void LostKeychainTest::worksWithTheNextService_data()
{
    QTest::addColumn<std::function<QString(CredentialStore &)>>("operation");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("secretAfterwards");

    using Operation = std::function<QString(CredentialStore &)>;
    QTest::newRow("read") << Operation([](auto &store) { return read(store, acme()); }) << u"secret"_s
                          << u"secret"_s;
    QTest::newRow("write") << Operation([](auto &store) { return write(store, acme(), "new"); }) << u"done"_s
                           << u"new"_s;
    QTest::newRow("remove") << Operation([](auto &store) { return remove(store, acme()); }) << u"done"_s
                            << u"not found"_s;
}

void LostKeychainTest::worksWithTheNextService()
{
    QFETCH(std::function<QString(CredentialStore &)>, operation);
    const auto first = startKeyringService();
    QVERIFY(first);
    QCOMPARE(write(m_store, acme(), "secret"), u"done"_s);
    QVERIFY(endKeyringService());

    const auto next = startKeyringService();
    QVERIFY(next);
    QTEST(operation(m_store), "outcome");
    QTEST(read(m_store, acme()), "secretAfterwards");
    QVERIFY(endKeyringService());
}

QTEST_GUILESS_MAIN(LostKeychainTest)

#include "lostkeychaintest.moc"
