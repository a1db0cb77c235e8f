// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountfile.h"
#include "testaccounts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = AccountFileError::Kind;

/// While it lives, no file can grow beyond so many bytes: what a full disk does.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // NOLINT(bugprone-signal-handler)
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class AccountFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsAnEmptyList();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void keepsTheOrder();
    void writesAShorterListOverALongerOne();
    void makesItsFolder();
    void holdsNothingButTheAccounts();
    void refusesAnUnwritablePlace_data();
    void refusesAnUnwritablePlace();
    void keepsTheFileWhenTheDiskIsFull();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    [[nodiscard]] QByteArray bytes() const;

    std::optional<QTemporaryDir> m_folder;
};

void AccountFileTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

QByteArray AccountFileTest::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AccountFileTest::aMissingFileIsAnEmptyList()
{
    const auto accounts = AccountFile(path()).read();
    QVERIFY(accounts.has_value());
    QVERIFY(accounts->isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void AccountFileTest::readsWhatWasWritten_data()
{
    QTest::addColumn<Account>("account");

    QTest::newRow("auth token") << acme();
    QTest::newRow("API key, Ireland, production") << birch();

    Account account = acme();
    account.inKeychain = false;
    QTest::newRow("secret in memory only") << account;

    for (const auto &[name, colour] :
         {std::pair("red", AccountColour::Red), std::pair("orange", AccountColour::Orange),
          std::pair("green", AccountColour::Green), std::pair("teal", AccountColour::Teal),
          std::pair("blue", AccountColour::Blue), std::pair("violet", AccountColour::Violet)}) {
        account = acme();
        account.colour = colour;
        QTest::newRow(name) << account;
    }

    account = acme();
    account.region = {.id = u"au1"_s, .edge = u"sydney"_s};
    QTest::newRow("another region") << account;

    account.region = {.id = u"us1"_s, .edge = u"ashburn"_s};
    QTest::newRow("edge in the default region") << account;

    account = acme();
    account.name = u"\"Ärger\" \\ & <b>東京</b>\n\t🙂"_s;
    QTest::newRow("name with every kind of character") << account;

    account = acme();
    account.id = Account::newId();
    QTest::newRow("new id") << account;
}

void AccountFileTest::readsWhatWasWritten()
{
    QFETCH(Account, account);

    const AccountFile file(path());
    QVERIFY(!file.write({account}));
    const auto accounts = file.read();
    QVERIFY(accounts.has_value());
    QCOMPARE(*accounts, QList{account});
}

void AccountFileTest::keepsTheOrder()
{
    const AccountFile file(path());
    QVERIFY(!file.write({birch(), acme()}));
    QCOMPARE(file.read().value(), (QList{birch(), acme()}));
}

void AccountFileTest::writesAShorterListOverALongerOne()
{
    const AccountFile file(path());
    QVERIFY(!file.write({acme(), birch()}));
    QVERIFY(!file.write({birch()}));
    QCOMPARE(file.read().value(), QList{birch()});
    QVERIFY(!file.write({}));
    QVERIFY(file.read().value().isEmpty());
}

void AccountFileTest::makesItsFolder()
{
    const AccountFile file(m_folder->filePath(u"one/two/accounts.json"_s));
    QVERIFY(!file.write({acme()}));
    QCOMPARE(file.read().value(), QList{acme()});
}

void AccountFileTest::holdsNothingButTheAccounts()
{
    QVERIFY(!AccountFile(path()).write({birch()}));

    const QJsonObject root = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(root.keys(), (QStringList{u"accounts"_s, u"version"_s}));
    QCOMPARE(root.value("accounts"_L1).toArray().at(0).toObject().keys(),
             (QStringList{u"accountSid"_s, u"apiKeySid"_s, u"edge"_s, u"id"_s, u"inKeychain"_s, u"name"_s,
                          u"production"_s, u"region"_s}));
}

void AccountFileTest::refusesAnUnwritablePlace_data()
{
    QTest::addColumn<QString>("path");

    const QString test = QCoreApplication::applicationFilePath();
    QTest::newRow("below a file") << test + "/accounts.json"_L1;
    QTest::newRow("further below a file") << test + "/configurator/accounts.json"_L1;
    QTest::newRow("in a place of the system") << u"/proc/accounts.json"_s;
    QTest::newRow("a folder") << u"/proc/self"_s;
}

void AccountFileTest::refusesAnUnwritablePlace()
{
    QFETCH(QString, path);

    const auto error = AccountFile(path).write({acme()});
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Unwritable);
    QCOMPARE(error->path, path);
    QVERIFY(!error->detail.isEmpty());
}

void AccountFileTest::keepsTheFileWhenTheDiskIsFull()
{
    const AccountFile file(path());
    QVERIFY(!file.write({acme()}));
    const QByteArray before = bytes();

    std::optional<AccountFileError> error;
    {
        const FullDisk fullDisk(64);
        error = file.write({acme(), birch()});
    }
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Unwritable);
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"accounts.json"_s});
}

QTEST_GUILESS_MAIN(AccountFileTest)

#include "accountfiletest.moc"
