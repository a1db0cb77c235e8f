// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "editing/draftwarning.h"
#include "history/change.h"
#include "history/historyerror.h"

#include <optional>

namespace configurator {

/// Why an operation of the editor ended without a result.
using FailureCause = std::variant<ApiError, CredentialError, PracticeServer::Fault, HistoryError>;

/// When and why loading or applying ended without a result.
struct Failure
{
    enum class During {
        Loading,
        Checking,  ///< reading again before applying; nothing was sent
        Recording, ///< writing the change down; nothing was sent
        Applying,
        Completing, ///< writing down what became of the change
    };

    During during = During::Loading;
    FailureCause cause;
    /// What reading again has told of an update without a clear answer.
    std::optional<Outcome::Kind> settled = std::nullopt;

    /// Whether the update may have reached the server all the same, so that only reading again tells.
    [[nodiscard]] bool outcomeIsUnknown() const;
};

/// An update the server has accepted, and what it was applied to.
struct AppliedUpdate
{
    ConfigurationUpdate update;
    Configuration before;

    friend bool operator==(const AppliedUpdate &, const AppliedUpdate &) = default;
};

/// Everything about the resource being edited. Widgets show it and nothing else.
struct EditorState
{
    enum class Activity {
        Idle,
        SigningIn, ///< to load: fetching the credentials, or starting the practice server
        Loading,
        Checking, ///< signing in and reading again before applying
        Applying,
        Settling, ///< reading again, since no clear answer came
    };

    std::optional<Account> account;
    Resource resource;
    AccountContext context;
    Activity activity = Activity::Idle;
    bool isKeychainSlow = false;               ///< the credentials have been waited for for a while
    std::optional<Repeat> repeat;              ///< the request under way waits to be sent again
    std::optional<ConfigurationAnswer> answer; ///< the latest; what the draft is compared with
    ConfigurationDraft draft;
    std::optional<AppliedUpdate> applied;     ///< if `answer` is that of an update
    std::optional<Configuration> driftedFrom; ///< as last seen, when somebody else has changed it since
    std::optional<Failure> failure;           ///< of the latest operation

    [[nodiscard]] bool isBusy() const { return activity != Activity::Idle; }

    /// Whether an update is on its way, or its outcome is being found out.
    [[nodiscard]] bool isApplying() const
    {
        return activity == Activity::Applying || activity == Activity::Settling;
    }

    /// The same, or an update goes out as soon as the check before it has ended well.
    [[nodiscard]] bool hasBegunToApply() const { return activity == Activity::Checking || isApplying(); }

    /// The server's configuration; empty while there is none.
    [[nodiscard]] Configuration loaded() const;
    [[nodiscard]] QList<FieldChange> changes() const { return draft.changes(loaded()); }
    [[nodiscard]] QMap<Field, FieldProblem> problems() const { return draft.problems(loaded()); }
    [[nodiscard]] QList<DraftWarning> warnings() const { return draftWarnings(loaded(), draft, context); }
    [[nodiscard]] std::optional<ConfigurationUpdate> update() const;

    /// Whether the answer is about another account or service than the chosen one: a parent's credentials
    /// show the parent's configuration. Nothing may be applied then.
    [[nodiscard]] bool isOfAnotherAccount() const;

    /// Whether the server accepted the update and made other values of it.
    [[nodiscard]] bool isAltered() const;

    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canApply() const { return canEdit() && !isBusy() && update().has_value(); }
};

} // namespace configurator
