// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountregistry.h"
#include "testaccounts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class AccountRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void addsAccountsInTheirOrder();
    void replacesTheAccountWithTheSameId();
    void removesOneAccount();
    void remembersTheAccounts();
    void findsById();
    void findsByName_data();
    void findsByName();
    void movesAnAccount_data();
    void movesAnAccount();
    void findsATwin_data();
    void findsATwin();
    void writesTheListAsItIs();
    void isUnchangedWhenTheFileCannotBeWritten();
    void refusesEveryChangeAfterAReadError();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    [[nodiscard]] AccountFile file() const { return AccountFile(path()); }

    std::optional<QTemporaryDir> m_folder;
};

void AccountRegistryTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void AccountRegistryTest::beginsEmpty()
{
    const AccountRegistry registry(file());
    QVERIFY(registry.accounts().isEmpty());
    QVERIFY(!registry.readError());
}

void AccountRegistryTest::addsAccountsInTheirOrder()
{
    AccountRegistry registry(file());
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    QVERIFY(!registry.put(birch()));
    QCOMPARE(registry.accounts(), QList{birch()});
    QCOMPARE(changes.count(), 1);

    QVERIFY(!registry.put(acme()));
    QCOMPARE(registry.accounts(), (QList{birch(), acme()}));
    QCOMPARE(changes.count(), 2);
}

void AccountRegistryTest::replacesTheAccountWithTheSameId()
{
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    Account renamed = acme();
    renamed.name = u"Acme & Sons"_s;
    QVERIFY(!registry.put(renamed));
    QCOMPARE(registry.accounts(), (QList{renamed, birch()}));
    QCOMPARE(changes.count(), 1);
}

void AccountRegistryTest::removesOneAccount()
{
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    QVERIFY(!registry.remove(acme().id));
    QCOMPARE(registry.accounts(), QList{birch()});
    QCOMPARE(changes.count(), 1);

    QVERIFY(!registry.remove(u"id-of-nobody"_s));
    QCOMPARE(registry.accounts(), QList{birch()});
}

void AccountRegistryTest::remembersTheAccounts()
{
    {
        AccountRegistry registry(file());
        QVERIFY(!registry.put(acme()));
        QVERIFY(!registry.put(birch()));
        QVERIFY(!registry.remove(acme().id));
    }
    QCOMPARE(AccountRegistry(file()).accounts(), QList{birch()});
}

void AccountRegistryTest::findsById()
{
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));

    QCOMPARE(registry.findById(birch().id).value(), birch());
    QVERIFY(!registry.findById(u"id-of-nobody"_s));
    QVERIFY(!registry.findById(birch().name));
}

void AccountRegistryTest::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");

    QTest::newRow("as it is") << u"Birch & Söhne"_s << true;
    QTest::newRow("in other letter case") << u"BIRCH & SÖHNE"_s << true;
    QTest::newRow("a part of it") << u"Birch"_s << false;
    QTest::newRow("id") << u"id-of-birch"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void AccountRegistryTest::findsByName()
{
    QFETCH(QString, name);
    QFETCH(bool, found);
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));

    QCOMPARE(registry.findByName(name), found ? std::optional(birch()) : std::nullopt);
}

void AccountRegistryTest::movesAnAccount_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");

    QTest::newRow("down") << u"a"_s << 1 << u"bac"_s;
    QTest::newRow("to the end") << u"a"_s << 2 << u"bca"_s;
    QTest::newRow("beyond the end") << u"a"_s << 9 << u"bca"_s;
    QTest::newRow("up") << u"c"_s << 1 << u"acb"_s;
    QTest::newRow("to the beginning") << u"c"_s << 0 << u"cab"_s;
    QTest::newRow("before the beginning") << u"c"_s << -1 << u"cab"_s;
    QTest::newRow("nowhere") << u"b"_s << 1 << u"abc"_s;
    QTest::newRow("the first one up") << u"a"_s << -1 << u"abc"_s;
    QTest::newRow("the last one down") << u"c"_s << 3 << u"abc"_s;
    QTest::newRow("unknown") << u"z"_s << 0 << u"abc"_s;
}

