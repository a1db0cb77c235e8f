// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationfile.h"

#include "domain/configurationfilereader.h"
#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr auto Format = "conversations-configuration"_L1;
constexpr int Version = 1;

std::optional<FileFault> judgeVersion(const QJsonValue &version)
{
    using Kind = FileFault::Kind;
    const QString place = u"version"_s;
    if (version.isUndefined()) {
        return FileFault{.kind = Kind::Missing, .place = place};
    }
    if (!version.isDouble()) {
        return FileFault{.kind = Kind::WrongType, .place = place, .wanted = FileFault::Type::Number};
    }
    if (version.toDouble() > Version) {
        return FileFault{.kind = Kind::NewerVersion, .place = place};
    }
    return version.toInt() == Version ? std::nullopt
                                      : std::optional(FileFault{.kind = Kind::WrongValue, .place = place});
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue toJson(Field field, const QString &text)
{
    return std::visit(
        Overloaded{
            [&](FlagRule) { return text.isEmpty() ? QJsonValue() : QJsonValue(text == "true"_L1); },
            [&](EventsRule) -> QJsonValue { return QJsonArray::fromStringList(eventNames(text)); },
            [&](const auto &) { return textOrNull(text); },
        },
        describe(field).rule);
}

QJsonObject toJson(const SavedResource &saved)
{
    QJsonObject values;
    for (const auto &[field, text] : saved.values.asKeyValueRange()) {
        values.insert(describe(field).property, toJson(field, text));
    }
    QJsonObject names;
    for (const auto &[sid, name] : saved.names.asKeyValueRange()) {
        names.insert(sid, name);
    }
    return {{"path"_L1, saved.resource.path()}, {"values"_L1, values}, {"names"_L1, names}};
}

} // namespace

Expected<ConfigurationFile, FileFault> ConfigurationFile::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return unexpected(FileFault{.kind = FileFault::Kind::NotJson,
                                    .position = placeOf(fault, json),
                                    .detail = fault.errorString()});
    }
    if (root.value("format"_L1).toString() != Format) {
        return unexpected(FileFault{.kind = FileFault::Kind::OtherFormat});
    }
    if (const auto problem = judgeVersion(root.value("version"_L1))) {
        return unexpected(*problem);
    }
    return ConfigurationFileReader().read(root);
}

QByteArray ConfigurationFile::toJson() const
{
    QJsonArray entries;
    for (const SavedResource &saved : resources) {
        entries.append(configurator::toJson(saved));
    }
    const QJsonObject account{{"sid"_L1, accountSid.text()}, {"name"_L1, accountName}};
    return QJsonDocument(QJsonObject{{"format"_L1, Format},
                                     {"version"_L1, Version},
                                     {"account"_L1, account},
                                     {"savedAt"_L1, textOrNull(savedAt.toUTC().toString(Qt::ISODate))},
                                     {"resources"_L1, entries}})
        .toJson();
}

} // namespace configurator
