// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/languagename.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

QString languageName(const QString &tag)
{
    static const QHash<QString, QString> names{
        {u"ar"_s, u"العربية"_s},     {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},     {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},    {u"he"_s, u"עברית"_s},
        {u"it"_s, u"Italiano"_s},    {u"ja"_s, u"日本語"_s},
        {u"pl"_s, u"Polski"_s},      {u"pt-BR"_s, u"Português (Brasil)"_s},
        {u"tr"_s, u"Türkçe"_s},      {u"uk"_s, u"Українська"_s},
        {u"zh-CN"_s, u"简体中文"_s},
    };
    const QString name = names.value(tag);
    return name.isEmpty() ? QLocale(tag).nativeLanguageName() : name;
}

} // namespace configurator
