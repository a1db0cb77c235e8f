// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/workspace.h"
#include "history/historyreader.h"

namespace configurator {

/// Whether the values from before these changes can be restored at once: they are of one account and one of
/// its resources, and there is one at least.
[[nodiscard]] bool canBeRestored(const QList<HistoryEntry> &changes);

/// The values from before them; where a field was changed several times, that from before the first.
[[nodiscard]] QMap<Field, QString> textsBefore(QList<HistoryEntry> changes);

/// Takes the values from before some changes over into the draft of their resource, once that has been
/// loaded.
class Restoration final : public QObject
{
    Q_OBJECT

public:
    explicit Restoration(Workspace &workspace, QObject *parent = nullptr);

    /// The resource is open. What was begun before is dropped, as it is when loading fails or when another
    /// account or service is opened.
    void start(const Resource &resource, const QMap<Field, QString> &texts);

Q_SIGNALS:
    /// The draft has the values, some of which differ from the server's.
    void restored(const configurator::Resource &resource);

    /// The server has these values already.
    void nothingToRestore();

private:
    void follow(ResourceKind kind);
    void finish(const EditorState &state);

    struct Wanted
    {
        Resource resource;
        QMap<Field, QString> texts;
    };

    Workspace &m_workspace;
    std::optional<Wanted> m_wanted;
};

} // namespace configurator
