// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/draftwarning.h"

#include <QCoreApplication>

namespace configurator {

/// What a person should know before applying a draft.
class WarningWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::WarningWords)

public:
    [[nodiscard]] static QString text(const DraftWarning &warning);
};

} // namespace configurator
