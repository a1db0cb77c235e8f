// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

Q_LOGGING_CATEGORY(localization, "configurator.localization", QtInfoMsg)

const auto English = u"en"_s;

/// In the same script as well: who reads Traditional Chinese is not served by Simplified.
bool isSameLanguage(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

/// The available language for a locale; empty if there is none.
QString languageFor(const QLocale &locale)
{
    const QStringList tags = Languages::available();
    const auto match = std::find_if(tags.begin(), tags.end(), [&locale](const QString &tag) {
        return isSameLanguage(QLocale(tag), locale);
    });
    return match == tags.end() ? QString() : *match;
}

/// The languages asked for, the most wanted first.
QList<QLocale> wantedLocales(const QString &tag)
{
    if (!tag.isEmpty()) {
        return {QLocale(tag)};
    }
    QList<QLocale> wanted;
    for (const QString &language : QLocale::system().uiLanguages()) {
        // The system's own writes numbers and dates as the person has set them.
        const QLocale locale(language);
        wanted.append(isSameLanguage(locale, QLocale::system()) ? QLocale::system() : locale);
    }
    return wanted;
}

/// A language of the program, and how numbers and dates are written in it.
struct Choice
{
    QString language;
    QLocale locale;
};

/// The first of the wanted ones that the program speaks, with the ways of its country, such as those of
/// Austria.
Choice closestTo(const QString &tag)
{
    for (const QLocale &wanted : wantedLocales(tag)) {
        if (const QString language = languageFor(wanted); !language.isEmpty()) {
            return {language, wanted};
        }
    }
    return {English, QLocale(English)};
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_program);
}

QStringList Languages::available()
{
    return {u"de"_s, English, u"es"_s, u"fr"_s, u"it"_s, u"pl"_s,   u"pt-BR"_s,
            u"tr"_s, u"uk"_s, u"he"_s, u"ar"_s, u"ja"_s, u"zh-CN"_s};
}

void Languages::use(const QString &tag)
{
    const Choice choice = closestTo(tag);
    if (choice.language == m_current && choice.locale == QLocale()) {
        return;
    }
    m_current = choice.language;
    QLocale::setDefault(choice.locale);

    // Loading sends LanguageChange to every widget. What is not there leaves its translator empty.
    const QString file = QString(m_current).replace(u'-', u'_');
    if (!m_qt.load(u"qtbase_"_s + file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qCDebug(localization) << "Qt's own texts stay English:" << file;
    }
    if (!m_program.load(u":/i18n/configurator_"_s + file)) {
        qCWarning(localization) << "no translation for" << file;
    }
}

} // namespace configurator
