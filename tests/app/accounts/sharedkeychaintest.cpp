// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QProcess>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `KeychainCredentialStore` when several programs use one keyring at once.
class SharedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesAllOfThem();
};

void SharedKeychainTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_SESSION"), "unlocked"_ba);
}

void SharedKeychainTest::servesAllOfThem()
{
    std::array<QProcess, 4> clients;
    for (QProcess &client : clients) {
        const auto index = &client - clients.data();
        client.start(QStringLiteral(KEYCHAIN_CLIENT), {u"client-%1"_s.arg(index)});
    }
    for (QProcess &client : clients) {
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(client.readAllStandardOutput(), QByteArray());
        QCOMPARE(client.exitStatus(), QProcess::NormalExit);
        QCOMPARE(client.exitCode(), 0);
    }

    KeychainCredentialStore store;
    const QString last = read(store, birch());
    QVERIFY2(last.startsWith("of client-"_L1) && last.endsWith("round 19"_L1), qPrintable(last));
}

QTEST_GUILESS_MAIN(SharedKeychainTest)

#include "sharedkeychaintest.moc"
