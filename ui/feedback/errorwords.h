// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"
#include "editing/editorstate.h"
#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// Errors as messages to people. Made anew whenever they are shown, so that they follow the language.
class ErrorWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::ErrorWords)

public:
    [[nodiscard]] static Message message(const Failure &failure);
    [[nodiscard]] static Message message(const ApiError &error);
    [[nodiscard]] static Message message(const CredentialError &error);
    [[nodiscard]] static Message message(const AccountFileError &error);
    [[nodiscard]] static Message message(PracticeServer::Fault fault);
    [[nodiscard]] static Message message(const HistoryError &error);
    [[nodiscard]] static Message message(const SetupError &error);

    /// The history was damaged, and a new one has been begun; the old one is at `path`.
    [[nodiscard]] static Message historySetAside(const QString &path);

    /// No error yet: a prompt may be open that the person has not seen.
    [[nodiscard]] static QString keychainIsSlow();

    /// The answer is about another account than the chosen one.
    [[nodiscard]] static Message otherAccount(const QString &expectedSid, const QString &foundSid);

private:
    [[nodiscard]] static Message byKind(const ApiError &error);
    [[nodiscard]] static Message unknownOutcome(const QString &reason);
    [[nodiscard]] static Message settledOutcome(Outcome::Kind outcome, const QString &reason);
};

} // namespace configurator
