// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/terraformresource.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The type and the name of the resource; empty for a kind the provider does not have.
QString head(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Configuration:
        return uR"("twilio_conversations_configuration" "configuration")"_s;
    case ResourceKind::Webhooks:
        return uR"("twilio_conversations_webhook" "webhook")"_s;
    case ResourceKind::ServiceConfiguration:
        return uR"("twilio_conversations_service_configuration" "configuration")"_s;
    case ResourceKind::ServiceWebhooks:
        return {};
    case ResourceKind::ServiceNotifications:
        return uR"("twilio_conversations_service_notification" "service_notification")"_s;
    }
    Q_UNREACHABLE();
}

bool hasArgument(Field field)
{
    return field != Field::NewMediaMessage && field != Field::NewMediaMessageTemplate;
}

/// Where the argument stands: a dot leads into a block.
QString argument(Field field)
{
    return field == Field::DefaultConversationService ? u"default_service_sid"_s
                                                      : QString(describe(field).property);
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

QString list(const QStringList &items)
{
    QString text = u"["_s;
    for (const QString &item : items) {
        text += u"\n    "_s + quoted(item) + u',';
    }
    return items.isEmpty() ? u"[]"_s : text + u"\n  ]"_s;
}

QString expression(Field field, const QString &text)
{
    const bool isFlag = text == "true"_L1 || text == "false"_L1;
    return std::visit(Overloaded{
                          [&](FlagRule) { return isFlag ? text : quoted(text); },
                          [&](EventsRule) { return list(eventNames(text)); },
                          [&](const auto &) { return quoted(text); },
                      },
                      describe(field).rule);
}

struct Argument
{
    QString name;
    QString expression;
};

/// The arguments of a block. The signs of those on lines of their own stand below each other.
QString lines(const QList<Argument> &arguments, const QString &indentation)
{
    const auto isLong = [](const Argument &argument) { return argument.expression.contains(u'\n'); };
    qsizetype width = 0;
    for (const Argument &argument : arguments) {
        width = std::max(width, isLong(argument) ? 0 : argument.name.size());
    }
    QString text;
    for (const Argument &argument : arguments) {
        const QString name = isLong(argument) ? argument.name : argument.name.leftJustified(width);
        text += indentation + name + u" = "_s + argument.expression + u'\n';
    }
    return text;
}

/// The arguments by the block they stand in, which is nameless for the resource itself.
using Blocks = QMap<QString, QList<Argument>>;

Blocks blocksOf(const Configuration &configuration)
{
    Blocks blocks;
    if (const auto &service = configuration.resource.service()) {
        blocks[{}].append({u"service_sid"_s, quoted(service->text())});
    }
    for (const auto &[field, text] : configuration.values.asKeyValueRange()) {
        if (hasArgument(field)) {
            const QString block = argument(field).section(u'.', 0, -2);
            blocks[block].append({argument(field).section(u'.', -1), expression(field, text)});
        }
    }
    return blocks;
}

} // namespace

bool TerraformResource::exists(ResourceKind kind)
{
    return !head(kind).isEmpty();
}

QString TerraformResource::text(const Configuration &configuration)
{
    QString resource = u"resource %1 {\n"_s.arg(head(configuration.resource.kind()));
    Blocks blocks = blocksOf(configuration);
    resource += lines(blocks.take({}), u"  "_s);
    for (const Field field : configuration.values.keys()) {
        if (!hasArgument(field)) {
            //: A comment in code; %1: the name of a property in the API, such as
            //: new_message.with_media.enabled
            resource += u"  # "_s + tr("The provider has no argument for %1.").arg(argument(field)) + u'\n';
        }
    }
    for (const auto &[name, arguments] : blocks.asKeyValueRange()) {
        resource += u"\n  %1 {\n"_s.arg(name) + lines(arguments, u"    "_s) + u"  }\n"_s;
    }
    return resource + u"}\n"_s;
}

} // namespace configurator
