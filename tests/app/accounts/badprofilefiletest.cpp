// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/cliprofiles.h"
#include "testprofiles.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = ProfileFileError::Kind;

ProfileFileError::Kind kindOf(const QString &path)
{
    return readCliProfiles(path, {}).error().kind;
}

} // namespace

/// Files that are no profiles of twilio-cli: the reader says why and where, and leaves them alone.
class BadProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheSyntaxIsWrong_data();
    void saysWhereTheSyntaxIsWrong();
    void namesTheProperty_data();
    void namesTheProperty();
    void repeatsNothingOfTheFile_data();
    void repeatsNothingOfTheFile();
    void readsAFileAndLeavesItAsItWas();
    void reportsWhatIsNoFile();
    void reportsAFileThatIsTooLarge();

private:
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"config.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    QTemporaryDir m_folder;
};

void BadProfileFileTest::saysWhereTheSyntaxIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("empty file") << ""_ba << 1 << 1;
    QTest::newRow("no JSON") << "[prod]\nkey=SK\n"_ba << 1 << 2;
    QTest::newRow("a text only") << "\"profiles\""_ba << 1 << 2;
    QTest::newRow("value missing") << R"({"edge": })"_ba << 1 << 10;
    QTest::newRow("single quotes") << "{'profiles':{}}"_ba << 1 << 2;
    QTest::newRow("no quotes") << "{\n  profiles: {}\n}"_ba << 2 << 3;
    QTest::newRow("comma at the end") << "{\n  \"edge\": \"sydney\",\n}"_ba << 3 << 1;
    QTest::newRow("comma missing") << "{\n  \"edge\": \"a\" \"b\": 1\n}"_ba << 2 << 15;
    QTest::newRow("the same after Windows line ends") << "{\r\n  \"edge\": \"a\" \"b\": 1\r\n}"_ba << 2 << 15;
    QTest::newRow("the same after letters of several bytes")
        << "{\n  \"édgé\": \"a\" \"b\": 1\n}"_ba << 2 << 15;
    QTest::newRow("the same after a byte order mark")
        << "\xef\xbb\xbf{ \"edge\": \"a\" \"b\": 1}"_ba << 1 << 15;
    QTest::newRow("word that means nothing") << R"({"edge": sydney})"_ba << 1 << 10;
    QTest::newRow("cut off in a text") << "{\n\"ed"_ba << 2 << 4;
    QTest::newRow("more after the end") << "{}\n}"_ba << 2 << 1;
    QTest::newRow("bytes that are no UTF-8") << "{\n\"edge\":\"\xff\"}"_ba << 2 << 8;
    QTest::newRow("UTF-16") << "\xff\xfe{\0}\0"_ba << 1 << 2;
    QTest::newRow("nested too deeply") << R"({"profiles":)" + QByteArray(5000, '[') << 1 << 1036;
}

void BadProfileFileTest::saysWhereTheSyntaxIsWrong()
{
    QFETCH(QByteArray, json);

    const auto accounts = parseCliProfiles(json, {});

    QVERIFY(!accounts);
    QCOMPARE(accounts.error().kind, Kind::NotJson);
    QTEST(accounts.error().line, "line");
    QTEST(accounts.error().column, "column");
    QVERIFY(!accounts.error().detail.isEmpty());
}

void BadProfileFileTest::namesTheProperty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");

    QTest::newRow("list at the top") << "[]"_ba << QString();
    QTest::newRow("profiles as a list") << R"({"profiles":[]})"_ba << u"profiles"_s;
    QTest::newRow("profiles as a text") << R"({"profiles":"prod"})"_ba << u"profiles"_s;
    QTest::newRow("projects as an object") << R"({"projects":{}})"_ba << u"projects"_s;
    QTest::newRow("projects as a number") << R"({"profiles":{},"projects":1})"_ba << u"projects"_s;
}

void BadProfileFileTest::namesTheProperty()
{
    QFETCH(QByteArray, json);

    const auto accounts = parseCliProfiles(json, {});

    QVERIFY(!accounts);
    QCOMPARE(accounts.error().kind, Kind::WrongType);
    QTEST(accounts.error().place, "place");
}

void BadProfileFileTest::repeatsNothingOfTheFile_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("not quoted") << R"({"profiles":{"prod":{"apiSecret":5ecre7}}})"_ba;
    QTest::newRow("not closed") << R"({"profiles":{"prod":{"apiSecret":"5ecre7)"_ba;
    QTest::newRow("in place of the profiles") << R"({"profiles":"5ecre7"})"_ba;
    QTest::newRow("at the top") << R"(["5ecre7"])"_ba;
}

void BadProfileFileTest::repeatsNothingOfTheFile()
{
    QFETCH(QByteArray, json);

    const auto accounts = parseCliProfiles(json, {});

    QVERIFY(!accounts);
    QVERIFY(!accounts.error().detail.contains("ecre"_L1));
    QVERIFY(!accounts.error().place.contains("ecre"_L1));
}

void BadProfileFileTest::readsAFileAndLeavesItAsItWas()
{
    const QByteArray text = testProfiles({{u"prod"_s, testProfile(birch(), u"5ecre7"_s)}});
    const QString path = write(text);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));

    const auto accounts = readCliProfiles(path, {});

    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->front().credentials->secret(), "5ecre7"_ba);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"config.json"_s});
    QVERIFY(file.remove());
}

void BadProfileFileTest::reportsWhatIsNoFile()
{
    QCOMPARE(kindOf(m_folder.filePath(u"nothing.json"_s)), Kind::Missing);
    QCOMPARE(kindOf(m_folder.path()), Kind::Unreadable);
    QCOMPARE(kindOf(u"/dev/zero"_s), Kind::Unreadable);
}

void BadProfileFileTest::reportsAFileThatIsTooLarge()
{
    constexpr qsizetype Limit = 1024 * 1024;

    QVERIFY(readCliProfiles(write("{}" + QByteArray(Limit - 2, ' ')), {}));
    QCOMPARE(kindOf(write("{}" + QByteArray(Limit - 1, ' '))), Kind::TooLarge);
}

QTEST_APPLESS_MAIN(BadProfileFileTest)

#include "badprofilefiletest.moc"
