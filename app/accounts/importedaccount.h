// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentials.h"
#include "accounts/region.h"
#include "domain/sid.h"

#include <optional>
#include <vector>

namespace configurator {

/// Why an account of another program cannot be imported. It tells where the fault is and never repeats what
/// stands there, which may be a secret.
struct ImportProblem
{
    enum class Kind {
        Missing,       ///< there is nothing at `place`
        NotText,       ///< `place` holds a number, a list or the like
        NotObject,     ///< `place` should hold properties
        NotSid,        ///< `place` should hold a SID of kind `sid`
        NotHostLabel,  ///< `place` cannot be a part of the name of a server
        NoEdge,        ///< the region needs an edge at `place`, and none is known for it
        SecretNotHere, ///< the entry is of a kind whose secret stands elsewhere
    };

    Kind kind = Kind::Missing;
    QString place = {}; ///< the path of a property, or the name of an environment variable
    SidKind sid = SidKind::Account;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// An account as another program knows it, with its secret or the reason why it cannot be imported.
struct ImportedAccount
{
    enum class Source {
        CliProfile,  ///< the present list of twilio-cli
        CliProject,  ///< its list from before version 3.0, whose secrets are in a keychain
        Environment, ///< the variables `TWILIO_*`
    };

    Source source = Source::CliProfile;
    QString name = {};                            ///< empty if it has none
    bool isActive = false;                        ///< twilio-cli uses it when it is told no other
    std::optional<Sid> accountSid = std::nullopt; ///< like the next two, as far as it can be read
    std::optional<Sid> apiKeySid = std::nullopt;
    std::optional<Region> region = std::nullopt;
    Expected<Credentials, ImportProblem> credentials = unexpected(ImportProblem());
};

using ImportedAccounts = std::vector<ImportedAccount>;

} // namespace configurator
