// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/tsfile.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Contents = u"index.md"_s;
const auto TableOfWords = u"configurator_de.ts"_s; // which has all words in English and German

QStringList guideLanguages()
{
    return {u"de"_s, u"en"_s};
}

/// The files of the guide as they are compiled into the program.
QStringList files(const QString &language, const QString &names = u"*"_s)
{
    return QDir(u":/guide/"_s + language).entryList({names}, QDir::Files, QDir::Name);
}

QString textOf(const QString &language, const QString &file)
{
    QFile page(u":/guide/%1/%2"_s.arg(language, file));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// What the first group of the pattern matches in the page.
QStringList matches(const QString &language, const QString &file, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(textOf(language, file))) {
        found.append(match.captured(1));
    }
    return found;
}

QStringList links(const QString &language, const QString &file)
{
    return matches(language, file, uR"((?<!!)\[[^\]]+\]\(([^)]+)\))"_s);
}

/// Words of the program are in bold, and nothing else is: what is to be stressed is in italics. Entries of
/// menus follow their menu after a ▸.
QSet<QString> wordsOfTheProgram(const QString &language, const QString &file)
{
    QSet<QString> words;
    for (const QString &bold : matches(language, file, uR"(\*\*([^*]+)\*\*)"_s)) {
        for (const QString &part : bold.split(u'▸')) {
            words.insert(part.simplified());
        }
    }
    return words;
}

/// The text as a person sees it: without mnemonics, and with blanks of one kind.
QString shown(QString text)
{
    static const QRegularExpression accelerator(uR"(\(&.\))"_s);
    return text.remove(accelerator).remove(u'&').simplified();
}

/// The words of the program in a language, for each in English.
QMultiHash<QString, QString> programWords(const QString &language)
{
    QMultiHash<QString, QString> words;
    for (const TsMessage &message : readTsFile(TableOfWords)) {
        for (const QString &translation : message.translations) {
            const QString english = shown(message.source);
            words.insert(english, language == u"en"_s ? english : shown(translation));
        }
    }
    return words;
}

QString list(const QSet<QString> &words)
{
    return words.values().join(u" | "_s);
}

} // namespace

/// What the guide says keeps up with the program, and its languages with each other.
class GuideTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameFilesInEachLanguage();
    void isCompiledInAsAWhole();
    void namesEveryChapterInTheContents();
    void leadsOn_data() { addPages(); }
    void leadsOn();
    void hasItsPictures_data() { addPages(); }
    void hasItsPictures();
    void usesTheWordsOfTheProgram_data() { addPages(); }
    void usesTheWordsOfTheProgram();
    void saysTheSameInEachLanguage_data();
    void saysTheSameInEachLanguage();
    void picturesAreSmall();

private:
    static void addPages();
};

void GuideTextTest::addPages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");

    for (const QString &language : guideLanguages()) {
        for (const QString &file : files(language, u"*.md"_s)) {
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(file)) << language << file;
        }
    }
}

void GuideTextTest::hasTheSameFilesInEachLanguage()
{
    QCOMPARE(QDir(u":/guide"_s).entryList(QDir::Dirs, QDir::Name), guideLanguages());
    QVERIFY(files(u"en"_s).contains(Contents));
    QCOMPARE(files(u"de"_s), files(u"en"_s));
}

void GuideTextTest::isCompiledInAsAWhole()
{
    const QDir sources(QStringLiteral(CONFIGURATOR_SOURCE_DIR) + u"/resources/guide"_s);
    for (const QString &language : guideLanguages()) {
        QCOMPARE(files(language), QDir(sources.filePath(language)).entryList(QDir::Files, QDir::Name));
    }
}

void GuideTextTest::namesEveryChapterInTheContents()
{
    for (const QString &language : guideLanguages()) {
        QStringList named = links(language, Contents) + QStringList{Contents};
        named.sort();
        QCOMPARE(named, files(language, u"*.md"_s));
    }
}

void GuideTextTest::leadsOn()
{
    QFETCH(QString, language);
    QFETCH(QString, file);

    const QStringList targets = links(language, file);
    QVERIFY(!targets.isEmpty());
    for (const QString &target : targets) {
        QVERIFY2(target.startsWith(u"https://"_s) || files(language).contains(target), qPrintable(target));
    }
}

void GuideTextTest::hasItsPictures()
{
    QFETCH(QString, language);
    QFETCH(QString, file);

    const auto pictures = matches(language, file, uR"(!\[[^\]]{20,}\]\(([^)]+)\))"_s);
    QCOMPARE(pictures.size(), textOf(language, file).count(u"!["_s)); // each described in some words
    for (const QString &picture : pictures) {
        QVERIFY2(!QImage(u":/guide/%1/%2"_s.arg(language, picture)).isNull(), qPrintable(picture));
    }
    QCOMPARE(pictures, matches(u"en"_s, file, uR"(!\[[^\]]+\]\(([^)]+)\))"_s));
}

void GuideTextTest::usesTheWordsOfTheProgram()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    const auto words = programWords(language).values();

    const auto strange = wordsOfTheProgram(language, file) - QSet(words.begin(), words.end());

    QVERIFY2(strange.isEmpty(), qUtf8Printable(list(strange)));
}

void GuideTextTest::saysTheSameInEachLanguage_data()
{
    QTest::addColumn<QString>("file");

    for (const QString &file : files(u"en"_s, u"*.md"_s)) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

/// The German page names what the English one names, by the words that stand there in German.
void GuideTextTest::saysTheSameInEachLanguage()
{
    QFETCH(QString, file);
    const auto german = programWords(u"de"_s);
    auto strange = wordsOfTheProgram(u"de"_s, file);
    const auto named = strange;

    for (const QString &english : wordsOfTheProgram(u"en"_s, file)) {
        const auto translations = german.values(english);
        const QSet<QString> possible(translations.begin(), translations.end());
        QVERIFY2(named.intersects(possible), qUtf8Printable(english));
        strange -= possible;
    }

    QVERIFY2(strange.isEmpty(), qUtf8Printable(list(strange)));
}

void GuideTextTest::picturesAreSmall()
{
    constexpr qint64 Most = 60'000; // bytes
    for (const QString &language : guideLanguages()) {
        for (const QString &picture : files(language, u"*.png"_s)) {
            const QFile file(u":/guide/%1/%2"_s.arg(language, picture));
            QVERIFY2(file.size() <= Most, qPrintable(file.fileName()));
        }
    }
}

QTEST_GUILESS_MAIN(GuideTextTest)

#include "guidetexttest.moc"
