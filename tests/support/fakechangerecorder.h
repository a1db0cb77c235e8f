// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/changerecorder.h"

namespace configurator {

/// Keeps changes in memory and answers at once, unless the test says that it fails or waits.
class FakeChangeRecorder final : public ChangeRecorder
{
public:
    struct Entry
    {
        Change change;
        QList<Outcome> outcomes; ///< one after the other
    };

    void begin(const Change &change, QObject *, BeginHandler handler) override
    {
        if (error) {
            return handler(unexpected(*error));
        }
        entries.append({change, {}});
        const ChangeId id = entries.size();
        if (waits) {
            m_waiting = [handler = std::move(handler), id] { handler(id); };
        } else {
            handler(id);
        }
    }

    void complete(ChangeId id, const Outcome &outcome, QObject *, CompleteHandler handler) override
    {
        entries[id - 1].outcomes.append(outcome);
        handler(error);
    }

    void readOpen(QObject *, OpenHandler handler) override
    {
        QList<OpenChange> open;
        for (qsizetype place = 0; place < entries.size(); ++place) {
            const auto &[change, outcomes] = entries.at(place);
            if (outcomes.isEmpty() || outcomes.last().isOpen()) {
                open.append({place + 1, change});
            }
        }
        handler(open);
    }

    /// Lets the change that waits be written.
    void goOn() { std::exchange(m_waiting, {})(); }

    QList<Entry> entries;
    std::optional<HistoryError> error; ///< of everything that is asked for
    bool waits = false;                ///< with beginning a change, until `goOn`

private:
    std::function<void()> m_waiting;
};

} // namespace configurator
