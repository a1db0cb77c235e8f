// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationfilereader.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString member(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

QString item(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

std::optional<Field> fieldOf(ResourceKind kind, const QString &property)
{
    const auto fields = fieldsOf(kind);
    const auto found =
        std::ranges::find_if(fields, [&](Field field) { return describe(field).property == property; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QJsonValue::Type jsonType(FileFault::Type type)
{
    switch (type) {
    case FileFault::Type::Object:
        return QJsonValue::Object;
    case FileFault::Type::List:
        return QJsonValue::Array;
    case FileFault::Type::Text:
        return QJsonValue::String;
    case FileFault::Type::Flag:
        return QJsonValue::Bool;
    case FileFault::Type::Number:
        return QJsonValue::Double;
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<ConfigurationFile, FileFault> ConfigurationFileReader::read(const QJsonObject &root)
{
    noteUnknown(root, {u"format"_s, u"version"_s, u"account"_s, u"savedAt"_s, u"resources"_s, u"$schema"_s},
                {});
    const auto accountSid = account(root.value("account"_L1));
    const QJsonValue name = root.value("account"_L1).toObject().value("name"_L1);
    const QString accountName = optionalText(name, u"account.name"_s);
    const QDateTime savedAt = moment(root.value("savedAt"_L1), u"savedAt"_s);
    const QList<SavedResource> saved = resources(root.value("resources"_L1));
    if (m_fault) {
        return unexpected(*m_fault);
    }
    return ConfigurationFile{.accountSid = *accountSid,
                             .accountName = accountName,
                             .savedAt = savedAt,
                             .resources = saved,
                             .unknown = m_unknown};
}

QList<SavedResource> ConfigurationFileReader::resources(const QJsonValue &value)
{
    QList<SavedResource> resources;
    QSet<QString> paths;
    const QJsonArray entries = list(value, u"resources"_s);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QString place = item(u"resources"_s, index);
        const auto saved = resource(entries.at(index), place);
        if (!saved) {
            continue;
        }
        if (const QString path = saved->resource.path(); paths.contains(path)) {
            note({.kind = Kind::Repeated, .place = member(place, u"path"_s)});
        } else {
            paths.insert(path);
            resources.append(*saved);
        }
    }
    return resources;
}

/// The resource; none if it is unknown, or not one at all.
std::optional<SavedResource> ConfigurationFileReader::resource(const QJsonValue &value, const QString &place)
{
    const QJsonObject entry = object(value, place);
    const auto resource = Resource::atPath(text(entry.value("path"_L1), member(place, u"path"_s)));
    if (!resource) {
        m_unknown.append(place);
        return std::nullopt;
    }
    noteUnknown(entry, {u"path"_s, u"values"_s, u"names"_s}, place);
    const QJsonObject texts = object(entry.value("values"_L1), member(place, u"values"_s));
    return SavedResource{.resource = *resource,
                         .values = values(resource->kind(), texts, member(place, u"values"_s)),
                         .names = names(entry.value("names"_L1), member(place, u"names"_s))};
}

QMap<Field, QString> ConfigurationFileReader::values(ResourceKind kind, const QJsonObject &object,
                                                     const QString &place)
{
    QMap<Field, QString> values;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto field = fieldOf(kind, entry.key())) {
            values.insert(*field, value(*field, entry.value(), member(place, entry.key())));
        } else {
            m_unknown.append(member(place, entry.key()));
        }
    }
    return values;
}

QString ConfigurationFileReader::value(Field field, const QJsonValue &value, const QString &place)
{
    const auto flag = [&] {
        expect(Type::Flag, value, place);
        return value.toBool() ? u"true"_s : u"false"_s;
    };
    if (value.isNull()) {
        return {};
    }
    return std::visit(Overloaded{
                          [&](FlagRule) { return flag(); },
                          [&](EventsRule) { return events(value, place); },
                          [&](const auto &) { return text(value, place); },
                      },
                      describe(field).rule);
}

QString ConfigurationFileReader::events(const QJsonValue &value, const QString &place)
{
    QStringList events;
    const QJsonArray entries = list(value, place);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        events.append(text(entries.at(index), item(place, index)));
        if (eventNames(events.last()) != QStringList{events.last()}) { // nothing, or several in one
            note({.kind = Kind::WrongValue, .place = item(place, index)});
        }
    }
    return eventsText(events);
}

QMap<QString, QString> ConfigurationFileReader::names(const QJsonValue &value, const QString &place)
{
    QMap<QString, QString> names;
    const QJsonObject entries = isAbsent(value) ? QJsonObject() : object(value, place);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        names.insert(entry.key(), text(entry.value(), member(place, entry.key())));
    }
    return names;
}

std::optional<Sid> ConfigurationFileReader::account(const QJsonValue &value)
{
    const QJsonObject account = object(value, u"account"_s);
    noteUnknown(account, {u"sid"_s, u"name"_s}, u"account"_s);
    const auto sid = Sid::parse(text(account.value("sid"_L1), u"account.sid"_s), SidKind::Account);
    if (!sid) {
        note({.kind = Kind::WrongValue, .place = u"account.sid"_s});
    }
    return sid ? std::optional(*sid) : std::nullopt;
}

QDateTime ConfigurationFileReader::moment(const QJsonValue &value, const QString &place)
{
    const QString written = optionalText(value, place);
    const QDateTime read = QDateTime::fromString(written, Qt::ISODate).toUTC();
    const QDateTime moment =
        QDateTime::fromString(read.toString(Qt::ISODate), Qt::ISODate); // as it is written
    if (!written.isEmpty() && !moment.isValid()) {
        note({.kind = Kind::WrongValue, .place = place});
    }
    return moment;
}

QJsonObject ConfigurationFileReader::object(const QJsonValue &value, const QString &place)
{
    expect(Type::Object, value, place);
    return value.toObject();
}

QJsonArray ConfigurationFileReader::list(const QJsonValue &value, const QString &place)
{
    expect(Type::List, value, place);
    return value.toArray();
}

QString ConfigurationFileReader::text(const QJsonValue &value, const QString &place)
{
    expect(Type::Text, value, place);
    return value.toString();
}

QString ConfigurationFileReader::optionalText(const QJsonValue &value, const QString &place)
{
    return isAbsent(value) ? QString() : text(value, place);
}

void ConfigurationFileReader::expect(Type type, const QJsonValue &value, const QString &place)
{
    if (value.isUndefined()) {
        note({.kind = Kind::Missing, .place = place});
    } else if (value.type() != jsonType(type)) {
        note({.kind = Kind::WrongType, .place = place, .wanted = type});
    }
}

void ConfigurationFileReader::note(const FileFault &fault)
{
    m_fault = m_fault.value_or(fault);
}

void ConfigurationFileReader::noteUnknown(const QJsonObject &object, const QStringList &known,
                                          const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            m_unknown.append(member(place, key));
        }
    }
}

} // namespace configurator
