// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicesfile.h"
#include "namesbench.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The file of an account in a folder of its own.
struct FileBench
{
    [[nodiscard]] QString path(const Account &account = acme()) const
    {
        return ServicesFile::path(folder.path(), account.id);
    }
    [[nodiscard]] ServicesFile file(const Account &account = acme()) const
    {
        return {folder.path(), account};
    }

    [[nodiscard]] QByteArray text() const
    {
        QFile onDisk(path());
        return onDisk.open(QIODevice::ReadOnly) ? onDisk.readAll() : QByteArray();
    }
    [[nodiscard]] bool setText(const QByteArray &text) const
    {
        QFile onDisk(path());
        return QDir().mkpath(folder.filePath(u"services"_s)) && onDisk.open(QIODevice::WriteOnly) &&
               onDisk.write(text) == text.size();
    }

    QTemporaryDir folder;
};

Account withId(const QString &id)
{
    Account account = acme();
    account.id = id;
    return account;
}

} // namespace

class ServicesFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingWithoutAFile();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void replacesWhatItWrote();
    void holdsNamesSidsAndDatesOnly();
    void keepsAccountsApart();
    void forgetsAnotherSignIn_data();
    void forgetsAnotherSignIn();
    void ignoresAndReplacesADamagedFile_data();
    void ignoresAndReplacesADamagedFile();
    void ignoresAFileItCannotRead();
    void keepsAFileItCannotReplace();
    void staysInItsFolder_data();
    void staysInItsFolder();
};

void ServicesFileTest::readsNothingWithoutAFile()
{
    const FileBench bench;

    QCOMPARE(bench.file().read(), SavedServices());
    QVERIFY(QDir(bench.folder.path()).isEmpty());
}

void ServicesFileTest::readsWhatItWrote_data()
{
    QTest::addColumn<SavedServices>("services");

    const QDateTime readAt = testServices().conversationServices.readAt;
    const NameList names =
        listOf({{.sid = u"IS1"_s, .name = u"前台 \"Ⅱ\"\n\\ 🛎"_s}, {.sid = u"IS2"_s}});
    QTest::newRow("both") << testServices();
    QTest::newRow("one") << SavedServices{.conversationServices = testServices().conversationServices};
    QTest::newRow("the other") << SavedServices{.messagingServices = testServices().messagingServices};
    QTest::newRow("empty") << SavedServices{{NameList(), readAt}, {NameList(), readAt}};
    QTest::newRow("any text") << SavedServices{.conversationServices = {names, readAt}};
}

void ServicesFileTest::readsWhatItWrote()
{
    QFETCH(SavedServices, services);
    const FileBench bench;
    bench.file().write(services);

    QCOMPARE(bench.file().read(), services);
}

void ServicesFileTest::replacesWhatItWrote()
{
    const FileBench bench;
    bench.file().write(testServices());
    bench.file().write({.messagingServices = testServices().messagingServices});

    QCOMPARE(bench.file().read(), (SavedServices{.messagingServices = testServices().messagingServices}));
    QCOMPARE(QDir(bench.folder.filePath(u"services"_s)).entryList(QDir::Files).size(), 1);
}

void ServicesFileTest::holdsNamesSidsAndDatesOnly()
{
    const FileBench bench;
    NameList list;
    list.append({{.sid = u"MG1"_s, .name = u"A"_s, .type = u"b"_s}});
    const QDateTime readAt(QDate(2026, 11, 25), QTime(12, 30, 45, 678), Qt::OffsetFromUTC, 3600);
    bench.file(birch()).write({.conversationServices = {list, {}}, .messagingServices = {list, readAt}});

    QFile onDisk(bench.path(birch()));
    QVERIFY(onDisk.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(onDisk.readAll()), QJsonDocument::fromJson(R"({
        "version": 1, "accountSid": "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "region": "ie1",
        "conversationServices": null,
        "messagingServices": {
            "readAt": "2026-11-25T11:30:45Z", "entries": [{ "sid": "MG1", "name": "A", "createdAt": "" }]
        } })"));
}