void AccountRegistryTest::movesAnAccount()
{
    QFETCH(QString, account);
    QFETCH(int, place);
    AccountRegistry registry(file());
    for (const QChar id : u"abc"_s) {
        Account one = acme();
        one.id = id;
        QVERIFY(!registry.put(one));
    }
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    QVERIFY(!registry.move(account, place));

    const auto order = [](const AccountRegistry &accounts) {
        QString ids;
        for (const Account &one : accounts.accounts()) {
            ids += one.id;
        }
        return ids;
    };
    QTEST(order(registry), "order");
    QTEST(order(AccountRegistry(file())), "order");
    QCOMPARE(changes.count(), order(registry) == u"abc"_s ? 0 : 1);
}

void AccountRegistryTest::findsATwin_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("isTwin");

    Account twin = birch();
    twin.id = u"another"_s;
    twin.name = u"Another"_s;
    QTest::newRow("same key, same region") << twin << true;
    twin.region.edge = u"frankfurt"_s;
    QTest::newRow("same key, another edge of the region") << twin << true;
    QTest::newRow("itself") << birch() << false;
    twin.region = Region::unitedStates();
    QTest::newRow("another region") << twin << false;
    twin = birch();
    twin.id = u"another"_s;
    twin.apiKeySid.reset();
    QTest::newRow("auth token in place of a key") << twin << false;
}

void AccountRegistryTest::findsATwin()
{
    QFETCH(Account, account);
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));

    const auto twin = registry.findTwin(account);
    QTEST(twin.has_value(), "isTwin");
    QCOMPARE(twin.value_or(birch()), birch());
}

void AccountRegistryTest::writesTheListAsItIs()
{
    AccountRegistry registry(file());
    QVERIFY(!registry.put(acme()));
    QVERIFY(!registry.put(birch()));
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    QVERIFY(!registry.rewrite());
    QCOMPARE(AccountRegistry(file()).accounts(), (QList{acme(), birch()}));
    QCOMPARE(changes.count(), 0);
}

void AccountRegistryTest::isUnchangedWhenTheFileCannotBeWritten()
{
    const QString folder = m_folder->filePath(u"folder"_s);
    AccountRegistry registry{AccountFile(folder + "/accounts.json"_L1)};
    QVERIFY(!registry.put(acme()));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QFile(folder).open(QIODevice::WriteOnly)); // a file where the folder was
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);

    QCOMPARE(registry.put(birch()).value().kind, AccountFileError::Kind::Unwritable);
    QCOMPARE(registry.remove(acme().id).value().kind, AccountFileError::Kind::Unwritable);
    QCOMPARE(registry.rewrite().value().kind, AccountFileError::Kind::Unwritable);
    QCOMPARE(registry.accounts(), QList{acme()});
    QCOMPARE(changes.count(), 0);
}

void AccountRegistryTest::refusesEveryChangeAfterAReadError()
{
    const QByteArray damaged = R"({"version":1,"accounts":[{}]})"_ba;
    QFile onDisk(path());
    QVERIFY(onDisk.open(QIODevice::ReadWrite));
    QCOMPARE(onDisk.write(damaged), damaged.size());
    onDisk.close();

    AccountRegistry registry(file());
    const QSignalSpy changes(&registry, &AccountRegistry::accountsChanged);
    QVERIFY(registry.accounts().isEmpty());
    QCOMPARE(registry.readError().value().kind, AccountFileError::Kind::Damaged);

    QCOMPARE(registry.put(acme()), registry.readError());
    QCOMPARE(registry.remove(acme().id), registry.readError());
    QCOMPARE(registry.rewrite(), registry.readError());
    QVERIFY(registry.accounts().isEmpty());
    QCOMPARE(changes.count(), 0);
    QVERIFY(onDisk.open(QIODevice::ReadOnly));
    QCOMPARE(onDisk.readAll(), damaged);
}

QTEST_GUILESS_MAIN(AccountRegistryTest)

#include "accountregistrytest.moc"
