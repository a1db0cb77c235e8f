// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/configurationparser.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Takes the property out of `object` if it is a text; null counts as missing. What is neither stays.
std::optional<QString> takeText(QJsonObject &object, QLatin1StringView property)
{
    const QJsonValue value = object.value(property);
    if (value.isString() || value.isNull()) {
        object.remove(property);
    }
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
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

bool looksLikeConfiguration(const QJsonObject &object)
{
    const auto isThere = [&object](Field field) { return object.contains(describe(field).property); };
    return object.contains("account_sid"_L1) || std::ranges::any_of(configurationFields(), isThere);
}

} // namespace

Expected<Configuration, QString> parseConfiguration(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return unexpected(u"%1, byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    QJsonObject object = document.object();
    if (!looksLikeConfiguration(object)) {
        return unexpected(u"not a configuration"_s);
    }

    Configuration configuration;
    configuration.accountSid = takeText(object, "account_sid"_L1).value_or(QString());
    for (const Field field : configurationFields()) {
        if (const auto text = takeText(object, describe(field).property)) {
            configuration.values.insert(field, *text);
        }
    }
    configuration.url = QUrl(takeText(object, "url"_L1).value_or(QString()), QUrl::StrictMode);
    configuration.links = takeLinks(object);
    configuration.otherProperties = object;
    return configuration;
}

} // namespace configurator
