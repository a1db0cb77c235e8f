// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/editorqueue.h"

#include <algorithm>

namespace configurator {

void EditorQueue::add(ConfigurationEditor &editor, const Work &work)
{
    m_waiting.push_back({&editor, work});
    goOn();
}

void EditorQueue::remove(ConfigurationEditor &editor)
{
    std::erase_if(m_waiting, [&editor](const Turn &turn) { return turn.editor == &editor; });
    editor.disconnect(this);
    m_working.remove(&editor);
    goOn();
}

void EditorQueue::cancel()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (ConfigurationEditor *editor : m_working.values()) {
        editor->cancel();
    }
    for (const Turn &turn : waiting) {
        Q_EMIT done(turn.editor);
    }
}

bool EditorQueue::isWaiting(const ConfigurationEditor &editor) const
{
    return std::ranges::any_of(m_waiting, [&editor](const Turn &turn) { return turn.editor == &editor; });
}

void EditorQueue::goOn()
{
    while (!m_waiting.empty() && m_working.size() < AtOnce) {
        const Turn next = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin(next);
    }
}

void EditorQueue::begin(const Turn &turn)
{
    ConfigurationEditor *editor = turn.editor;
    m_working.insert(editor);
    turn.work(*editor);
    if (!editor->state().isBusy()) {
        return end(editor);
    }
    connect(editor, &ConfigurationEditor::stateChanged, this, [this, editor](const EditorState &state) {
        if (!state.isBusy()) {
            end(editor);
        }
    });
}

void EditorQueue::end(ConfigurationEditor *editor)
{
    editor->disconnect(this);
    m_working.remove(editor);
    Q_EMIT done(editor);
    goOn();
}

} // namespace configurator
