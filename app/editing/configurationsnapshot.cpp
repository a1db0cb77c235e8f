// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationsnapshot.h"

namespace configurator {

namespace {

SavedResource saved(const EditorState &state)
{
    SavedResource saved{.resource = state.resource};
    const auto addName = [&](const QString &sid) {
        if (const QString name = state.context.nameOf(sid); !name.isEmpty()) {
            saved.names.insert(sid, name);
        }
    };
    if (state.resource.service()) {
        addName(state.resource.service()->text());
    }
    for (const Field field : fieldsOf(state.resource.kind())) {
        const QString text = state.loaded().text(field);
        saved.values.insert(field, text);
        addName(text);
    }
    return saved;
}

} // namespace

ConfigurationFile snapshotOf(const Workspace &workspace, const QString &accountName, const QDateTime &now)
{
    ConfigurationFile file{
        .accountSid = workspace.account()->accountSid, .accountName = accountName, .savedAt = now.toUTC()};
    for (const ResourceKind kind : resourceKinds()) {
        const EditorState &state = workspace.state(kind);
        if (state.answer && !state.isOfAnotherAccount()) {
            file.resources.append(saved(state));
        }
    }
    return file;
}

} // namespace configurator