void ServicesFileTest::keepsAccountsApart()
{
    const FileBench bench;
    bench.file(acme()).write(testServices());

    QCOMPARE(bench.file(birch()).read(), SavedServices());
    bench.file(birch()).write({});
    QCOMPARE(bench.file(acme()).read(), testServices());
}

void ServicesFileTest::forgetsAnotherSignIn_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("isSame");

    Account renamed = acme();
    renamed.name = u"Acme & Sons"_s;
    renamed.apiKeySid = birch().apiKeySid;
    Account elsewhere = acme();
    elsewhere.region = Region::ireland();
    Account another = acme();
    another.accountSid = birch().accountSid;
    QTest::newRow("another name and key") << renamed << true;
    QTest::newRow("another region") << elsewhere << false;
    QTest::newRow("another account") << another << false;
}

void ServicesFileTest::forgetsAnotherSignIn()
{
    QFETCH(Account, account);
    QFETCH(bool, isSame);
    const FileBench bench;
    bench.file(acme()).write(testServices());

    QCOMPARE(bench.file(account).read(), isSame ? testServices() : SavedServices());
}

void ServicesFileTest::ignoresAndReplacesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("before"); // in a good file
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("good") << "{"_ba
                          << "{"_ba << true;
    QTest::newRow("cut short") << R"(,"version":1})"_ba << QByteArray() << false;
    QTest::newRow("no object") << "{"_ba
                               << "[{"_ba << false;
    QTest::newRow("newer version") << R"("version":1)"_ba
                                   << R"("version":2)"_ba << false;
    QTest::newRow("version of no number") << R"("version":1)"_ba
                                          << R"("version":"1")"_ba << false;
    QTest::newRow("no version") << R"("version":1)"_ba
                                << R"("vision":1)"_ba << false;
    QTest::newRow("no account") << R"("accountSid")"_ba
                                << R"("account")"_ba << false;
    QTest::newRow("no region") << R"("region")"_ba
                               << R"("regime")"_ba << false;
    QTest::newRow("no dates") << R"("readAt":")"_ba
                              << R"("readAt":"on )"_ba << false;
    QTest::newRow("no lists") << "Services\":"_ba
                              << "Servants\":"_ba << false;
}

void ServicesFileTest::ignoresAndReplacesADamagedFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isGood);
    const FileBench bench;
    bench.file().write(testServices());
    const QByteArray text = bench.text();
    QVERIFY(text.contains(before));
    QVERIFY(bench.setText(QByteArray(text).replace(before, after)));

    QCOMPARE(bench.file().read(), isGood ? testServices() : SavedServices());
    bench.file().write(testServices());
    QCOMPARE(bench.text(), text);
}

void ServicesFileTest::ignoresAFileItCannotRead()
{
    const FileBench bench;
    QVERIFY(QDir().mkpath(bench.path())); // a folder

    QCOMPARE(bench.file().read(), SavedServices());
    bench.file().write(testServices());
    QCOMPARE(bench.file().read(), SavedServices());
}

void ServicesFileTest::keepsAFileItCannotReplace()
{
    const FileBench bench;
    QFile inTheWay(bench.folder.filePath(u"services"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bench.file().write(testServices());

    QCOMPARE(bench.file().read(), SavedServices());
    QVERIFY(QFileInfo(inTheWay.fileName()).isFile());
}

void ServicesFileTest::staysInItsFolder_data()
{
    QTest::addColumn<QString>("id");

    QTest::newRow("folder above") << u"../../accounts"_s;
    QTest::newRow("only dots") << u".."_s;
    QTest::newRow("root") << u"/tmp/accounts"_s;
    QTest::newRow("Windows") << u"C:\\accounts"_s;
    QTest::newRow("encoded already") << u"%2e%2e%2f"_s;
    QTest::newRow("another script") << u"前台"_s;
    QTest::newRow("nul") << u"a\0b"_s;
}

void ServicesFileTest::staysInItsFolder()
{
    QFETCH(QString, id);
    const FileBench bench;
    bench.file(withId(id)).write(testServices());

    QCOMPARE(bench.file(withId(id)).read(), testServices());
    QCOMPARE(QDir(bench.folder.filePath(u"services"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_APPLESS_MAIN(ServicesFileTest)

#include "servicesfiletest.moc"
