// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "translations/tsfile.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// How many forms Qt asks of a language, and which of them stand for one number alone, so that a word may say
/// it. Qt Linguist's manual, "Translation Rules for Plural Forms".
struct PluralForms
{
    qsizetype count;
    QSet<qsizetype> exact;
};

PluralForms pluralForms(const QString &language)
{
    const QHash<QString, PluralForms> forms{
        {u"ar"_s, {6, {0, 1, 2}}}, {u"de"_s, {2, {0}}}, {u"es"_s, {2, {0}}}, {u"fr"_s, {2, {}}},
        {u"he"_s, {2, {0}}},       {u"it"_s, {2, {0}}}, {u"ja"_s, {1, {}}},  {u"pl"_s, {3, {0}}},
        {u"pt-BR"_s, {2, {}}},     {u"tr"_s, {1, {}}},  {u"uk"_s, {3, {}}},  {u"zh-CN"_s, {1, {}}},
    };
    return forms.value(language);
}

QSet<QString> keys(const QList<TsMessage> &messages)
{
    QSet<QString> found;
    for (const TsMessage &message : messages) {
        found.insert(message.key());
    }
    return found;
}

/// The parts of a text that a translation keeps, sorted.
QStringList placeholders(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(uR"(%L?n|%L?\d|\$\{\w+\})"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text)) {
        if (withCount || !match.captured().endsWith(u'n')) {
            found.append(match.captured());
        }
    }
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(pattern);
}

bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'。');
}

bool isAbbreviation(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(u' ');
}

/// Other texts may mean the same in two languages: names of products, abbreviations, frames for other texts.
bool isSentence(const QString &text)
{
    static const QRegularExpression word(uR"(\b[a-z]{2,}\b)"_s);
    return text.count(word) > 2;
}

bool isRightToLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

/// Not only names of products and abbreviations, which are the same everywhere.
bool hasWordsOfItsOwn(const QString &text)
{
    return !text.startsWith(u"Conversations Configurator"_s) && // as titles do in every language
           (std::ranges::any_of(text, isRightToLeft) || text.contains(u"%1"_s));
}

/// A name that is put in may be Latin; a count has no direction.
bool beginsRightToLeft(QString text)
{
    static const QRegularExpression name(u"%L?\\d"_s);
    text.remove(u"%Ln"_s).replace(name, u"A"_s);
    const auto hasDirection = [](QChar character) {
        return isRightToLeft(character) || character.direction() == QChar::DirL;
    };
    const auto first = std::ranges::find_if(text, hasDirection);
    return first != text.end() && isRightToLeft(*first);
}

} // namespace

/// The files of Qt Linguist: complete, in step with the sources, and sound in form.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneForEachLanguage();
    void areInStepWithTheSources();
    void englishHasItsPluralForms();
    void areFinished_data() { addTsFileRows(); }
    void areFinished();
    void haveTheirPluralForms_data() { addTsFileRows(); }
    void haveTheirPluralForms();
    void keepPlaceholders_data() { addTsFileRows(); }
    void keepPlaceholders();
    void keepMnemonics_data() { addTsFileRows(); }
    void keepMnemonics();
    void endAsTheSourceDoes_data() { addTsFileRows(); }
    void endAsTheSourceDoes();
    void leaveNoSentenceInEnglish_data() { addTsFileRows(); }
    void leaveNoSentenceInEnglish();
    void beginFromTheRight_data();
    void beginFromTheRight();
    void turnRightToLeft_data() { addTsFileRows(); }
    void turnRightToLeft();
};

void TranslationsTest::thereIsOneForEachLanguage()
{
    QStringList languages{u"en"_s};
    for (const QString &file : tsFiles()) {
        languages.append(languageOf(file));
    }
    QStringList available = Languages::available();

    languages.sort();
    available.sort();
    QCOMPARE(languages, available);
}

/// What `cmake --build … --target update_translations` would change is missing or left over.
void TranslationsTest::areInStepWithTheSources()
{
    const QDir sources(QStringLiteral(CONFIGURATOR_SOURCE_DIR));
    const QTemporaryDir copies;
    QStringList arguments{u"-silent"_s,
                          u"-no-obsolete"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"ui"_s,
                          u"app/commandline.cpp"_s,
                          u"translations/qttexts.h"_s,
                          u"-I"_s,
                          u"."_s,
                          u"-I"_s,
                          u"app"_s,
                          u"-ts"_s};
    for (const QString &file : tsFiles()) {
        QVERIFY(QFile::copy(sources.filePath(u"translations/"_s + file), copies.filePath(file)));
        arguments.append(copies.filePath(file));
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(sources.path());
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());

    for (const QString &file : tsFiles()) {
        const auto ours = keys(readTsFile(file));
        const auto wanted = keys(readTsFile(copies.filePath(file)));
        QVERIFY2(ours == wanted, qPrintable(u"%1\nmissing: %2\nleft over: %3"_s.arg(
                                     file, (wanted - ours).values().join(u" | "_s),
                                     (ours - wanted).values().join(u" | "_s))));
    }
}

