// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/importedaccount.h"

namespace configurator {

/// A text another program keeps, and where it stands.
struct FoundText
{
    QString text = {};
    QString place = {};
    bool isText = true; ///< not a number, a list or the like

    /// Neither a text nor anything in its place.
    [[nodiscard]] bool isAbsent() const { return isText && text.isEmpty(); }
};

/// What another program keeps of an account, not judged yet.
struct FoundAccount
{
    FoundText accountSid;
    std::optional<FoundText> apiKeySid = std::nullopt; ///< without one, the secret is the auth token
    FoundText secret;
    FoundText region;
    FoundText edge;
};

/// Judges what was found, and enters it into `account`.
void enter(const FoundAccount &found, ImportedAccount &account);

} // namespace configurator
