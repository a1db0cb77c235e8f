// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filewords.h"
#include "app/domain/testfiles.h"
#include "localization/languages.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class FileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(u"en"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void explainsErrors_data();
    void explainsErrors();
    void shortensPlaces();
    void tellsWhereAFileComesFrom_data();
    void tellsWhereAFileComesFrom();
    void namesWhatIsPassedOver();
    void saysWhatHappens();

private:
    Languages m_languages;
};

void FileWordsTest::explainsErrors_data()
{
    QTest::addColumn<FileError>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("part"); // of the explanation

    using Access = FileAccessError;
    using Fault = FileFault;
    const QString place = u"resources[1].values.method"_s;
    const auto wrongType = [&](Fault::Type type) {
        return FileError(Fault{.kind = Fault::Kind::WrongType, .place = place, .wanted = type});
    };
    const auto fault = [&](Fault::Kind kind) { return FileError(Fault{.kind = kind, .place = place}); };
    const QString faulty = u"The file has a fault"_s;
    QTest::newRow("missing") << FileError(Access{Access::Kind::Missing}) << u"There is no such file"_s
                             << u"another"_s;
    QTest::newRow("unreadable") << FileError(Access{Access::Kind::Unreadable, u"denied"_s})
                                << u"The file cannot be read"_s << u"may be read"_s;
    QTest::newRow("too large") << FileError(Access{Access::Kind::TooLarge}) << u"The file is too large"_s
                               << u"far larger"_s;
    QTest::newRow("unwritable") << FileError(Access{Access::Kind::Unwritable})
                                << u"The file cannot be saved"_s << u"room"_s;
    QTest::newRow("not JSON") << FileError(Fault{.kind = Fault::Kind::NotJson, .position = {3, 17}})
                              << u"The file is not valid JSON"_s << u"line 3, character 17"_s;
    QTest::newRow("other format") << fault(Fault::Kind::OtherFormat) << u"This is not a configuration file"_s
                                  << u"this program has saved"_s;
    QTest::newRow("newer version") << fault(Fault::Kind::NewerVersion)
                                   << u"The file needs a later version of this program"_s << u"Update"_s;
    QTest::newRow("missing member") << fault(Fault::Kind::Missing) << faulty << place + u" is missing"_s;
    QTest::newRow("wrong value") << fault(Fault::Kind::WrongValue) << faulty
                                 << place + u" has a value that means nothing"_s;
    QTest::newRow("repeated") << fault(Fault::Kind::Repeated) << faulty
                              << place + u" names settings that are in the file already"_s;
    QTest::newRow("no object") << wrongType(Fault::Type::Object) << faulty
                               << place + u" must be an object, in braces."_s;
    QTest::newRow("no list") << wrongType(Fault::Type::List) << faulty
                             << place + u" must be a list, in brackets."_s;
    QTest::newRow("no text") << wrongType(Fault::Type::Text) << faulty
                             << place + u" must be a text, in quotes."_s;
    QTest::newRow("no flag") << wrongType(Fault::Type::Flag) << faulty
                             << place + u" must be true or false."_s;
    QTest::newRow("no number") << wrongType(Fault::Type::Number) << faulty << place + u" must be a number."_s;
}

void FileWordsTest::explainsErrors()
{
    QFETCH(FileError, error);
    QFETCH(QString, part);

    const Message message = FileWords::message(error, u"/tmp/acme.json"_s);

    QCOMPARE(message.severity, Severity::Error);
    QTEST(message.title, "title");
    QVERIFY2(message.explanation.contains(part), qPrintable(message.explanation));
    QVERIFY(message.quote.startsWith(QDir::toNativeSeparators(u"/tmp/acme.json"_s)));
    const auto *access = std::get_if<FileAccessError>(&error);
    QCOMPARE(message.quote.endsWith(": denied"_L1), access && !access->detail.isEmpty());
}

void FileWordsTest::shortensPlaces()
{
    const FileFault fault{.kind = FileFault::Kind::Missing, .place = QString(100'000, u'x')};

    QVERIFY(FileWords::message(fault, u"a"_s).explanation.size() < 200);
    QVERIFY(FileWords::unknown({fault.place, fault.place}).size() < 300);
}

void FileWordsTest::tellsWhereAFileComesFrom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("savedAt");
    QTest::addColumn<QString>("words"); // before the SID, and behind it

    const QDateTime moment({2026, 11, 25}, {19, 30, 5});
    QTest::newRow("all") << u"Acme"_s << moment.toUTC()
                         << u"Saved from Acme (%1) on Wednesday, 25 November 2026 at 19:30."_s;
    QTest::newRow("no moment") << u"Acme"_s << QDateTime() << u"Saved from Acme (%1)."_s;
    QTest::newRow("no name") << QString() << moment.toUTC()
                             << u"Saved from the account %1 on Wednesday, 25 November 2026 at 19:30."_s;
    QTest::newRow("neither") << QString() << QDateTime() << u"Saved from the account %1."_s;
    QTest::newRow("name like a place marker") << u"%2 %3"_s << QDateTime() << u"Saved from %2 %3 (%1)."_s;
}

void FileWordsTest::tellsWhereAFileComesFrom()
{
    QFETCH(QString, name);
    QFETCH(QDateTime, savedAt);
    QFETCH(QString, words);

    const QString origin =
        FileWords::origin({.accountSid = acme().accountSid, .accountName = name, .savedAt = savedAt});

    QCOMPARE(origin, words.replace(u"%1"_s, acme().accountSid.text()));
}

void FileWordsTest::namesWhatIsPassedOver()
{
    QCOMPARE(FileWords::unknown({}), QString());
    QVERIFY(FileWords::unknown({u"a"_s, u"b"_s}).endsWith(": a, b"_L1));
    QVERIFY(FileWords::unknown({u"a"_s, u"b"_s, u"c"_s, u"d"_s}).endsWith(u": a, b, c …"_s));
    QVERIFY(FileWords::unknown({u"a"_s, u"b"_s, u"c"_s, u"d"_s}).contains(u'4'));
}

void FileWordsTest::saysWhatHappens()
{
    using Kind = FilePlan::Value::Kind;
    const auto words = [](Kind kind, bool isChosen) {
        return FileWords::outcome(FilePlan::Value{Field::DefaultClosedTimer, {}, {}, kind}, isChosen);
    };

    QCOMPARE(words(Kind::Differs, true), u"Taken over"_s);
    QCOMPARE(words(Kind::Differs, false), u"Left out"_s);
    QCOMPARE(words(Kind::Same, false), u"Same as here"_s);
    QCOMPARE(words(Kind::OfAnotherAccount, false), u"Left out: belongs to another account"_s);
    QCOMPARE(words(Kind::OfAnotherAccount, true), u"Taken over, though it belongs to another account"_s);
    QCOMPARE(words(Kind::OfAnotherService, false), u"Left out: belongs to another service"_s);
    QCOMPARE(words(Kind::OfAnotherService, true), u"Taken over, though it belongs to another service"_s);
}

QTEST_GUILESS_MAIN(FileWordsTest)

#include "filewordstest.moc"
