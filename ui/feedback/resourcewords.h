// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

#include <QCoreApplication>

namespace configurator {

/// What the program calls the kinds of resource.
class ResourceWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::ResourceWords)

public:
    /// Of the page on which it is edited.
    [[nodiscard]] static QString title(ResourceKind kind);

    /// Above what the server has returned.
    [[nodiscard]] static QString returned(ResourceKind kind);

    /// Above a report to people outside of the program, who do not know which product it is about.
    [[nodiscard]] static QString report(ResourceKind kind);
    [[nodiscard]] static QString reportOfChange(ResourceKind kind);
};

} // namespace configurator
