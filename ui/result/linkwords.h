// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QUrl>

namespace configurator {

/// The links of a configuration: what they lead to, and where that is documented.
class LinkWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::LinkWords)

public:
    /// `name` is the link's name in the API; one the program does not know is given as it is.
    [[nodiscard]] static QString title(const QString &name);
    [[nodiscard]] static QUrl documentation(const QString &name);
};

} // namespace configurator
