// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/editorstate.h"

#include <algorithm>

namespace configurator {

bool Failure::outcomeIsUnknown() const
{
    const auto *error = std::get_if<ApiError>(&cause);
    return during == During::Applying && error && error->mayHaveBeenProcessed() && !settled;
}

Configuration EditorState::loaded() const
{
    return answer ? answer->configuration : Configuration{.resource = resource};
}

std::optional<ConfigurationUpdate> EditorState::update() const
{
    return answer ? ConfigurationUpdate::between(answer->configuration, draft) : std::nullopt;
}

bool EditorState::isOfAnotherAccount() const
{
    if (!account || !answer) {
        return false;
    }
    const Configuration &configuration = answer->configuration;
    const bool namesAccount = resource.kind() != ResourceKind::ServiceConfiguration;
    const bool isOfAccount = !namesAccount || configuration.accountSid == account->accountSid.text();
    const bool isOfService = !resource.service() || configuration.serviceSid == resource.service()->text();
    return !isOfAccount || !isOfService;
}

bool EditorState::isAltered() const
{
    return applied && answer && std::ranges::any_of(applied->update.values(), [this](const auto &sent) {
               return !isSameValue(sent.field, sent.text, answer->configuration.text(sent.field));
           });
}

bool EditorState::canEdit() const
{
    return answer && !hasBegunToApply() && !isOfAnotherAccount();
}

} // namespace configurator
