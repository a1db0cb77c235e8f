// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

std::optional<QString> asText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QString> asFlag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool() ? u"true"_s : u"false"_s) : std::nullopt;
}

std::optional<QString> asEvents(const QJsonValue &value)
{
    const QJsonArray names = value.toArray();
    const bool areNames = std::ranges::all_of(names, [](const QJsonValue &name) { return name.isString(); });
    return value.isArray() && areNames ? std::optional(eventsText(value.toVariant().toStringList()))
                                       : std::nullopt;
}

/// How a value of the field is written as a text; none if it is of a type nobody expects.
std::optional<QString> asText(Field field, const QJsonValue &value)
{
    return std::visit(Overloaded{
                          [&](FlagRule) { return asFlag(value); },
                          [&](EventsRule) { return asEvents(value); },
                          [&](const auto &) { return asText(value); },
                      },
                      describe(field).rule);
}

using Reader = std::function<std::optional<QString>(const QJsonValue &)>;

std::optional<QString> take(QJsonObject &object, const QString &property, const Reader &read);

/// Takes the property out of the object `name` in `object`, which goes once nothing is left in it.
std::optional<QString> takeWithin(QJsonObject &object, const QString &name, const QString &property,
                                  const Reader &read)
{
    const QJsonValue value = object.value(name);
    QJsonObject inner = value.toObject();
    const auto text = take(inner, property, read);
    if (!inner.isEmpty()) {
        object.insert(name, inner);
    } else if (value.isObject() || value.isNull()) {
        object.remove(name);
    }
    return text;
}

/// Takes the property out of `object` if `read` understands it; null counts as missing. What is neither
/// stays.
std::optional<QString> take(QJsonObject &object, const QString &property, const Reader &read)
{
    if (const qsizetype dot = property.indexOf(u'.'); dot >= 0) {
        return takeWithin(object, property.first(dot), property.sliced(dot + 1), read);
    }
    const QJsonValue value = object.value(property);
    const auto text = read(value);
    if (text || value.isNull()) {
        object.remove(property);
    }
    return text;
}

QString takeText(QJsonObject &object, const QString &property)
{
    return take(object, property, [](const QJsonValue &value) { return asText(value); }).value_or(QString());
}

/// Takes the links out of `object`; null counts as missing, and so does a link that is no address.
QList<Link> takeLinks(QJsonObject &object)
{
    QList<Link> links;
    const QJsonValue value = object.value("links"_L1);
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (const QUrl url(member.value().toString(), QUrl::StrictMode); url.isValid() && !url.isEmpty()) {
            links.append({member.key(), url});
        }
    }
    if (value.isObject() || value.isNull()) {
        object.remove("links"_L1);
    }
    return links;
}

bool looksLike(const Resource &resource, const QJsonObject &object)
{
    const auto isThere = [&object](Field field) {
        return object.contains(QString(describe(field).property).section(u'.', 0, 0));
    };
    return object.contains("account_sid"_L1) ||
           (resource.service() && object.contains("chat_service_sid"_L1)) ||
           std::ranges::any_of(fieldsOf(resource.kind()), isThere);
}

} // namespace

Expected<Configuration, QString> parseConfiguration(const Resource &resource, const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return unexpected(u"%1, byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    QJsonObject object = document.object();
    if (!looksLike(resource, object)) {
        return unexpected(u"not a configuration"_s);
    }

    Configuration configuration{.resource = resource};
    configuration.accountSid = takeText(object, u"account_sid"_s);
    if (resource.service()) {
        configuration.serviceSid = takeText(object, u"chat_service_sid"_s);
    }
    for (const Field field : fieldsOf(resource.kind())) {
        const auto read = [field](const QJsonValue &value) { return asText(field, value); };
        if (const auto text = take(object, describe(field).property, read)) {
            configuration.values.insert(field, *text);
        }
    }
    configuration.url = QUrl(takeText(object, u"url"_s), QUrl::StrictMode);
    configuration.links = takeLinks(object);
    configuration.otherProperties = object;
    return configuration;
}

} // namespace configurator
