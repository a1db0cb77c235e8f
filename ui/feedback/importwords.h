// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/cliprofiles.h"
#include "accounts/importcandidate.h"
#include "editing/accountimport.h"
#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// What is said about accounts of other programs.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::ImportWords)

public:
    [[nodiscard]] static Message message(const ProfileFileError &error, const QString &path);
    [[nodiscard]] static QString text(const ImportProblem &problem);
    [[nodiscard]] static QString text(const ImportOutcome &outcome);

    /// Whether the candidate can be imported, before it has been tried.
    [[nodiscard]] static QString text(const ImportCandidate &candidate);

    /// Where the account was found.
    [[nodiscard]] static QString source(const ImportedAccount &account);

    /// How the account signs in; empty if that cannot be read.
    [[nodiscard]] static QString signIn(const ImportedAccount &account);

    /// What an account without a name will be called.
    [[nodiscard]] static QString namelessName();
};

} // namespace configurator
