// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/cliprofiles.h"

#include "accounts/foundaccount.h"
#include "domain/jsonplace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = ProfileFileError::Kind;
using Source = ImportedAccount::Source;

constexpr qint64 LargestFile = 1'048'576; // bytes; a profile takes about 200

ProfileFileError syntaxError(const QByteArray &json, const QJsonParseError &fault)
{
    const auto [line, column] = placeOf(fault, json);
    return {.kind = Kind::NotJson, .detail = fault.errorString(), .line = line, .column = column};
}

/// What is `null` counts as absent, as it does for twilio-cli.
bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// An object that knows where it stands in the file.
class FoundObject final
{
public:
    FoundObject(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] FoundText text(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        return {.text = value.toString(),
                .place = m_place.isEmpty() ? key : m_place + u'.' + key,
                .isText = value.isString() || isAbsent(value)};
    }

private:
    QJsonObject m_object;
    QString m_place;
};

/// Reads the entries of both lists.
class ProfileReader final
{
public:
    ProfileReader(const QJsonObject &root, const QProcessEnvironment &environment)
        : m_activeName(root.value("activeProject"_L1).toString())
        , m_environmentEdge{.text = environment.value(u"TWILIO_EDGE"_s), .place = u"TWILIO_EDGE"_s}
        , m_commonEdge(FoundObject(root, {}).text(u"edge"_s))
    {
    }

    [[nodiscard]] ImportedAccount profile(const QString &name, const QJsonValue &value) const
    {
        ImportedAccount account{.source = Source::CliProfile, .name = name, .isActive = isActive(name)};
        const QString place = u"profiles."_s + name;
        if (!value.isObject()) {
            account.credentials = unexpected(ImportProblem{ImportProblem::Kind::NotObject, place});
            return account;
        }
        const FoundObject object(value.toObject(), place);
        enter({.accountSid = object.text(u"accountSid"_s),
               .apiKeySid = object.text(u"apiKey"_s),
               .secret = object.text(u"apiSecret"_s),
               .region = object.text(u"region"_s),
               .edge = effectiveEdge(object.text(u"edge"_s))},
              account);
        return account;
    }

    [[nodiscard]] ImportedAccount project(qsizetype index, const QJsonValue &value) const
    {
        const QString place = u"projects[%1]"_s.arg(index);
        const FoundObject object(value.toObject(), place);
        const QString id = object.text(u"id"_s).text;
        ImportedAccount account{
            .source = Source::CliProject, .name = id.isEmpty() ? place : id, .isActive = isActive(id)};
        if (!value.isObject()) {
            account.credentials = unexpected(ImportProblem{ImportProblem::Kind::NotObject, place});
            return account;
        }
        enter({.accountSid = object.text(u"accountSid"_s),
               .secret = {},
               .region = object.text(u"region"_s),
               .edge = effectiveEdge(object.text(u"edge"_s))},
              account);
        account.credentials = unexpected(ImportProblem{ImportProblem::Kind::SecretNotHere, place});
        return account;
    }

private:
    [[nodiscard]] bool isActive(const QString &name) const { return !name.isEmpty() && name == m_activeName; }

    [[nodiscard]] FoundText effectiveEdge(const FoundText &ownEdge) const
    {
        for (const FoundText &edge : {m_environmentEdge, ownEdge, m_commonEdge}) {
            if (!edge.isAbsent()) {
                return edge;
            }
        }
        return ownEdge;
    }

    QString m_activeName;
    FoundText m_environmentEdge;
    FoundText m_commonEdge;
};

Expected<QByteArray, ProfileFileError> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return unexpected(ProfileFileError{Kind::Missing});
    }
    if (!info.isFile()) { // a pipe would keep us waiting
        return unexpected(ProfileFileError{Kind::Unreadable});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) { // a buffer would not be wiped
        return unexpected(ProfileFileError{Kind::Unreadable, file.errorString()});
    }
    if (file.size() > LargestFile) {
        return unexpected(ProfileFileError{Kind::TooLarge});
    }
    QByteArray text = file.read(LargestFile);
    if (file.error() != QFileDevice::NoError) {
        return unexpected(ProfileFileError{Kind::Unreadable, file.errorString()});
    }
    return text;
}

} // namespace

QString cliProfilePath(const QProcessEnvironment &environment)
{
    const QString name = u"config.json"_s;
    if (const QString folder = environment.value(u"TWILIO_CONFIG_DIR"_s); !folder.isEmpty()) {
        return QDir(folder).filePath(name);
    }
    for (const QString &variable : {u"HOME"_s, u"USERPROFILE"_s}) {
        if (const QString home = environment.value(variable); !home.isEmpty()) {
            return QDir(home).filePath(u".twilio-cli/"_s + name);
        }
    }
    return QDir::home().filePath(u".twilio-cli/"_s + name);
}

Expected<ImportedAccounts, ProfileFileError> parseCliProfiles(const QByteArray &json,
                                                              const QProcessEnvironment &environment)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return unexpected(syntaxError(json, fault));
    }
    if (!document.isObject()) {
        return unexpected(ProfileFileError{Kind::WrongType});
    }

    const QJsonObject root = document.object();
    const QJsonValue profiles = root.value("profiles"_L1);
    const QJsonValue projects = root.value("projects"_L1);
    if (!profiles.isObject() && !isAbsent(profiles)) {
        return unexpected(ProfileFileError{.kind = Kind::WrongType, .place = u"profiles"_s});
    }
    if (!projects.isArray() && !isAbsent(projects)) {
        return unexpected(ProfileFileError{.kind = Kind::WrongType, .place = u"projects"_s});
    }

    const ProfileReader reader(root, environment);
    ImportedAccounts accounts;
    const QJsonObject entries = profiles.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        accounts.push_back(reader.profile(entry.key(), entry.value()));
    }
    const QJsonArray oldEntries = projects.toArray();
    for (qsizetype index = 0; index < oldEntries.size(); ++index) {
        accounts.push_back(reader.project(index, oldEntries.at(index)));
    }
    return accounts;
}

Expected<ImportedAccounts, ProfileFileError> readCliProfiles(const QString &path,
                                                             const QProcessEnvironment &environment)
{
    auto json = readFile(path);
    if (!json) {
        return unexpected(json.error());
    }
    auto accounts = parseCliProfiles(*json, environment);
    wipe(*json);
    return accounts;
}

} // namespace configurator
