// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
};

} // namespace configurator
