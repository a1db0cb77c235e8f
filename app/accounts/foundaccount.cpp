// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/foundaccount.h"

namespace configurator {

namespace {

using Kind = ImportProblem::Kind;

Expected<QString, ImportProblem> toText(const FoundText &found)
{
    if (!found.isText) {
        return unexpected(ImportProblem{Kind::NotText, found.place});
    }
    if (found.text.isEmpty()) {
        return unexpected(ImportProblem{Kind::Missing, found.place});
    }
    return found.text;
}

Expected<Sid, ImportProblem> toSid(const FoundText &found, SidKind kind)
{
    const auto text = toText(found);
    if (!text) {
        return unexpected(text.error());
    }
    const auto sid = Sid::parse(*text, kind);
    if (!sid) {
        return unexpected(ImportProblem{Kind::NotSid, found.place, kind});
    }
    return *sid;
}

/// In small letters, as in the names of servers; `otherwise` if there is none.
Expected<QString, ImportProblem> toHostLabel(const FoundText &found, const QString &otherwise)
{
    if (found.isAbsent()) {
        return otherwise;
    }
    const auto text = toText(found);
    if (!text) {
        return unexpected(text.error());
    }
    const QString label = text->toLower();
    if (!Region::isHostLabel(label)) {
        return unexpected(ImportProblem{Kind::NotHostLabel, found.place});
    }
    return label;
}

Expected<Region, ImportProblem> toRegion(const FoundAccount &found)
{
    const auto id = toHostLabel(found.region, Region::defaultId());
    if (!id) {
        return unexpected(id.error());
    }
    const auto edge = toHostLabel(found.edge, Region::usualEdge(*id));
    if (!edge) {
        return unexpected(edge.error());
    }
    const Region region{.id = *id, .edge = *edge};
    if (!region.isValid()) {
        return unexpected(ImportProblem{Kind::NoEdge, found.edge.place});
    }
    return region;
}

template<typename Value>
std::optional<Value> valueOf(const Expected<Value, ImportProblem> &read)
{
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

void enter(const FoundAccount &found, ImportedAccount &account)
{
    const auto accountSid = toSid(found.accountSid, SidKind::Account);
    const auto username = found.apiKeySid ? toSid(*found.apiKeySid, SidKind::ApiKey) : accountSid;
    const auto secret = toText(found.secret);
    const auto region = toRegion(found);

    account.accountSid = valueOf(accountSid);
    account.apiKeySid = found.apiKeySid ? valueOf(username) : std::nullopt;
    account.region = valueOf(region);
    if (!accountSid) {
        account.credentials = unexpected(accountSid.error());
    } else if (!username) {
        account.credentials = unexpected(username.error());
    } else if (!secret) {
        account.credentials = unexpected(secret.error());
    } else if (!region) {
        account.credentials = unexpected(region.error());
    } else {
        account.credentials = Credentials(username->text(), secret->toUtf8());
    }
}

} // namespace configurator
