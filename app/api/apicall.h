// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/repeat.h"

#include <QObject>

namespace configurator {

/// A request under way. It ends by calling the handler it was started with: exactly once, never before the
/// call that started it has returned, and not at all once the handler's context is gone. Then it deletes
/// itself.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the call soon with `ApiError::Kind::Cancelled`, unless it has ended already.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The server had no time, or trouble of its own: the call waits to ask again.
    void repeats(const configurator::Repeat &repeat);

    /// The wait is over, and the request is on its way again.
    void asksAgain();
};

} // namespace configurator
