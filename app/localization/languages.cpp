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

}

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_program);
}

QList<QLocale> Languages::available()
{
    return {QLocale(QLocale::English)};
}

void Languages::use(const QString &tag)
{
    const QLocale wanted = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    const auto languages = available();
    const auto match = std::find_if(languages.begin(), languages.end(), [&wanted](const QLocale &language) {
        return language.language() == wanted.language();
    });
    m_current = match == languages.end() ? languages.first() : *match;
    QLocale::setDefault(m_current.language() == wanted.language() ? wanted : m_current);

    // Loading sends LanguageChange to every widget. What is not there leaves its translator empty.
    const QString code = QLocale::languageToCode(m_current.language());
    if (!m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qCDebug(localization) << "Qt's own texts stay English:" << code;
    }
    if (!m_program.load(u":/i18n/configurator_"_s + code)) {
        qCWarning(localization) << "no translation for" << code;
    }
}

} // namespace configurator