/// And nothing else.
void TranslationsTest::englishHasItsPluralForms()
{
    auto plural = readTsFile(u"configurator_de.ts"_s);
    plural.removeIf([](const TsMessage &message) { return !message.isPlural; });
    const auto english = readTsFile(u"configurator_en.ts"_s);

    QCOMPARE(keys(english), keys(plural));
    for (const TsMessage &message : english) {
        QVERIFY2(message.isFinished && message.translations.size() == 2 &&
                     !message.translations.contains(QString()),
                 qPrintable(message.description()));
    }
}

void TranslationsTest::areFinished()
{
    QFETCH(QString, file);
    const auto messages = readTsFile(file);

    QVERIFY(messages.size() > 1000);
    for (const TsMessage &message : messages) {
        QVERIFY2(message.isFinished && !message.translations.isEmpty(), qPrintable(message.description()));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.description()));
        }
    }
}

void TranslationsTest::haveTheirPluralForms()
{
    QFETCH(QString, file);
    const qsizetype count = pluralForms(languageOf(file)).count;

    for (const TsMessage &message : readTsFile(file)) {
        if (message.isPlural) {
            QVERIFY2(message.translations.size() == count, qPrintable(message.description()));
        }
    }
}

void TranslationsTest::keepPlaceholders()
{
    QFETCH(QString, file);
    const auto exact = pluralForms(languageOf(file)).exact;

    for (const TsMessage &message : readTsFile(file)) {
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            const bool withCount = !message.isPlural || !exact.contains(form);
            QVERIFY2(placeholders(message.translations.at(form), withCount) ==
                         placeholders(message.source, withCount),
                     qPrintable(message.description()));
        }
    }
}

void TranslationsTest::keepMnemonics()
{
    QFETCH(QString, file);

    for (const TsMessage &message : readTsFile(file)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(mnemonics(translation) == mnemonics(message.source), qPrintable(message.description()));
        }
    }
}

/// With the dots of a command that asks for more, or as a sentence; and in as many lines.
void TranslationsTest::endAsTheSourceDoes()
{
    QFETCH(QString, file);

    for (const TsMessage &message : readTsFile(file)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…') &&
                         translation.count(u'\n') == message.source.count(u'\n'),
                     qPrintable(message.description()));
            QVERIFY2(endsSentence(translation) == endsSentence(message.source) ||
                         (isAbbreviation(translation) && !endsSentence(message.source)),
                     qPrintable(message.description()));
        }
    }
}

void TranslationsTest::leaveNoSentenceInEnglish()
{
    QFETCH(QString, file);

    for (const TsMessage &message : readTsFile(file)) {
        QVERIFY2(!message.translations.contains(message.source) || !isSentence(message.source),
                 qPrintable(message.description()));
    }
}

void TranslationsTest::beginFromTheRight_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("Arabic") << u"configurator_ar.ts"_s;
    QTest::newRow("Hebrew") << u"configurator_he.ts"_s;
}

/// The first letter with a direction gives it to the whole text, so a text from right to left must not leave
/// that to a name that is put in, or to a word in Latin letters.
void TranslationsTest::beginFromTheRight()
{
    QFETCH(QString, file);

    for (const TsMessage &message : readTsFile(file)) {
        for (const QString &translation : message.translations) {
            if (hasWordsOfItsOwn(translation)) {
                QVERIFY2(beginsRightToLeft(translation), qPrintable(message.description()));
            }
        }
    }
}

/// By the text of Qt that decides it.
void TranslationsTest::turnRightToLeft()
{
    QFETCH(QString, file);
    const bool isRightToLeft = QLocale(languageOf(file)).textDirection() == Qt::RightToLeft;

    for (const TsMessage &message : readTsFile(file)) {
        if (message.source == u"QT_LAYOUT_DIRECTION"_s) {
            QCOMPARE(message.translations, QStringList{isRightToLeft ? u"RTL"_s : u"LTR"_s});
            return;
        }
    }
    QFAIL("there is no QT_LAYOUT_DIRECTION");
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "translationstest.moc"
