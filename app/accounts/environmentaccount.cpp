// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/environmentaccount.h"

#include "accounts/foundaccount.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace configurator {

std::optional<ImportedAccount> readEnvironment(const QProcessEnvironment &environment)
{
    const auto variable = [&environment](const QString &name) {
        return FoundText{.text = environment.value(name), .place = name};
    };
    FoundAccount found{.accountSid = variable(u"TWILIO_ACCOUNT_SID"_s),
                       .secret = variable(u"TWILIO_AUTH_TOKEN"_s),
                       .region = variable(u"TWILIO_REGION"_s),
                       .edge = variable(u"TWILIO_EDGE"_s)};
    const FoundText apiKeySid = variable(u"TWILIO_API_KEY"_s);
    const FoundText apiKeySecret = variable(u"TWILIO_API_SECRET"_s);
    const bool hasToken = !found.secret.isAbsent();
    const bool hasPartOfKey = !apiKeySid.isAbsent() || !apiKeySecret.isAbsent();
    if (found.accountSid.isAbsent() && !hasToken && !hasPartOfKey) {
        return std::nullopt;
    }

    const bool hasKey = !apiKeySid.isAbsent() && !apiKeySecret.isAbsent();
    if (hasKey || (hasPartOfKey && !hasToken)) {
        found.apiKeySid = apiKeySid;
        found.secret = apiKeySecret;
    }
    ImportedAccount account{.source = ImportedAccount::Source::Environment};
    enter(found, account);
    return account;
}

} // namespace configurator
