// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"
#include "history/change.h"
#include "history/historyerror.h"

#include <functional>
#include <optional>

class QObject;

namespace configurator {

/// A change whose outcome is not known yet.
struct OpenChange
{
    ChangeId id = 0;
    Change change = {};

    friend bool operator==(const OpenChange &, const OpenChange &) = default;
};

/// Where changes are written down before they are sent, and their outcomes after. What is asked for is done
/// in order. Each handler is called exactly once, and not at all once its context is gone.
class ChangeRecorder
{
public:
    using BeginHandler = std::function<void(const Expected<ChangeId, HistoryError> &)>;
    using CompleteHandler = std::function<void(const std::optional<HistoryError> &)>;
    using OpenHandler = std::function<void(const Expected<QList<OpenChange>, HistoryError> &)>;

    ChangeRecorder() = default;
    virtual ~ChangeRecorder() = default;
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Writes down that a change is about to be sent, with the time and the person. It is on the disk when
    /// the handler is called.
    virtual void begin(const Change &change, QObject *context, BeginHandler handler) = 0;

    /// Writes down what became of it, in place of what was known before. What was found out by reading
    /// settles what is still open, and is left out if the change has got a clear answer meanwhile.
    virtual void complete(ChangeId id, const Outcome &outcome, QObject *context, CompleteHandler handler) = 0;

    /// Reads the changes whose outcome is not known, the oldest first.
    virtual void readOpen(QObject *context, OpenHandler handler) = 0;
};

} // namespace configurator
