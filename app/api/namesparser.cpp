// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/namesparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

NamedSid namedSid(const QJsonObject &entry)
{
    return {
        .sid = entry.value("sid"_L1).toString(),
        .name = entry.value("friendly_name"_L1).toString(),
        .type = entry.value("type"_L1).toString(),
        .createdAt = QDateTime::fromString(entry.value("date_created"_L1).toString(), Qt::ISODate),
    };
}

} // namespace

Expected<NamesPage, QString> parseNames(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return unexpected(u"%1, byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    const QJsonObject meta = object.value("meta"_L1).toObject();
    const QJsonValue list = object.value(meta.value("key"_L1).toString());
    if (!list.isArray()) {
        return unexpected(u"not a page of a list"_s);
    }

    const QString next = meta.value("next_page_url"_L1).toString();
    NamesPage page{.entries = {}, .next = QUrl(next, QUrl::StrictMode)};
    if (!next.isEmpty() && !page.next.isValid()) { // or the list would seem to end here
        return unexpected(u"next_page_url is no address"_s);
    }
    for (const auto &value : list.toArray()) {
        if (NamedSid entry = namedSid(value.toObject()); !entry.sid.isEmpty()) {
            page.entries.append(std::move(entry));
        }
    }
    return page;
}

} // namespace configurator
