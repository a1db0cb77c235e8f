// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace configurator {

/// Lists as people write them.
class ListWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::ListWords)

public:
    /// The items in one line. None stands out as the last, since they may be names from the API.
    [[nodiscard]] static QString line(const QStringList &items);
};

} // namespace configurator
