// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/configurationeditor.h"

#include <QSet>

#include <deque>

namespace configurator {

/// Has many editors work, a few at a time and the others in turn.
class EditorQueue final : public QObject
{
    Q_OBJECT

public:
    /// How many work at once: enough not to wait for one slow answer, few enough for the keychain and a
    /// proxy.
    static constexpr qsizetype AtOnce = 4;

    using Work = std::function<void(ConfigurationEditor &)>;

    using QObject::QObject;

    /// Has the editor do some work when it is its turn. The editor outlives the queue, or is removed.
    void add(ConfigurationEditor &editor, const Work &work);

    /// Forgets the editor, and what it was to do.
    void remove(ConfigurationEditor &editor);

    /// Ends what has begun, and begins nothing more.
    void cancel();

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty() && m_working.isEmpty(); }

    /// Whether the editor's turn is still to come.
    [[nodiscard]] bool isWaiting(const ConfigurationEditor &editor) const;

Q_SIGNALS:
    /// The editor has ended its work, or will not begin it any more.
    void done(configurator::ConfigurationEditor *editor);

private:
    struct Turn
    {
        ConfigurationEditor *editor;
        Work work;
    };

    void goOn();
    void begin(const Turn &turn);
    void end(ConfigurationEditor *editor);

    std::deque<Turn> m_waiting;
    QSet<ConfigurationEditor *> m_working;
};

} // namespace configurator
