// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationfiles.h"
#include "app/domain/testfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileAccessError::Kind;

Kind accessErrorOf(const QString &path)
{
    const auto file = readConfigurationFile(path);
    return std::get<FileAccessError>(file.error()).kind;
}

} // namespace

/// Configuration files on the disk.
class ConfigurationFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void replacesAFileAsAWhole();
    void reportsWhatIsNoFile();
    void reportsAFileThatIsTooLarge_data();
    void reportsAFileThatIsTooLarge();
    void reportsWhereItIsAtFault();
    void reportsWhatCannotBeWritten();
    void suggestsAName_data();
    void suggestsAName();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"acme.json"_s); }
    void put(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    QTemporaryDir m_folder;
};

void ConfigurationFilesTest::readsWhatItWrote()
{
    QCOMPARE(writeConfigurationFile(path(), acmeFile()), std::nullopt);

    const auto file = readConfigurationFile(path());

    QVERIFY(file);
    QCOMPARE(*file, acmeFile());
}

void ConfigurationFilesTest::replacesAFileAsAWhole()
{
    put(QByteArray(100'000, ' '));

    QCOMPARE(writeConfigurationFile(path(), acmeFile()), std::nullopt);

    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), acmeFile().toJson());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void ConfigurationFilesTest::reportsWhatIsNoFile()
{
    QCOMPARE(accessErrorOf(m_folder.filePath(u"missing.json"_s)), Kind::Missing);
    QCOMPARE(accessErrorOf(QString()), Kind::Missing);
    QCOMPARE(accessErrorOf(m_folder.path()), Kind::Unreadable);
}

void ConfigurationFilesTest::reportsAFileThatIsTooLarge_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTooLarge");

    QTest::newRow("one mebibyte") << qsizetype(1'048'576) << false;
    QTest::newRow("one byte more") << qsizetype(1'048'577) << true;
    QTest::newRow("20 megabytes") << qsizetype(20'000'000) << true;
}

void ConfigurationFilesTest::reportsAFileThatIsTooLarge()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isTooLarge);
    const QByteArray json = acmeFile().toJson();
    put(json + QByteArray(size - json.size(), ' '));

    const auto file = readConfigurationFile(path());

    QCOMPARE(file.has_value(), !isTooLarge);
    if (isTooLarge) {
        QCOMPARE(accessErrorOf(path()), Kind::TooLarge);
    }
}

void ConfigurationFilesTest::reportsWhereItIsAtFault()
{
    put("{\n  \"format\" 1}");

    const auto file = readConfigurationFile(path());

    QVERIFY(!file);
    const auto &fault = std::get<FileFault>(file.error());
    QCOMPARE(fault.kind, FileFault::Kind::NotJson);
    QCOMPARE(fault.position, (JsonPlace{.line = 2, .column = 12}));
}

void ConfigurationFilesTest::reportsWhatCannotBeWritten()
{
    const auto error = writeConfigurationFile(m_folder.filePath(u"missing/acme.json"_s), acmeFile());

    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Unwritable);
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(writeConfigurationFile(m_folder.path(), acmeFile())->kind, Kind::Unwritable);
}

void ConfigurationFilesTest::suggestsAName_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Acme"_s << u"Acme 2026-11-25.json"_s;
    QTest::newRow("other letters") << u"Birch & Söhne 株式会社"_s
                                   << u"Birch & Söhne 株式会社 2026-11-25.json"_s;
    QTest::newRow("path") << u"../Acme/EU\\x"_s << u"Acme EU x 2026-11-25.json"_s;
    QTest::newRow("what Windows refuses") << u"A<c>m:e\"|?*"_s << u"A c m e 2026-11-25.json"_s;
    QTest::newRow("hidden file") << u" .acme"_s << u"acme 2026-11-25.json"_s;
    QTest::newRow("control characters") << u"A\nc\0me\u202e"_s << u"A c me 2026-11-25.json"_s;
    QTest::newRow("device of Windows") << u"CON"_s << u"CON 2026-11-25.json"_s;
    QTest::newRow("nothing") << QString() << u"2026-11-25.json"_s;
    QTest::newRow("dots only") << u".."_s << u"2026-11-25.json"_s;
    QTest::newRow("long") << QString(300, u'ä') << QString(50, u'ä') + u" 2026-11-25.json"_s;
    QTest::newRow("long, ending inside a character")
        << QString(49, u'a') + u"😀😀"_s << QString(49, u'a') + u" 2026-11-25.json"_s;
}

void ConfigurationFilesTest::suggestsAName()
{
    QFETCH(QString, account);

    const QString name = suggestedFileName(account, {2026, 11, 25});

    QTEST(name, "name");
    QVERIFY(name.toUtf8().size() <= 255);
    put({});
    QVERIFY(QFile::copy(path(), m_folder.filePath(name)) && QFile::remove(m_folder.filePath(name)));
}

QTEST_APPLESS_MAIN(ConfigurationFilesTest)

#include "configurationfilestest.moc"
