// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

#include <QCoreApplication>

namespace configurator {

/// What is said about a request that has ended.
class RequestWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::RequestWords)

public:
    /// Its status, with Twilio's error code if there is one, or what went wrong, in few words.
    [[nodiscard]] static QString outcome(const LoggedRequest &request);

private:
    [[nodiscard]] static QString fault(ApiError::Kind kind);
};

} // namespace configurator
