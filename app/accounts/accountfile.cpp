// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int Version = 1;

/// The colours' names in the file, in the order of `AccountColour`.
constexpr std::array ColourNames{"red"_L1, "orange"_L1, "green"_L1, "teal"_L1, "blue"_L1, "violet"_L1};

std::optional<AccountColour> colourNamed(const QString &name)
{
    const auto found = std::ranges::find(ColourNames, name);
    return found == ColourNames.end() ? std::nullopt
                                      : std::optional(AccountColour(found - ColourNames.begin()));
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{
        {"id"_L1, account.id},
        {"name"_L1, account.name},
        {"accountSid"_L1, account.accountSid.text()},
        {"region"_L1, account.region.id},
        {"edge"_L1, account.region.edge},
        {"production"_L1, account.production},
        {"inKeychain"_L1, account.inKeychain},
    };
    if (account.apiKeySid) {
        object.insert("apiKeySid"_L1, account.apiKeySid->text());
    }
    if (account.colour) {
        object.insert("colour"_L1, ColourNames.at(size_t(*account.colour)));
    }
    return object;
}

/// Guesses nothing: a production mark or a region that cannot be read is not taken for the usual one. A
/// colour does no harm: one that is not known is none.
std::optional<Account> fromJson(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    const QString name = object.value("name"_L1).toString();
    const auto accountSid = Sid::parse(object.value("accountSid"_L1).toString(), SidKind::Account);
    const QJsonValue edge = object.value("edge"_L1);
    const Region region{.id = object.value("region"_L1).toString(), .edge = edge.toString()};
    const QJsonValue production = object.value("production"_L1);
    const QJsonValue inKeychain = object.value("inKeychain"_L1);
    if (id.isEmpty() || name.isEmpty() || !accountSid || !edge.isString() || !region.isValid() ||
        !production.isBool() || !inKeychain.isBool()) {
        return std::nullopt;
    }

    Account account{.id = id,
                    .name = name,
                    .accountSid = *accountSid,
                    .region = region,
                    .colour = colourNamed(object.value("colour"_L1).toString()),
                    .production = production.toBool(),
                    .inKeychain = inKeychain.toBool()};
    if (object.contains("apiKeySid"_L1)) {
        const auto apiKeySid = Sid::parse(object.value("apiKeySid"_L1).toString(), SidKind::ApiKey);
        if (!apiKeySid) {
            return std::nullopt;
        }
        account.apiKeySid = *apiKeySid;
    }
    return account;
}

} // namespace

Expected<QList<Account>, AccountFileError> AccountFile::read() const
{
    using Kind = AccountFileError::Kind;
    const auto error = [this](Kind kind, const QString &detail = {}) {
        return unexpected(AccountFileError{.kind = kind, .path = m_path, .detail = detail});
    };

    QFile file(m_path);
    if (!file.exists()) {
        return QList<Account>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return error(Kind::Unreadable, file.errorString());
    }
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return error(Kind::Unreadable, file.errorString());
    }
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(text, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return error(Kind::Damaged, u"%1, byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    if (root.value("version"_L1).toDouble() > Version) {
        return error(Kind::NewerVersion);
    }
    if (root.value("version"_L1).toInt() != Version) {
        return error(Kind::Damaged, u"version is not %1"_s.arg(Version));
    }
    if (!root.value("accounts"_L1).isArray()) {
        return error(Kind::Damaged, u"accounts is not a list"_s);
    }

    QList<Account> accounts;
    const QJsonArray entries = root.value("accounts"_L1).toArray();
    for (const auto &value : entries) {
        const auto account = fromJson(value.toObject());
        if (!account) {
            return error(Kind::Damaged, u"account number %1"_s.arg(accounts.size() + 1));
        }
        accounts.append(*account);
    }
    return accounts;
}

std::optional<AccountFileError> AccountFile::write(const QList<Account> &accounts) const
{
    QJsonArray array;
    for (const Account &account : accounts) {
        array.append(toJson(account));
    }
    const QJsonDocument document(QJsonObject{{"version"_L1, Version}, {"accounts"_L1, array}});
    const QByteArray text = document.toJson();

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    // Without the flush a full disk shows only in commit(), which overlooks it.
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit();
    if (!isWritten) {
        return AccountFileError{
            .kind = AccountFileError::Kind::Unwritable, .path = m_path, .detail = file.errorString()};
    }
    return std::nullopt;
}

} // namespace configurator
