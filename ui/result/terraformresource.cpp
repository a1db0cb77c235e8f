// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/terraformresource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QLatin1StringView argument(Field field)
{
    switch (field) {
    case Field::DefaultConversationService:
        return "default_service_sid"_L1;
    case Field::DefaultMessagingService:
        return "default_messaging_service_sid"_L1;
    case Field::DefaultInactiveTimer:
        return "default_inactive_timer"_L1;
    case Field::DefaultClosedTimer:
        return "default_closed_timer"_L1;
    default:
        return describe(field).property;
    }
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'"':
        return uR"(\")"_s;
    case u'\\':
        return uR"(\\)"_s;
    case u'\n':
        return uR"(\n)"_s;
    case u'\r':
        return uR"(\r)"_s;
    case u'\t':
        return uR"(\t)"_s;
    default:
        return character.category() == QChar::Other_Control
                   ? u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'))
                   : QString(character);
    }
}

/// A quoted template of HCL in which nothing is replaced.
QString quoted(const QString &text)
{
    QString escapedText;
    for (const QChar character : text) {
        escapedText += escaped(character);
    }
    return u'"' + escapedText.replace("${"_L1, "$${"_L1).replace("%{"_L1, "%%{"_L1) + u'"';
}

} // namespace

QString terraformResource(const Configuration &configuration)
{
    qsizetype width = 0;
    for (const Field field : configuration.values.keys()) {
        width = std::max(width, argument(field).size());
    }
    QString resource = u"resource \"twilio_conversations_configuration\" \"configuration\" {\n"_s;
    for (const auto &[field, text] : configuration.values.asKeyValueRange()) {
        resource += u"  "_s + QString(argument(field)).leftJustified(width) + u" = "_s + quoted(text) + u'\n';
    }
    return resource + u"}\n"_s;
}

} // namespace configurator
