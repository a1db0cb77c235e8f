// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/editorstate.h"

namespace configurator {

bool Failure::outcomeIsUnknown() const
{
    const auto *error = std::get_if<ApiError>(&cause);
    return during == During::Applying && error && error->mayHaveBeenProcessed();
}

Configuration EditorState::loaded() const
{
    return answer ? answer->configuration : Configuration();
}

std::optional<ConfigurationUpdate> EditorState::update() const
{
    return answer ? ConfigurationUpdate::between(answer->configuration, draft) : std::nullopt;
}

bool EditorState::isOfAnotherAccount() const
{
    return account && answer && answer->configuration.accountSid != account->accountSid.text();
}

bool EditorState::canEdit() const
{
    const bool isBeingApplied = activity == Activity::Checking || activity == Activity::Applying;
    return answer && !isBeingApplied && !isOfAnotherAccount();
}

} // namespace configurator
