// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/secretowner.h"

#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// The names are those of entries that people already have in their keychains.
class SecretOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnAccount();
    void isAProxy();
};

void SecretOwnerTest::isAnAccount()
{
    const SecretOwner owner = acme();

    QCOMPARE(owner.id, acme().id);
    QCOMPARE(owner.key, u"conversations-configurator/v1/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/id-of-acme"_s);
    QCOMPARE(owner.key, keychainKey(acme()));
    QCOMPARE(owner.username, acme().username());
}

void SecretOwnerTest::isAProxy()
{
    const auto owner = SecretOwner::ofProxy(u"proxy.example.com:3128"_s, u"jo"_s);

    QCOMPARE(owner.id, u"proxy/proxy.example.com:3128"_s);
    QCOMPARE(owner.key, u"conversations-configurator/v1/proxy/proxy.example.com:3128"_s);
    QCOMPARE(owner.username, u"jo"_s);
}

QTEST_APPLESS_MAIN(SecretOwnerTest)

#include "secretownertest.moc"
