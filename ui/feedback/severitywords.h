// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QCoreApplication>

namespace configurator {

/// What the icon of a severity says to those who do not see it.
class SeverityWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::SeverityWords)

public:
    [[nodiscard]] static QString name(Severity severity);
};

} // namespace configurator
