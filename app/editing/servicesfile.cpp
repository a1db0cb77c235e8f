// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicesfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int Version = 1;

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QJsonValue toJson(const SavedList &saved)
{
    if (!saved.readAt.isValid()) {
        return {};
    }
    QJsonArray entries;
    for (const NamedSid &entry : saved.list.entries()) {
        entries.append(QJsonObject{
            {"sid"_L1, entry.sid}, {"name"_L1, entry.name}, {"createdAt"_L1, toText(entry.createdAt)}});
    }
    return QJsonObject{{"readAt"_L1, toText(saved.readAt)}, {"entries"_L1, entries}};
}

/// Nothing if there is no such list, or something else in its place.
SavedList fromJson(const QJsonValue &value)
{
    const QJsonArray array = value["entries"_L1].toArray();
    QList<NamedSid> entries;
    entries.reserve(array.size());
    for (const auto &item : array) {
        const QJsonObject entry = item.toObject();
        if (const QString sid = entry.value("sid"_L1).toString(); !sid.isEmpty()) {
            entries.append({.sid = sid,
                            .name = entry.value("name"_L1).toString(),
                            .createdAt = toTime(entry.value("createdAt"_L1))});
        }
    }
    SavedList saved{.readAt = toTime(value["readAt"_L1])};
    if (saved.readAt.isValid()) {
        saved.list.append(entries);
    }
    return saved;
}

} // namespace

ServicesFile::ServicesFile(const QString &folder, const Account &account)
    : m_path(path(folder, account.id))
    , m_accountSid(account.accountSid.text())
    , m_region(account.region.id)
{
}

SavedServices ServicesFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value("version"_L1) != Version || root.value("accountSid"_L1) != m_accountSid ||
        root.value("region"_L1) != m_region) {
        return {};
    }
    return {.conversationServices = fromJson(root.value("conversationServices"_L1)),
            .messagingServices = fromJson(root.value("messagingServices"_L1))};
}

void ServicesFile::write(const SavedServices &services) const
{
    const QJsonDocument document(
        QJsonObject{{"version"_L1, Version},
                    {"accountSid"_L1, m_accountSid},
                    {"region"_L1, m_region},
                    {"conversationServices"_L1, toJson(services.conversationServices)},
                    {"messagingServices"_L1, toJson(services.messagingServices)}});
    const QByteArray text = document.toJson(QJsonDocument::Compact);

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    // Without the flush a full disk shows only in commit(), which overlooks it.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()) {
        file.commit();
    }
}

QString ServicesFile::path(const QString &folder, const QString &accountId)
{
    const QByteArray name =
        QUrl::toPercentEncoding(accountId); // an id from a damaged list stays in the folder
    return u"%1/services/%2.json"_s.arg(folder, QString::fromLatin1(name));
}

} // namespace configurator
