// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheClosest_data();
    void findsTheClosest();
    void writesNumbersByTheCountry_data();
    void writesNumbersByTheCountry();
    void translatesTheProgram_data() { addLanguageRows(); }
    void translatesTheProgram();
    void translatesQt_data() { addLanguageRows(); }
    void translatesQt();
    void goesBackToEnglish();

private:
    static void addLanguageRows();

    Languages m_languages;
};

void LanguagesTest::addLanguageRows()
{
    QTest::addColumn<QString>("language");

    for (const QString &language : Languages::available()) {
        if (language != "en"_L1) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
}

void LanguagesTest::findsTheClosest_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");

    QTest::newRow("itself") << u"de"_s << u"de"_s;
    QTest::newRow("of a country") << u"de-AT"_s << u"de"_s;
    QTest::newRow("with an underscore") << u"pt_BR"_s << u"pt-BR"_s;
    QTest::newRow("of another country") << u"pt-PT"_s << u"pt-BR"_s;
    QTest::newRow("without its country") << u"zh"_s << u"zh-CN"_s;
    QTest::newRow("in the same script") << u"zh-SG"_s << u"zh-CN"_s;
    QTest::newRow("in another script") << u"zh-TW"_s << u"en"_s;
    QTest::newRow("not spoken") << u"nl"_s << u"en"_s;
    QTest::newRow("no language") << u"xyzzy"_s << u"en"_s;
}

void LanguagesTest::findsTheClosest()
{
    QFETCH(QString, wanted);

    m_languages.use(wanted);

    QTEST(m_languages.current(), "language");
}

void LanguagesTest::writesNumbersByTheCountry_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("number");

    QTest::newRow("German") << u"de"_s << u"1.234,5"_s;
    QTest::newRow("Swiss German") << u"de-CH"_s << u"1’234.5"_s;
    QTest::newRow("English") << u"en"_s << u"1,234.5"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"١٬٢٣٤٫٥"_s;
    QTest::newRow("not spoken") << u"nl"_s << u"1,234.5"_s;
}

void LanguagesTest::writesNumbersByTheCountry()
{
    QFETCH(QString, wanted);

    m_languages.use(wanted);

    QTEST(QLocale().toString(1234.5, 'f', 1), "number");
}

void LanguagesTest::translatesTheProgram()
{
    QFETCH(QString, language);

    m_languages.use(language);

    const char *text = "Edits the account-wide configuration of Twilio Conversations.";
    const QString words = QCoreApplication::translate("configurator::CommandLineReader", text);
    QVERIFY(words != QLatin1StringView(text));
    QVERIFY(words.contains(u"Twilio Conversations"_s));
}

/// What Qt says itself: in its menus for fields, in its file dialog, and about the command line.
void LanguagesTest::translatesQt()
{
    QFETCH(QString, language);
    const std::pair<const char *, const char *> texts[] = {
        {"QWidgetTextControl", "&Undo"},
        {"QLineEdit", "&Paste"},
        {"QWidgetTextControl", "Select All"},
        {"QAbstractSpinBox", "&Step up"},
        {"QPlatformTheme", "Cancel"},
        {"QFileDialog", "File Folder"},
        {"QFileDialog", "All Files (*)"},
        {"QCommandLineParser", "Unknown option '%1'."},
        {"QCommandLineParser", "Displays help on commandline options."},
    };

    m_languages.use(language);

    for (const auto &[context, text] : texts) {
        QVERIFY2(QCoreApplication::translate(context, text) != QLatin1StringView(text), text);
    }
}

void LanguagesTest::goesBackToEnglish()
{
    m_languages.use(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);

    m_languages.use(u"en"_s);

    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(QCoreApplication::translate("configurator::DurationWords", "%Ln day(s)", nullptr, 1),
             u"1 day"_s);
}

QTEST_GUILESS_MAIN(LanguagesTest)

#include "languagestest.moc"
