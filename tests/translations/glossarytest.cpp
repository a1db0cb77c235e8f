// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/tsfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A line of a glossary: what an English term is called in a language.
struct Term
{
    QString english;
    QString translation;
    QStringList forms; ///< by which the translation is known in a text: its beginning, or inflected
    QRegularExpression pattern;

    [[nodiscard]] bool isIn(const QString &source) const { return source.contains(pattern); }

    [[nodiscard]] bool isKeptIn(const QString &text) const
    {
        return std::ranges::any_of(
            forms, [&](const QString &form) { return text.contains(form, Qt::CaseInsensitive); });
    }
};

/// Its cells are parted by tabulators.
Term termOf(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    const QString pattern = u"\\b%1(s|es)?\\b"_s.arg(QRegularExpression::escape(cells.first()));
    return {cells.first(), cells.value(1), cells.value(2).split(u" | "_s, Qt::SkipEmptyParts),
            QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)};
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QList<Term> readGlossary(const QString &language)
{
    QFile file(QStringLiteral(CONFIGURATOR_SOURCE_DIR) +
               u"/translations/glossary_%1.tsv"_s.arg(QString(language).replace(u'-', u'_')));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    QList<Term> terms;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) { // after the heading
        terms.append(termOf(line));
    }
    return terms;
}

} // namespace

/// One word for one thing, in every language.
class GlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data() { addTsFileRows(); }
    void isWellFormed();
    void isKeptByTheTranslation_data() { addTsFileRows(); }
    void isKeptByTheTranslation();
};

void GlossaryTest::isWellFormed()
{
    QFETCH(QString, file);
    const auto terms = readGlossary(languageOf(file));

    QVERIFY(terms.size() >= 20);
    for (const Term &term : terms) {
        QVERIFY2(!term.english.isEmpty() && !term.forms.isEmpty(), qPrintable(term.english));
        QVERIFY2(term.isKeptIn(term.translation), qPrintable(term.english));
        const auto isSame = [&term](const Term &other) { return other.english == term.english; };
        QVERIFY2(std::ranges::count_if(terms, isSame) == 1, qPrintable(term.english));
    }
}

void GlossaryTest::isKeptByTheTranslation()
{
    QFETCH(QString, file);
    const auto messages = readTsFile(file);

    for (const Term &term : readGlossary(languageOf(file))) {
        int found = 0;
        for (const TsMessage &message : messages) {
            if (!term.isIn(withoutMnemonic(message.source))) {
                continue;
            }
            ++found;
            for (const QString &translation : message.translations) {
                QVERIFY2(
                    term.isKeptIn(withoutMnemonic(translation)),
                    qPrintable(u"%1 (%2): %3"_s.arg(term.english, term.translation, message.description())));
            }
        }
        QVERIFY2(found > 0, qPrintable(u"no text speaks of %1"_s.arg(term.english)));
    }
}

QTEST_GUILESS_MAIN(GlossaryTest)

#include "glossarytest.moc"
