// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = AccountFileError::Kind;

const QByteArray Good = R"({"id":"1","name":"Acme","accountSid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",)"
                        R"("region":"us1","edge":"","production":false,"inKeychain":true})"_ba;

/// A file with one good account, in which `before` has been replaced by `after`.
QByteArray fileWith(const QByteArray &before, const QByteArray &after)
{
    const QByteArray account = QByteArray(Good).replace(before, after);
    return R"({"version":1,"accounts":[)" + account + "]}";
}

} // namespace

/// `AccountFile` with a file that it cannot make sense of: it says so, and leaves the file alone.
class BadAccountFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void saysWhichAccountIsDamaged();
    void refusesANewerVersion_data();
    void refusesANewerVersion();
    void refusesAnUnreadableFile_data();
    void refusesAnUnreadableFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray &bytes) const;

    std::optional<QTemporaryDir> m_folder;
};

void BadAccountFileTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

QByteArray BadAccountFileTest::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BadAccountFileTest::setBytes(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void BadAccountFileTest::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("damaged");

    QTest::newRow("empty file") << ""_ba;
    QTest::newRow("no JSON") << "[Accounts]\nname=Acme\n"_ba;
    QTest::newRow("cut off") << fileWith("", "").chopped(2);
    QTest::newRow("bytes that are no UTF-8") << fileWith("Acme", "Acm\xe9");
    QTest::newRow("list at the top") << "[]"_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("no version") << R"({"accounts":[]})"_ba;
    QTest::newRow("version in words") << R"({"version":"1","accounts":[]})"_ba;
    QTest::newRow("version zero") << R"({"version":0,"accounts":[]})"_ba;
    QTest::newRow("no accounts") << R"({"version":1})"_ba;
    QTest::newRow("accounts are no list") << R"({"version":1,"accounts":{"1":{}}})"_ba;
    QTest::newRow("account is a text") << R"({"version":1,"accounts":["Acme"]})"_ba;
    QTest::newRow("account is null") << R"({"version":1,"accounts":[null]})"_ba;

    QTest::newRow("no id") << fileWith(R"("id":"1",)", "");
    QTest::newRow("empty id") << fileWith(R"("id":"1")", R"("id":"")");
    QTest::newRow("id is a number") << fileWith(R"("id":"1")", R"("id":1)");
    QTest::newRow("no name") << fileWith(R"("name":"Acme",)", "");
    QTest::newRow("name is a list") << fileWith(R"("Acme")", R"(["Acme"])");
    QTest::newRow("account SID too short") << fileWith("ACa", "AC");
    QTest::newRow("account SID of a service") << fileWith("ACa", "ISa");
    QTest::newRow("account SID is null") << fileWith(R"("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")", "null");
    QTest::newRow("API key SID of an account")
        << fileWith(R"("id")", R"("apiKeySid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","id")");
    QTest::newRow("API key SID is empty") << fileWith(R"("id")", R"("apiKeySid":"","id")");
    QTest::newRow("API key SID is null") << fileWith(R"("id")", R"("apiKeySid":null,"id")");
    QTest::newRow("no region") << fileWith(R"("region":"us1",)", "");
    QTest::newRow("region is a number") << fileWith(R"("us1")", "1");
    QTest::newRow("region without its edge") << fileWith("us1", "ie1");
    QTest::newRow("region names another host")
        << fileWith(R"("us1","edge":"")", R"("example.com/","edge":"x")");
    QTest::newRow("no edge") << fileWith(R"("edge":"",)", "");
    QTest::newRow("edge is a number") << fileWith(R"("edge":"")", R"("edge":7)");
    QTest::newRow("no production mark") << fileWith(R"(,"production":false)", "");
    QTest::newRow("production mark in words") << fileWith("false", R"("true")");
    QTest::newRow("no word on the keychain") << fileWith(R"(,"inKeychain":true)", "");
    QTest::newRow("production mark is a number") << fileWith("false", "1");
}

void BadAccountFileTest::refusesADamagedFile()
{
    QFETCH(QByteArray, damaged);
    setBytes(fileWith("", ""));
    QVERIFY(AccountFile(path()).read().has_value()); // so it is the damage that is refused

    setBytes(damaged);
    const auto accounts = AccountFile(path()).read();
    QVERIFY(!accounts.has_value());
    QCOMPARE(accounts.error().kind, Kind::Damaged);
    QCOMPARE(accounts.error().path, path());
    QVERIFY(!accounts.error().detail.isEmpty());
    QCOMPARE(bytes(), damaged);
}

void BadAccountFileTest::saysWhichAccountIsDamaged()
{
    setBytes(R"({"version":1,"accounts":[)" + Good + ',' + QByteArray(Good).replace("AC", "XX") + "]}");
    QCOMPARE(AccountFile(path()).read().error().detail, u"account number 2"_s);
}

void BadAccountFileTest::refusesANewerVersion_data()
{
    QTest::addColumn<QByteArray>("newer");

    QTest::newRow("the next one") << R"({"version":2,"accounts":[]})"_ba;
    QTest::newRow("one with another shape") << R"({"version":2,"customers":{}})"_ba;
    QTest::newRow("larger than an int") << R"({"version":20000000000,"accounts":[]})"_ba;
    QTest::newRow("between two") << R"({"version":1.5,"accounts":[]})"_ba;
}

void BadAccountFileTest::refusesANewerVersion()
{
    QFETCH(QByteArray, newer);

    setBytes(newer);
    const auto accounts = AccountFile(path()).read();
    QVERIFY(!accounts.has_value());
    QCOMPARE(accounts.error(), (AccountFileError{.kind = Kind::NewerVersion, .path = path()}));
    QCOMPARE(bytes(), newer);
}

void BadAccountFileTest::refusesAnUnreadableFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("cannot be opened: a folder") << u"/proc/self"_s;
    QTest::newRow("can be opened and not read") << u"/proc/self/mem"_s;
}

void BadAccountFileTest::refusesAnUnreadableFile()
{
    QFETCH(QString, path);

    const auto accounts = AccountFile(path).read();
    QVERIFY(!accounts.has_value());
    QCOMPARE(accounts.error().kind, Kind::Unreadable);
    QCOMPARE(accounts.error().path, path);
    QVERIFY(!accounts.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(BadAccountFileTest)

#include "badaccountfiletest.moc"
