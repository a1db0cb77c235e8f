// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/importcandidate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Secrets belong to a region, whichever edge leads there.
bool haveSameSignIn(const Account &a, const Account &b)
{
    return a.accountSid == b.accountSid && a.apiKeySid == b.apiKeySid && a.region.id == b.region.id;
}

bool isTaken(const QString &name, const QList<Account> &accounts)
{
    return std::ranges::any_of(accounts, [&name](const Account &account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString freeName(const QString &wanted, const QList<Account> &accounts)
{
    QString name = wanted;
    for (int number = 2; isTaken(name, accounts); ++number) {
        name = u"%1 %2"_s.arg(wanted).arg(number);
    }
    return name;
}

} // namespace

std::vector<ImportCandidate> toCandidates(ImportedAccounts found, const QList<Account> &existing,
                                          const QString &namelessName)
{
    QList<Account> known = existing; // and those found so far
    std::vector<ImportCandidate> candidates;
    for (ImportedAccount &each : found) {
        ImportCandidate candidate{.found = std::move(each)};
        if (candidate.found.credentials) {
            const QString wanted = candidate.found.name.simplified();
            const Account account{
                .id = Account::newId(),
                .name = freeName(wanted.isEmpty() ? namelessName : wanted, known),
                .accountSid = *candidate.found.accountSid,
                .apiKeySid = candidate.found.apiKeySid,
                .region = *candidate.found.region,
            };
            const auto twin = std::ranges::find_if(
                known, [&account](const Account &other) { return haveSameSignIn(account, other); });
            if (twin != known.end()) {
                const bool isFoundToo = twin - known.begin() >= existing.size();
                candidate.twin = ImportCandidate::Twin{.name = twin->name, .isFoundToo = isFoundToo};
            }
            candidate.account = account;
            known.append(account);
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace configurator
