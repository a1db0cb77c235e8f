// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// The profile file of twilio-cli, and what importing it would add.

#include "accounts/cliprofiles.h"
#include "accounts/importcandidate.h"
#include "fuzztarget.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

void checkPlace(const ProfileFileError &error, const QByteArray &json)
{
    using Kind = ProfileFileError::Kind;
    require(error.kind == Kind::NotJson || error.kind == Kind::WrongType, "a text is read or is of no use");
    require(error.kind != Kind::NotJson || error.line <= json.count('\n') + 1, "a fault is in the text");
    require(error.kind != Kind::NotJson || (error.line > 0 && error.column > 0), "places count from one");
}

void checkFound(const ImportedAccount &account)
{
    using Source = ImportedAccount::Source;
    require(account.source != Source::CliProject || !account.credentials, "the old list has no secrets");
    if (!account.credentials) {
        const QString &place = account.credentials.error().place;
        require(place.startsWith(u"profiles."_s + account.name) || place.startsWith("projects["_L1) ||
                    place == "edge"_L1,
                "a problem has a place");
        return;
    }
    const auto &user = account.apiKeySid ? account.apiKeySid : account.accountSid;
    require(account.accountSid && account.region && account.region->isValid(), "an account is complete");
    require(user && account.credentials->username() == user->text(), "the key or the account signs in");
    require(!account.credentials->secret().isEmpty(), "a secret is not empty");
}

/// The names count up as `freeName` does, and none is taken twice.
void checkCandidates(ImportedAccounts found)
{
    const std::size_t count = found.size();
    const auto candidates = toCandidates(std::move(found), {}, u"Nameless"_s);
    require(candidates.size() == count, "everything found is shown");
    QList<Account> accounts;
    for (const ImportCandidate &candidate : candidates) {
        require(candidate.account.has_value() == candidate.found.credentials.has_value(),
                "what has credentials can be imported");
        if (candidate.account) {
            const QString wanted = candidate.found.name.simplified();
            const QString start = wanted.isEmpty() ? u"Nameless"_s : wanted;
            require(candidate.account->name.startsWith(start), "an account keeps its name");
            require(!findByName(accounts, candidate.account->name), "no two accounts have one name");
            accounts.append(*candidate.account);
        }
    }
}

} // namespace

void read(const QByteArray &input)
{
    auto found = parseCliProfiles(input, QProcessEnvironment());
    if (!found) {
        checkPlace(found.error(), input);
        return;
    }
    for (const ImportedAccount &account : *found) {
        checkFound(account);
    }
    checkCandidates(std::move(*found));
}

} // namespace configurator
