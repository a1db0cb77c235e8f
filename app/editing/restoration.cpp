// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/restoration.h"

#include <algorithm>

namespace configurator {

bool canBeRestored(const QList<HistoryEntry> &changes)
{
    return !changes.isEmpty() && std::ranges::all_of(changes, [&changes](const HistoryEntry &change) {
        const HistoryEntry &first = changes.first(); // an account in the list can become another at Twilio
        return change.accountId == first.accountId && change.accountSid == first.accountSid &&
               change.resource == first.resource;
    });
}

QMap<Field, QString> textsBefore(QList<HistoryEntry> changes)
{
    std::ranges::sort(changes, std::ranges::greater(), &HistoryEntry::id);
    QMap<Field, QString> texts;
    for (const HistoryEntry &change : changes) {
        texts.insert(change.field.field, change.field.before);
    }
    return texts;
}

Restoration::Restoration(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::stateChanged, this, &Restoration::follow);
}

void Restoration::start(const Resource &resource, const QMap<Field, QString> &texts)
{
    m_wanted = Wanted{resource, texts};
    const EditorState &state = m_workspace.state(resource.kind());
    if (!state.answer && !state.isBusy()) {
        m_workspace.editor(resource.kind()).reload(); // it has failed before
    } else {
        follow(resource.kind());
    }
}

void Restoration::follow(ResourceKind kind)
{
    if (!m_wanted || kind != m_wanted->resource.kind()) {
        return;
    }
    const EditorState &state = m_workspace.state(kind);
    if (state.resource != m_wanted->resource) { // it was closed
        m_wanted.reset();
    } else if (!state.isBusy()) {
        finish(state);
    }
}

void Restoration::finish(const EditorState &state)
{
    const auto texts = std::exchange(m_wanted, std::nullopt)->texts;
    if (!state.canEdit()) {
        return;
    }
    const Configuration loaded = state.loaded();
    const auto fields = texts.asKeyValueRange();
    const bool differs = std::any_of(fields.begin(), fields.end(), [&loaded](const auto &value) {
        return !isSameValue(value.first, value.second, loaded.text(value.first));
    });
    const Resource resource = state.resource;
    m_workspace.editor(resource.kind()).setTexts(texts);
    differs ? restored(resource) : nothingToRestore();
}

} // namespace configurator
