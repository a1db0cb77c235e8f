// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/importcandidate.h"

#include <algorithm>

namespace configurator {

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
                known, [&account](const Account &other) { return other.hasSignInOf(account); });
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
